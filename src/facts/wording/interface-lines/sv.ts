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
    `,
    counter: `
      # delningar
      # visningar
      # gillar
      # följare
      visningar
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
    `,
    commentHead: `
      kommentarer
      kommentarer (#)
      # kommentarer
      # kommentar
      # svar
      # svar på ”{name}
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
    `,
    ad: `
      annons
      annonser
      reklam
      annonsinnehåll
      artikeln fortsätter efter annonsen
      artikeln fortsätter under annonsen
      fortsätt läsa efter annonsen
    `,
    adWord: `
      sponsrat
      sponsrat innehåll
      annonssamarbete
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
    `,
    maker: `
      drivs med {name}
      drivs av {name}
      drivs med stolthet av {name}
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
    `
  }
}
