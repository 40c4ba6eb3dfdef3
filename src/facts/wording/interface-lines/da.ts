import type {InterfaceLines} from './interface-lines.js'

export const da: InterfaceLines = {
  language: 'da',
  lines: {
    subscribe: `
      tilmeld dig vores nyhedsbrev
      tilmeld dig nyhedsbrevet
      tilmeld nyhedsbrev
      tilmeld dig nyhedsbrev
      tilmeld dig {name} nyhedsbrev
      abonner på vores nyhedsbrev
      skriv dig op til vores nyhedsbrev
      få vores nyhedsbrev
      modtag vores nyhedsbrev
      få de seneste nyheder direkte i din indbakke
      opdag mere fra {name}
      tilmeld dig for at få de nyeste indlæg sendt til din e-mail
      abonner for at få de seneste indlæg sendt til din e-mail
      tilmeld dig blog via e-mail
      indtast din e-mailadresse for at abonnere på denne blog og modtage notifikationer om nye indlæg via e-mail
      slut dig til # andre abonnenter
      gå ikke glip af noget
      hold dig opdateret
      tak for din tilmelding
      tak fordi du tilmeldte dig
      tjek din indbakke eller spam-mappe for at bekræfte din tilmelding
      vi spammer ikke! læs vores privatlivspolitik for mere info
      du kan altid afmelde dig igen
      du kan til enhver tid afmelde dig
      dette felt er til validering og bør ikke ændres
    `,
    field: `
      e-mailadresse
      din e-mail
      din e-mailadresse
      din mailadresse
      indtast din e-mail
      navn
      fornavn
      efternavn
      påkrævet
      websted
      jeg accepterer privatlivspolitikken
    `,
    button: `
      tilmeld
      tilmeld dig
      tilmeld mig
      abonner
      abonnér
      følg
      hent
      køb nu
      læs mere
      læs videre
      fortsæt læsning
      vis mere
      vis flere
      indlæs flere
      se mere
      se alle
      vis alle
      luk
      accepter
      del
      synes godt om
      gem
      udskriv
      print
      kopier link
      svar
      anmeld
      søg
      klik her
      henter
    `,
    follow: `
      følg os på {network}
      følg med på {network}
      følg mig på {network}
      følg {name} på {network}
      find os på {network}
      synes godt om os på {network}
      bliv medlem af vores {network}-gruppe
      abonner på vores {network}-kanal
      abonner på vores kanal
      følg os på sociale medier
      følg os
      tilføj {name} som foretrukken kilde på google
    `,
    share: `
      del dette
      del artiklen
      del denne artikel
      del artikel
      del dette indlæg
      del indlægget
      del denne side
      del på {network}
      del via {network}
      del med {network}
      del på {network} (åbner i et nyt vindue)
      klik for at dele på {network} (åbner i et nyt vindue)
      klik for at dele på {network}(åbner i et nyt vindue)
      klik for at dele via {network} (åbner i et nyt vindue)
      klik for at udskrive (åbner i et nyt vindue)
      klik for at e-maile et link til en ven (åbner i et nyt vindue)
      del via e-mail
      send til en ven
      udskriv artikel
      link kopieret
      like indlæser
    `,
    counter: `
      # delinger
      # visninger
      # følgere
      visninger
      antal visninger: #
    `,
    comment: `
      skriv et svar
      skriv et svar annuller svar
      skriv en kommentar
      skriv kommentar
      skriv en kommentar annuller svar
      efterlad en kommentar
      efterlad et svar
      efterlad et svar annuller svar
      annuller svar
      send kommentar
      tilføj en kommentar
      vær den første til at kommentere
      ingen kommentarer endnu
      din e-mailadresse vil ikke blive publiceret
      din e-mailadresse vil ikke blive publiceret. krævede felter er markeret med
      din e-mailadresse vil ikke blive offentliggjort. krævede felter er markeret med
      krævede felter er markeret med
      gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer
      giv mig besked om opfølgende kommentarer via e-mail
      giv mig besked om nye indlæg via e-mail
      du skal være logget ind for at skrive en kommentar
      log ind for at kommentere
      log ind eller opret dig for at tilføje kommentarer
      der er lukket for kommentarer
      kommentarer er lukket
      dette websted bruger akismet til at reducere spam. læs om hvordan din kommentardata bliver behandlet
      vis alle kommentarer
      deltag i debatten
    `,
    commentHead: `
      kommentarer
      kommentarer (#)
      # kommentarer
      # kommentar
      # svar
    `,
    consent: `
      denne hjemmeside bruger cookies
      dette website bruger cookies
      dette websted bruger cookies
      vi bruger cookies
      vi værdsætter dit privatliv
      vi respekterer dit privatliv
      vi bruger cookies til at tilpasse vores indhold og annoncer, til at vise dig funktioner til sociale medier og til at analysere vores trafik. vi deler også oplysninger om din brug af vores website med vores partnere inden for sociale medier, annonceringspartnere og analysepartnere. vores partnere kan kombinere disse data med andre oplysninger, du har givet dem, eller som de har indsamlet fra din brug af deres tjenester
      for at give de bedste oplevelser bruger vi teknologier som cookies til at gemme og/eller få adgang til enhedsoplysninger
      ved at fortsætte med at bruge siden accepterer du brugen af cookies
      accepter alle
      accepter alle cookies
      acceptér alle
      tillad alle
      tillad alle cookies
      tillad valgte
      afvis alle
      kun nødvendige cookies
      cookieindstillinger
      cookie-indstillinger
      administrer samtykke
      administrer samtykke til cookies
    `,
    ad: `
      annonce
      annoncer
      reklame
      annonceindhold
      artiklen fortsætter efter annoncen
      artiklen fortsætter under annoncen
    `,
    adWord: `
      sponsoreret
      sponsoreret indhold
      annoncørbetalt indhold
    `,
    rating: `
      bedøm denne artikel
      bedøm artiklen
      klik på en stjerne for at bedømme
      gennemsnitlig bedømmelse # / #. antal stemmer: #
      i alt: # gennemsnit: #
      ingen stemmer endnu! vær den første til at bedømme dette indlæg
      var denne artikel nyttig
      var denne side nyttig
      hjalp denne artikel dig
      tak for din feedback
    `,
    account: `
      log ind
      log ud
      allerede abonnent? log ind
      har du allerede en konto? log ind
      er du allerede abonnent? log ind
      bliv abonnent og læs videre
      tilmeld dig for at læse videre
      abonner nu for at læse videre og få adgang til det fulde arkiv
      kun for abonnenter
    `,
    mail: `
      vis i browser
      se i browser
      vis denne e-mail i din browser
      afmeld nyhedsbrev
      afmeld nyhedsbrevet
      afmeld dig nyhedsbrevet
      du modtager denne e-mail, fordi du har tilmeldt dig vores nyhedsbrev
      alle rettigheder forbeholdes
    `,
    app: `
      hent vores app
      nu på google play
      hent i app store
      åbn i appen
    `,
    blocker: `
      adblocker fundet
      du bruger en adblocker
      slå din adblocker fra
      slå venligst din adblocker fra
      aktiver venligst javascript
    `,
    support: `
      giv mig en kop kaffe
      støt os
      støt vores arbejde
      støt os på {network}
      giv en donation
    `,
    maker: `
      drevet af {name}
      bygget med {name}
      leveret af {name}
    `,
    navigation: `
      til toppen
      tilbage til toppen
      forrige
      næste
      forrige indlæg
      næste indlæg
      forrige artikel
      næste artikel
      ældre indlæg
      nyere indlæg
      videre til indhold
      gå til indhold
      indholdsfortegnelse
    `
  }
}
