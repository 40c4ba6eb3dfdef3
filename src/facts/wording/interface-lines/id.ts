import type {InterfaceLines} from './interface-lines.js'

export const id: InterfaceLines = {
  language: 'id',
  lines: {
    subscribe: `
      berlangganan newsletter
      berlangganan newsletter kami
      berlangganan buletin kami
      daftar newsletter
      daftar newsletter kami
      daftarkan email anda
      berlangganan blog melalui email
      langganan blog via email
      masukkan alamat surat elektronik anda untuk mengikuti blog ini dan menerima pemberitahuan tentang tulisan baru melalui surat elektronik
      masukkan alamat email anda untuk berlangganan blog ini dan menerima pemberitahuan tulisan-tulisan baru melalui email
      eksplorasi konten lain dari {name}
      berlangganan untuk dapatkan pos terbaru lewat email
      bergabung dengan # pelanggan lain
      dapatkan berita terbaru langsung di email anda
      dapatkan update berita terbaru
      jangan lewatkan berita terbaru
      terima kasih telah berlangganan
      anda dapat berhenti berlangganan kapan saja
      bidang ini untuk tujuan validasi dan tidak boleh diubah
    `,
    field: `
      email
      email anda
      alamat email
      alamat email anda
      ketikkan email anda
      masukkan email anda
      nama
      nama anda
      nama lengkap
      situs web
      wajib diisi
    `,
    button: `
      berlangganan
      langganan
      daftar
      daftar sekarang
      kirim
      ikuti
      mengikuti
      gabung
      gabung sekarang
      unduh
      unduh sekarang
      download
      beli sekarang
      selengkapnya
      baca selengkapnya
      baca juga
      lihat semua
      lihat selengkapnya
      lihat lainnya
      muat lebih banyak
      pelajari selengkapnya
      lanjutkan membaca
      tutup
      batal
      setuju
      bagikan
      suka
      simpan
      cetak
      salin tautan
      salin link
      balas
      cari
      memuat
    `,
    follow: `
      ikuti kami di {network}
      ikuti kami
      ikuti {name} di {network}
      ikuti {name} di google news
      ikuti kami di google news
      ikuti berita {name} di google news
      ikuti saluran {network} kami
      ikuti kami di media sosial
      ikuti whatsapp channel {name}
      ikuti channel whatsapp {name}
      temukan kami di {network}
      sukai halaman {network} kami
      gabung di grup {network} kami
      gabung channel {network} {name}
      bergabunglah dengan channel {network} kami
      subscribe channel {network} kami
      subscribe channel youtube {name}
      dapatkan update berita pilihan dan breaking news setiap hari dari {name}
      jadikan {name} sumber pilihan di google
    `,
    share: `
      bagikan ini
      bagikan artikel ini
      bagikan artikel
      bagikan berita ini
      bagikan halaman ini
      bagikan postingan ini
      bagikan ke {network}
      bagikan di {network}
      bagikan via {network}
      bagikan melalui {network}
      berbagi ke {network}
      berbagi di {network}
      bagikan di {network} (membuka di jendela yang baru)
      klik untuk berbagi di {network} (membuka di jendela yang baru)
      klik untuk berbagi pada {network} (membuka di jendela yang baru)
      klik untuk membagikan di {network} (membuka di jendela yang baru)
      klik untuk mencetak (membuka di jendela yang baru)
      klik untuk mengirimkan tautan via email ke teman (membuka di jendela yang baru)
      bagikan lewat email
      kirimkan ini lewat email
      blogthis
      dapatkan link
      cetak artikel ini
      tautan telah disalin
      tautan berhasil disalin
      link berhasil disalin
      suka memuat
      menyukai ini
    `,
    counter: `
      # kali dibagikan
      # dibagikan
      # suka
      # kali dilihat
      # kali dibaca
      dibaca #
      dibaca # kali
      dilihat: #
      total tayangan halaman
    `,
    comment: `
      tinggalkan balasan
      tinggalkan balasan batalkan balasan
      batalkan balasan
      tinggalkan komentar
      tulis komentar
      tulis komentar anda
      kirim komentar
      posting komentar
      tambahkan komentar
      belum ada komentar
      tidak ada komentar
      jadilah yang pertama berkomentar
      jadilah yang pertama memberikan komentar
      anda harus masuk untuk berkomentar
      anda harus masuk log untuk mengirim sebuah komentar
      masuk untuk berkomentar
      silakan login untuk memberikan komentar
      alamat email anda tidak akan dipublikasikan
      alamat email anda tidak akan dipublikasikan. ruas yang wajib ditandai
      ruas yang wajib ditandai
      simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya
      beritahu saya akan tindak lanjut komentar melalui surel
      beritahu saya akan tulisan baru melalui surel
      komentar ditutup
      lihat semua komentar
      lihat komentar
      muat komentar
    `,
    commentHead: `
      komentar
      komentar (#)
      # komentar
      komentar pembaca
      # balasan
      # tanggapan
      # komentar pada “{name}
      # tanggapan untuk “{name}
    `,
    consent: `
      situs web ini menggunakan cookie
      situs ini menggunakan cookie
      kami menggunakan cookie
      kami menghargai privasi anda
      privasi & cookie: situs ini menggunakan cookie. dengan melanjutkan menggunakan situs web ini, anda setuju dengan penggunaan mereka
      dengan terus menggunakan situs ini, anda menyetujui penggunaan cookie
      terima semua
      terima semua cookie
      terima cookie
      izinkan semua
      tolak semua
      pengaturan cookie
      kebijakan cookie
      kelola preferensi
      pengaturan privasi
    `,
    ad: `
      iklan
      advertisement
      konten bersponsor
      laporkan iklan ini
      pasang iklan
      scroll untuk melanjutkan membaca
      scroll to continue with content
      gulir untuk lanjut membaca
      lanjutkan membaca di bawah iklan
    `,
    adWord: `
      bersponsor
      disponsori
      promosi
    `,
    rating: `
      beri nilai artikel ini
      beri peringkat artikel ini
      seberapa bermanfaat artikel ini
      klik bintang untuk memberi rating
      klik pada bintang untuk memberi nilai
      rata-rata rating # / #. jumlah suara: #
      belum ada suara
      apakah artikel ini membantu
      apakah artikel ini bermanfaat
      apakah halaman ini membantu
      terima kasih atas masukan anda
      # dari # menganggap ini membantu
    `,
    account: `
      masuk
      keluar akun
      login
      masuk / daftar
      buat akun
      lupa kata sandi
      lupa password
      sudah punya akun? masuk
      belum punya akun? daftar
      konten ini khusus pelanggan
      artikel ini khusus untuk pelanggan
      berlangganan untuk melanjutkan membaca
      berlangganan sekarang agar bisa terus membaca dan mengakses arsip lengkap
    `,
    mail: `
      lihat di browser
      lihat email ini di browser anda
      berhenti berlangganan
      batalkan langganan
      perbarui preferensi anda
      kelola langganan
      anda menerima email ini karena anda berlangganan newsletter kami
      email ini dikirim otomatis, mohon tidak membalas
      teruskan ke teman
      hak cipta dilindungi undang-undang
    `,
    app: `
      unduh aplikasi
      unduh aplikasi kami
      download aplikasi kami
      unduh di app store
      dapatkan di google play
      temukan di google play
      buka di aplikasi
      baca di aplikasi
    `,
    blocker: `
      pemblokir iklan terdeteksi
      adblock terdeteksi
      matikan adblock anda
      harap nonaktifkan pemblokir iklan
      mohon nonaktifkan adblock anda
      harap aktifkan javascript
      anda perlu mengaktifkan javascript untuk menjalankan aplikasi ini
    `,
    support: `
      traktir kopi
      traktir saya kopi
      dukung kami
      dukung saya di {network}
      dukung kami di {network}
      donasi sekarang
    `,
    maker: `
      diberdayakan oleh {name}
      ditenagai oleh {name}
      didukung oleh {name}
      dengan bangga bertenaga {name}
    `,
    navigation: `
      kembali ke atas
      ke atas
      sebelumnya
      selanjutnya
      berikutnya
      artikel sebelumnya
      artikel selanjutnya
      pos sebelumnya
      pos berikutnya
      halaman sebelumnya
      halaman berikutnya
      postingan lama
      postingan lebih baru
      kembali ke beranda
      beranda
      langsung ke konten
      lewati ke konten
      loncat ke konten utama
      navigasi pos
      daftar isi
    `
  }
}
