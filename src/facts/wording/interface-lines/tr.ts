import type {InterfaceLines} from './interface-lines.js'

export const tr: InterfaceLines = {
  language: 'tr',
  lines: {
    subscribe: `
      bültenimize abone olun
      bültenimize abone ol
      bültene abone ol
      bültenimize kaydolun
      e-bültene kayıt ol
      e-bültenimize abone olun
      e-bülten aboneliği
      haber bültenimize abone olun
      {name} bültenine abone olun
      bloga e-posta ile abone ol
      bu bloga abone olmak ve e-posta ile bildirimler almak için e-posta adresinizi girin
      {name} sitesinden daha fazla şey keşfedin
      son gönderilerin e-postanıza gönderilmesi için abone olun
      diğer # aboneye katılın
      yeni yazıları e-posta ile alın
      yeniliklerden haberdar olun
      gelişmelerden haberdar olun
      abone olduğunuz için teşekkürler
      abone olduğunuz için teşekkür ederiz
      istediğiniz zaman abonelikten çıkabilirsiniz
      bu alan doğrulama amaçlıdır ve değiştirilmeden bırakılmalıdır
      ücretsiz bültenimize abone olun
      ücretsiz bültene abone ol
      bültenimize kayıt olun
      e-bültene abone ol
      e-bülten üyeliği
      e-bültenimize kayıt olun
      e-posta bültenimize abone olun
      haber bültenine abone ol
      günlük bültenimize abone olun
      haftalık bültenimize abone olun
      {name} bültenine kaydolun
      {name} e-bültenine abone olun
      her cuma e-posta kutunuzda
      her sabah e-posta kutunuzda
      her hafta e-postanıza gelsin
      en son haberler e-posta kutunuza gelsin
      son haberleri e-posta ile alın
      en yeni içerikler e-postanıza gelsin
      yeni yazılardan haberdar olun
      yeni yazılardan haberdar ol
      son gelişmelerden haberdar olun
      son dakika haberlerinden anında haberdar olun
      hiçbir haberi kaçırmayın
      hiçbir yazıyı kaçırma
      gelişmeleri kaçırmayın
      kampanyalardan haberdar olun
      # aboneye katılın
      # kişi abone oldu
      spam göndermiyoruz
      spam yok, istediğiniz zaman çıkabilirsiniz
      size asla spam göndermeyeceğiz
      istediğin zaman iptal edebilirsin
      istediğiniz zaman iptal edebilirsiniz
      gizlilik politikasını kabul ediyorum
      gizlilik politikasını okudum ve kabul ediyorum
      kullanım koşullarını kabul ediyorum
      kvkk aydınlatma metnini okudum
      kvkk aydınlatma metnini okudum, kabul ediyorum
      aydınlatma metnini okudum ve kabul ediyorum
      kişisel verilerimin işlenmesini kabul ediyorum
      ticari elektronik ileti almak istiyorum
      tarafıma ticari elektronik ileti gönderilmesini kabul ediyorum
      kampanya ve duyurulardan haberdar olmak istiyorum
      abone olarak gizlilik politikamızı kabul etmiş olursunuz
      kaydolarak kullanım koşullarını kabul etmiş olursunuz
      aboneliğiniz başarıyla tamamlandı
      kaydınız alınmıştır
      teşekkürler, aboneliğiniz alındı
      aboneliğinizi onaylamak için e-postanızı kontrol edin
      onay e-postası gönderildi
      lütfen geçerli bir e-posta adresi girin
      geçersiz e-posta adresi
      bir hata oluştu, lütfen tekrar deneyin
      ücretsiz indir
      ücretsiz e-kitabı indir
      ücretsiz rehberi indir
      evet, bana gönder
      evet, istiyorum
    `,
    field: `
      e-posta
      e-posta adresi
      e-posta adresiniz
      e-postanızı yazın
      e-posta adresinizi girin
      ad
      adınız
      adınız soyadınız
      isim
      soyad
      internet sitesi
      web sitesi
      gerekli
      e-mail
      mail adresiniz
      e-posta adresinizi yazın
      isminiz
      ad soyad
      adınız ve soyadınız
      soyadı
      soyadınız
      kullanıcı adı
      kullanıcı adınız
      şifre
      şifreniz
      parola
      şifre tekrar
      telefon
      telefon numarası
      cep telefonu
      konu
      başlık
      mesaj
      mesajınız
      yorumunuz
      yorum metni
      şirket
      şirket adı
      adres
      güvenlik kodu
      doğrulama kodu
      aranacak kelime
      ne aramıştınız
      sitede ara
      zorunlu
      isteğe bağlı
    `,
    button: `
      abone ol
      abone olun
      kaydol
      kayıt ol
      üye ol
      gönder
      takip et
      takip ediliyor
      katıl
      hemen katıl
      indir
      hemen indir
      satın al
      hemen al
      daha fazla bilgi
      daha fazla
      daha fazla göster
      daha fazla yükle
      devamını oku
      devamını gör
      tümünü gör
      tümünü göster
      kapat
      iptal
      kabul et
      evet
      hayır
      paylaş
      beğen
      kaydet
      yazdır
      bağlantıyı kopyala
      linki kopyala
      yanıtla
      cevapla
      ara
      yükleniyor
      ücretsiz kaydol
      ücretsiz üye ol
      şimdi abone ol
      kayıt olun
      üye girişi
      giriş
      gönderin
      yolla
      takibi bırak
      takiptesin
      takip edin
      katılın
      indirin
      sepete ekle
      sipariş ver
      incele
      detaylı bilgi
      detaylar
      ayrıntılar
      bilgi al
      daha fazlası
      daha fazla gör
      daha fazlasını göster
      daha az göster
      daha az
      devamı
      devamını okuyun
      haberin tamamını oku
      tamamını oku
      okumaya devam et
      yazının devamı
      hepsini gör
      tümü
      gizle
      düzenle
      sil
      şikayet et
      bildir
      yanıtları gör
      yanıtları göster
      # yanıtı göster
      beğenme
      beğendim
      favorilere ekle
      kopyala
      kopyalandı
      çıktı al
      sonra oku
      reddet
      kabul ediyorum
      onayla
      onaylıyorum
      izin ver
      engelle
      şimdi değil
      daha sonra
      atla
      geç
      ileri
      geri
      tamam
      anladım
      oynat
      duraklat
      sesi kapat
      sesi aç
      tam ekran
      tekrar izle
      izle
      dinle
      haberi dinle
      oyla
      oy ver
      sonuçlar
      sonuçları gör
      anket sonuçları
      bağış
      destek ol
      destekle
      iletişim
      bize ulaşın
      hata bildir
      tekrar dene
      yazı boyutu
      yazı tipi boyutu
      yazıyı büyüt
      yazıyı küçült
      küçük
      orta
      büyük
      tıklayın
      tıkla
      buraya tıklayın
    `,
    follow: `
      bizi {network}'ta takip edin
      bizi {network}'da takip edin
      bizi {network}'de takip edin
      bizi {network} üzerinden takip edin
      bizi {network} 'ta takip edin
      {network}'ta takip et
      {network}'da takip et
      {network}'de takip et
      {network} kanalımıza katılın
      {network} kanalımıza abone olun
      {network} grubumuza katılın
      {network} sayfamızı beğenin
      {network} kanalımızı takip edin
      kanalımıza abone olun
      bizi takip edin
      bizi sosyal medyada takip edin
      sosyal medyada bizi takip edin
      bizi google news'te takip edin
      google news'te takip et
      google haberler'de abone ol
      google haberlere abone ol
      bizi facebook'ta takip edin
      bizi instagram'da takip edin
      bizi twitter'da takip edin
      bizi x'te takip edin
      bizi youtube'da takip edin
      bizi telegram'da takip edin
      bizi whatsapp'tan takip edin
      bizi tiktok'ta takip edin
      bizi linkedin'de takip edin
      bizi facebook'ta beğenin
      bizi {network}'ta beğenin
      bizi {network}tan takip edin
      bizi {network}'dan takip edin
      bizi {network}'tan takip edin
      beni {network}'da takip edin
      {name} haberlerini google news'te takip edin
      {name}'i google news'te takip edin
      {name} google news'te
      {name} google haberler'de takip et
      {name} sosyal medyada
      {name}'ı takip edin
      whatsapp kanalımıza katılın
      whatsapp kanalımızı takip edin
      whatsapp kanalımıza abone olun
      whatsapp grubumuza katılın
      telegram kanalımıza katılın
      telegram kanalımızı takip edin
      telegram grubumuza katılın
      youtube kanalımıza abone olun
      youtube kanalımıza abone olmayı unutmayın
      facebook sayfamızı beğenin
      facebook grubumuza katılın
      instagram sayfamızı takip edin
      instagram hesabımızı takip edin
      {network} hesabımızı takip edin
      {network} hesaplarımızı takip edin
      {network} kanalı
      kanala katıl
      kanala abone ol ve bildirimleri aç
      abone ol ve zile bas
      beğenmeyi ve abone olmayı unutmayın
      sosyal medya hesaplarımız
      sosyal medya hesaplarımızı takip edin
      sosyal medyada takip edin
      sosyal medyada biz
      daha fazla haber için bizi takip edin
      son dakika haberleri için bizi takip edin
      güncel haberler için {name}'ı takip edin
      bildirimleri aç
      bildirimlere izin ver
      bildirim al
      anlık bildirim almak ister misiniz
      gelişmelerden anında haberdar olmak için bildirimlere izin verin
      sitemizi sık kullanılanlara ekleyin
      sık kullanılanlara ekle
      ctrl+d tuşlarına basın
      qr kodu okutun
      qr kodu okutarak kanalımıza katılın
      spotify'da dinle
      spotify'dan dinleyin
      apple podcasts'te dinle
      podcast'i dinleyin
      google'da tercih edilen kaynak olarak ekle
      {name}'ı google'da tercih edilen kaynak olarak ekleyin
      bizi değerlendirin
      yazarı takip et
      yazarın diğer yazıları
      yazarın tüm yazıları
      diğer profillerim
    `,
    share: `
      bunu paylaş
      bu yazıyı paylaş
      bu yazıyı paylaşın
      bu haberi paylaş
      haberi paylaş
      yazıyı paylaş
      makaleyi paylaş
      bu sayfayı paylaş
      arkadaşlarınla paylaş
      sosyal medyada paylaş
      {network}'ta paylaş
      {network}'da paylaş
      {network}'de paylaş
      {network}'te paylaş
      {network} ile paylaş
      {network} üzerinde paylaş
      {network} üzerinden paylaş
      {network} üzerinde paylaş (yeni pencerede açılır)
      {network}'ta paylaş (yeni pencerede açılır)
      {network} üzerinde paylaşmak için tıklayın (yeni pencerede açılır)
      {network}'ta paylaşmak için tıklayın (yeni pencerede açılır)
      {network}'da paylaşmak için tıklayın (yeni pencerede açılır)
      yazdırmak için tıklayın (yeni pencerede açılır)
      arkadaşınıza e-posta ile bağlantı göndermek için tıklayın (yeni pencerede açılır)
      e-posta ile paylaş
      e-posta ile gönder
      arkadaşına gönder
      bu sayfayı yazdır
      bağlantı kopyalandı
      bağlantıyı panoya kopyala
      bunu beğen
      beğen yükleniyor
      bu haberi paylaşın
      bu içeriği paylaş
      bu içeriği paylaşın
      bu makaleyi paylaş
      bu makaleyi paylaşın
      bu gönderiyi paylaş
      bu konuyu paylaş
      içeriği paylaş
      haberi paylaşın
      yazıyı paylaşın
      yazıyı arkadaşlarınla paylaş
      arkadaşlarınızla paylaşın
      sevdiklerinizle paylaşın
      sosyal medyada paylaşın
      sosyal ağlarda paylaş
      facebook'ta paylaş
      facebook'ta paylaşın
      facebook'da paylaş
      twitter'da paylaş
      twitter'da paylaşın
      x'te paylaş
      x'de paylaş
      whatsapp'ta paylaş
      whatsapp'tan paylaş
      whatsapp'tan gönder
      whatsapp ile gönder
      whatsapp ile paylaş
      whatsapp'ta gönder
      telegram'da paylaş
      telegram'dan gönder
      linkedin'de paylaş
      linkedin'da paylaş
      pinterest'te paylaş
      pinterest'e kaydet
      pinterest'te pinle
      reddit'te paylaş
      tumblr'da paylaş
      messenger ile gönder
      messenger'da paylaş
      messenger ile paylaş
      bluesky'da paylaş
      threads'te paylaş
      instagram'da paylaş
      {network} paylaş
      {network} ile gönder
      {network} üzerinden gönder
      {network}'tan paylaş
      {network}'dan paylaş
      {network}'den paylaş
      {network}'a gönder
      e-posta gönder
      e-posta ile paylaşın
      e-posta yoluyla paylaş
      mail ile paylaş
      mail gönder
      mail at
      arkadaşına öner
      arkadaşına e-posta ile gönder
      arkadaşınıza gönderin
      tweetle
      tweet at
      pinle
      yeniden paylaş
      repost et
      bağlantıyı kopyalayın
      bağlantıyı paylaş
      bağlantı panoya kopyalandı
      bağlantı adresi kopyalandı
      link kopyalandı
      linki paylaş
      panoya kopyalandı
      url'yi kopyala
      url kopyalandı
      kısa link
      kısa bağlantı
      haberi yazdır
      yazıyı yazdır
      sayfayı yazdır
      makaleyi yazdır
      yazdırılabilir sürüm
      haberi kaydet
      yazıyı kaydet
      okuma listesine ekle
      daha sonra oku
      favorilerime ekle
      beğendiyseniz paylaşın
      bu yazıyı beğendiyseniz paylaşın
      yazıyı beğendiniz mi? paylaşın
      platform seçin
    `,
    counter: `
      # paylaşım
      # beğeni
      # görüntülenme
      # görüntüleme
      # okunma
      # kez okundu
      # takipçi
      okunma sayısı: #
      görüntülenme: #
      toplam sayfa görüntüleme sayısı
      # okuma
      # kişi beğendi
      # kişi takip ediyor
      # kez paylaşıldı
      # kez görüntülendi
      # defa okundu
      # izlenme
      # abone
      # indirme
      # dk okuma süresi
      # dakika okuma
      okuma süresi: # dk
      okuma süresi: # dakika
      okuma süresi # dakika
      tahmini okuma süresi: # dakika
      görüntülenme sayısı: #
      görüntüleme: #
      görüntülenme
      okunma: #
      okunma #
      izlenme: #
      beğeni: #
      paylaşım: #
      toplam ziyaretçi
      bugün #
    `,
    comment: `
      bir yanıt yazın
      bir yanıt yazın yanıtı iptal et
      bir cevap yazın
      bir cevap yazın cevabı iptal et
      yanıtı iptal et
      cevabı iptal et
      yorum yap
      yorum yaz
      yorum yapın
      yorum gönder
      yorum ekle
      yorumunuzu yazın
      yorum yok
      henüz yorum yok
      henüz yorum yapılmamış
      henüz yorum yapılmamış. ilk yorumu yapan siz olun
      ilk yorumu sen yap
      ilk yorum yapan siz olun
      ilk yorumu siz yapın
      yorum yapabilmek için oturum açmalısınız
      yorum yapabilmek için giriş yapmalısınız
      yorum yapmak için giriş yapın
      e-posta adresiniz yayınlanmayacak
      e-posta adresiniz yayınlanmayacak. gerekli alanlar * ile işaretlenmişlerdir
      e-posta hesabınız yayımlanmayacak. gerekli alanlar * ile işaretlenmişlerdir
      gerekli alanlar * ile işaretlenmişlerdir
      daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin
      yeni yorumları e-posta ile bana bildir
      yeni yazıları e-posta ile bana bildir
      yorumlar kapalı
      yorumlar kapatıldı
      tüm yorumları gör
      tüm yorumları göster
      yorumları göster
      yorumunuzu yazınız
      yorumunuzu buraya yazın
      yorumunuzu gönderin
      yorumunuzu paylaşın
      yorumunu yaz
      düşüncelerinizi paylaşın
      düşüncelerini paylaş
      fikrinizi belirtin
      sen ne düşünüyorsun
      ilk yorumu yapın
      ilk yorumu siz yazın
      ilk yorumu sen yaz
      ilk yorum yapan sen ol
      ilk yorumu yapan sen ol
      bu habere ilk yorumu siz yapın
      bu içeriğe ilk yorumu sen yap
      yorum bırak
      yorum bırakın
      yorum yazın
      yorum yapmak ister misiniz
      yorum yapmak için tıklayın
      yorumu gönder
      yorumları oku
      yorumları gizle
      yorumları gör
      yorumları yükle
      yorumlar yükleniyor
      daha fazla yorum
      daha fazla yorum göster
      daha fazla yorum yükle
      tüm yorumlar
      tüm yorumları oku
      tüm yorumları görüntüle
      misafir olarak yorum yap
      üye olmadan yorum yap
      tartışmaya katıl
      sohbete katıl
      sohbeti başlat
      yorum yapmak için giriş yap
      yorum yapmak için üye girişi yapın
      yorum yazmak için giriş yapın
      yorum yazmak için üye olun
      yorum yapabilmek için üye girişi yapmalısınız
      yorum gönderebilmek için giriş yapmalısınız
      giriş yapın ve yorum yazın
      henüz yorum eklenmemiş
      henüz yorum bulunmuyor
      bu habere henüz yorum yapılmamış
      bu içeriğe henüz yorum yapılmamış
      hiç yorum yok
      yorum bulunamadı
      yorumlara kapalı
      bu yazı yorumlara kapalı
      yorumlar kapatılmıştır
      yorumunuz onay bekliyor
      yorumunuz onaylandıktan sonra yayınlanacaktır
      yorumlar onaylandıktan sonra yayınlanır
      yorumunuz başarıyla gönderildi
      bu yorum silindi
      yorumu bildir
      yorumu şikayet et
      yorumu sil
      cevabı gönder
      cevap yaz
      yanıt yaz
      yanıt ver
      beni yeni yorumlardan haberdar et
      yeni yorumlardan haberdar et
      yeni yanıtlardan e-posta ile haberdar et
      beni sonraki yorumlar için e-posta ile bilgilendir
      beni yeni yazılarda e-posta ile bilgilendir
      e-posta adresiniz gizli kalacaktır
      e-posta adresiniz görünmeyecektir
      zorunlu alanlar * ile işaretlenmiştir
      gerekli alanlar işaretlenmiştir
      bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet
      yorum kuralları
      yorum yazma kuralları
      küfür, hakaret içeren yorumlar onaylanmamaktadır
      suç teşkil edecek, yasadışı, tehditkar yorumlar onaylanmaz
      türkçe karakter kullanılmayan ve büyük harflerle yazılmış yorumlar onaylanmamaktadır
    `,
    commentHead: `
      yorumlar
      yorumlar (#)
      yorum
      # yorum
      facebook yorumları
      okuyucu yorumları
      {name}” üzerine # yorum
      {name}” için # yanıt
      en yeni
      en eski
      en beğenilen
      en popüler
      en çok beğenilen
      en çok oy alan
      en yeniler
      en son yorumlar
      son yorumlar
      popüler yorumlar
      öne çıkan yorumlar
      yorum sayısı: #
      toplam # yorum
      yorum (#)
      # adet yorum
      # yanıt
      # cevap
      # düşünce
      sırala
      sıralama
      okur yorumları
      okuyucu yorumu
      misafir
      ziyaretçi
      anonim
      kalan karakter: #
    `,
    consent: `
      bu web sitesi çerez kullanmaktadır
      bu web sitesi çerezler kullanır
      bu site çerez kullanır
      sitemizde çerezler kullanılmaktadır
      çerezleri kullanıyoruz
      gizliliğinize değer veriyoruz
      gizliliğinize önem veriyoruz
      gizlilik ve çerezler: bu sitede çerez kullanılmaktadır. bu web sitesini kullanmaya devam ederek bunların kullanımını kabul edersiniz
      tümünü kabul et
      tüm çerezleri kabul et
      hepsini kabul et
      çerezleri kabul et
      tümüne izin ver
      tümünü reddet
      seçime izin ver
      çerez ayarları
      çerez politikası
      çerez tercihleri
      tercihleri yönet
      gizlilik ayarları
      ayrıntıları göster
      bu web sitesi çerezleri kullanmaktadır
      bu sitede çerezler kullanılmaktadır
      bu internet sitesinde çerezler kullanılmaktadır
      web sitemizde çerez kullanılmaktadır
      sitemizden en iyi şekilde faydalanabilmeniz için çerezler kullanılmaktadır
      size daha iyi hizmet verebilmek için çerezleri kullanıyoruz
      size daha iyi bir deneyim sunmak için çerez kullanıyoruz
      deneyiminizi iyileştirmek için çerezleri kullanıyoruz
      biz ve iş ortaklarımız çerezleri kullanıyoruz
      siteyi kullanmaya devam ederek çerez kullanımını kabul etmiş olursunuz
      bu siteyi kullanmaya devam ederek çerez kullanımını kabul etmiş sayılırsınız
      siteye giriş yaparak çerez kullanımını kabul etmiş sayılıyorsunuz
      veri politikasındaki amaçlarla sınırlı ve mevzuata uygun şekilde çerez konumlandırmaktayız
      tüm çerezlere izin ver
      tümünü onayla
      hepsini reddet
      çerezleri reddet
      çerezleri yönet
      çerezleri özelleştir
      sadece gerekli çerezler
      yalnızca gerekli çerezler
      zorunlu çerezler
      gerekli çerezler
      işlevsel çerezler
      analitik çerezler
      pazarlama çerezleri
      hedefleme çerezleri
      her zaman aktif
      tercihleri kaydet
      tercihlerimi kaydet
      seçimleri kaydet
      onayı yönet
      rıza yönetimi
      gizlilik politikası
      kvkk aydınlatma metni
      aydınlatma metni
      pazarlama çerezlerini kabul etmek ve bu içeriği etkinleştirmek için tıklayın
      bu içerik engellendi
      bu içeriği görmek için çerezleri kabul edin
    `,
    ad: `
      reklam
      reklamlar
      sponsorlu içerik
      sponsorlu bağlantılar
      haberin devamı
      haberin devamı aşağıda
      reklamı bildir
      reklamı kapat
      reklam ver
      reklam - haberin devamı aşağıda
      reklamdan sonra devam ediyor
      haberin devamı reklamdan sonra
      haber reklamdan sonra devam ediyor
      okumaya devam etmek için kaydırın
      devamı için kaydırın
      reklamı geç
      reklamı atla
      reklamı gizle
      reklamı kaldır
      reklamsız
      neden bu reklamı görüyorum
      bu reklamı neden görüyorum
      bu reklamı bildir
      reklam alanı
      buraya reklam verebilirsiniz
      reklam vermek için tıklayın
      reklam içeriği
      reklam içeriklidir
      bu içerik reklam amaçlıdır
      tanıtım yazısı
      sponsorlu haber
      sponsorlu bağlantı
      sponsor içerik
      sponsorluğunda {name}
      {name} sponsorluğunda
      {name} iş birliğiyle
      {name} tarafından önerilen
      {name} reklamları
      ilginizi çekebilir
      bunlar da ilginizi çekebilir
      ilgini çekebilir
      sizin için seçtiklerimiz
      sizin için önerilenler
      önerilen içerik
      önerilen içerikler
      editörün seçtikleri
      web'den daha fazlası
      bu yazı satış ortaklığı bağlantıları içerir
      {name} bildirim göndermek istiyor
      bildirimleri göstermek istiyor
      bildirim almak için izin ver'e tıklayın
    `,
    adWord: `
      sponsorlu
      sponsor
      tanıtım
      advertorial
      iş birliği
      işbirliği
      reklam içerir
      kampanya
      indirim
      fırsat
      ücretsiz kargo
      stokta
      #% indirim
    `,
    rating: `
      bu yazıyı oyla
      bu yazıyı değerlendir
      bu yazı ne kadar faydalı oldu
      bu makale yardımcı oldu mu
      bu makale size yardımcı oldu mu
      bu sayfa yararlı oldu mu
      bu yardımcı oldu mu
      oy vermek için bir yıldıza tıklayın
      ortalama puan # / #. oy sayısı: #
      şu ana kadar oy yok
      geri bildiriminiz için teşekkürler
      geri bildiriminiz için teşekkür ederiz
      # kişiden # kişi bunun yardımcı olduğunu düşündü
      bu haberi oyla
      bu içeriği oyla
      bu içeriği değerlendir
      bu içeriğe puan ver
      yazıyı oyla
      puan ver
      puan verin
      puanla
      haberi beğendiniz mi
      bu haberi beğendiniz mi
      bu yazıyı beğendiniz mi
      yazıyı beğendiniz mi
      bu yazı faydalı oldu mu
      bu içerik faydalı oldu mu
      bu bilgi size yardımcı oldu mu
      bu içerik işinize yaradı mı
      bu sayfa size yardımcı oldu mu
      faydalı buldunuz mu
      evet hayır
      ilk oyu siz verin
      ilk oylayan siz olun
      ilk değerlendiren siz olun
      ortalama: #
      puan: #/#
      # oy
      # puan
      # değerlendirme
      tepkiniz nedir
      tepkini göster
      tepki ver
      ankete katıl
      ankete katılın
      anketimize katılın
      anket sonuçlarını gör
      oyunuz alındı
      oy verdiğiniz için teşekkürler
      teşekkür ederiz
      hata bildirimi
      haberde hata var mı? bildirin
      bir hata mı gördünüz? bize bildirin
      hata mı var? bize bildirin
      düzeltme öner
    `,
    account: `
      giriş yap
      oturum aç
      çıkış yap
      hesap oluştur
      şifremi unuttum
      parolanızı mı unuttunuz
      zaten üye misiniz? giriş yapın
      zaten hesabınız var mı? giriş yapın
      bu içerik yalnızca üyelere özeldir
      bu içerik sadece abonelere özeldir
      okumaya devam etmek için abone olun
      okumaya devam etmek için giriş yapın
      okumaya devam etmek ve tüm arşive erişim kazanmak için hemen abone olun
      sadece abonelere özel
      abonelere özel
      abonelere özel içerik
      üyelere özel içerik
      bu içerik abonelere özeldir
      bu haber abonelere özeldir
      bu yazı sadece üyelere açıktır
      bu içeriği görmek için giriş yapın
      bu içeriği görmek için üye olun
      devamını okumak için giriş yapın
      devamını okumak için üye olun
      devamını okumak için abone olun
      premium içerik
      premium üyelere özel
      abone misiniz? giriş yapın
      zaten abone misiniz? giriş yapın
      üye misiniz? giriş yapın
      hesabınız yok mu? kayıt olun
      hesabın yok mu? üye ol
      henüz üye değil misiniz? üye olun
      üye değil misiniz? kayıt olun
      # ücretsiz makaleniz kaldı
      bu ay # ücretsiz haber hakkınız kaldı
      ilk ay ücretsiz
      ücretsiz dene
      # gün ücretsiz dene
      şifrenizi mi unuttunuz
      şifre sıfırla
      parolamı unuttum
      beni hatırla
      oturumu açık tut
      google ile giriş yap
      facebook ile giriş yap
      google ile devam et
      facebook ile bağlan
      üye girişi yap
      kayıt ol / giriş yap
      giriş yap / üye ol
      hesabım
      profilim
      hoş geldiniz, misafir
      sayın ziyaretçi
    `,
    mail: `
      tarayıcıda görüntüle
      bu e-postayı tarayıcınızda görüntüleyin
      abonelikten çık
      abonelikten ayrıl
      aboneliği iptal et
      tercihlerinizi güncelleyin
      aboneliğinizi yönetin
      bu e-postayı bültenimize abone olduğunuz için alıyorsunuz
      arkadaşına ilet
      tüm hakları saklıdır
      her hakkı saklıdır
      tarayıcıda aç
      web'de görüntüle
      çevrimiçi oku
      e-postayı görüntüleyemiyor musunuz? tıklayın
      görseller görünmüyor mu? buraya tıklayın
      bu e-postayı görüntüleyemiyorsanız lütfen tıklayın
      bu e-posta {name} adresine gönderilmiştir
      bu e-postayı almak istemiyorsanız tıklayın
      artık e-posta almak istemiyorsanız buraya tıklayın
      bülten aboneliğinden ayrılmak için tıklayın
      abonelikten çıkmak için tıklayın
      listeden çık
      listeden ayrıl
      e-posta tercihlerinizi güncelleyin
      tercihlerimi güncelle
      bu e-postaya yanıt vermeyin
      lütfen bu e-postayı yanıtlamayınız
      bu e-posta otomatik olarak gönderilmiştir
      bu e-posta size mi iletildi? abone olun
      adresimiz
      tüm hakları saklıdır © {name}
      {name} © tüm hakları saklıdır
      copyright © {name} tüm hakları saklıdır
      izinsiz ve kaynak gösterilmeden yayınlanamaz
      izinsiz kopyalanamaz
      kaynak gösterilmeden alıntı yapılamaz
      kaynak gösterilerek alıntı yapılabilir
      sitemizdeki içerikler izinsiz kullanılamaz
      yasal uyarı
      yasal uyarı: yayınlanan köşe yazısı ve haberin tüm hakları {name}'a aittir
    `,
    app: `
      uygulamamızı indirin
      uygulamayı indir
      uygulamayı indirin
      app store'dan indirin
      google play'den alın
      google play'den indirin
      uygulamada aç
      {name} uygulamasını indirin
      mobil uygulamamızı indirin
      mobil uygulamayı indir
      uygulamayı yükle
      uygulamadan oku
      uygulamada oku
      ücretsiz indirin
      app store'dan indir
      google play'den indir
      appgallery'den indir
      app gallery'den indirin
      qr kodu okutarak uygulamayı indirin
    `,
    blocker: `
      reklam engelleyici algılandı
      reklam engelleyici tespit edildi
      reklam engelleyicinizi kapatın
      lütfen reklam engelleyicinizi kapatın
      lütfen reklam engelleyicinizi devre dışı bırakın
      lütfen javascript'i etkinleştirin
      javascript devre dışı
      bu uygulamayı çalıştırmak için javascript'i etkinleştirmeniz gerekir
      reklam engelleyici kullanıyorsunuz
      reklam engelleyici kullandığınızı fark ettik
      görünüşe göre reklam engelleyici kullanıyorsunuz
      lütfen adblock'u kapatın
      lütfen adblock eklentinizi devre dışı bırakın
      reklam engelleyicimi kapattım
      tarayıcınız video oynatmayı desteklemiyor
      tarayıcınız video etiketini desteklemiyor
      tarayıcınız javascript desteklemiyor
      tarayıcınız desteklenmiyor
    `,
    support: `
      bana bir kahve ısmarla
      bize destek olun
      bizi destekleyin
      bana destek ol
      {network} üzerinden destek ol
      {network}'da destek ol
      bağış yap
      bağış yapın
      bizi destekle
      bağımsız gazeteciliği destekleyin
      bağımsız gazeteciliği destekle
      bağımsız gazeteciliğe destek olun
      gazeteciliğimizi destekleyin
      desteğinize ihtiyacımız var
      desteğiniz bizim için önemli
      {name}'a destek olun
      {name}'a destek ol
      {name}'ı destekle
      {network}'dan destek ol
      patreon'dan destek ol
      patreon üzerinden destek olun
      bize kahve ısmarla
      bana kahve ısmarla
      bir kahve ısmarla
      tek seferlik bağış
      tek seferlik
      aylık bağış
      aylık destek
      diğer tutar
      farklı bir tutar
      hemen bağış yap
      hemen destek ol
      üye olarak destek olun
      destekçi olun
      destekçi ol
      # destekçi
      # gün kaldı
      hedef: # tl
      banka havalesi
      hesap numarası
      iban numarası
    `,
    maker: `
      {name} tarafından desteklenmektedir
      {name} gururla sunar
      {name} altyapısıyla
      altyapı {name}
      blogger tarafından desteklenmektedir
      powered by {name}
      web tasarım {name}
      web tasarım: {name}
      tasarım {name}
      tasarım: {name}
      yazılım: {name}
      yazılım {name}
      haber yazılımı: {name}
      haber scripti: {name}
      tema: {name}
    `,
    navigation: `
      başa dön
      yukarı çık
      yukarı
      sayfa başına dön
      önceki
      sonraki
      önceki yazı
      sonraki yazı
      önceki haber
      sonraki haber
      önceki sayfa
      sonraki sayfa
      önceki yazılar
      sonraki yazılar
      daha eski yayınlar
      sonraki kayıt
      önceki kayıt
      ana sayfa
      ana sayfaya dön
      içeriğe geç
      içeriğe atla
      ana içeriğe atla
      yazı gezinmesi
      içindekiler
      menü
      anasayfa
      anasayfaya dön
      ana menü
      menüyü aç
      menüyü kapat
      geri dön
      geri git
      yukarı git
      yukarıya çık
      sayfanın başına dön
      sayfa başı
      ana içeriğe geç
      önceki makale
      sonraki makale
      önceki içerik
      sonraki içerik
      önceki konu
      sonraki konu
      sıradaki haber
      sıradaki içerik
      eski yazılar
      yeni yazılar
      ilk sayfa
      son sayfa
      sayfa # / #
      sayfa #
      kategoriler
      kategori
      etiketler
      etiket
      konular
      ilgili haberler
      ilgili yazılar
      ilgili içerikler
      ilgili makaleler
      ilişkili haberler
      benzer yazılar
      benzer haberler
      benzer içerikler
      bunlara da göz atın
      ayrıca okuyun
      ayrıca bakınız
      ayrıca bkz
      bunu da okuyun
      bunları da okuyun
      bu da ilginizi çekebilir
      diğer haberler
      diğer yazılar
      son haberler
      son yazılar
      son dakika
      son dakika haberleri
      güncel haberler
      en çok okunanlar
      çok okunanlar
      en çok okunan haberler
      popüler yazılar
      popüler haberler
      öne çıkanlar
      günün manşetleri
      editörün seçimi
      arşiv
      hakkımızda
      hakkında
      künye
      bize yazın
      reklam verin
      gizlilik ilkeleri
      gizlilik sözleşmesi
      kullanım şartları
      kullanım koşulları
      kullanım sözleşmesi
      yayın ilkeleri
      site haritası
      kariyer
      insan kaynakları
      yardım
      sıkça sorulan sorular
      sık sorulan sorular
      ihbar hattı
      haber gönder
      yazı gönder
      dil seçin
      dil seçimi
      dil
      türkçe
      masaüstü görünümü
      mobil görünüm
    `
  }
}
