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
    `,
    counter: `
      # sdílení
      # zobrazení
      # sledujících
      počet zobrazení
      zobrazení: #
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
    `,
    commentHead: `
      komentáře
      komentáře (#)
      # komentářů
      # komentář
      # komentáře
      diskuze
      diskuze (#)
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
    `,
    ad: `
      reklama
      inzerce
      reklamní sdělení
      komerční sdělení
      pokračování článku pod reklamou
      článek pokračuje pod reklamou
    `,
    adWord: `
      sponzorováno
      sponzorovaný obsah
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
    `,
    maker: `
      používáme {name}
      běží na {name}
      vytvořeno pomocí {name}
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
    `
  }
}
