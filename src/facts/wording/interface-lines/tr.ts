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
    `,
    adWord: `
      sponsorlu
      sponsor
      tanıtım
      advertorial
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
    `,
    app: `
      uygulamamızı indirin
      uygulamayı indir
      uygulamayı indirin
      app store'dan indirin
      google play'den alın
      google play'den indirin
      uygulamada aç
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
    `,
    maker: `
      {name} tarafından desteklenmektedir
      {name} gururla sunar
      {name} altyapısıyla
      altyapı {name}
      blogger tarafından desteklenmektedir
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
    `
  }
}
