import type {InterfaceLines} from './interface-lines.js'

export const cs: InterfaceLines = {
  language: 'cs',
  lines: {
    subscribe: `
      přihlaste se k odběru newsletteru
      přihlaste se k odběru novinek
      přihlásit se k odběru newsletteru
      přihlásit se k odběru novinek
      přihlaste se k našemu newsletteru
      odebírejte náš newsletter
      odebírejte newsletter {name}
      odebírat newsletter
      odběr novinek
      odběr newsletteru
      objevte více z {name}
      přihlaste se k odběru, abyste dostávali nejnovější příspěvky na váš e-mail
      přihlaste se k odběru a dostávejte nejnovější příspěvky do svého e-mailu
      odebírat blog e-mailem
      zadejte svou e-mailovou adresu k odběru tohoto blogu a budete dostávat upozornění na nové příspěvky e-mailem
      připojte se k # dalším odběratelům
      nenechte si nic ujít
      zůstaňte v obraze
      buďte v obraze
      děkujeme za přihlášení k odběru
      zkontrolujte svou doručenou poštu nebo složku se spamem a potvrďte odběr
      neposíláme spam! přečtěte si naše zásady ochrany osobních údajů pro více informací
      z odběru se můžete kdykoliv odhlásit
      odhlásit se můžete kdykoliv
      toto pole slouží k ověření a mělo by zůstat nezměněno
      každý pátek ve vaší schránce
      každé ráno ve vašem e-mailu
      nejdůležitější zprávy do vaší schránky
      to nejlepší z {name} do vašeho e-mailu
      dostávejte nové články do e-mailu
      náš bezplatný newsletter
      přihlaste se zdarma
      nezmeškejte žádný článek
      ať vám nic neuteče
      stáhněte si průvodce zdarma
      stáhnout e-book zdarma
      ano, pošlete mi ho
      ano, chci odebírat
      chci odebírat novinky
      chci průvodce
      chci to
      jdu do toho
      ne, děkuji
      teď ne
      už # odběratelů
      přidejte se k # čtenářům
      žádný spam
      žádný spam, slibujeme
      neposíláme spam
      z odběru se můžete kdykoli odhlásit
      zdarma a nezávazně
      souhlasím se zasíláním obchodních sdělení
      souhlasím se zasíláním newsletteru
      souhlasím s podmínkami použití
      beru na vědomí zpracování osobních údajů
      přihlášením souhlasíte se zpracováním osobních údajů
      odesláním formuláře souhlasíte se zpracováním osobních údajů
      zkontrolujte svou schránku a potvrďte odběr
      zadejte platnou e-mailovou adresu
      nastala chyba, zkuste to prosím znovu
    `,
    field: `
      e-mailová adresa
      váš e-mail
      vaše e-mailová adresa
      zadejte svůj e-mail
      jméno
      příjmení
      povinné pole
      souhlasím se zpracováním osobních údajů
      vaše jméno
      vaše zpráva
      váš komentář
      heslo
      uživatelské jméno
      telefon
      předmět
      firma
    `,
    button: `
      odebírat
      přihlásit k odběru
      odeslat
      přihlásit se k odběru
      sledovat
      stáhnout
      koupit
      více informací
      číst více
      číst dál
      čtěte dál
      celý článek
      zobrazit více
      načíst další
      zobrazit vše
      zavřít
      přijmout
      souhlasím
      sdílet
      to se mi líbí
      uložit
      tisk
      vytisknout
      kopírovat odkaz
      odpovědět
      nahlásit
      hledat
      klikněte zde
      načítání
      pokračovat
      zpět
      upravit
      smazat
      citovat
      zrušit
      potvrdit
      přeskočit
      přehrát
      pozastavit
      ztlumit
      celá obrazovka
      nastavení
      další video
      hlasovat
      zobrazit výsledky
      zkopírováno
      oblíbené
      povolit
      blokovat
      odmítnout
      později
      přizpůsobit
      jednorázově
      měsíčně
      jiná částka
      nejnovější
      nejstarší
      nejlepší
      řadit podle
      zobrazit
      skrýt
      sbalit
      rozbalit
      objevit
      podpořit
      přispět
      darovat
      přehrát článek
      objednat
      tweetnout
      vyberte si platformu
      krátký odkaz
      uložit na později
      přečíst později
      uložit článek
    `,
    follow: `
      sledujte nás na {network}
      sledujte nás i na {network}
      sleduj nás na {network}
      sledujte mě na {network}
      sledujte {name} na {network}
      najdete nás na {network}
      přidejte se k nám na {network}
      staňte se fanoušky na {network}
      odebírejte náš kanál na {network}
      sledujte nás na sociálních sítích
      sledujte nás
      přidejte si {name} mezi preferované zdroje na google
      sledujte nás na facebooku
      sledujte nás na instagramu
      sledujte nás na síti x
      dejte nám like na facebooku
      dejte naší stránce lajk, ať vám nic neunikne
      najdete nás na facebooku
      najdete nás také na {network}
      přidejte se do naší skupiny na facebooku
      více zpráv v našem kanálu na {network}
      odebírejte náš kanál na youtube
      přidejte si nás do oblíbených
      stiskněte ctrl+d a přidejte si stránku do záložek
      naskenujte qr kód a sledujte nás
      zapněte si upozornění, ať vám nic neunikne
      odebírejte kanál a klikněte na zvoneček
      poslouchejte na {network}
      poslouchejte nás na {network}
      poslouchejte podcast na {network}
      ohodnoťte nás v apple podcasts
      moje další profily
      sledovat autora
      sledovat téma
      přidat {name} mezi oblíbené zdroje
    `,
    share: `
      sdílejte článek
      sdílet článek
      sdílet tento článek
      sdílejte tento článek
      sdílet příspěvek
      sdílet s přáteli
      sdílet na {network}
      sdílejte na {network}
      sdílet přes {network}
      sdílet na {network} (otevře se v novém okně)
      klikněte pro sdílení na {network} (otevře se v novém okně)
      sdílet na {network} (otevře se v novém okně) {network}
      klikněte pro vytisknutí (otevře se v novém okně)
      klikněte pro odeslání odkazu na e-mail příteli (otevře se v novém okně)
      sdílet e-mailem
      poslat e-mailem
      poslat známému
      vytisknout článek
      odkaz zkopírován
      to se mi líbí načítání
      sdílejte s přáteli
      sdílet odkaz
      sdílet na facebooku
      sdílet na twitteru
      sdílet na síti x
      sdílet na x
      sdílet přes whatsapp
      sdílet na sociálních sítích
      poslat odkaz e-mailem
      poslat příteli
      poslat přes {network}
      doporučit článek
      tweetnout článek
      připnout na pinterest
      uložit na pinterest
      zkopírovat krátký odkaz
      odkaz byl zkopírován
      odkaz byl zkopírován do schránky
      darovat článek
      odemknout článek pro přítele
      verze pro tisk
      sdíleno # krát
      líbil se vám článek? sdílejte ho
    `,
    counter: `
      # sdílení
      # zobrazení
      # sledujících
      počet zobrazení
      zobrazení: #
      # hlasů
      # hodnocení
      # odběratelů
      # přispěvatelů
      zbývá # dní
      vybráno z #
      doba čtení # min
      doba čtení: # minut
      # min čtení
      čtení na # minut
    `,
    comment: `
      napsat komentář
      napsat komentář zrušit odpověď na komentář
      zrušit odpověď na komentář
      přidat komentář
      přidejte komentář
      přidat komentář zrušit odpověď
      zanechte komentář
      zanechat odpověď
      odeslat komentář
      okomentovat
      vložit komentář
      buďte první, kdo přidá komentář
      zatím žádné komentáře
      žádné komentáře
      vaše e-mailová adresa nebude zveřejněna
      vaše e-mailová adresa nebude zveřejněna. vyžadované informace jsou označeny
      vyžadované informace jsou označeny
      uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře
      upozornit mě e-mailem na nové komentáře
      upozornit mě e-mailem na nové příspěvky
      pro přidávání komentářů se musíte nejdříve přihlásit
      pro přidání komentáře se musíte přihlásit
      přihlaste se pro komentování
      pro psaní komentářů se přihlaste nebo zaregistrujte
      komentáře jsou uzavřeny
      komentáře nejsou povoleny
      tento web používá akismet k omezení spamu. podívejte se, jak vaše data z komentářů zpracováváme
      zobrazit všechny komentáře
      vstoupit do diskuze
      přejít do diskuze
      okomentovat článek
      komentovat článek
      napište komentář
      napište svůj komentář
      přidat svůj komentář
      podělte se o svůj názor
      zapojte se do diskuse
      zapojte se do diskuze
      vstoupit do diskuse
      začněte diskusi
      buďte první, kdo okomentuje článek
      komentovat jako host
      pokračovat jako host
      upozornit mě na nové odpovědi
      upozornit mě na nové komentáře
      zasílat upozornění na nové komentáře
      váš komentář čeká na schválení
      tento komentář byl smazán
      komentáře jsou moderovány
      přečtěte si pravidla diskuse
      načíst další komentáře
      zobrazit další komentáře
      zobrazit všechny příspěvky
      zobrazit # odpovědí
      zobrazit odpovědi
      skrýt odpovědi
      skrýt komentáře
      od nejnovějších
      od nejstarších
      řadit komentáře
      nahlásit komentář
      nahlásit příspěvek
      nahlásit zneužití
      upravit komentář
      přihlaste se, abyste mohli odpovědět
      komentáře jsou vypnuté
      diskuse je uzavřena
    `,
    commentHead: `
      komentáře
      komentáře (#)
      # komentářů
      # komentář
      # komentáře
      diskuze
      diskuze (#)
      v odpovědi na {name}
      odpovědět uživateli {name}
      host
      diskuse
      nejvíce hlasů
      všechny komentáře
      komentáře čtenářů
      váš názor
      # odpovědí
      # odpověď
      # příspěvků
    `,
    consent: `
      tento web používá soubory cookie
      tyto webové stránky používají soubory cookie
      tyto stránky používají cookies
      tento web používá cookies
      používáme soubory cookie
      vážíme si vašeho soukromí
      k personalizaci obsahu a reklam, poskytování funkcí sociálních médií a analýze naší návštěvnosti využíváme soubory cookie. informace o tom, jak náš web používáte, sdílíme se svými partnery pro sociální média, inzerci a analýzy. partneři tyto údaje mohou zkombinovat s dalšími informacemi, které jste jim poskytli nebo které získali v důsledku toho, že používáte jejich služby
      abychom poskytli co nejlepší služby, používáme k ukládání a/nebo přístupu k informacím o zařízení, technologie jako jsou soubory cookies
      používáním tohoto webu souhlasíte s používáním souborů cookie
      přijmout vše
      přijmout všechny cookies
      povolit vše
      povolit výběr
      odmítnout vše
      nastavení cookies
      nastavení soukromí
      spravovat souhlas
      spravovat souhlas s cookies
      my a naši partneři používáme cookies
      respektujeme vaše soukromí
      tento obsah je blokován
      obsah je blokován
      externí obsah
      pro zobrazení obsahu povolte cookies
      pro zobrazení tohoto obsahu musíte přijmout cookies
      kliknutím přijmete marketingové cookies a načtete tento obsah
      načíst obsah
      zobrazit obsah z {network}
      zobrazit na {network}
      přijmout všechny
      souhlasím a pokračovat
      přijmout a pokračovat
      pouze nezbytné
      pouze nezbytné cookies
      spravovat předvolby
      podrobné nastavení
      uložit nastavení
      uložit a zavřít
      nezbytné cookies
      funkční cookies
      nezbytně nutné
    `,
    ad: `
      reklama
      inzerce
      reklamní sdělení
      komerční sdělení
      pokračování článku pod reklamou
      článek pokračuje pod reklamou
      text pokračuje pod reklamou
      pokračování pod reklamou
      článek pokračuje za reklamou
      reklama – pokračování níže
      přeskočit reklamu
      zavřít reklamu
      skrýt reklamu
      nahlásit reklamu
      proč vidím tuto reklamu
      komerční obsah
      placená spolupráce
      sponzorovaný článek
      sponzorované odkazy
      partnerský článek
      reklamy od google
      doporučuje outbrain
      mohlo by vás zajímat (reklama)
      článek obsahuje affiliate odkazy
      {name} vám chce zasílat oznámení
      klikněte na povolit a dostávejte oznámení
      inzerujte u nás
    `,
    adWord: `
      sponzorováno
      sponzorovaný obsah
      sponzorováno {name}
      akce
      nabídka
      partner
      ve spolupráci s {name}
      místo pro vaši reklamu
    `,
    rating: `
      ohodnoťte tento článek
      ohodnoťte článek
      hodnocení článku
      klikněte na hvězdičku pro hodnocení
      průměrné hodnocení # / #. počet hlasů: #
      celkem: # průměr: #
      zatím žádné hodnocení! buďte první, kdo ohodnotí tento příspěvek
      byl tento článek užitečný
      byl pro vás článek užitečný
      pomohl vám tento článek
      líbil se vám článek
      děkujeme za zpětnou vazbu
      vaše hodnocení
      # hvězdiček
      # z # hvězdiček
      děkujeme za hlas
      děkujeme za hodnocení
      zapojte se do ankety
      hlasujte v anketě
      nahlásit chybu
      nahlásit chybu v článku
      našli jste chybu
      našli jste chybu v článku
      našli jste chybu? označte ji a stiskněte ctrl+enter
      našli jste v článku chybu? napište nám
      navrhnout úpravu
      poslechněte si článek
      poslechnout článek
      přehrávač videa se načítá
      další video za # sekund
      velikost písma
      zvětšit písmo
      byly tyto informace užitečné
      ano ne
    `,
    account: `
      přihlásit se
      přihlásit
      odhlásit se
      už máte účet? přihlaste se
      již máte účet? přihlaste se
      již máte předplatné? přihlaste se
      předplaťte si a čtěte dál
      přihlaste se k odběru a pokračujte ve čtení a získejte přístup k celému archivu
      článek je pouze pro předplatitele
      tento obsah je pouze pro předplatitele
      jen pro předplatitele
      pouze pro předplatitele
      exkluzivně pro předplatitele
      prémiový obsah
      prémiový článek
      máte předplatné? přihlaste se
      už máte předplatné? přihlaste se
      nemáte účet? zaregistrujte se
      ještě nemáte účet
      zapomenuté heslo
      zapomněli jste heslo
      zapamatovat si mě
      zůstat přihlášen
      můj účet
      můj profil
      moje předplatné
      koupit předplatné
      vybrat předplatné
      vyzkoušejte zdarma
      vyzkoušet # dní zdarma
      první měsíc za # kč
      předplatné můžete kdykoli zrušit
      bez závazků
      zbývá vám # článků zdarma
      pro pokračování se zaregistrujte
      přihlaste se a čtěte dál
      odemknout článek
      vítejte, hoste
      vítáme vás, hoste
    `,
    mail: `
      zobrazit v prohlížeči
      zobrazit e-mail v prohlížeči
      nezobrazuje se vám e-mail správně? klikněte zde
      odhlásit odběr
      odhlásit se z odběru
      odhlásit se z odběru novinek
      tento e-mail jste obdrželi, protože jste se přihlásili k odběru našeho newsletteru
      všechna práva vyhrazena
      nevidíte obrázky? klikněte sem
      zobrazit online
      změnit nastavení odběru
      upravit předvolby
      tento e-mail jste dostali, protože odebíráte náš newsletter
      proč jsem tento e-mail dostal
      na tento e-mail neodpovídejte
      tato zpráva byla vygenerována automaticky
      přeposlal vám někdo tento e-mail? přihlaste se k odběru
      přeposlat příteli
      odesláno pomocí {name}
      naše adresa
    `,
    app: `
      stáhněte si naši aplikaci
      nyní na google play
      stáhnout v app store
      otevřít v aplikaci
    `,
    blocker: `
      byl zjištěn adblock
      používáte adblock
      vypněte si prosím adblock
      prosím, vypněte adblock
      pro správné fungování webu povolte javascript
    `,
    support: `
      kupte mi kávu
      podpořte nás
      podpořte naši práci
      podpořte nás na {network}
      podpořte mě na {network}
      naše žurnalistika potřebuje vaši podporu
      podpořte nezávislou žurnalistiku
      podpořte nezávislá média
      líbil se vám článek? podpořte nás
      dočetli jste až do konce
      pomozte nám pokračovat
      každý příspěvek pomáhá
      jednorázový dar
      měsíční dar
      přispět jednorázově
      přispívat měsíčně
      přispívat pravidelně
      vyberte částku
      vlastní částka
      staňte se podporovatelem
      staňte se členem
      kupte nám kávu
      pozvěte nás na kávu
      číslo účtu
      variabilní symbol
      podpořit projekt
    `,
    maker: `
      používáme {name}
      běží na {name}
      vytvořeno pomocí {name}
      hostováno na {name}
      šablona od {name}
      vytvořil {name}
    `,
    navigation: `
      zpět nahoru
      nahoru
      předchozí
      další
      předchozí příspěvek
      další příspěvek
      předchozí článek
      další článek
      starší příspěvky
      novější příspěvky
      přejít k obsahu
      přeskočit na obsah
      obsah článku
      vyhledávání
      hledat na webu
      úvod
      domů
      o nás
      kontakt
      kontakty
      kontaktujte nás
      ochrana osobních údajů
      zásady ochrany osobních údajů
      obchodní podmínky
      podmínky použití
      mapa stránek
      kariéra
      nápověda
      časté dotazy
      redakce
      čtěte také
      čtěte dále
      čtěte více na {name}
      čtěte také na {name}
      přečtěte si také
      přečtěte si více
      více na {name}
      více k tématu
      více od {name}
      mohlo by vás zajímat
      související články
      podobné články
      souvisící
      nejčtenější
      nejnovější zprávy
      nejnovější články
      štítky
      rubriky
      kategorie
      archiv
      strana # z #
      následující článek
      otevřít menu
      zavřít menu
      vybrat jazyk
      šíření obsahu je zakázáno
      napište redakci
      napište nám
      máte tip? napište nám
      tip na článek
      publikováno #
      aktualizováno #
    `
  }
}
