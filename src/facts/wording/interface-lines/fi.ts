import type {InterfaceLines} from './interface-lines.js'

export const fi: InterfaceLines = {
  language: 'fi',
  lines: {
    subscribe: `
      tilaa uutiskirje
      tilaa uutiskirjeemme
      tilaa uutiskirjeeni
      tilaa maksuton uutiskirje
      tilaa {name} uutiskirje
      liity uutiskirjeen tilaajaksi
      liity postituslistalle
      liity postituslistallemme
      uutiskirjeen tilaus
      tilaa blogi sähköpostitse
      tilaa uusimmat artikkelit sähköpostiisi
      lisää aiheesta {name}
      tutustu lisää sivustoon {name}
      tilaa, niin saat uusimmat artikkelit sähköpostiisi
      syötä sähköpostiosoitteesi tilataksesi tämän blogin ja saadaksesi ilmoituksia uusista artikkeleista sähköpostitse
      kirjoita sähköpostiosoitteesi, niin saat ilmoituksen uusista artikkeleista
      liity # muun tilaajan joukkoon
      pysy ajan tasalla
      älä jää paitsi
      kiitos tilauksesta
      kiitos uutiskirjeen tilauksesta
      vahvista tilauksesi sähköpostiisi lähetetystä linkistä
      voit peruuttaa tilauksen milloin tahansa
      voit perua tilauksen milloin tahansa
      tämä kenttä on tarkoitettu tarkistukseen ja tulee jättää koskemattomaksi
      tämä kenttä on validointitarkoituksiin ja tulee jättää koskemattomaksi
      joka perjantai sähköpostiisi
      joka aamu suoraan sähköpostiisi
      tärkeimmät uutiset sähköpostiisi
      parhaat jutut suoraan sähköpostiisi
      saat uusimmat artikkelit sähköpostiisi
      ilmainen uutiskirjeemme
      tilaa ilmainen uutiskirje
      tilaa maksutta
      älä missaa uutisia
      pysy kärryillä
      lataa ilmainen opas
      lataa opas maksutta
      kyllä kiitos, lähetä se minulle
      kyllä, haluan uutiskirjeen
      haluan oppaan
      haluan tilata uutiskirjeen
      olen mukana
      ei kiitos
      ei nyt
      jo # tilaajaa
      liity # lukijan joukkoon
      ei roskapostia
      ei roskapostia, lupaamme
      voit peruuttaa tilauksen milloin vain
      ilmainen eikä sido mihinkään
      olen lukenut ja hyväksyn tietosuojakäytännön
      hyväksyn käyttöehdot
      hyväksyn henkilötietojeni käsittelyn
      haluan vastaanottaa markkinointiviestejä
      tilaamalla hyväksyt tietosuojakäytäntömme
      tilaamalla uutiskirjeen hyväksyt käyttöehdot
      tarkista sähköpostisi ja vahvista tilaus
      tilaus onnistui
      anna kelvollinen sähköpostiosoite
      jokin meni pieleen, yritä uudelleen
    `,
    field: `
      sähköposti
      sähköpostiosoite
      sähköpostiosoitteesi
      kirjoita sähköpostiosoitteesi
      nimi
      etunimi
      sukunimi
      pakollinen
      hyväksyn tietosuojaselosteen
      nimesi
      sähköpostisi
      viestisi
      kommenttisi
      salasana
      käyttäjätunnus
      puhelinnumero
      postinumero
      aihe
      yritys
    `,
    button: `
      tilaa
      tilaa nyt
      tilattu
      lähetä
      liity
      seuraa
      lataa
      osta nyt
      lue lisää
      jatka lukemista
      näytä lisää
      lataa lisää
      näytä kaikki
      katso kaikki
      sulje
      hyväksy
      jaa
      tykkää
      tallenna
      tulosta
      kopioi linkki
      kuuntele
      vastaa
      hae
      klikkaa tästä
      ladataan
      jatka
      takaisin
      muokkaa
      poista
      lainaa
      peruuta
      vahvista
      ohita
      toista
      tauko
      mykistä
      koko näyttö
      asetukset
      seuraava video
      äänestä
      katso tulokset
      näytä tulokset
      kopioitu
      suosikit
      salli
      estä
      hylkää
      myöhemmin
      ehkä myöhemmin
      mukauta
      kertalahjoitus
      kuukausittain
      muu summa
      uusimmat
      vanhimmat
      suosituimmat
      järjestä
      lajittele
      näytä
      piilota
      näytä vähemmän
      tutustu
      tue
      lahjoita
      ilmoita
      ilmianna
      twiittaa
      valitse alusta
      lyhyt linkki
      lue myöhemmin
    `,
    follow: `
      seuraa meitä {network}
      seuraa meitä {network}issa
      seuraa meitä {network}ssa
      seuraa meitä {network}ssä
      seuraa minua {network}issa
      seuraa minua {network}ssa
      seuraa {name} {network}issa
      seuraa {name} {network}ssa
      löydät meidät {network}ista
      löydät meidät {network}sta
      tykkää meistä {network}issa
      tykkää meistä {network}ssa
      liity {network}-ryhmäämme
      tilaa {network}-kanavamme
      seuraa meitä somessa
      seuraa meitä sosiaalisessa mediassa
      seuraa meitä
      lisää {name} ensisijaiseksi lähteeksi googlessa
      seuraa meitä myös {network}
      seuraa meitä facebookissa
      seuraa meitä instagramissa
      seuraa meitä twitterissä
      seuraa meitä x:ssä
      seuraa meitä youtubessa
      seuraa meitä linkedinissä
      seuraa meitä tiktokissa
      seuraa meitä telegramissa
      seuraa meitä whatsappissa
      seuraa {name} facebookissa
      seuraa {name} instagramissa
      tykkää meistä facebookissa
      tykkää sivustamme, niin et jää paitsi
      liity facebook-ryhmäämme
      liity whatsapp-kanavallemme
      lisää uutisia {network}-kanavallamme
      löydät meidät facebookista
      löydät meidät instagramista
      lisää meidät suosikkeihin
      paina ctrl+d lisätäksesi sivun kirjanmerkkeihin
      ota ilmoitukset käyttöön, niin et jää paitsi
      tilaa kanava ja paina kelloa
      tilaa youtube-kanavamme
      kuuntele spotifyssa
      kuuntele apple podcastsissa
      kuuntele podcast spotifyssa
      arvostele meidät apple podcastsissa
      muut profiilini
      seuraa kirjoittajaa
      seuraa aihetta
    `,
    share: `
      jaa tämä
      jaa tämä artikkeli
      jaa artikkeli
      jaa juttu
      jaa tämä juttu
      jaa kirjoitus
      jaa somessa
      jaa sosiaalisessa mediassa
      jaa ystäville
      jaa {network}
      jaa {network}issa
      jaa {network}ssa
      jaa {network}ssä
      jaa {network}iin
      jaa {network}illa
      jaa {network}(avautuu uudessa ikkunassa)
      jaa {network}issa (avautuu uudessa ikkunassa)
      jaa {network}ssa (avautuu uudessa ikkunassa)
      jaa {network}ssä (avautuu uudessa ikkunassa)
      jaa palvelussa {network} (avautuu uudessa ikkunassa)
      jaa {network} palvelussa (avautuu uudessa ikkunassa)
      napsauta jakaaksesi {network}issa (avautuu uudessa ikkunassa)
      napsauta jakaaksesi {network}ssa (avautuu uudessa ikkunassa)
      napsauta tulostaaksesi (avautuu uudessa ikkunassa)
      tulosta (avautuu uudessa ikkunassa)
      jaa sähköpostilla
      jaa sähköpostitse
      lähetä sähköpostilla
      lähetä kaverille
      tulosta artikkeli
      linkki kopioitu
      kopioi linkki leikepöydälle
      tykkää ladataan
      jaa kavereille
      jaa artikkeli ystävillesi
      jaa linkki
      jaa facebookissa
      jaa twitterissä
      jaa x:ssä
      jaa whatsappissa
      jaa whatsappilla
      jaa telegramissa
      jaa linkedinissä
      jaa messengerissä
      jaa pinterestissä
      jaa redditissä
      jaa threadsissa
      jaa blueskyssa
      jaa viestinä
      lähetä ystävälle
      lähetä sähköpostitse
      lähetä whatsappilla
      lähetä messengerillä
      twiittaa artikkeli
      tallenna pinterestiin
      julkaise x:ssä
      kopioi artikkelin linkki
      kopioi lyhyt linkki
      linkki kopioitu leikepöydälle
      tallenna myöhemmäksi
      tallenna artikkeli
      tallenna juttu
      lahjoita artikkeli
      tulosta sivu
      tulostettava versio
      jaettu # kertaa
      piditkö artikkelista? jaa se
    `,
    counter: `
      # jakoa
      # katselukertaa
      # tykkäystä
      # seuraajaa
      katselukerrat: #
      # näyttökertaa
      # ääntä
      # arvostelua
      # tilaajaa
      # tukijaa
      # päivää jäljellä
      kerätty tavoitteesta #
      lukuaika # min
      lukuaika: # minuuttia
      # min lukuaika
    `,
    comment: `
      vastaa peruuta vastaus
      kommentoi peruuta vastaus
      jätä kommentti
      jätä kommentti peruuta vastaus
      peruuta vastaus
      kirjoita kommentti
      lisää kommentti
      lähetä kommentti
      kommentoi artikkelia
      ole ensimmäinen kommentoija
      ei vielä kommentteja
      ei kommentteja
      sähköpostiosoitettasi ei julkaista
      sähköpostiosoitettasi ei julkaista. pakolliset kentät on merkitty
      pakolliset kentät on merkitty
      tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän selaimeen seuraavaa kommentointikertaa varten
      ilmoita minulle uusista kommenteista sähköpostilla
      ilmoita minulle uusista artikkeleista sähköpostilla
      sinun täytyy kirjautua sisään kommentoidaksesi
      kirjaudu sisään kommentoidaksesi
      kirjaudu tai rekisteröidy kommentoidaksesi
      kommentointi on suljettu
      kommentit on suljettu
      sivusto käyttää akismet-palvelua roskapostin vähentämiseen. lue, kuinka kommenttitietojasi käsitellään
      näytä kaikki kommentit
      osallistu keskusteluun
      kommentoi juttua
      kirjoita kommenttisi
      kerro mielipiteesi
      liity keskusteluun
      aloita keskustelu
      kommentoi ensimmäisenä
      kommentoi vieraana
      jatka vieraana
      ilmoita minulle uusista vastauksista
      ilmoita minulle uusista kommenteista
      kommenttisi odottaa hyväksyntää
      kommentti on poistettu
      kommentit tarkistetaan ennen julkaisua
      lue keskustelun säännöt
      tutustu keskustelusääntöihin
      lataa lisää kommentteja
      näytä lisää kommentteja
      näytä # vastausta
      näytä vastaukset
      piilota vastaukset
      piilota kommentit
      uusimmat ensin
      vanhimmat ensin
      järjestä kommentit
      ilmoita asiaton viesti
      ilmianna kommentti
      muokkaa kommenttia
      kirjaudu vastataksesi
      kirjaudu kommentoidaksesi
      kommentointi ei ole käytössä
    `,
    commentHead: `
      kommentit
      kommentit (#)
      # kommenttia
      # kommentti
      # vastausta
      vastauksena käyttäjälle {name}
      vastaa käyttäjälle {name}
      vieras
      keskustelu
      eniten ääniä
      kaikki kommentit
      lukijoiden kommentit
      mielipiteesi
      mitä mieltä olet
      # vastaus
    `,
    consent: `
      tämä sivusto käyttää evästeitä
      tämä verkkosivusto käyttää evästeitä
      käytämme evästeitä
      arvostamme yksityisyyttäsi
      yksityisyytesi on meille tärkeää
      käytämme evästeitä tarjoamamme sisällön ja mainosten räätälöimiseen, sosiaalisen median ominaisuuksien tukemiseen ja kävijämäärämme analysoimiseen. lisäksi jaamme sosiaalisen median, mainosalan ja analytiikka-alan kumppaneillemme tietoja siitä, miten käytät sivustoamme. kumppanimme voivat yhdistää näitä tietoja muihin tietoihin, joita olet antanut heille tai joita on kerätty, kun olet käyttänyt heidän palvelujaan
      parhaan kokemuksen tarjoamiseksi käytämme teknologioita, kuten evästeitä, tallentaaksemme ja/tai käyttääksemme laitetietoja
      jatkamalla sivuston käyttöä hyväksyt evästeiden käytön
      hyväksy kaikki
      hyväksy kaikki evästeet
      hyväksy evästeet
      salli kaikki
      salli kaikki evästeet
      salli valinta
      vain välttämättömät
      hylkää kaikki
      evästeasetukset
      hallitse suostumusta
      hallitse evästeitä
      me ja kumppanimme käytämme evästeitä
      kunnioitamme yksityisyyttäsi
      tämä sisältö on estetty
      sisältö on estetty
      ulkoinen sisältö
      hyväksy evästeet nähdäksesi tämän sisällön
      nähdäksesi sisällön sinun on hyväksyttävä evästeet
      napsauta hyväksyäksesi markkinointievästeet ja ladataksesi tämän sisällön
      lataa sisältö
      näytä sisältö
      katso youtubessa
      katso instagramissa
      estä kaikki
      vain välttämättömät evästeet
      hyväksy ja jatka
      hallinnoi evästeitä
      muuta asetuksia
      tallenna asetukset
      tallenna ja sulje
      välttämättömät evästeet
      toiminnalliset evästeet
      ehdottoman välttämättömät
      tietosuoja-asetukset
    `,
    ad: `
      mainos
      mainokset
      mainos alkaa
      mainos päättyy
      juttu jatkuu mainoksen jälkeen
      artikkeli jatkuu mainoksen jälkeen
      juttu jatkuu mainoksen alla
      kaupallinen yhteistyö
      artikkeli jatkuu mainoksen alla
      mainos – juttu jatkuu alla
      ohita mainos
      sulje mainos
      piilota mainos
      ilmoita mainoksesta
      miksi näen tämän mainoksen
      maksettu mainos
      sponsoroitu sisältö
      sponsoroitu artikkeli
      sponsoroidut linkit
      suosittelee outbrain
      saatat olla kiinnostunut (mainokset)
      juttu sisältää mainoslinkkejä
      artikkeli sisältää affiliate-linkkejä
      {name} haluaa lähettää sinulle ilmoituksia
      paina salli saadaksesi ilmoituksia
      mainosta meillä
    `,
    adWord: `
      mainossisältö
      sponsoroitu
      kaupallinen yhteistyö {name}
      mainoksen tarjoaa {name}
      google-mainokset
      mainospaikka
      kampanja
      tarjous
      kumppani
      yhteistyössä {name}
      yhteistyössä {name} kanssa
    `,
    rating: `
      arvostele tämä artikkeli
      arvioi tämä artikkeli
      klikkaa tähteä arvioidaksesi
      keskimääräinen arvio # / #. äänimäärä: #
      yhteensä: # keskiarvo: #
      oliko tämä artikkeli hyödyllinen
      oliko artikkelista apua
      oliko tästä sivusta apua
      oliko tästä apua
      kiitos palautteestasi
      arvioi artikkeli
      anna arvosana
      arviosi
      # tähteä
      # tähteä #
      kiitos äänestäsi
      kiitos arviosta
      kiitos palautteesta
      vastaa kyselyyn
      osallistu äänestykseen
      viikon kysymys
      ilmoita virheestä
      ilmoita virheestä tekstissä
      löysitkö virheen
      löysitkö virheen? valitse se ja paina ctrl+enter
      huomasitko virheen? kerro meille
      ehdota muokkausta
      anna palautetta
      kuuntele artikkeli
      kuuntele tämä artikkeli
      kuuntele juttu
      videosoitin latautuu
      seuraava video # sekunnin kuluttua
      tekstin koko
      suurenna tekstiä
      oliko artikkelista hyötyä
      oliko tämä tieto hyödyllinen
      oliko sivusta apua
      kyllä ei
    `,
    account: `
      kirjaudu
      kirjaudu sisään
      kirjaudu ulos
      onko sinulla jo tunnus? kirjaudu sisään
      onko sinulla jo tili? kirjaudu sisään
      oletko jo tilaaja? kirjaudu sisään
      tilaa ja lue koko artikkeli
      tilaa nyt jatkaaksesi lukemista ja saadaksesi pääsyn koko arkistoon
      vain tilaajille
      tilaajille
      juttu on vain tilaajille
      vain jäsenille
      maksullinen artikkeli
      premium-sisältö
      oletko jo tilaaja
      eikö sinulla ole tunnusta? rekisteröidy
      ei vielä tiliä? luo tili
      salasana unohtunut
      unohditko salasanan
      unohditko salasanasi
      muista minut
      pidä minut kirjautuneena
      oma tili
      omat tiedot
      oma profiili
      hallitse tilausta
      katso tilausvaihtoehdot
      valitse tilaus
      kokeile ilmaiseksi
      kokeile # päivää ilmaiseksi
      ensimmäinen kuukausi #
      voit perua milloin vain
      ei sitoutumista
      sinulla on # ilmaista artikkelia jäljellä
      luo tili jatkaaksesi lukemista
      kirjaudu sisään jatkaaksesi lukemista
      tilaa jatkaaksesi lukemista
      avaa artikkeli
      tervetuloa, vieras
      hei, vieras
    `,
    mail: `
      näytä selaimessa
      avaa viesti selaimessa
      katso viesti selaimessa
      peruuta uutiskirjeen tilaus
      peruuta tilaus
      poistu postituslistalta
      sait tämän viestin, koska olet tilannut uutiskirjeemme
      kaikki oikeudet pidätetään
      eivätkö kuvat näy? klikkaa tästä
      eikö viesti näy oikein? klikkaa tästä
      avaa selaimessa
      katso selaimessa
      lue verkossa
      muuta asetuksiasi
      päivitä tietosi
      saat tämän viestin, koska olet tilannut uutiskirjeemme
      miksi sain tämän viestin
      älä vastaa tähän viestiin
      tämä on automaattinen viesti
      saitko tämän viestin ystävältäsi? tilaa uutiskirje
      lähetä eteenpäin ystävälle
      peruuta uutiskirje
      lähetetty palvelulla {name}
      osoitteemme
    `,
    app: `
      lataa sovelluksemme
      lataa google playsta
      lataa app storesta
      avaa sovelluksessa
    `,
    blocker: `
      mainosten esto havaittu
      käytät mainostenesto-ohjelmaa
      poista mainosten esto käytöstä
      ota javascript käyttöön selaimessasi
    `,
    support: `
      tarjoa minulle kahvit
      tue meitä
      tue työtämme
      tue meitä {network}issa
      tue meitä {network}ssa
      tue toimintaamme
      journalismimme tarvitsee sinua
      tue riippumatonta journalismia
      piditkö jutusta? tue meitä
      auta meitä jatkamaan
      jokainen lahjoitus auttaa
      tee kertalahjoitus
      ryhdy kuukausilahjoittajaksi
      lahjoita kuukausittain
      valitse summa
      oma summa
      ryhdy tukijaksi
      liity jäseneksi
      tarjoa meille kahvi
      tarjoa kahvit
      tue mobilepaylla
      tilinumero
      keräyslupa
      tue hanketta
    `,
    maker: `
      voimanlähteenä {name}
      palvelun tarjoaa {name}
      sivuston toteutus {name}
      teema {name}
      kääntänyt {name}
      toteutus {name}
      sivuston toteutti {name}
    `,
    navigation: `
      takaisin ylös
      sivun alkuun
      edellinen
      seuraava
      edellinen artikkeli
      seuraava artikkeli
      edellinen sivu
      seuraava sivu
      vanhemmat artikkelit
      uudemmat artikkelit
      siirry sisältöön
      hyppää sisältöön
      sisällysluettelo
      etsi
      haku
      hae sivustolta
      etusivu
      tietoa meistä
      yhteystiedot
      ota yhteyttä
      tietosuoja
      tietosuojaseloste
      käyttöehdot
      avoimet työpaikat
      ohjeet
      usein kysytyt kysymykset
      toimitus
      päätoimittaja
      mediatiedot
      lue myös
      lue lisää aiheesta
      lue myös {name}
      lue koko juttu
      katso myös
      lisää aiheesta
      lisää kirjoittajalta {name}
      aiheeseen liittyvää
      aiheeseen liittyvät artikkelit
      samasta aiheesta
      sinua saattaisi kiinnostaa
      suositut artikkelit
      luetuimmat
      luetuimmat nyt
      uusimmat uutiset
      aiheet
      avainsanat
      kategoriat
      arkisto
      sivu # / #
      avaa valikko
      sulje valikko
      valikko
      valitse kieli
      kopiointi kielletty
      ota yhteyttä toimitukseen
      lähetä juttuvinkki
      lähetä uutisvinkki
      onko sinulla juttuvinkki
      julkaistu #
      päivitetty #
    `
  }
}
