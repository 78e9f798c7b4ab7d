"""What reviewers say in Indonesian and in Malay."""

TABLE = """
approve: setuju, menyetujui, disetujui, persetujuan, oke, ok, aman, mantap, baik, cocok, lulus, acc, sepakat
approve: mendukung, saya dukung, lampu hijau, tidak masalah, sudah bagus, sudah oke, layak, layak terbit
approve: bagus, ya setuju, ya boleh, boleh dikirim, boleh terbit, saya luluskan, luluskan, diluluskan, kami luluskan
approve: bersetuju, saya bersetuju, kami bersetuju, kami setuju, kami menyetujui, sudah dibaca dan disetujui
approve: dibaca dan disetujui, persetujuan saya, persetujuan kami, kelulusan, saya beri kelulusan
approve: saya berikan persetujuan, saya memberikan persetujuan, memberikan persetujuan, beri persetujuan
approve: lampu hijau dari, ok dari saya, oke dari saya, oke dari kami, ok dari kami, ya dari saya, dukung penuh
approve: mendukung penuh, semua oke, semua baik, semua beres, semuanya baik, semuanya oke, beres, siap terbit
approve: siap kirim, siap cetak, sudah baik, sudah benar, sudah pas, sudah layak, sah, sahkan, disahkan
approve: silakan saja, saya terima, dapat disetujui, memuaskan, sudah baik seperti ini, sudah bagus seperti ini
approve: bagi saya sudah baik, bagi saya baik, bagi saya oke, bagi kami oke, bagi kami baik, bagi saya tidak masalah
approve: pendapat saya positif, pendapat positif, pendapat saya setuju, positif, saya sangat setuju, sangat setuju
approve: setuju sekali, setuju penuh, sepenuhnya setuju, setuju sepenuhnya, lampu hijau dari kami
approve: lampu hijau dari saya, sudah saya setujui, saya setujui, kami setujui, silakan disetujui, suara saya setuju
approve: suara saya ya, memenuhi syarat, layak diterbitkan, layak dikirim, layak edar, siap diterbitkan
approve: siap dikirim, siap diedarkan, siap dicetak
send: kirim, kirimkan, dikirim, silakan dikirim, terbitkan, diterbitkan, terbit, edarkan, diedarkan
send: sebarkan, disebarkan, silakan, lanjut, lanjutkan, cetak, dicetak, langsung kirim, publikasikan, rilis
send: gas saja, gas aja, aman gas, jalan terus, boleh dikirim, boleh diterbitkan, boleh dihantar, boleh hantar
send: boleh diedarkan, boleh disebarkan, boleh dicetak, boleh terbitkan, boleh jalan, boleh lanjut
send: boleh dilanjutkan, dapat diterbitkan, dapat dikirim, dapat diedarkan, dapat disebarkan, bisa diterbitkan
send: bisa dikirim, bisa terbit, bisa langsung dikirim, bisa dicetak, silakan kirim, silakan terbitkan
send: silakan edarkan, silakan sebarkan, silakan lanjut, silakan lanjutkan, hantar, hantarkan, dihantar, sila hantar
send: sila terbitkan, sila edarkan, teruskan, sila teruskan, langsung saja, langsung terbit, ayo terbit, naik cetak
send: siarkan, disiarkan, kirim saja, terbitkan saja, edarkan saja, sebarkan saja, cetak saja, silakan mulai
send: mulai kirim, mulai pengiriman, mulai distribusi, boleh mulai dikirim, bisa mulai dikirim, silakan dicetak
send: silakan dirilis, rilis saja, boleh dirilis, dapat dirilis, silakan dipublikasikan, boleh dipublikasikan
send: dapat dipublikasikan, keluarkan, gas
nothing: tidak ada keberatan, tidak keberatan, tidak ada masalah, tidak ada yang perlu diubah, tidak ada koreksi
nothing: tidak ada catatan, tidak ada perubahan, tanpa perubahan, tidak ada komentar, apa adanya, tidak ada masukan
nothing: tanpa catatan, tidak ada tambahan, tidak ada revisi, tidak ada yang salah, tidak menemukan kesalahan
nothing: tidak perlu diubah, tidak ada sanggahan, tak ada masalah, tak ada keberatan
nothing: dari pihak kami tidak ada masalah, tidak menolak, saya tidak menolak, kami tidak menolak
nothing: tidak perlu ada perubahan, tidak perlu perubahan, tidak ada yang perlu diganti
nothing: tidak ada yang perlu diperbaiki, tidak ada yang perlu dikoreksi, tidak perlu diperbaiki
nothing: tidak perlu dikoreksi, tidak perlu diganti, tidak perlu revisi, tidak perlu ada revisi, tanpa koreksi
nothing: tanpa revisi, tanpa komentar, tanpa keberatan, tiada ulasan, tiada bantahan, tiada halangan, tiada masalah
nothing: tiada pindaan, tiada perubahan, tiada komen, tiada apa-apa, tak ada komentar, tak ada catatan
nothing: tak ada koreksi, tidak ada halangan, tidak ada yang mengganjal, tidak ada pertanyaan, tidak ada apa-apa
nothing: gak ada masalah, nggak ada masalah, ga ada masalah, tanpa kesalahan, tanpa salah, tidak ada cela
nothing: tidak ada saran, tanpa saran, tidak ada lagi, tidak ada hal lain, tidak ada yang perlu ditambah*
nothing: tidak ada yang perlu disampaikan, tidak ada usulan, tanpa usulan, tanpa ragu
beside: saya, kami, kita, dari, untuk, dengan, ini, itu, edisi, nomor, naskah, buletin, isinya, isi, saja
beside: sudah, banget, sekali, ya, deh, sih, dan, yang, pihak, sisi, semua, sepenuhnya, sangat, bu, pak, ibu
beside: bapak, langsung, terima kasih, bisa, dapat, penerbitan, pengiriman, publikasi, di, atas nama, atas, nama
beside: delegasi, panitia, komite, kelompok, jawatankuasa, kumpulan, sudah dibaca, dibaca, diperiksa
beside: sudah diperiksa, saya baca, kami baca, boleh, daripada, daripada saya, pihak saya, pihak kami, di sini, sini
beside: indonesia, malaysia, ada, seluruhnya, keseluruhan, secara, resmi, penuh, dengan senang hati, senang hati
beside: bulat, semua anggota, para anggota, untuk diterbitkan, kandungan, newsletter, terbitan, memberi, memberikan
beside: beri, selesai, sudah selesai, selesai membaca, membaca, semuanya jelas, jelas, halo, halo semua, berhasil
beside: sangat berhasil, edisi yang sangat berhasil, bagi, seperti ini, pendapat, kelompok kerja, dewan, pengurus
beside: tanpa ragu, versi ini
if: jika, kalau, asal, asalkan, dengan syarat, syarat, setelah, baru, dulu, sebelum, kemudian, lalu, bila
if: apabila, pada prinsipnya
but: tapi, tetapi, namun, kecuali, hanya, sisanya, selain itu, hampir, cuma
change: ubah, diubah, ganti, diganti, perbaiki, diperbaiki, hapus, dihapus, tambah*, ditambah*, koreksi
change: revisi, seharusnya, harus, perlu, dipersingkat, perbarui, mohon, betulkan, sila betulkan, pinda, dipinda
change: tukar, ditukar, kemudian boleh, buang, tulis
fault: salah, keliru, kesalahan, kurang, typo, tidak benar, rusak, menyesatkan, usang, tidak akurat
fault: ketinggalan
refuse: tidak setuju, tidak menyetujui, menolak, tolak, ditolak, jangan, tidak boleh, sebaiknya tidak
refuse: tidak bisa, keberatan sekali, menentang, tidak layak, tidak mendukung, batalkan, tarik
refuse: tetapi juga tidak menyetujui, juga tidak, belum menyetujui, kami menolak, bantah, membantah, tidak bersetuju
refuse: tidak lulus, jangan terbit*, jangan kirim, jangan hantar, jangan diterbitkan, jangan diedarkan
refuse: tidak boleh terbit, tidak layak terbit, harus dibatalkan, dibatalkan, tidak bisa mendukung
refuse: tidak dapat mendukung, tidak dapat menyetujui, tidak bisa menyetujui, menentang pengiriman
refuse: menentang penerbitan, jawaban saya tidak, jawaban kami tidak, pendapat saya negatif, negatif
refuse: suara saya tidak, tanpa persetujuan saya
later: besok, nanti, malam ini, senin, selasa, rabu, kamis, jumat, sabtu, minggu, tunggu, belum, pekan depan
later: akan saya baca, waktu, abstain, membuka, lampiran, berkas, beberapa hari, dua hari, masih menunggu, menunggu
later: sedang saya baca
others: katanya, menurut pak, menurut bu, tanya, rekan, notulen, edisi lalu, nomor lalu, kata pak, kata bu
doubt: mungkin, tidak tahu, ragu, tidak yakin, kurang yakin, barangkali, sepertinya, rasanya
received: diterima, sudah saya terima
not: tidak, jangan, bukan, belum, tanpa, nggak, gak
pleasant: terima kasih, makasih, salam, bagus, bagus sekali, selamat, baca, membaca, dibaca, hormat, maaf
pleasant: mohon maaf, menarik, indah, yth, selera, diperiksa, sudah saya baca, sudah kami baca, kerja bagus
pleasant: kerja yang baik, tahniah, syabas, menarik sekali, keren, tanpa cela, tanpa cacat, sempurna tanpa
pleasant: selesai membaca, semuanya jelas, semua jelas, halo semua, halo semuanya, sangat berhasil, edisi yang bagus
pleasant: edisi bagus, selamat pagi, selamat siang, selamat sore, selamat malam, akhir pekan
next time: edisi berikut*, lain kali, edisi depan, ke depan, nomor depan, di masa depan, lain waktu
next time: edisi berikutnya, edisi selanjutnya, kali berikutnya, keluaran akan datang, akan datang, tahun depan
next time: edisi mendatang, ke depannya
untouched: jangan diubah lagi, jangan ubah apa-apa, jangan disentuh lagi, jangan diutak-atik, jangan diubah
untouched: jangan diganti lagi, biarkan begitu, biarkan seperti ini, biarkan apa adanya
"""
