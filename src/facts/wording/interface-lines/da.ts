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
      hver fredag i din indbakke
      få de vigtigste nyheder i din indbakke
      få det bedste fra {name} i din indbakke
      få nyhederne direkte i din mailboks
      få vores gratis nyhedsbrev
      vores gratis nyhedsbrev
      tilmeld dig gratis
      tilmeld dig gratis her
      tilmeld dig vores nyhedsbrev gratis
      skriv dig op til nyhedsbrevet
      gå ikke glip af nyheder
      download den gratis guide
      hent den gratis guide
      ja tak, send den til mig
      ja tak, tilmeld mig
      ja tak til nyhedsbrev
      jeg vil gerne have guiden
      jeg er med
      nej tak
      ikke nu
      allerede # abonnenter
      slut dig til # læsere
      ingen spam
      ingen spam, det lover vi
      du kan afmelde dig når som helst
      du kan altid framelde dig
      gratis og uforpligtende
      jeg giver samtykke til at modtage nyhedsbreve
      jeg accepterer at modtage markedsføring fra {name}
      jeg har læst og accepterer privatlivspolitikken
      jeg accepterer vilkår og betingelser
      ved tilmelding accepterer du vores privatlivspolitik
      ved at tilmelde dig accepterer du vores betingelser
      tjek din indbakke for at bekræfte din tilmelding
      du er nu tilmeldt
      indtast en gyldig e-mailadresse
      der opstod en fejl, prøv igen
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
      dit navn
      din besked
      din kommentar
      adgangskode
      brugernavn
      telefon
      postnummer
      emne
      firma
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
      fortsæt
      tilbage
      rediger
      slet
      citér
      annuller
      bekræft
      spring over
      afspil
      pause
      lyd fra
      fuld skærm
      indstillinger
      næste video
      stem
      stem nu
      se resultat
      se resultater
      kopieret
      favoritter
      tillad
      bloker
      afvis
      senere
      måske senere
      tilpas
      én gang
      månedligt
      andet beløb
      nyeste
      ældste
      bedste
      sortér efter
      vis
      skjul
      udvid
      støt
      støt nu
      rapportér
      lyt
      bestil
      godkend
      læs senere
      føj til favoritter
      scan qr-koden
      slå notifikationer til
      log ind med google
      fortsæt med google
      log ind med facebook
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
      følg os også på {network}
      følg os på google nyheder
      synes godt om os på facebook
      like vores side, så du ikke går glip af noget
      flere nyheder på vores {network}-kanal
      tilmeld dig vores {network}-kanal
      tilføj os til dine favoritter
      tryk ctrl+d for at gemme siden som bogmærke
      slå notifikationer til, så du ikke går glip af noget
      abonner på kanalen og klik på klokken
      lyt på {network}
      lyt til podcasten på {network}
      anmeld os på apple podcasts
      mine andre profiler
      følg forfatteren
      følg emnet
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
      del historien
      del med dine venner
      del artiklen med dine venner
      del link
      del på sociale medier
      del på mail
      vælg din platform
      send via {network}
      send på {network}
      send som e-mail
      send på mail
      slå op på x
      pin på pinterest
      gem på pinterest
      kopiér kort link
      linket er kopieret
      linket er kopieret til udklipsholderen
      gem til senere
      gem artikel
      gem artiklen
      giv artiklen væk
      udskriv artiklen
      udskriv siden
      printvenlig version
      delt # gange
      kunne du lide artiklen? del den
      tip en ven
    `,
    counter: `
      # delinger
      # visninger
      # følgere
      visninger
      antal visninger: #
      # stemmer
      # anmeldelser
      # abonnenter
      # bidragydere
      # dage tilbage
      indsamlet af #
      # min. læsetid
      læsetid # min
      læsetid: # minutter
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
      kommentér artiklen
      skriv din kommentar
      tilføj kommentar
      deltag i samtalen
      start samtalen
      bliv den første til at kommentere
      kommentér som gæst
      fortsæt som gæst
      giv mig besked om nye svar
      giv mig besked ved nye kommentarer
      din kommentar afventer godkendelse
      kommentaren er slettet
      kommentarer modereres
      læs vores debatregler
      læs retningslinjer for debat
      indlæs flere kommentarer
      vis flere kommentarer
      vis # svar
      vis svar
      skjul svar
      skjul kommentarer
      nyeste først
      ældste først
      sortér kommentarer
      anmeld kommentar
      rapportér kommentar
      rediger kommentar
      log ind for at svare
      kommentarer er slået fra
    `,
    commentHead: `
      kommentarer
      kommentarer (#)
      # kommentarer
      # kommentar
      # svar
      som svar til {name}
      svar til {name}
      gæst
      debat
      flest stemmer
      alle kommentarer
      læserkommentarer
      din mening
      hvad mener du
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
      vi og vores partnere bruger cookies
      vi værner om dit privatliv
      dette indhold er blokeret
      indhold blokeret
      eksternt indhold
      accepter cookies for at se indholdet
      du skal acceptere cookies for at se dette indhold
      klik for at acceptere marketingcookies og indlæse dette indhold
      indlæs indhold
      vis indhold fra {network}
      se på {network}
      kun nødvendige
      accepter og fortsæt
      administrer cookies
      gem indstillinger
      gem og luk
      funktionelle cookies
      strengt nødvendige
      privatlivsindstillinger
      skift dit samtykke
    `,
    ad: `
      annonce
      annoncer
      reklame
      annonceindhold
      artiklen fortsætter efter annoncen
      artiklen fortsætter under annoncen
      annonce – artiklen fortsætter nedenfor
      fortsæt med at læse efter annoncen
      spring annoncen over
      luk annoncen
      skjul annoncen
      anmeld denne annonce
      hvorfor ser jeg denne annonce
      betalt indhold
      kommercielt samarbejde
      kommercielt indhold
      annoncer fra google
      sponsorerede links
      anbefalet af outbrain
      måske er du interesseret i (annoncer)
      artiklen indeholder affiliatelinks
      artiklen indeholder reklamelinks
      {name} vil gerne sende dig notifikationer
      tryk tillad for at modtage notifikationer
      din annonce her
      annoncér hos os
    `,
    adWord: `
      sponsoreret
      sponsoreret indhold
      annoncørbetalt indhold
      sponsoreret af {name}
      kampagne
      tilbud
      i samarbejde med {name}
      præsenteret af {name}
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
      din bedømmelse
      # stjerner
      # ud af # stjerner
      tak for din stemme
      deltag i vores afstemning
      ugens afstemning
      rapportér en fejl
      fejl i artiklen
      har du fundet en fejl
      har du fundet en fejl? markér den og tryk ctrl+enter
      har du fundet en fejl? skriv til os
      foreslå en rettelse
      lyt til artiklen
      lyt til denne artikel
      få artiklen læst op
      videoafspiller indlæses
      næste video om # sekunder
      tekststørrelse
      større tekst
      var dette svar nyttigt
      ja nej
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
      kun for medlemmer
      for abonnenter
      eksklusivt for abonnenter
      premium-indhold
      er du allerede abonnent
      har du ikke en konto? opret en
      ikke abonnent endnu
      glemt adgangskode
      glemt din adgangskode
      husk mig
      forbliv logget ind
      min konto
      min profil
      mit abonnement
      se abonnementer
      bliv abonnent
      prøv gratis
      prøv gratis i # dage
      prøv # måned gratis
      første måned for # kr
      ingen binding
      opsig når som helst
      du har # gratis artikler tilbage
      opret en konto for at læse videre
      log ind for at læse videre
      læs videre med et abonnement
      lås artiklen op
      velkommen, gæst
      hej, gæst
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
      kan du ikke se billederne? klik her
      vises mailen ikke korrekt? klik her
      se nyhedsbrevet i din browser
      læs online
      ret dine præferencer
      opdater dine præferencer
      du modtager denne mail, fordi du er tilmeldt vores nyhedsbrev
      hvorfor får jeg denne mail
      du kan ikke svare på denne mail
      denne mail er sendt automatisk
      har du fået mailen videresendt? tilmeld dig her
      videresend til en ven
      sendt med {name}
      vores adresse
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
      vores journalistik har brug for dig
      støt uafhængig journalistik
      kan du lide artiklen? støt os
      hjælp os med at fortsætte
      hvert bidrag tæller
      engangsbeløb
      giv et engangsbeløb
      støt hver måned
      støt månedligt
      vælg beløb
      vælg et beløb
      bliv støttemedlem
      bliv medlem
      giv en kop kaffe
      støt via mobilepay
      overfør til konto
      støt projektet
    `,
    maker: `
      drevet af {name}
      bygget med {name}
      leveret af {name}
      hostet af {name}
      tema af {name}
      udviklet af {name}
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
      søg på siden
      forside
      om os
      kontakt
      kontakt os
      privatlivspolitik
      cookiepolitik
      vilkår og betingelser
      handelsbetingelser
      job og karriere
      hjælp
      ofte stillede spørgsmål
      redaktionen
      læs også
      læs også på {name}
      læs mere på {name}
      læs mere om emnet
      se også
      mere fra {name}
      mere om emnet
      relaterede artikler
      relateret indhold
      måske er du også interesseret i
      mest læste
      seneste nyt
      seneste nyheder
      emner
      kategorier
      arkiv
      side # af #
      åbn menu
      luk menu
      vælg sprog
      eftertryk forbudt
      kontakt redaktionen
      tip os
      tip redaktionen
      har du et tip? skriv til os
      publiceret #
      opdateret #
    `
  }
}
