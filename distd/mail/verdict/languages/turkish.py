"""What reviewers say in Turkish."""

TABLE = """
approve: onaylıyorum, onayladım, onaylıyoruz, onaylandı, onay, onayım, onayımdır, onay veriyorum, uygun
approve: uygundur, tamam, tamamdır, kabul, kabul ediyorum, evet, katılıyorum, destekliyorum, yeşil ışık
approve: olur, olumlu, muvafık, hazır, iyi, sorun yok, ok, benim için tamam, benden tamam, hayırlı olsun
approve: yolu açık olsun, elinize sağlık, çok güzel olmuş, güzel olmuş, açımızdan uygundur, benim açımdan uygundur
approve: bizim için uygun, bence uygun, bize uygun, uygun buluyorum, uygun buluyoruz, uygun görüyorum
approve: uygun görülmüştür, uygundur efendim, onayımı veriyorum, onayımı, onayımızı, onayımız, onay bizden
approve: onay benden, benden onay, bizden onay, bizden tamam, okundu onaylandı, okudum onaylıyorum
approve: okundu ve onaylandı, onaylanmıştır, evet oyu, evet diyorum, oyum evet, olumlu görüş, olumlu bakıyorum
approve: olumlu buluyorum, destekliyoruz, katılıyoruz, kabul ediyoruz, kabulümdür, kabulümüzdür, her şey yolunda
approve: her şey tamam, yolunda, aynen, aynen katılıyorum, yayına uygun, basıma hazır, başparmak yukarı
approve: izin veriyorum, müsaade ediyorum, rıza gösteriyorum, muvafakat ediyorum, hayhay, elbette
send: gönderebilirsiniz, gönderin, gönderilebilir, gönderin gitsin, gönderelim, yayınlayın
send: yayınlayabilirsiniz, yayımlayın, yayımlayabilirsiniz, yayınlanabilir, yayımlanabilir, yayına hazır
send: çıksın, çıkabilir, basın, basılsın, basabilirsiniz, dağıtabilirsiniz, dağıtılabilir, dağıtın
send: yayınlansın, gitsin, yapılabilir, yayımlansın, yayımla, yayınla, gönder, gönderebiliriz, yayımlayabiliriz
send: yayınlayabiliriz, dağıtıma çıkabilir, dağıtıma verilebilir, dağıtılsın, basılabilir, yayına verilebilir
send: yayına girsin, yayına alınabilir, yayına çıkabilir, gönderime hazır, gönderime uygun, gönderilsin
send: gönderilmesi uygundur, yayımlanması uygundur, yayınlanması uygundur, devam edin, devam edebilirsiniz, buyurun
send: bu haliyle çıksın, bu haliyle gönderin, çıkabilirsiniz
nothing: itirazım yok, itirazım bulunmamaktadır, itirazımız yok, sakınca yoktur, sakınca yok
nothing: sakınca görmüyorum, bir sakınca, değişiklik yok, değişikliğe gerek yok, eklemek istediğim yok
nothing: eksik görmedim, hiçbir eksik görmedim, hata yok, yorumum yok, virgülüne dokunmayın, bu haliyle
nothing: olduğu gibi, diyeceğim yok, bir itirazım yok, kusur bulamadım, ekleyeceğim bir şey yok
nothing: sorun görmüyorum, yayımlanmasında, yayınlanmasında, bizce bir, yoktur, ne zaman isterseniz
nothing: bizim taraftan sorun yok, sorun yok, itirazım yoktur, itirazımız yoktur, herhangi bir itirazım yok
nothing: herhangi bir itirazımız yok, karşı değilim, karşı değiliz, değişiklik gerekmiyor, değişiklik gerektirmiyor
nothing: hiçbir şeyi değiştirmeye gerek yok, değiştirmeye gerek yok, düzeltmeye gerek yok, düzeltme gerekmiyor
nothing: bir şey değiştirmeyin, hiçbir şeyi değiştirmeyin, yorum yok, bizden yorum yok, yorumumuz yok, görüşüm yok
nothing: ek görüşüm yok, ekleyecek bir şeyim yok, ekleyecek bir şey yok, düzeltmem yok, düzeltme yok
nothing: hiçbir sorun yok, bir sorun görmedim, sorun görmedim, engel yok, bir engel yok, engel görmüyorum
nothing: mahzur yok, bir mahzur görmüyorum, kusursuz, eksiksiz, hatasız
beside: ben, biz, benim, benden, bizim, bizce, bence, için, bu, sayı, sayıyı, sayının, metin, metni, bülten
beside: bülteni, bir, da, de, çok, tamamen, hemen, ve, böyle, şekilde, yana, her, şey, şeyi, artık, lütfen
beside: tek, yayın, dağıtımı, var, teşekkürler, hali, haliyle, taraftan, tarafımdan, açısından, heyetimiz, adına
beside: adıma, heyet, grubu, grup, grubumuz, komite, komitemiz, kurulu, kurul, derneği, okudum, okundu
beside: kontrol ettim, inceledim, incelendi, açımızdan, açımdan, açımızdan da, tarafımızdan, bizden, veriyorum
beside: veriyoruz, ediyorum, yoktur, herhangi, içeriği, içerik, bültenin, bültenimiz, sayımız, oybirliğiyle, hepimiz
beside: türkiye, üye, gönül rahatlığıyla, memnuniyetle, seve seve, şahsen, bana
if: eğer, şartıyla, koşuluyla, şart, olursa, sonra, ondan sonra, düzeltilirse, ancak o zaman, öyle
if: dikten sonra, kaydıyla
but: ama, fakat, ancak, yalnız, hariç, dışında, sadece, gerisi, neredeyse, lakin
change: düzelt*, değiştir*, çıkarıl*, çıkarın, ekle*, silin, silinsin, kısalt*, olacak, olmalı, gerek*
change: lazım, yerine, yenisiyle, güncelle*, değişirse, kapaktaki, eklensin, eklenmeli, çıkarılmalı, düzeltilmeli
change: değiştirilmeli, değişmeli, güncellenmeli
fault: hata*, yanlış*, eksik, eski, hatalı, çalışmıyor, bozuk, yanıltıcı, imla
refuse: onaylamıyorum, onaylamıyoruz, kabul etmiyorum, karşıyım, reddediyorum, hayır, göndermeyin
refuse: yayınlamayın, yayımlamayın, yayınlanmamalı, yayımlanmamalı, çıkmamalı, razı değilim, olmaz
refuse: uygun değil, katılmıyorum, gönderilmemeli, desteklemiyorum, kesinlikle, veto, uygun bulmuyorum
refuse: ret oyu, reddediyoruz, yana da değilim, yana değilim, karşıyız, reddedildi, hayır oyu, oyum hayır
refuse: onay vermiyorum, onay vermiyoruz, onaylanmadı, izin vermiyorum, yayımlanmasın, yayınlanmasın, gönderilmesin
refuse: çıkmasın, kabul edilemez, çöpe
later: yarın, akşam, sonra bakarım, daha sonra, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar
later: bekleyin, henüz, haftaya, dönerim, cevap veri*, zaman, vakit, gün, çekimser, okuyacağım, okumadım
later: bakacağım, açamıyorum, açılmıyor, daha, bir imza eksik, hâlâ, okuyorum
others: diyor, diyorlar, dedi, göre, meslektaş*, tutanak, önceki sayı, geçen sayı, iletiyorum
doubt: belki, bilmiyorum, emin değilim, şüphe*, galiba, sanırım, herhalde, kararsız*, düşün*, fikrim
received: aldım, ulaştı, elime geçti
not: değil, yok, hiç, hiçbir, olmadan, ne yazık
pleasant: teşekkür*, sağ ol*, güzel, saygı*, sayın, merhaba, selam*, elinize, kutla*, tebrik*, okudum
pleasant: iyi günler, kolay gelsin, gayet, başarıl*, inceledik, baştan sona, okundu, kontrol ettim, inceledim
pleasant: incelendi, baktım, göz attım, eline sağlık, ellerinize sağlık, emeğinize sağlık, başarılı, hoş, keyifle
next time: gelecek sayı*, bir dahaki, sonraki sayı*, bundan sonra, ileride, gelecek sefer, bir dahaki sefere
next time: bir sonraki, sonraki sayıda, gelecek sefere, önümüzdeki sayı*, gelecek yıl, ilerideki sayılarda
"""
