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
      berlangganan newsletter gratis
      daftar newsletter gratis
      langganan newsletter kami
      dapatkan newsletter kami
      dapatkan artikel terbaru langsung di email anda
      dapatkan artikel terbaru melalui email
      dapatkan berita terkini setiap hari
      dapatkan berita pilihan setiap pagi di email anda
      setiap jumat di kotak masuk anda
      setiap pagi langsung ke email anda
      jangan lewatkan update terbaru
      jangan ketinggalan berita terbaru
      jangan sampai ketinggalan berita
      jadilah yang pertama tahu
      sudah # pelanggan
      bergabung dengan # pembaca
      kami tidak mengirim spam
      kami tidak akan mengirim spam. anda dapat berhenti berlangganan kapan saja
      tanpa spam, berhenti kapan saja
      bisa berhenti berlangganan kapan saja
      saya setuju dengan kebijakan privasi
      saya menyetujui kebijakan privasi
      saya menyetujui syarat dan ketentuan
      saya setuju dengan syarat dan ketentuan
      saya setuju menerima email promosi
      dengan mendaftar, anda menyetujui kebijakan privasi kami
      dengan berlangganan, anda menyetujui syarat dan ketentuan kami
      pendaftaran berhasil
      terima kasih sudah berlangganan
      silakan cek email anda untuk konfirmasi
      silakan periksa email anda untuk mengonfirmasi langganan
      email konfirmasi telah dikirim
      masukkan alamat email yang valid
      alamat email tidak valid
      terjadi kesalahan, silakan coba lagi
      download gratis
      unduh e-book gratis
      dapatkan panduan gratis
      ya, kirimkan ke saya
      saya mau
      aktifkan notifikasi
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
      e-mail
      nama depan
      nama belakang
      nama pengguna
      username
      kata sandi
      password
      ulangi kata sandi
      nomor telepon
      nomor hp
      no hp
      judul
      subjek
      pesan
      pesan anda
      isi pesan
      komentar anda
      isi komentar
      perusahaan
      jabatan
      alamat
      kode verifikasi
      masukkan kata kunci
      cari berita
      cari artikel
      wajib
      opsional
      website
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
      daftar gratis
      daftar akun
      kirim pesan
      batal ikuti
      bergabung
      baca artikel
      baca berita
      baca lebih lanjut
      lanjut baca
      lihat detail
      lihat hasil
      lihat lebih banyak
      lihat balasan
      lihat # balasan
      tampilkan balasan
      sembunyikan
      tampilkan lebih banyak
      tampilkan semua
      tampilkan lebih sedikit
      selengkapnya di sini
      muat lagi
      muat lainnya
      edit
      ubah
      hapus
      laporkan
      laporkan komentar
      salin
      disalin
      tersalin
      tidak suka
      tambah ke favorit
      simpan artikel
      izinkan
      blokir
      tolak
      nanti saja
      nanti
      lewati
      lanjut
      lanjutkan
      kembali
      ya
      tidak
      mengerti
      putar
      jeda
      bisukan
      suarakan
      layar penuh
      dengarkan
      dengarkan artikel
      dengarkan berita
      pilih
      vote
      hasil polling
      donasi
      dukung
      hubungi kami
      laporkan kesalahan
      coba lagi
      ukuran font
      ukuran teks
      perbesar teks
      perkecil teks
      kecil
      sedang
      besar
      klik di sini
      klik disini
      pesan sekarang
      tambah ke keranjang
      share
      copy link
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
      ikuti kami di facebook
      ikuti kami di whatsapp channel
      ikuti akun {network} kami
      ikuti akun instagram {name}
      ikuti akun media sosial kami
      ikuti media sosial {name}
      ikuti kanal {network} kami
      ikuti channel {network} kami
      ikuti saluran whatsapp kami
      ikuti saluran whatsapp {name}
      ikuti saluran {name} di whatsapp
      ikuti berita terkini {name} di google news
      ikuti update berita {name}
      ikuti {name} di whatsapp channel
      follow kami di {network}
      follow akun {network} kami
      follow instagram {name}
      like fanpage kami
      like halaman facebook kami
      like dan follow halaman facebook kami
      bergabung dengan grup {network} kami
      bergabung di channel {network} kami
      bergabung di grup telegram {name}
      bergabung dengan grup telegram {name}
      gabung grup whatsapp
      gabung grup telegram
      gabung grup telegram {name}
      gabung channel telegram kami
      gabung di saluran whatsapp kami
      gabung komunitas kami
      mari bergabung di grup telegram "{name}
      yuk gabung channel telegram {name}
      cek berita dan artikel yang lain di google news
      cek berita dan artikel lainnya di google news
      simak berita lainnya di google news
      simak breaking news dan berita pilihan kami langsung di ponselmu
      pilih saluran andalanmu akses berita {name} whatsapp channel
      baca berita lainnya di google news
      baca berita lainnya di {name}
      berita lainnya di {name}
      dapatkan berita terbaru di {network}
      dapatkan informasi terbaru dari {name}
      temukan kami di google news
      temukan berita lainnya di {name}
      subscribe youtube channel kami
      subscribe channel kami
      jangan lupa like, share, dan subscribe
      jangan lupa subscribe dan nyalakan lonceng
      jangan lupa subscribe channel youtube kami
      nyalakan notifikasi
      pindai kode qr
      scan qr code
      scan kode qr untuk bergabung
      tambahkan kami ke favorit
      tekan ctrl+d
      dengarkan di spotify
      dengarkan di apple podcasts
      dengarkan podcast kami
      tambahkan {name} sebagai sumber pilihan di google
      jadikan {name} sumber berita pilihan anda
      media sosial kami
      terhubung dengan kami
      hubungi kami via {network}
      beri kami rating
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
      bagikan ke teman
      bagikan ke teman anda
      bagikan kepada teman
      bagikan dengan teman
      bagikan ke facebook
      bagikan ke twitter
      bagikan ke whatsapp
      bagikan ke telegram
      bagikan ke x
      bagikan ke line
      bagikan di facebook
      bagikan di twitter
      bagikan di whatsapp
      bagikan lewat {network}
      bagikan dengan {network}
      bagikan ke media sosial
      bagikan di media sosial
      bagikan melalui email
      bagikan via email
      bagikan via whatsapp
      bagikan tautan
      bagikan link
      bagikan berita
      bagikan postingan
      bagikan konten ini
      bagikan tulisan ini
      bagikan cerita ini
      share artikel
      share artikel ini
      share berita ini
      share ke {network}
      share di {network}
      share via {network}
      share this
      berbagi artikel ini
      berbagi via {network}
      kirim ke {network}
      kirim via {network}
      kirim via email
      kirim lewat email
      kirim ke teman
      kirim artikel ini ke teman
      kirim ke email
      tweet
      sematkan
      sematkan di pinterest
      simpan ke pinterest
      posting ulang
      salin tautan artikel
      salin tautan ini
      salin url
      salin ke clipboard
      link telah disalin
      link disalin
      link tersalin
      tautan disalin
      tautan tersalin
      url berhasil disalin
      berhasil disalin
      berhasil menyalin tautan
      tautan pendek
      cetak halaman ini
      cetak artikel
      cetak berita
      versi cetak
      simpan berita
      simpan artikel ini
      baca nanti
      tambahkan ke bookmark
      suka artikel ini? bagikan
      jika bermanfaat silakan bagikan
      bagikan jika bermanfaat
      pilih platform
      copy link berhasil
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
      # shares
      # views
      # kali
      # pembaca
      # pengikut
      # followers
      # subscriber
      # unduhan
      # orang menyukai ini
      # menit baca
      # menit membaca
      waktu baca # menit
      waktu membaca: # menit
      estimasi baca # menit
      dilihat # kali
      dilihat #
      dibaca: #
      dibaca sebanyak # kali
      telah dibaca # kali
      telah dilihat # kali
      jumlah pembaca: #
      jumlah pengunjung
      total pengunjung
      hari ini: #
      tayangan: #
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
      tulis komentar anda di sini
      tulis komentarmu
      tuliskan komentar
      tulis balasan
      beri komentar
      berikan komentar
      berikan komentar anda
      berikan pendapat anda
      berikan tanggapan anda
      bagaimana pendapat anda
      apa pendapat anda
      apa pendapatmu
      ayo berikan komentar
      komentar di sini
      komentari artikel ini
      tambah komentar
      poskan komentar
      posting komentar anda
      jadi yang pertama berkomentar
      jadilah yang pertama mengomentari
      jadilah yang pertama berkomentar di sini
      belum ada komentar untuk berita ini
      belum ada komentar. jadilah yang pertama
      masuk untuk memberikan komentar
      login untuk berkomentar
      login untuk memberi komentar
      silakan login untuk berkomentar
      silakan masuk untuk berkomentar
      anda harus login untuk berkomentar
      anda harus login untuk mengirim komentar
      berkomentar sebagai tamu
      ikut berdiskusi
      gabung diskusi
      bergabung dalam diskusi
      mulai percakapan
      lihat komentar lainnya
      lihat semua # komentar
      lihat # komentar lainnya
      muat komentar lainnya
      muat lebih banyak komentar
      tampilkan komentar
      sembunyikan komentar
      memuat komentar
      komentar sedang dimoderasi
      komentar anda menunggu moderasi
      komentar anda menunggu persetujuan
      komentar dinonaktifkan
      kolom komentar ditutup
      komentar ini telah dihapus
      komentar telah dihapus
      hapus komentar
      aturan berkomentar
      pedoman komentar
      komentar sepenuhnya menjadi tanggung jawab komentator
      isi komentar sepenuhnya tanggung jawab pengirim
      beri tahu saya jika ada komentar baru
      beritahu saya balasan baru melalui email
      beri tahu saya komentar baru via email
      beri tahu saya pos-pos baru lewat surat elektronik
      email anda tidak akan dipublikasikan
      alamat email tidak akan dipublikasikan
      kolom yang wajib diisi ditandai
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
      terbaru
      terlama
      terpopuler
      teratas
      terbaik
      komentar terbaru
      komentar terpopuler
      komentar teratas
      semua komentar
      komentar facebook
      komentar #
      komentar: #
      # komentar untuk artikel ini
      tanggapan
      tanggapan (#)
      balasan (#)
      diskusi
      urutkan
      urutkan berdasarkan
      tamu
      anonim
      pengunjung
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
      website ini menggunakan cookie
      website ini menggunakan cookies
      situs kami menggunakan cookie
      kami menggunakan cookies
      kami menggunakan cookie untuk meningkatkan pengalaman anda
      situs ini menggunakan cookie untuk meningkatkan pengalaman anda
      kami dan mitra kami menggunakan cookie
      dengan melanjutkan, anda menyetujui penggunaan cookie
      dengan menggunakan situs ini, anda menyetujui penggunaan cookie
      jika anda melanjutkan menggunakan situs ini, kami menganggap anda setuju
      privasi anda penting bagi kami
      setuju semua
      saya setuju
      saya mengerti
      setuju dan lanjutkan
      izinkan semua cookie
      tolak cookie
      tolak semua cookie
      hanya cookie yang diperlukan
      cookie yang diperlukan
      cookie fungsional
      cookie analitik
      cookie pemasaran
      kelola cookie
      kelola persetujuan
      preferensi cookie
      simpan preferensi
      simpan pengaturan
      kebijakan privasi
      klik untuk menerima cookie pemasaran dan mengaktifkan konten ini
      konten ini diblokir
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
      iklan - lanjutkan membaca di bawah
      artikel berlanjut setelah iklan
      berita berlanjut setelah iklan
      baca selanjutnya setelah iklan
      scroll ke bawah untuk lanjut membaca
      gulir ke bawah untuk melanjutkan
      scroll untuk membaca
      scroll untuk baca artikel
      lewati iklan
      tutup iklan
      sembunyikan iklan
      laporkan iklan
      hapus iklan
      kenapa saya melihat iklan ini
      mengapa iklan ini
      pasang iklan di sini
      pasang iklan disini
      hubungi kami untuk iklan
      info iklan
      konten promosi
      konten berbayar
      artikel bersponsor
      artikel sponsor
      tautan bersponsor
      link sponsor
      iklan oleh {name}
      bekerja sama dengan {name}
      direkomendasikan oleh {name}
      rekomendasi oleh {name}
      rekomendasi untuk anda
      direkomendasikan untuk anda
      mungkin anda suka
      anda mungkin suka
      anda mungkin tertarik
      konten pilihan untuk anda
      berita pilihan untuk anda
      dari seluruh web
      artikel ini mengandung link afiliasi
      {name} ingin menampilkan notifikasi
      {name} ingin mengirim notifikasi
      klik izinkan untuk menerima notifikasi
    `,
    adWord: `
      bersponsor
      disponsori
      promosi
      sponsor
      sponsored
      advertorial
      kerja sama
      diskon
      promo
      gratis ongkir
      penawaran
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
      beri rating artikel ini
      beri rating
      beri penilaian
      nilai artikel ini
      apakah anda menyukai artikel ini
      apakah anda suka artikel ini
      apakah artikel ini berguna
      apakah informasi ini bermanfaat
      apakah informasi ini membantu
      apakah konten ini bermanfaat
      apakah ini membantu
      apa reaksi anda
      apa reaksimu
      ya tidak
      membantu tidak membantu
      jadilah yang pertama memberi rating
      belum ada penilaian
      # suara
      # ulasan
      # dari # bintang
      rating: #
      ikuti polling
      ikuti survei
      isi survei
      lihat hasil polling
      terima kasih atas penilaian anda
      terima kasih sudah memberikan suara
      terima kasih atas partisipasi anda
      menemukan kesalahan? laporkan
      laporkan kesalahan artikel
      sarankan perubahan
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
      khusus pelanggan
      khusus member
      khusus anggota
      konten premium
      artikel premium
      artikel ini khusus pelanggan
      konten ini hanya untuk pelanggan
      konten ini hanya untuk anggota
      masuk untuk melanjutkan membaca
      login untuk melanjutkan membaca
      daftar untuk melanjutkan membaca
      berlangganan untuk membaca selengkapnya
      baca selengkapnya dengan berlangganan
      sudah berlangganan? masuk
      sudah berlangganan? login
      sudah menjadi pelanggan? masuk
      sudah punya akun? login
      sudah punya akun? masuk di sini
      belum punya akun? daftar sekarang
      belum terdaftar? daftar
      sisa # artikel gratis
      anda memiliki # artikel gratis tersisa
      coba gratis
      coba gratis # bulan
      batalkan kapan saja
      lupa kata sandi anda
      atur ulang kata sandi
      ingat saya
      biarkan saya tetap masuk
      masuk dengan google
      masuk dengan facebook
      login dengan google
      lanjutkan dengan google
      atau masuk dengan
      daftar akun baru
      akun saya
      halo, tamu
      selamat datang, tamu
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
      lihat versi web
      baca online
      gambar tidak tampil? klik di sini
      tidak bisa melihat email ini? klik di sini
      jika email ini tidak tampil dengan benar, klik di sini
      anda menerima email ini karena terdaftar di {name}
      email ini dikirim ke {name}
      jika tidak ingin menerima email ini lagi, klik di sini
      untuk berhenti berlangganan, klik di sini
      klik di sini untuk berhenti berlangganan
      berhenti menerima email
      mohon tidak membalas email ini
      jangan balas email ini
      ubah preferensi email
      email ini diteruskan kepada anda? daftar di sini
      alamat kami
      hak cipta dilindungi
      seluruh hak cipta dilindungi
      hak cipta © {name}
      semua hak dilindungi
      copyright © {name} all right reserved
      dilarang mengutip tanpa izin
      dilarang menyalin tanpa izin
      dilarang memperbanyak tanpa izin
      dilarang keras mengambil konten tanpa izin
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
      unduh aplikasi {name}
      download aplikasi
      download aplikasi {name}
      download app {name}
      buka aplikasi
      instal aplikasi
      tersedia di google play
      lebih nyaman di aplikasi
    `,
    blocker: `
      pemblokir iklan terdeteksi
      adblock terdeteksi
      matikan adblock anda
      harap nonaktifkan pemblokir iklan
      mohon nonaktifkan adblock anda
      harap aktifkan javascript
      anda perlu mengaktifkan javascript untuk menjalankan aplikasi ini
      anda menggunakan pemblokir iklan
      sepertinya anda menggunakan pemblokir iklan
      mohon nonaktifkan pemblokir iklan
      silakan matikan adblock anda
      nonaktifkan adblock untuk melanjutkan
      browser anda tidak mendukung video
      browser anda tidak mendukung pemutaran video
      browser anda tidak mendukung javascript
      mohon aktifkan javascript
      silakan aktifkan javascript
      javascript dinonaktifkan
    `,
    support: `
      traktir kopi
      traktir saya kopi
      dukung kami
      dukung saya di {network}
      dukung kami di {network}
      donasi sekarang
      dukung {name}
      dukung jurnalisme independen
      dukung jurnalisme kami
      dukung karya kami
      dukung penulis
      traktir kami kopi
      donasi sekali
      donasi bulanan
      sekali
      bulanan
      jumlah lain
      nominal lain
      berdonasi
      beri donasi
      jadi anggota
      jadilah anggota
      jadilah pendukung kami
      # donatur
      # hari lagi
      terkumpul dari #
      transfer bank
      nomor rekening
    `,
    maker: `
      diberdayakan oleh {name}
      ditenagai oleh {name}
      didukung oleh {name}
      dengan bangga bertenaga {name}
      powered by {name}
      didesain oleh {name}
      desain oleh {name}
      dikembangkan oleh {name}
      dibuat dengan {name}
      tema {name}
      tema oleh {name}
      hosting oleh {name}
      diterjemahkan oleh {name}
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
      home
      menu
      buka menu
      tutup menu
      kembali ke halaman utama
      halaman utama
      langsung ke konten utama
      loncat ke konten
      artikel berikutnya
      berita sebelumnya
      berita selanjutnya
      berita berikutnya
      halaman selanjutnya
      posting lama
      posting lebih baru
      halaman # dari #
      halaman #
      kategori
      tag
      label
      topik
      topik terkait
      artikel terkait
      berita terkait
      artikel lainnya
      berita lainnya
      berita terbaru
      berita terkini
      berita populer
      artikel terbaru
      artikel populer
      pos-pos terbaru
      paling banyak dibaca
      rekomendasi
      pilihan editor
      simak juga
      lihat juga
      baca lebih lanjut tentang {name}
      tentang kami
      redaksi
      kontak
      kontak kami
      karier
      karir
      pedoman media siber
      disclaimer
      syarat dan ketentuan
      syarat & ketentuan
      ketentuan layanan
      peta situs
      bantuan
      pusat bantuan
      kirim tulisan
      pilih bahasa
      bahasa
      bahasa indonesia
      versi desktop
      versi mobile
    `
  }
}
