import type {InterfaceLines} from './interface-lines.js'

export const nl: InterfaceLines = {
  language: 'nl',
  lines: {
    subscribe: `
      schrijf je in voor de nieuwsbrief
      schrijf je in voor onze nieuwsbrief
      schrijf u in voor onze nieuwsbrief
      inschrijven voor de nieuwsbrief
      inschrijven nieuwsbrief
      meld je aan voor de nieuwsbrief
      meld je aan voor onze nieuwsbrief
      meld je aan voor de {name} nieuwsbrief
      aanmelden voor de nieuwsbrief
      abonneer je op onze nieuwsbrief
      ontvang onze nieuwsbrief
      ontvang het laatste nieuws in je inbox
      ontdek meer van {name}
      abonneer je om de nieuwste berichten naar je e-mail te laten verzenden
      abonneer je op dit blog door middel van e-mail
      volg blog via e-mail
      voer je e-mailadres in om je in te schrijven op dit blog en e-mailmeldingen te ontvangen van nieuwe berichten
      voeg je bij # andere abonnees
      mis niets meer
      blijf op de hoogte
      bedankt voor je inschrijving
      bedankt voor je aanmelding
      controleer je inbox of spammap om je abonnement te bevestigen
      we sturen je geen spam! lees ons privacybeleid voor meer informatie
      je kunt je op elk moment uitschrijven
      je kunt je op elk moment weer afmelden
      dit veld is bedoeld voor validatiedoeleinden en moet niet worden gewijzigd
      laat dit veld leeg als je een mens bent
      elke vrijdag in je inbox
      elke vrijdag in uw mailbox
      elke ochtend het belangrijkste nieuws in je mailbox
      ontvang het beste van {name} in je inbox
      ontvang het laatste nieuws in je mailbox
      ontvang onze gratis nieuwsbrief
      onze gratis nieuwsbrief
      schrijf je gratis in
      schrijf je gratis in voor de nieuwsbrief
      meld je gratis aan
      meld u aan voor de nieuwsbrief
      abonneer je op de nieuwsbrief
      abonneer je gratis
      mis niets
      mis geen enkel artikel
      blijf op de hoogte van het laatste nieuws
      download de gratis gids
      download gratis de checklist
      ja, stuur mij de gids
      ja, ik wil de nieuwsbrief ontvangen
      ja, ik doe mee
      ik wil de gids
      ik wil me aanmelden
      nee, bedankt
      niet nu
      al # abonnees
      sluit je aan bij # lezers
      geen spam
      geen spam, beloofd
      we sturen geen spam
      je kunt je op elk moment afmelden
      u kunt zich op elk moment uitschrijven
      gratis en vrijblijvend
      ik ga akkoord met de algemene voorwaarden
      ik geef toestemming om e-mails te ontvangen
      ik geef toestemming voor het verwerken van mijn gegevens
      ik wil aanbiedingen van {name} ontvangen
      door je in te schrijven ga je akkoord met ons privacybeleid
      door je aan te melden ga je akkoord met onze voorwaarden
      bekijk je inbox om je inschrijving te bevestigen
      je bent nu ingeschreven
      vul een geldig e-mailadres in
      er is iets misgegaan, probeer het opnieuw
    `,
    field: `
      e-mailadres
      je e-mailadres
      uw e-mailadres
      vul je e-mailadres in
      naam
      voornaam
      achternaam
      ik ga akkoord met het privacybeleid
      je naam
      je bericht
      je reactie
      wachtwoord
      gebruikersnaam
      telefoonnummer
      postcode
      onderwerp
      bedrijf
    `,
    button: `
      abonneren
      aanmelden
      inschrijven
      meld je aan
      verzenden
      versturen
      volgen
      volg ons
      downloaden
      koop nu
      meer informatie
      lees meer
      lees verder
      meer lezen
      toon meer
      meer laden
      bekijk alles
      sluiten
      accepteren
      delen
      opslaan
      link kopiëren
      reageer
      zoeken
      doneer
      klik hier
      laden
      doorgaan
      terug
      bewerken
      verwijderen
      citeren
      annuleren
      bevestigen
      overslaan
      afspelen
      pauze
      dempen
      volledig scherm
      instellingen
      volgende video
      stemmen
      stem nu
      bekijk resultaten
      gekopieerd
      bewaren
      favorieten
      toestaan
      blokkeren
      weigeren
      afwijzen
      later
      misschien later
      aanpassen
      eenmalig
      maandelijks
      ander bedrag
      nieuwste
      oudste
      populairste
      sorteer op
      tonen
      verbergen
      inklappen
      uitklappen
      ontdekken
      steunen
      vind ik leuk
      rapporteren
      melden
      luister
      bestellen
      printversie
      kopieer link
      lees later
      toevoegen aan favorieten
      scan de qr-code
      zet meldingen aan
      meldingen inschakelen
      inloggen met google
      doorgaan met google
      inloggen met facebook
    `,
    follow: `
      volg ons op {network}
      volg ons via {network}
      volg mij op {network}
      volg {name} op {network}
      like ons op {network}
      vind ons op {network}
      word lid van onze {network}-groep
      abonneer je op ons {network}-kanaal
      volg ons {network}-kanaal
      volg ons op social media
      volg ons op google nieuws
      voeg {name} toe als voorkeursbron op google
      volg ons ook op {network}
      volg ons nu ook op {network}
      volg ons whatsapp-kanaal
      word lid van ons {network}-kanaal
      like onze pagina zodat je niets mist
      like ons op facebook
      meer nieuws op ons {network}-kanaal
      voeg ons toe aan je favorieten
      druk op ctrl+d om deze pagina aan je favorieten toe te voegen
      zet meldingen aan zodat je niets mist
      abonneer je op het kanaal en klik op het belletje
      luister op {network}
      luister naar de podcast op {network}
      beoordeel ons op apple podcasts
      mijn andere profielen
      volg de auteur
      volg dit onderwerp
    `,
    share: `
      dit delen
      dit bericht delen
      deel dit
      deel dit artikel
      deel dit bericht
      deel deze pagina
      artikel delen
      delen op {network}
      delen via {network}
      deel op {network}
      deel via {network}
      delen op {network} (opent in een nieuw venster)
      klik om te delen op {network} (wordt in een nieuw venster geopend)
      klik om te delen met {network} (wordt in een nieuw venster geopend)
      klik om af te drukken (wordt in een nieuw venster geopend)
      klik om dit te e-mailen naar een vriend (wordt in een nieuw venster geopend)
      delen via e-mail
      deel via e-mail
      stuur door naar een vriend
      artikel printen
      link gekopieerd
      vind ik leuk aan het laden
      deel dit verhaal
      deel artikel
      deel met vrienden
      deel dit met je vrienden
      deel de link
      deel op sociale media
      deel per e-mail
      kies je platform
      deel dit artikel, kies je platform
      stuur naar een vriend
      stuur via {network}
      verstuur via {network}
      verstuur per e-mail
      e-mail dit artikel
      plaats op x
      tweet dit artikel
      pin op pinterest
      bewaar op pinterest
      kopieer korte link
      de link is gekopieerd
      link gekopieerd naar klembord
      bewaar voor later
      artikel bewaren
      artikel opslaan
      bewaar dit artikel
      geef dit artikel cadeau
      print dit artikel
      vond je dit artikel leuk? deel het
    `,
    counter: `
      # keer gedeeld
      # likes
      # weergaven
      # keer bekeken
      berichtweergaven #
      # stemmen
      # beoordelingen
      # volgers
      # abonnees
      # donateurs
      nog # dagen
      opgehaald van #
      # min. leestijd
      leestijd # min
      leestijd: # minuten
      # minuten leestijd
    `,
    comment: `
      geef een reactie
      laat een reactie achter
      geef een reactie reactie annuleren
      laat een reactie achter reactie annuleren
      reactie annuleren
      antwoord annuleren
      plaats een reactie
      reactie plaatsen
      plaats reactie
      schrijf een reactie
      wees de eerste om te reageren
      nog geen reacties
      je e-mailadres wordt niet gepubliceerd
      je e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
      het e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met
      vereiste velden zijn gemarkeerd met
      mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats
      stuur mij een e-mail als er vervolgreacties zijn
      stuur mij een e-mail als er nieuwe berichten zijn
      je moet ingelogd zijn op om een reactie te plaatsen
      je moet ingelogd zijn om te reageren
      log in om te reageren
      inloggen of registreren om te reageren
      reacties zijn gesloten
      deze site gebruikt akismet om spam te verminderen. bekijk hoe je reactiegegevens worden verwerkt
      bekijk alle reacties
      praat mee
      reageer op dit artikel
      reageer als eerste
      plaats je reactie
      schrijf je reactie
      praat mee over dit artikel
      start het gesprek
      doe mee aan de discussie
      wees de eerste die reageert
      reageren als gast
      doorgaan als gast
      houd mij op de hoogte van nieuwe reacties
      stuur mij een e-mail bij nieuwe reacties
      je reactie wacht op moderatie
      deze reactie is verwijderd
      reacties worden gemodereerd
      lees onze huisregels
      bekijk de huisregels
      meer reacties laden
      toon meer reacties
      laad meer reacties
      bekijk # reacties
      toon # antwoorden
      toon antwoorden
      verberg antwoorden
      verberg reacties
      nieuwste eerst
      oudste eerst
      sorteer reacties
      reactie melden
      meld deze reactie
      reactie bewerken
      log in om te antwoorden
      reageren is uitgeschakeld
    `,
    commentHead: `
      reacties
      # reacties
      # reactie
      # gedachten over “{name}
      als antwoord op {name}
      antwoord op {name}
      gast
      discussie
      meeste stemmen
      alle reacties
      reacties van lezers
      jouw mening
      # antwoorden
      # antwoord
      inline feedbacks
      wat vind jij
    `,
    consent: `
      deze website maakt gebruik van cookies
      deze website gebruikt cookies
      deze site maakt gebruik van cookies
      wij waarderen uw privacy
      wij gebruiken cookies
      we gebruiken cookies om content en advertenties te personaliseren, om functies voor social media te bieden en om ons websiteverkeer te analyseren. ook delen we informatie over uw gebruik van onze site met onze partners voor social media, adverteren en analyse. deze partners kunnen deze gegevens combineren met andere informatie die u aan ze heeft verstrekt of die ze hebben verzameld op basis van uw gebruik van hun services
      om de beste ervaringen te bieden, gebruiken wij technologieën zoals cookies om informatie over je apparaat op te slaan en/of te raadplegen
      door deze website te blijven gebruiken, ga je akkoord met het gebruik van cookies
      alles accepteren
      alle cookies accepteren
      alle cookies toestaan
      selectie toestaan
      alles weigeren
      cookie-instellingen
      cookie instellingen
      beheer toestemming
      beheer cookie toestemming
      klik om marketing cookies te accepteren en deze inhoud in te schakelen
      wij en onze partners gebruiken cookies
      wij respecteren uw privacy
      we waarderen je privacy
      jouw privacy is belangrijk voor ons
      deze inhoud is geblokkeerd
      inhoud geblokkeerd
      externe inhoud
      accepteer cookies om deze inhoud te bekijken
      om deze inhoud te bekijken moet je cookies accepteren
      klik om marketingcookies te accepteren en deze inhoud te laden
      inhoud laden
      toon inhoud van {network}
      bekijk op {network}
      accepteer alles
      alleen noodzakelijke cookies
      accepteren en doorgaan
      cookies weigeren
      cookies beheren
      voorkeuren beheren
      voorkeuren opslaan
      opslaan en sluiten
      noodzakelijke cookies
      functionele cookies
      strikt noodzakelijk
      privacy-instellingen
    `,
    ad: `
      advertentie
      advertenties
      gesponsorde inhoud
      tekst gaat verder onder de advertentie
      artikel gaat verder onder de advertentie
      lees verder onder de advertentie
      de tekst loopt door onder de advertentie
      artikel gaat verder na de advertentie
      lees verder na de advertentie
      het artikel gaat verder onder de advertentie
      advertentie – lees hieronder verder
      advertentie overslaan
      advertentie sluiten
      sluit advertentie
      verberg advertentie
      meld deze advertentie
      waarom zie ik deze advertentie
      gesponsord artikel
      betaalde samenwerking
      betaald partnerschap
      advertenties van google
      gesponsorde links
      aanbevolen door outbrain
      misschien ook interessant (advertenties)
      dit artikel bevat affiliate links
      {name} wil je meldingen sturen
      klik op toestaan om meldingen te ontvangen
      jouw advertentie hier
      adverteren op deze site
    `,
    adWord: `
      gesponsord
      partnerbijdrage
      gesponsord door {name}
      aangeboden door {name}
      reclame
      actie
      aanbieding
      in samenwerking met {name}
      mede mogelijk gemaakt door {name}
    `,
    rating: `
      beoordeel dit artikel
      beoordeel dit bericht
      klik op een ster om te beoordelen
      klik op een ster om dit bericht te beoordelen
      gemiddelde waardering # / #. stemtelling: #
      totaal: # gemiddelde: #
      tot nu toe geen stemmen! wees de eerste die dit bericht waardeert
      hoe nuttig was dit bericht
      was dit artikel nuttig
      was deze pagina nuttig
      heeft dit artikel je geholpen
      bedankt voor je feedback
      geef dit artikel een cijfer
      jouw beoordeling
      # sterren
      # van # sterren
      bedankt voor je stem
      doe mee aan onze poll
      poll van de week
      fout melden
      meld een fout
      fout in het artikel
      foutje gezien
      fout gevonden? selecteer de tekst en druk op ctrl+enter
      heb je een fout gezien? mail ons
      heeft u een taalfout gezien? laat het ons weten
      suggereer een wijziging
      luister naar dit artikel
      beluister dit artikel
      videospeler wordt geladen
      volgende video over # seconden
      tekstgrootte
      tekst vergroten
      was deze informatie nuttig
      heeft deze pagina je geholpen
      ja nee
    `,
    account: `
      inloggen
      log in
      uitloggen
      al abonnee? log in
      heb je al een account? log in
      abonneer je om verder te lezen
      abonneer je nu om meer te lezen en toegang te krijgen tot het volledige archief
      dit artikel is alleen voor abonnees
      alleen voor abonnees
      exclusief voor abonnees
      voor abonnees
      alleen voor leden
      premium artikel
      premium content
      ben je al abonnee
      al een account? log in
      nog geen account? maak er een aan
      nog geen abonnee? word abonnee
      wachtwoord vergeten
      onthoud mij
      ingelogd blijven
      mijn account
      mijn profiel
      mijn abonnement
      bekijk abonnementen
      bekijk de aanbieding
      word abonnee
      probeer gratis
      probeer # maand gratis
      eerste maand voor # euro
      maandelijks opzegbaar
      op elk moment opzegbaar
      je hebt nog # gratis artikelen
      maak een gratis account aan om verder te lezen
      log in om verder te lezen
      word abonnee om verder te lezen
      lees verder met een abonnement
      welkom, gast
      hallo, gast
    `,
    mail: `
      bekijk in browser
      bekijk deze e-mail in je browser
      bekijk deze nieuwsbrief in je browser
      wordt deze e-mail niet goed weergegeven? klik hier
      uitschrijven
      afmelden voor de nieuwsbrief
      je ontvangt deze e-mail omdat je bent ingeschreven voor onze nieuwsbrief
      deze e-mail is verzonden naar {name}
      alle rechten voorbehouden
      zie je geen afbeeldingen? klik hier
      bekijk de webversie
      lees online
      wijzig je voorkeuren
      voorkeuren aanpassen
      je ontvangt deze e-mail omdat je je hebt aangemeld
      waarom ontvang ik deze e-mail
      reageren op deze e-mail is niet mogelijk
      dit is een automatisch bericht
      deze nieuwsbrief doorgestuurd gekregen? meld je aan
      doorsturen naar een vriend
      stuur deze nieuwsbrief door
      verzonden met {name}
      ons adres
    `,
    app: `
      download onze app
      ontdek het op google play
      download in de app store
      openen in de app
    `,
    blocker: `
      adblocker gedetecteerd
      schakel je adblocker uit
      je gebruikt een adblocker
      javascript is uitgeschakeld
      schakel javascript in om deze website te gebruiken
    `,
    support: `
      trakteer me op een koffie
      steun ons
      steun ons werk
      steun ons op {network}
      word donateur
      doneer nu
      onze journalistiek heeft jou nodig
      steun onafhankelijke journalistiek
      vond je dit artikel goed? steun ons
      help ons door te gaan
      elke donatie telt
      eenmalig doneren
      maandelijks doneren
      kies een bedrag
      zelf een bedrag kiezen
      ik wil doneren
      ik steun {name}
      word vriend van {name}
      word lid
      trakteer ons op een kop koffie
      doneer via ideal
      op rekeningnummer ten name van {name}
      steun dit project
    `,
    maker: `
      mogelijk gemaakt door {name}
      ondersteund door {name}
      gemaakt met {name}
      gehost door {name}
      thema van {name}
      vertaald door {name}
      ontwikkeld door {name}
    `,
    navigation: `
      terug naar boven
      naar boven
      vorige
      volgende
      vorig bericht
      volgend bericht
      vorig artikel
      volgend artikel
      oudere berichten
      nieuwere berichten
      ga naar de inhoud
      spring naar inhoud
      inhoudsopgave
      zoek op deze site
      over ons
      contact
      neem contact op
      privacybeleid
      privacyverklaring
      algemene voorwaarden
      gebruiksvoorwaarden
      cookiebeleid
      werken bij
      vacatures
      veelgestelde vragen
      colofon
      redactie
      lees ook
      lees ook op {name}
      lees meer op {name}
      lees meer over dit onderwerp
      bekijk ook
      zie ook
      meer van {name}
      meer over dit onderwerp
      gerelateerde artikelen
      gerelateerd nieuws
      misschien vind je dit ook interessant
      meest gelezen
      laatste nieuws
      onderwerpen
      categorieën
      archief
      pagina # van #
      menu openen
      menu sluiten
      kies taal
      taal kiezen
      overname verboden
      tip de redactie
      tip ons
      heb je een tip? mail ons
      stuur je tip naar de redactie
      gepubliceerd op #
      bijgewerkt op #
    `
  }
}
