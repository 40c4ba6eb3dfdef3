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
    `,
    counter: `
      # jakoa
      # katselukertaa
      # tykkäystä
      # seuraajaa
      katselukerrat: #
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
    `,
    commentHead: `
      kommentit
      kommentit (#)
      # kommenttia
      # kommentti
      # vastausta
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
    `,
    adWord: `
      mainossisältö
      sponsoroitu
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
    `,
    maker: `
      voimanlähteenä {name}
      palvelun tarjoaa {name}
      sivuston toteutus {name}
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
    `
  }
}
