"""What reviewers say in Turkish."""

TABLE = """
approve: onaylıyorum, onayladım, onaylıyoruz, onaylandı, onay, onayım, onayımdır, onay veriyorum, uygun
approve: uygundur, tamam, tamamdır, kabul, kabul ediyorum, evet, katılıyorum, destekliyorum, yeşil ışık
approve: olur, olumlu, muvafık, hazır, iyi, sorun yok, ok, benim için tamam, benden tamam, hayırlı olsun
approve: yolu açık olsun, elinize sağlık, çok güzel olmuş, güzel olmuş
send: gönderebilirsiniz, gönderin, gönderilebilir, gönderin gitsin, gönderelim, yayınlayın
send: yayınlayabilirsiniz, yayımlayın, yayımlayabilirsiniz, yayınlanabilir, yayımlanabilir, yayına hazır
send: çıksın, çıkabilir, basın, basılsın, basabilirsiniz, dağıtabilirsiniz, dağıtılabilir, dağıtın
send: yayınlansın, gitsin, yapılabilir
nothing: itirazım yok, itirazım bulunmamaktadır, itirazımız yok, sakınca yoktur, sakınca yok
nothing: sakınca görmüyorum, bir sakınca, değişiklik yok, değişikliğe gerek yok, eklemek istediğim yok
nothing: eksik görmedim, hiçbir eksik görmedim, hata yok, yorumum yok, virgülüne dokunmayın, bu haliyle
nothing: olduğu gibi, diyeceğim yok, bir itirazım yok, kusur bulamadım, ekleyeceğim bir şey yok
nothing: sorun görmüyorum, yayımlanmasında, yayınlanmasında, bizce bir, yoktur, ne zaman isterseniz
beside: ben, biz, benim, benden, bizim, bizce, bence, için, bu, sayı, sayıyı, sayının, metin, metni, bülten
beside: bülteni, bir, da, de, çok, tamamen, hemen, ve, böyle, şekilde, yana, her, şey, şeyi, artık, lütfen
beside: tek, yayın, dağıtımı, var, teşekkürler, hali, haliyle, taraftan, tarafımdan, açısından
if: eğer, şartıyla, koşuluyla, şart, olursa, sonra, ondan sonra, düzeltilirse, ancak o zaman, öyle
if: dikten sonra, kaydıyla
but: ama, fakat, ancak, yalnız, hariç, dışında, sadece, gerisi, neredeyse, lakin
change: düzelt*, değiştir*, çıkarıl*, çıkarın, ekle*, silin, silinsin, kısalt*, olacak, olmalı, gerek*
change: lazım, yerine, yenisiyle, güncelle*
fault: hata*, yanlış*, eksik, eski, hatalı, çalışmıyor, bozuk, yanıltıcı, imla
refuse: onaylamıyorum, onaylamıyoruz, kabul etmiyorum, karşıyım, reddediyorum, hayır, göndermeyin
refuse: yayınlamayın, yayımlamayın, yayınlanmamalı, yayımlanmamalı, çıkmamalı, razı değilim, olmaz
refuse: uygun değil, katılmıyorum, gönderilmemeli, desteklemiyorum, kesinlikle, veto, uygun bulmuyorum
refuse: ret oyu, reddediyoruz
later: yarın, akşam, sonra bakarım, daha sonra, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar
later: bekleyin, henüz, haftaya, dönerim, cevap veri*, zaman, vakit, gün, çekimser, okuyacağım, okumadım
later: bakacağım, açamıyorum, açılmıyor, daha
others: diyor, diyorlar, dedi, göre, meslektaş*, tutanak, önceki sayı, geçen sayı, iletiyorum
doubt: belki, bilmiyorum, emin değilim, şüphe*, galiba, sanırım, herhalde, kararsız*, düşün*, fikrim
received: aldım, ulaştı, elime geçti
not: değil, yok, hiç, hiçbir, olmadan, ne yazık
pleasant: teşekkür*, sağ ol*, güzel, saygı*, sayın, merhaba, selam*, elinize, kutla*, tebrik*, okudum
pleasant: iyi günler, kolay gelsin, gayet, başarıl*, inceledik, baştan sona
next time: gelecek sayı*, bir dahaki, sonraki sayı*, bundan sonra, ileride, gelecek sefer
"""
