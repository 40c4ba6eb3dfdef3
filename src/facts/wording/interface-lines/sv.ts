import type {InterfaceLines} from './interface-lines.js'

export const sv: InterfaceLines = {
  language: 'sv',
  lines: {
    subscribe: `
      prenumerera på vårt nyhetsbrev
      prenumerera på nyhetsbrevet
      prenumerera på nyhetsbrev
      prenumerera på {name} nyhetsbrev
      anmäl dig till vårt nyhetsbrev
      anmäl dig till nyhetsbrevet
      skriv upp dig på vårt nyhetsbrev
      få vårt nyhetsbrev
      få de senaste nyheterna direkt i din inkorg
      upptäck mer från {name}
      prenumerera för att få de senaste inläggen skickade till din e-post
      prenumerera på blogg via e-post
      följ blogg via e-post
      ange din e-postadress för att prenumerera på denna blogg och få meddelanden om nya inlägg via e-post
      fyll i din e-postadress för att följa den här bloggen och få meddelanden om nya inlägg via e-post
      gör sällskap med # andra prenumeranter
      missa inte ett inlägg
      håll dig uppdaterad
      tack för din prenumeration
      tack för din anmälan
      kontrollera din inkorg eller skräppostmapp för att bekräfta din prenumeration
      vi skickar inte spam! läs vår integritetspolicy för mer information
      du kan när som helst avsluta prenumerationen
      du kan när som helst avregistrera dig
      detta fält används för valideringsändamål och ska lämnas oförändrat
      varje fredag i din inkorg
      varje morgon i din inkorg
      få de viktigaste nyheterna i din inkorg
      få det bästa från {name} direkt i din inkorg
      få nyheterna direkt i mejlen
      få vårt nyhetsbrev gratis
      vårt kostnadsfria nyhetsbrev
      anmäl dig gratis
      prenumerera gratis
      skriv upp dig på nyhetsbrevet
      missa inte några nyheter
      missa ingenting
      ladda ner guiden gratis
      ja tack, skicka den till mig
      ja tack, jag vill ha nyhetsbrevet
      jag vill ha guiden
      jag är med
      nej tack
      inte nu
      redan # prenumeranter
      gör som # andra läsare
      ingen spam
      ingen spam, vi lovar
      du kan avsluta när du vill
      gratis och utan förpliktelser
      jag har läst och godkänner villkoren
      jag samtycker till behandlingen av mina personuppgifter
      jag vill ta emot erbjudanden från {name}
      genom att anmäla dig godkänner du vår integritetspolicy
      genom att prenumerera godkänner du våra villkor
      kolla din inkorg för att bekräfta din prenumeration
      du är nu anmäld
      ange en giltig e-postadress
      något gick fel, försök igen senare
    `,
    field: `
      e-post
      e-postadress
      din e-post
      din e-postadress
      ange din e-postadress
      namn
      förnamn
      efternamn
      obligatoriskt
      webbplats
      jag godkänner integritetspolicyn
      ditt namn
      ditt meddelande
      din kommentar
      lösenord
      användarnamn
      telefonnummer
      postnummer
      ämne
      företag
    `,
    button: `
      prenumerera
      prenumererar
      anmäl dig
      skicka
      följ
      ladda ner
      köp nu
      läs mer
      läs vidare
      fortsätt läsa
      visa mer
      visa fler
      ladda fler
      visa alla
      se alla
      stäng
      godkänn
      dela
      gilla
      spara
      skriv ut
      kopiera länk
      svara
      rapportera
      sök
      klicka här
      laddar in
      laddar
      fortsätt
      tillbaka
      redigera
      radera
      citera
      avbryt
      bekräfta
      hoppa över
      spela upp
      pausa
      ljud av
      helskärm
      inställningar
      nästa video
      rösta
      se resultat
      visa resultat
      kopierat
      favoriter
      tillåt
      blockera
      avvisa
      neka
      senare
      kanske senare
      anpassa
      engångsgåva
      månadsvis
      annat belopp
      nyaste
      äldsta
      bästa
      sortera efter
      visa
      dölj
      fäll ut
      upptäck
      skänk
      anmäl
      lyssna
      tipsa
      beställ
      välj plattform
    `,
    follow: `
      följ oss på {network}
      följ mig på {network}
      följ {name} på {network}
      hitta oss på {network}
      gilla oss på {network}
      gå med i vår {network}-grupp
      prenumerera på vår {network}-kanal
      prenumerera på vår kanal
      följ oss i sociala medier
      följ oss
      lägg till {name} som föredragen källa på google
      följ oss på google nyheter
      följ oss även på {network}
      följ oss gärna på {network}
      gilla oss på facebook
      gilla vår sida så att du inte missar något
      fler nyheter i vår {network}-kanal
      lägg till oss bland dina favoriter
      tryck ctrl+d för att spara sidan som bokmärke
      slå på aviseringar så att du inte missar något
      prenumerera på kanalen och klicka på klockan
      lyssna på {network}
      lyssna på podden på {network}
      betygsätt oss på apple podcasts
      mina andra profiler
      här hittar du oss
      du hittar oss på {network}
      följ oss på sociala medier
      följ skribenten
      följ ämnet
    `,
    share: `
      dela detta
      dela det här
      dela artikeln
      dela den här artikeln
      dela artikel
      dela inlägget
      dela detta inlägg
      dela på {network}
      dela via {network}
      dela med {network}
      dela på {network} (öppnas i ett nytt fönster)
      klicka för att dela på {network} (öppnas i ett nytt fönster)
      klicka för att dela via {network} (öppnas i ett nytt fönster)
      klicka för utskrift (öppnas i ett nytt fönster)
      klicka för att e-posta en länk till en vän (öppnas i ett nytt fönster)
      dela via e-post
      dela via mejl
      tipsa en vän
      skriv ut artikeln
      länk kopierad
      gilla laddar in
      dela med dina vänner
      dela artikeln med dina vänner
      dela länken
      dela i sociala medier
      skicka till en vän
      skicka via {network}
      skicka med e-post
      mejla artikeln
      tipsa om artikeln
      posta på x
      tweeta artikeln
      spara på pinterest
      kopiera artikellänk
      kopiera kort länk
      länken kopierad
      länken har kopierats
      länken kopierades till urklipp
      spara till senare
      spara artikeln
      spara artikel
      ge bort artikeln
      utskriftsvänlig version
      delad # gånger
      gillade du artikeln? dela den
    `,
    counter: `
      # delningar
      # visningar
      # gillar
      # följare
      visningar
      # röster
      # betyg
      # prenumeranter
      # bidragsgivare
      # dagar kvar
      insamlat av #
      # min läsning
      lästid # min
      lästid: # minuter
      ca # min lästid
    `,
    comment: `
      lämna en kommentar
      lämna ett svar
      lämna ett svar avbryt svar
      lämna en kommentar avbryt svar
      avbryt svar
      skriv en kommentar
      kommentera
      publicera kommentar
      skicka kommentar
      lägg till en kommentar
      bli först med att kommentera
      inga kommentarer ännu
      din e-postadress kommer inte publiceras
      din e-postadress kommer inte publiceras. obligatoriska fält är märkta
      din e-postadress kommer inte att publiceras. obligatoriska fält är märkta
      obligatoriska fält är märkta
      spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar
      meddela mig om nya kommentarer via e-post
      meddela mig om nya inlägg via e-post
      meddela mig via e-post om nya kommentarer
      du måste vara inloggad för att publicera en kommentar
      logga in för att kommentera
      logga in eller registrera dig för att kommentera
      kommentarer inaktiverade
      kommentarerna är stängda
      denna webbplats använder akismet för att minska skräppost. lär dig om hur din kommentarsdata bearbetas
      visa alla kommentarer
      delta i diskussionen
      kommentera artikeln
      kommentera inlägget
      skriv din kommentar
      säg vad du tycker
      delta i samtalet
      starta diskussionen
      bli den första att kommentera
      kommentera som gäst
      fortsätt som gäst
      meddela mig om nya svar
      din kommentar väntar på granskning
      kommentaren har tagits bort
      kommentarerna modereras
      läs våra kommentarsregler
      ladda fler kommentarer
      visa fler kommentarer
      läs alla kommentarer
      visa # svar
      visa svar
      dölj svar
      dölj kommentarer
      nyaste först
      äldsta först
      sortera kommentarer
      anmäl kommentar
      rapportera kommentar
      redigera kommentar
      logga in för att svara
      kommentarsfältet är stängt
      kommentarsfunktionen är avstängd
    `,
    commentHead: `
      kommentarer
      kommentarer (#)
      # kommentarer
      # kommentar
      # svar
      # svar på ”{name}
      som svar på {name}
      svar till {name}
      svara {name}
      gäst
      diskussion
      flest röster
      alla kommentarer
      läsarkommentarer
      din åsikt
      vad tycker du
    `,
    consent: `
      denna webbplats använder cookies
      den här webbplatsen använder cookies
      den här sidan använder cookies
      vi använder cookies
      vi värnar om din integritet
      vi använder enhetsidentifierare för att anpassa innehållet och annonserna till användarna, tillhandahålla funktioner för sociala medier och analysera vår trafik. vi vidarebefordrar även sådana identifierare och annan information från din enhet till de sociala medier och annons- och analysföretag som vi samarbetar med. dessa kan i sin tur kombinera informationen med annan information som du har tillhandahållit eller som de har samlat in när du har använt deras tjänster
      för att ge en bra upplevelse använder vi teknik som cookies för att lagra och/eller komma åt enhetsinformation
      genom att fortsätta använda webbplatsen godkänner du att vi använder cookies
      acceptera alla
      acceptera alla cookies
      godkänn alla
      godkänn alla cookies
      tillåt alla
      tillåt urval
      neka alla
      cookie-inställningar
      cookieinställningar
      hantera samtycke
      hantera cookies
      vi och våra partner använder cookies
      vi använder kakor
      vi respekterar din integritet
      det här innehållet är blockerat
      innehållet är blockerat
      externt innehåll
      godkänn cookies för att se innehållet
      du måste godkänna cookies för att se det här innehållet
      klicka för att godkänna marknadsföringscookies och ladda innehållet
      ladda innehåll
      visa innehåll från {network}
      se på {network}
      tillåt alla cookies
      avvisa alla
      endast nödvändiga
      endast nödvändiga cookies
      acceptera och fortsätt
      spara inställningar
      spara och stäng
      nödvändiga cookies
      funktionella cookies
      absolut nödvändiga
      integritetsinställningar
    `,
    ad: `
      annons
      annonser
      reklam
      annonsinnehåll
      artikeln fortsätter efter annonsen
      artikeln fortsätter under annonsen
      fortsätt läsa efter annonsen
      annons – artikeln fortsätter nedan
      hoppa över annonsen
      hoppa över annons
      stäng annonsen
      dölj annonsen
      rapportera annonsen
      varför ser jag den här annonsen
      betalt samarbete
      annonser från google
      sponsrat inlägg
      sponsrade länkar
      innehåll från annonsör
      rekommenderas av outbrain
      du kanske är intresserad av (annonser)
      artikeln innehåller reklamlänkar
      inlägget innehåller annonslänkar
      {name} vill skicka aviseringar
      tryck på tillåt för att få aviseringar
      din annons här
      annonsera hos oss
    `,
    adWord: `
      sponsrat
      sponsrat innehåll
      annonssamarbete
      annons från {name}
      annonsera på {name}
      sponsrad
      erbjudande
      kampanj
      i samarbete med {name}
      presenteras av {name}
    `,
    rating: `
      betygsätt denna artikel
      betygsätt artikeln
      klicka på en stjärna för att betygsätta
      genomsnittligt betyg # / #. antal röster: #
      totalt: # genomsnitt: #
      inga röster än! bli först med att betygsätta detta inlägg
      hjälpte den här artikeln dig
      var den här artikeln till hjälp
      var sidan till hjälp
      tack för din feedback
      betygsätt den här artikeln
      ditt betyg
      # stjärnor
      # av # stjärnor
      tack för din röst
      tack för ditt betyg
      delta i vår omröstning
      veckans fråga
      rapportera fel
      rapportera ett fel i texten
      hittat ett fel
      har du hittat ett fel
      har du hittat ett fel? markera det och tryck ctrl+enter
      rätta artikeln
      tipsa om fel
      föreslå en ändring
      lyssna på artikeln
      lyssna på den här artikeln
      videospelaren laddas
      nästa video om # sekunder
      textstorlek
      större text
      var artikeln till hjälp
      var den här informationen till hjälp
      hade du nytta av sidan
      ja nej
    `,
    account: `
      logga in
      logga ut
      redan prenumerant? logga in
      har du redan ett konto? logga in
      är du redan prenumerant? logga in
      prenumerera för att läsa vidare
      prenumerera nu för att fortsätta läsa och få tillgång till hela arkivet
      endast för prenumeranter
      för prenumeranter
      exklusivt för prenumeranter
      endast för medlemmar
      plusartikel
      premiuminnehåll
      är du redan prenumerant
      har du inget konto? skapa ett
      inte prenumerant ännu
      glömt lösenord
      glömt lösenordet
      har du glömt ditt lösenord
      kom ihåg mig
      håll mig inloggad
      mitt konto
      min profil
      min prenumeration
      se erbjudanden
      bli prenumerant
      prova gratis
      prova gratis i # dagar
      första månaden för # kr
      ingen bindningstid
      avsluta när du vill
      du har # gratis artiklar kvar
      skapa ett konto för att läsa vidare
      logga in för att läsa vidare
      bli prenumerant för att läsa vidare
      lås upp artikeln
      välkommen, gäst
      hej, gäst
    `,
    mail: `
      visa i webbläsare
      visa i webbläsaren
      visa detta mejl i webbläsaren
      avsluta prenumeration
      avregistrera dig
      avprenumerera
      du får detta mejl eftersom du prenumererar på vårt nyhetsbrev
      med ensamrätt
      ser du inte bilderna? klicka här
      visas mejlet inte korrekt? klicka här
      läs i webbläsaren
      läs på webben
      ändra dina inställningar
      uppdatera dina inställningar
      du får det här mejlet eftersom du prenumererar på vårt nyhetsbrev
      varför får jag det här mejlet
      det går inte att svara på det här mejlet
      det här är ett automatiskt meddelande
      har du fått mejlet vidarebefordrat? anmäl dig här
      vidarebefordra till en vän
      skickat med {name}
      vår adress
    `,
    app: `
      ladda ner vår app
      ladda ner på google play
      hämta i app store
      öppna i appen
    `,
    blocker: `
      annonsblockerare upptäckt
      du använder en annonsblockerare
      stäng av din annonsblockerare
      vänligen aktivera javascript
    `,
    support: `
      bjud mig på en kaffe
      stöd oss
      stöd vårt arbete
      stöd oss på {network}
      bli stödmedlem
      vår journalistik behöver dig
      stöd oberoende journalistik
      gillade du artikeln? stöd oss
      hjälp oss att fortsätta
      varje bidrag räknas
      ge en engångsgåva
      ge en gåva
      bli månadsgivare
      stöd oss varje månad
      välj belopp
      valfritt belopp
      bjud på en kaffe
      bjud oss på en kopp kaffe
      swisha till {name}
      stöd oss via swish
      stöd projektet
    `,
    maker: `
      drivs med {name}
      drivs av {name}
      drivs med stolthet av {name}
      tema av {name}
      översatt av {name}
      utvecklad av {name}
    `,
    navigation: `
      tillbaka till toppen
      till toppen
      föregående
      nästa
      föregående inlägg
      nästa inlägg
      föregående artikel
      nästa artikel
      äldre inlägg
      nyare inlägg
      hoppa till innehåll
      hoppa till huvudinnehåll
      innehållsförteckning
      sök på sidan
      startsida
      hem
      om oss
      kontakt
      kontakta oss
      integritetspolicy
      cookiepolicy
      användarvillkor
      allmänna villkor
      lediga jobb
      hjälp
      vanliga frågor
      redaktionen
      ansvarig utgivare
      läs också
      läs även
      läs även på {name}
      läs mer på {name}
      läs mer om ämnet
      läs också på {name}
      se också
      mer från {name}
      mer om ämnet
      mer i ämnet
      relaterade artiklar
      relaterat innehåll
      du kanske också gillar
      mest läst
      mest lästa
      senaste nytt
      senaste nyheterna
      ämnen
      taggar
      kategorier
      arkiv
      sida # av #
      öppna meny
      stäng meny
      välj språk
      alla rättigheter förbehållna
      eftertryck förbjudet
      kontakta redaktionen
      tipsa oss
      tipsa redaktionen
      har du ett tips? mejla oss
      publicerad #
      uppdaterad #
    `
  }
}
