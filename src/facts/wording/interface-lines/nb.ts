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
    `,
    counter: `
      # delinger
      # visninger
      # følgere
      visninger
      visninger: #
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
    `,
    commentHead: `
      kommentarer
      kommentarer (#)
      # kommentarer
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
    `,
    ad: `
      annonse
      annonser
      annonsørinnhold
      artikkelen fortsetter under annonsen
      saken fortsetter under annonsen
      saken fortsetter etter annonsen
    `,
    adWord: `
      sponset
      sponset innhold
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
    `,
    mail: `
      vis i nettleser
      vis i nettleseren
      vis denne e-posten i nettleseren
      meld deg av
      meld deg av nyhetsbrevet
      du mottar denne e-posten fordi du har meldt deg på vårt nyhetsbrev
      alle rettigheter reservert
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
    `,
    maker: `
      drevet av {name}
      stolt drevet av {name}
      laget med {name}
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
    `
  }
}
