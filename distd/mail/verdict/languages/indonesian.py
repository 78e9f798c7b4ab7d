"""What reviewers say in Indonesian and in Malay."""

TABLE = """
approve: setuju, menyetujui, disetujui, persetujuan, oke, ok, aman, mantap, baik, cocok, lulus, acc, sepakat
approve: mendukung, saya dukung, lampu hijau, tidak masalah, sudah bagus, sudah oke, layak, layak terbit
approve: bagus, ya setuju, ya boleh, boleh dikirim, boleh terbit
send: kirim, kirimkan, dikirim, silakan dikirim, terbitkan, diterbitkan, terbit, edarkan, diedarkan
send: sebarkan, disebarkan, silakan, lanjut, lanjutkan, cetak, dicetak, langsung kirim, publikasikan, rilis
send: gas saja, gas aja, aman gas, jalan terus, boleh dikirim
nothing: tidak ada keberatan, tidak keberatan, tidak ada masalah, tidak ada yang perlu diubah
nothing: tidak ada koreksi, tidak ada catatan, tidak ada perubahan, tanpa perubahan, tidak ada komentar
nothing: apa adanya, tidak ada masukan, tanpa catatan, tidak ada tambahan, tidak ada revisi
nothing: tidak ada yang salah, tidak menemukan kesalahan, tidak perlu diubah, tidak ada sanggahan
nothing: tak ada masalah, tak ada keberatan
beside: saya, kami, kita, dari, untuk, dengan, ini, itu, edisi, nomor, naskah, buletin, isinya, isi, saja
beside: sudah, banget, sekali, ya, deh, sih, dan, yang, pihak, sisi, semua, sepenuhnya, sangat, bu, pak, ibu
beside: bapak, langsung, terima kasih, bisa, dapat, penerbitan, pengiriman, publikasi, di
if: jika, kalau, asal, asalkan, dengan syarat, syarat, setelah, baru, dulu, sebelum, kemudian, lalu, bila
if: apabila, pada prinsipnya
but: tapi, tetapi, namun, kecuali, hanya, sisanya, selain itu, hampir, cuma
change: ubah, diubah, ganti, diganti, perbaiki, diperbaiki, hapus, dihapus, tambah*, ditambah*, koreksi
change: revisi, seharusnya, harus, perlu, dipersingkat, perbarui, mohon
fault: salah, keliru, kesalahan, kurang, typo, tidak benar, rusak, menyesatkan, usang, tidak akurat
fault: ketinggalan
refuse: tidak setuju, tidak menyetujui, menolak, tolak, ditolak, jangan, tidak boleh, sebaiknya tidak
refuse: tidak bisa, keberatan sekali, menentang, tidak layak, tidak mendukung, batalkan, tarik
later: besok, nanti, malam ini, senin, selasa, rabu, kamis, jumat, sabtu, minggu, tunggu, belum, pekan depan
later: akan saya baca, waktu, abstain, membuka, lampiran, berkas, beberapa hari, dua hari
others: katanya, menurut pak, menurut bu, tanya, rekan, notulen, edisi lalu, nomor lalu, kata pak, kata bu
doubt: mungkin, tidak tahu, ragu, tidak yakin, kurang yakin, barangkali, sepertinya, rasanya
received: diterima, sudah saya terima
not: tidak, jangan, bukan, belum, tanpa, nggak, gak
pleasant: terima kasih, makasih, salam, bagus, bagus sekali, selamat, baca, membaca, dibaca, hormat, maaf
pleasant: mohon maaf, menarik, indah, yth, selera
next time: edisi berikut*, lain kali, edisi depan, ke depan, nomor depan, di masa depan
"""
