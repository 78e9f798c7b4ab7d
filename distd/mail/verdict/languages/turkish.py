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
approve: benim için böyle iyi, böyle iyi, böyle uygun, böyle olsun, böyle gayet iyi, olumlu görüş bildiriyorum
approve: görüşüm olumlu, görüşümüz olumlu, görüşüm olumludur, bizden yeşil ışık, benden yeşil ışık
approve: yeşil ışık bizden, yeşil ışık yakıyorum, yeşil ışık yakıyoruz, tam destek, tam desteğim, desteğim tam
approve: tamamen katılıyorum, tamamıyla katılıyorum, tümüyle onaylıyorum, onayım var, onayım tamam, onayımı aldınız
approve: onayımız var, rızam var, oyum olumlu, oyumuz olumlu, lehte, lehte oy, lehinde, bence tamam, bizce tamam
approve: bizim için tamam, bana uyar, bize uyar, makbul, muvafakatim vardır, hayırlı uğurlu olsun
send: gönderebilirsiniz, gönderin, gönderilebilir, gönderin gitsin, gönderelim, yayınlayın
send: yayınlayabilirsiniz, yayımlayın, yayımlayabilirsiniz, yayınlanabilir, yayımlanabilir, yayına hazır
send: çıksın, çıkabilir, basın, basılsın, basabilirsiniz, dağıtabilirsiniz, dağıtılabilir, dağıtın
send: yayınlansın, gitsin, yapılabilir, yayımlansın, yayımla, yayınla, gönder, gönderebiliriz, yayımlayabiliriz
send: yayınlayabiliriz, dağıtıma çıkabilir, dağıtıma verilebilir, dağıtılsın, basılabilir, yayına verilebilir
send: yayına girsin, yayına alınabilir, yayına çıkabilir, gönderime hazır, gönderime uygun, gönderilsin
send: gönderilmesi uygundur, yayımlanması uygundur, yayınlanması uygundur, devam edin, devam edebilirsiniz, buyurun
send: bu haliyle çıksın, bu haliyle gönderin, çıkabilirsiniz, gönderime başlayın, gönderime başlayabilirsiniz
send: dağıtıma başlayın, dağıtıma başlayabilirsiniz, yayına alın, yayına alabilirsiniz, yayına verin
send: yayına verebilirsiniz, baskıya verin, baskıya verebilirsiniz, baskıya gidebilir, çıkarabilirsiniz
send: çıkartabilirsiniz, yollayın, yollayabilirsiniz, yollayalım, postalayın, paylaşın, paylaşabilirsiniz
send: yayımlayalım, yayınlayalım, yürüyün, başlayın, başlayabilirsiniz
nothing: itirazım yok, itirazım bulunmamaktadır, itirazımız yok, sakınca yoktur, sakınca yok, sakınca görmüyorum
nothing: bir sakınca, değişiklik yok, değişikliğe gerek yok, eklemek istediğim yok, eksik görmedim
nothing: hiçbir eksik görmedim, hata yok, yorumum yok, bu haliyle, olduğu gibi, diyeceğim yok, bir itirazım yok
nothing: kusur bulamadım, ekleyeceğim bir şey yok, sorun görmüyorum, yayımlanmasında, yayınlanmasında, bizce bir
nothing: yoktur, ne zaman isterseniz, bizim taraftan sorun yok, sorun yok, itirazım yoktur, itirazımız yoktur
nothing: herhangi bir itirazım yok, herhangi bir itirazımız yok, karşı değilim, karşı değiliz, değişiklik gerekmiyor
nothing: değişiklik gerektirmiyor, hiçbir şeyi değiştirmeye gerek yok, değiştirmeye gerek yok, düzeltmeye gerek yok
nothing: düzeltme gerekmiyor, yorum yok, bizden yorum yok, yorumumuz yok, görüşüm yok, ek görüşüm yok
nothing: ekleyecek bir şeyim yok, ekleyecek bir şey yok, düzeltmem yok, düzeltme yok, hiçbir sorun yok
nothing: bir sorun görmedim, sorun görmedim, engel yok, bir engel yok, engel görmüyorum, mahzur yok
nothing: bir mahzur görmüyorum, kusursuz, eksiksiz, hatasız, böyle kalsın, olduğu gibi kalsın
nothing: söyleyecek bir şeyim yok, söyleyecek bir şey yok, söyleyeceğim yok, ekleyeceğim yok
nothing: değiştirecek bir şey yok, düzeltecek bir şey yok, hiçbir itirazım yok, hiçbir itirazımız yok
nothing: hiçbir yorumum yok, önerim yok, önerimiz yok, çekincem yok, çekincemiz yok, çekince yok, bir çekincem yok
nothing: diyecek bir şeyim yok, bizden bir itiraz yok, benden bir itiraz yok
beside: ben, biz, benim, benden, bizim, bizce, bence, için, bu, sayı, sayıyı, sayının, metin, metni, bülten
beside: bülteni, bir, da, de, çok, tamamen, hemen, ve, böyle, şekilde, yana, her, şey, şeyi, artık, lütfen
beside: tek, yayın, dağıtımı, var, teşekkürler, hali, haliyle, taraftan, tarafımdan, açısından, heyetimiz, adına
beside: adıma, heyet, grubu, grup, grubumuz, komite, komitemiz, kurulu, kurul, derneği, okudum, okundu
beside: kontrol ettim, inceledim, incelendi, açımızdan, açımdan, açımızdan da, tarafımızdan, bizden, veriyorum
beside: veriyoruz, ediyorum, yoktur, herhangi, içeriği, içerik, bültenin, bültenimiz, sayımız, oybirliğiyle, hepimiz
beside: türkiye, üye, gönül rahatlığıyla, memnuniyetle, seve seve, şahsen, bana, okumayı, bitirdim, okumayı bitirdim
beside: açık, her şey açık, herkese, merhaba, herkese merhaba, başarılı, çok başarılı, çok başarılı bir sayı
beside: bildiriyorum, bildiririm, görüş, şüphesiz, çalışma grubu, yönetim kurulu, yönetim, artık da, şimdi, mevcut
beside: mevcut haliyle, olarak
if: eğer, şartıyla, koşuluyla, şart, olursa, sonra, ondan sonra, düzeltilirse, ancak o zaman, öyle
if: dikten sonra, kaydıyla, kalkarsa, çıkarılırsa, değiştirilirse, eklenirse, silinirse, giderse, olursa tamam
if: yapılırsa, konursa
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
refuse: çıkmasın, kabul edilemez, çöpe, arkasında duramam, vazgeçilmeli, karşı oy, karşı oy veriyorum
refuse: karşı oy kullanıyorum, aleyhte, aleyhinde, gönderilmesine karşı, yayımlanmasına karşı, yayınlanmasına karşı
refuse: cevabım hayır, cevabımız hayır, hayır diyorum, hayır diyoruz, onayım yok, onayımız yok, onay yok
refuse: olumsuz görüş, görüşüm olumsuz, olumsuz, iptal edin, iptal edilmeli
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
pleasant: okumayı bitirdim, her şey açık, her şey net, başarılı bir sayı, herkese merhaba, merhabalar, iyi bir sayı
pleasant: güzel bir sayı, iyi çalışmalar, iyi haftalar, iyi akşamlar, iyi hafta sonları
next time: gelecek sayı*, bir dahaki, sonraki sayı*, bundan sonra, ileride, gelecek sefer, bir dahaki sefere
next time: bir sonraki, sonraki sayıda, gelecek sefere, önümüzdeki sayı*, gelecek yıl, ilerideki sayılarda
untouched: virgülüne dokunmayın, bir şey değiştirmeyin, hiçbir şeyi değiştirmeyin, artık hiçbir şeye dokunmayın
untouched: hiçbir şeye dokunmayın, dokunmayın, böyle bırakın, olduğu gibi bırakın
"""
