import type {InterfaceLines} from './interface-lines.js'

export const nb: InterfaceLines = {
  language: 'nb',
  lines: {
    subscribe: `
      meld deg på vårt nyhetsbrev
      meld deg på nyhetsbrevet
      meld deg på nyhetsbrev
      meld deg på {name} nyhetsbrev
      påmelding nyhetsbrev
      abonner på vårt nyhetsbrev
      abonner på nyhetsbrevet
      få vårt nyhetsbrev
      få nyhetsbrev fra {name}
      oppdag mer fra {name}
      abonner for å få de siste innleggene sendt til din e-post
      abonner på blogg via e-post
      skriv inn din e-postadresse for å abonnere på denne bloggen og motta oppdateringer om nye innlegg via e-post
      bli med # andre abonnenter
      hold deg oppdatert
      takk for at du meldte deg på
      sjekk innboksen din for å bekrefte abonnementet
      du kan når som helst melde deg av
      dette feltet er for valideringsformål og bør ikke endres
      hver fredag i innboksen din
      hver morgen rett i innboksen
      få de viktigste nyhetene i innboksen
      få det beste fra {name} rett i innboksen
      få nyhetene på e-post
      få vårt gratis nyhetsbrev
      vårt gratis nyhetsbrev
      meld deg på gratis
      meld deg på nyhetsbrevet vårt
      abonner på nyhetsbrevet vårt
      abonner gratis
      gå ikke glipp av noe
      ikke gå glipp av noe
      last ned guiden gratis
      ja takk, send den til meg
      ja takk til nyhetsbrev
      ja, meld meg på
      jeg vil ha guiden
      jeg er med
      nei takk
      ikke nå
      allerede # abonnenter
      bli med # andre lesere
      ingen spam
      ingen spam, vi lover
      du kan melde deg av når som helst
      gratis og uforpliktende
      jeg har lest og godtar vilkårene
      jeg samtykker til behandling av personopplysninger
      jeg ønsker å motta tilbud fra {name}
      jeg ønsker å motta nyhetsbrev
      ved å melde deg på godtar du vår personvernerklæring
      ved å abonnere godtar du våre vilkår
      sjekk innboksen for å bekrefte påmeldingen
      takk for påmeldingen
      du er nå påmeldt
      skriv inn en gyldig e-postadresse
      noe gikk galt, prøv igjen senere
    `,
    field: `
      e-postadresse
      din e-post
      din e-postadresse
      skriv inn e-postadressen din
      navn
      fornavn
      etternavn
      nettsted
      jeg godtar personvernerklæringen
      ditt navn
      din melding
      din kommentar
      passord
      brukernavn
      telefon
      postnummer
      emne
      firma
    `,
    button: `
      abonner
      meld meg på
      meld deg på
      send inn
      send
      følg
      last ned
      kjøp nå
      les mer
      les videre
      fortsett å lese
      vis mer
      vis flere
      se alle
      lukk
      godta
      del
      lik
      lagre
      skriv ut
      kopier lenke
      svar
      søk
      klikk her
      laster inn
      fortsett
      tilbake
      rediger
      slett
      siter
      avbryt
      bekreft
      hopp over
      spill av
      pause
      demp
      fullskjerm
      innstillinger
      neste video
      stem
      stem nå
      se resultater
      vis resultater
      kopiert
      favoritter
      tillat
      blokker
      avvis
      avslå
      senere
      kanskje senere
      tilpass
      engangsbeløp
      månedlig
      annet beløp
      nyeste
      eldste
      beste
      sorter etter
      vis
      skjul
      utvid
      oppdag
      støtt
      gi gave
      liker
      rapporter
      lytt
      hør
      tips
      bestill
      velg plattform
      les senere
    `,
    follow: `
      følg oss på {network}
      følg meg på {network}
      følg {name} på {network}
      finn oss på {network}
      lik oss på {network}
      lik oss gjerne på {network}
      bli med i vår {network}-gruppe
      abonner på vår {network}-kanal
      følg oss i sosiale medier
      legg til {name} som foretrukket kilde på google
      følg oss også på {network}
      følg oss gjerne på {network}
      følg oss på google nyheter
      lik oss på facebook
      lik siden vår så du ikke går glipp av noe
      flere nyheter på {network}-kanalen vår
      bli med i {network}-gruppen vår
      legg oss til i favorittene dine
      trykk ctrl+d for å lagre siden som bokmerke
      slå på varsler så du ikke går glipp av noe
      abonner på kanalen og trykk på bjella
      lytt på {network}
      hør podkasten på {network}
      vurder oss på apple podcasts
      mine andre profiler
      her finner du oss
      du finner oss på {network}
      følg oss på sosiale medier
      følg forfatteren
      følg saken
    `,
    share: `
      del dette
      del artikkelen
      del denne artikkelen
      del artikkel
      del innlegget
      del dette innlegget
      del på {network}
      del via {network}
      del med {network}
      del på {network} (åpnes i et nytt vindu)
      klikk for å dele på {network} (åpnes i en ny fane)
      klikk for å dele på {network} (åpnes i et nytt vindu)
      klikk for å skrive ut (åpnes i en ny fane)
      klikk for å sende en lenke til en venn på e-post (åpnes i en ny fane)
      del på e-post
      del via e-post
      tips en venn
      skriv ut artikkelen
      lenke kopiert
      lik laster inn
      del saken
      del med venner
      del med vennene dine
      del artikkelen med vennene dine
      del lenken
      del i sosiale medier
      send til en venn
      send via {network}
      send på e-post
      send saken på e-post
      legg ut på x
      tvitre artikkelen
      lagre på pinterest
      kopier kort lenke
      lenken er kopiert
      lenken er kopiert til utklippstavlen
      lagre til senere
      lagre artikkelen
      gi bort artikkelen
      utskriftsvennlig versjon
      delt # ganger
      likte du artikkelen? del den
    `,
    counter: `
      # delinger
      # visninger
      # følgere
      visninger
      visninger: #
      # stemmer
      # vurderinger
      # abonnenter
      # bidragsytere
      # dager igjen
      samlet inn av #
      # min lesetid
      lesetid # min
      lesetid: # minutter
      ca. # min lesetid
    `,
    comment: `
      legg igjen en kommentar
      legg igjen en kommentar avbryt svar
      legg igjen et svar
      legg igjen et svar avbryt svar
      legg inn en kommentar
      avbryt svar
      skriv en kommentar
      publiser kommentar
      send kommentar
      bli den første til å kommentere
      ingen kommentarer ennå
      din e-postadresse vil ikke bli publisert
      din e-postadresse vil ikke bli publisert. obligatoriske felt er merket med
      obligatoriske felt er merket med
      lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer
      varsle meg om nye kommentarer via e-post
      varsle meg om nye innlegg via e-post
      gi meg beskjed om nye kommentarer på e-post
      du må være innlogget for å kunne kommentere
      du må være logget inn for å kunne kommentere
      du må være logget inn for å legge inn en kommentar
      logg inn for å kommentere
      logg inn eller registrer deg for å kommentere
      kommentarfeltet er stengt
      det er stengt for kommentarer
      dette nettstedet bruker akismet for å redusere spam. finn ut mer om hvordan kommentardataene dine behandles
      vis alle kommentarer
      delta i diskusjonen
      kommenter artikkelen
      kommenter saken
      skriv din kommentar
      legg til kommentar
      si din mening
      delta i debatten
      start samtalen
      vær den første til å kommentere
      kommenter som gjest
      fortsett som gjest
      varsle meg om nye svar
      varsle meg om nye kommentarer
      kommentaren din venter på godkjenning
      kommentaren er slettet
      kommentarene blir moderert
      les debattreglene
      les våre regler for kommentarfeltet
      last inn flere kommentarer
      vis flere kommentarer
      vis # svar
      vis svar
      skjul svar
      skjul kommentarer
      nyeste først
      eldste først
      sorter kommentarer
      rapporter kommentar
      rapporter misbruk
      rediger kommentar
      logg inn for å svare
      kommentarer er slått av
    `,
    commentHead: `
      kommentarer
      kommentarer (#)
      # kommentarer
      som svar på {name}
      svar til {name}
      gjest
      debatt
      diskusjon
      flest stemmer
      alle kommentarer
      leserkommentarer
      din mening
      hva mener du
      # svar
    `,
    consent: `
      dette nettstedet bruker informasjonskapsler
      denne nettsiden bruker informasjonskapsler
      denne nettsiden bruker cookies
      vi bruker informasjonskapsler
      vi bruker cookies
      vi verdsetter personvernet ditt
      ditt personvern er viktig for oss
      vi bruker informasjonskapsler for å gi innhold og annonser et personlig preg, for å levere sosiale mediefunksjoner og for å analysere trafikken vår. vi deler dessuten informasjon om hvordan du bruker nettstedet vårt, med partnerne våre innen sosiale medier, annonsering og analysearbeid, som kan kombinere den med annen informasjon du har gjort tilgjengelig for dem, eller som de har samlet inn gjennom din bruk av tjenestene deres
      for å gi de beste opplevelsene bruker vi teknologier som informasjonskapsler for å lagre og/eller få tilgang til enhetsinformasjon
      ved å fortsette å bruke nettstedet godtar du bruken av informasjonskapsler
      godta alle
      tillat alle
      tillat utvalg
      avvis alle
      innstillinger for informasjonskapsler
      administrer samtykke
      administrer informasjonskapsler
      vi og våre partnere bruker informasjonskapsler
      vi verner om personvernet ditt
      vi respekterer personvernet ditt
      dette innholdet er blokkert
      innholdet er blokkert
      eksternt innhold
      godta informasjonskapsler for å se innholdet
      du må godta informasjonskapsler for å se dette innholdet
      klikk for å godta markedsføringskapsler og laste inn innholdet
      last inn innhold
      vis innhold fra {network}
      se på {network}
      godta alle informasjonskapsler
      avslå alle
      kun nødvendige
      bare nødvendige
      kun nødvendige informasjonskapsler
      godta og fortsett
      lagre innstillinger
      lagre og lukk
      nødvendige informasjonskapsler
      funksjonelle informasjonskapsler
      strengt nødvendige
      personverninnstillinger
    `,
    ad: `
      annonse
      annonser
      annonsørinnhold
      artikkelen fortsetter under annonsen
      saken fortsetter under annonsen
      saken fortsetter etter annonsen
      artikkelen fortsetter etter annonsen
      annonse – artikkelen fortsetter under
      fortsett å lese etter annonsen
      hopp over annonsen
      hopp over annonse
      lukk annonsen
      skjul annonsen
      rapporter annonsen
      hvorfor ser jeg denne annonsen
      betalt innhold
      betalt samarbeid
      sponset innlegg
      annonser fra google
      sponsede lenker
      anbefalt av outbrain
      du er kanskje interessert i (annonser)
      saken inneholder annonselenker
      artikkelen inneholder reklamelenker
      {name} vil sende deg varsler
      trykk tillat for å motta varsler
      din annonse her
      annonser hos oss
    `,
    adWord: `
      sponset
      sponset innhold
      annonse fra {name}
      reklame
      kampanje
      tilbud
      i samarbeid med {name}
      presentert av {name}
    `,
    rating: `
      vurder denne artikkelen
      vurder dette innlegget
      klikk på en stjerne for å vurdere
      gjennomsnittlig vurdering # / #. antall stemmer: #
      totalt: # gjennomsnitt: #
      ingen stemmer så langt! bli den første til å vurdere dette innlegget
      var denne artikkelen nyttig
      var denne siden nyttig
      takk for tilbakemeldingen
      vurder artikkelen
      din vurdering
      # stjerner
      # av # stjerner
      takk for stemmen
      takk for vurderingen
      delta i avstemningen
      ukens spørsmål
      meld fra om feil
      rapporter feil i saken
      feil i artikkelen
      fant du en feil
      har du funnet en feil
      har du funnet en feil? marker den og trykk ctrl+enter
      har du funnet en feil? si fra til oss
      foreslå en endring
      lytt til artikkelen
      lytt til denne artikkelen
      hør saken opplest
      videospilleren lastes
      neste video om # sekunder
      tekststørrelse
      større tekst
      var artikkelen nyttig
      var denne informasjonen nyttig
      fant du det du lette etter
      ja nei
    `,
    account: `
      logg inn
      logg ut
      har du allerede en konto? logg inn
      allerede abonnent? logg inn
      bli abonnent og les videre
      abonner nå for å fortsette å lese og få tilgang til hele arkivet
      denne saken er kun for abonnenter
      kun for abonnenter
      bare for abonnenter
      for abonnenter
      kun for medlemmer
      pluss-sak
      premiuminnhold
      er du allerede abonnent
      har du ikke konto? opprett konto
      ikke abonnent ennå
      glemt passord
      glemt passordet
      har du glemt passordet
      husk meg
      hold meg innlogget
      min konto
      min side
      mitt abonnement
      se abonnementer
      bli abonnent
      prøv gratis
      prøv gratis i # dager
      første måned for # kr
      ingen bindingstid
      avslutt når du vil
      du har # gratis artikler igjen
      opprett en konto for å lese videre
      logg inn for å lese videre
      bli abonnent for å lese videre
      lås opp artikkelen
      velkommen, gjest
      hei, gjest
    `,
    mail: `
      vis i nettleser
      vis i nettleseren
      vis denne e-posten i nettleseren
      meld deg av
      meld deg av nyhetsbrevet
      du mottar denne e-posten fordi du har meldt deg på vårt nyhetsbrev
      alle rettigheter reservert
      ser du ikke bildene? klikk her
      vises ikke e-posten riktig? klikk her
      se i nettleseren
      åpne i nettleseren
      les på nett
      endre innstillingene dine
      oppdater innstillingene dine
      du mottar denne e-posten fordi du abonnerer på nyhetsbrevet vårt
      hvorfor får jeg denne e-posten
      denne e-posten kan ikke besvares
      dette er en automatisk melding
      har du fått e-posten videresendt? meld deg på her
      videresend til en venn
      sendt med {name}
      vår adresse
    `,
    app: `
      last ned appen vår
      last ned vår app
      tilgjengelig på google play
      last ned fra app store
      åpne i appen
    `,
    blocker: `
      annonseblokkering oppdaget
      du bruker en annonseblokkerer
      slå av annonseblokkeringen
      vennligst aktiver javascript
    `,
    support: `
      spander en kaffe på meg
      støtt oss
      støtt arbeidet vårt
      støtt oss på {network}
      journalistikken vår trenger deg
      støtt uavhengig journalistikk
      likte du artikkelen? støtt oss
      hjelp oss å fortsette
      hvert bidrag teller
      gi en engangsgave
      gi en gave
      bli fast giver
      bli støttemedlem
      støtt oss hver måned
      velg beløp
      valgfritt beløp
      spander en kaffe
      spander en kaffe på oss
      vipps til {name}
      støtt oss med vipps
      støtt prosjektet
    `,
    maker: `
      drevet av {name}
      stolt drevet av {name}
      laget med {name}
      drives av {name}
      tema av {name}
      utviklet av {name}
    `,
    navigation: `
      til toppen
      tilbake til toppen
      forrige
      neste
      forrige innlegg
      neste innlegg
      forrige artikkel
      neste artikkel
      eldre innlegg
      hopp til innhold
      gå til innhold
      innholdsfortegnelse
      søk på siden
      forside
      hjem
      om oss
      kontakt
      kontakt oss
      personvern
      personvernerklæring
      brukervilkår
      vilkår og betingelser
      ledige stillinger
      hjelp
      ofte stilte spørsmål
      redaksjonen
      ansvarlig redaktør
      les også
      les også på {name}
      les mer på {name}
      les mer om saken
      les flere saker
      se også
      mer fra {name}
      mer om saken
      relaterte artikler
      relatert innhold
      du liker kanskje også
      mest lest
      siste nytt
      siste nyheter
      emner
      stikkord
      kategorier
      arkiv
      side # av #
      åpne meny
      lukk meny
      velg språk
      alle rettigheter forbeholdt
      kontakt redaksjonen
      tips oss
      tips redaksjonen
      har du et tips? kontakt oss
      publisert #
      oppdatert #
    `
  }
}
