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
    `,
    share: `
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
    `,
    counter: `
      # keer gedeeld
      # likes
      # weergaven
      # keer bekeken
      berichtweergaven #
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
    `,
    commentHead: `
      reacties
      # reacties
      # reactie
      # gedachten over “{name}
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
    `,
    ad: `
      advertentie
      advertenties
      gesponsorde inhoud
      tekst gaat verder onder de advertentie
      artikel gaat verder onder de advertentie
      lees verder onder de advertentie
      de tekst loopt door onder de advertentie
    `,
    adWord: `
      gesponsord
      partnerbijdrage
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
    `,
    maker: `
      mogelijk gemaakt door {name}
      ondersteund door {name}
      gemaakt met {name}
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
    `
  }
}
