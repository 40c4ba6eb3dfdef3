import type {InterfaceLines} from './interface-lines.js'

export const de: InterfaceLines = {
  language: 'de',
  lines: {
    subscribe: `
      mehr von {name} entdecken
      newsletter abonnieren
      jetzt newsletter abonnieren
      zum newsletter anmelden
      für den newsletter anmelden
      jetzt zum newsletter anmelden
      newsletter-anmeldung
      abonnieren sie unseren newsletter
      abonniere unseren newsletter
      abonnieren sie den {name} newsletter
      melde dich für unseren newsletter an
      melden sie sich für unseren newsletter an
      melde dich jetzt für unseren newsletter an
      hier geht's zum newsletter
      entdecke mehr von {name}
      melde dich für ein abonnement an, um die neuesten beiträge per e-mail zu erhalten
      blog via e-mail abonnieren
      blog per e-mail folgen
      gib deine e-mail-adresse ein, um diesen blog zu abonnieren und benachrichtigungen über neue beiträge via e-mail zu erhalten
      gib deine e-mail-adresse an, um diesen blog zu abonnieren und benachrichtigungen über neue beiträge via e-mail zu erhalten
      schließe dich # anderen abonnenten an
      verpasse keinen beitrag mehr
      verpassen sie keine ausgabe
      keine news mehr verpassen
      bleiben sie auf dem laufenden
      bleib auf dem laufenden
      immer auf dem laufenden bleiben
      vielen dank für ihre anmeldung
      danke für deine anmeldung
      bitte bestätige deine anmeldung über den link in der e-mail
      die abmeldung ist jederzeit möglich
      eine abmeldung ist jederzeit möglich
      du kannst dich jederzeit wieder abmelden
      sie können den newsletter jederzeit abbestellen
      kein spam, abmeldung jederzeit möglich
      wir senden keinen spam! erfahre mehr in unserer datenschutzerklärung
      dieses feld dient zur validierung und sollte nicht verändert werden
      lass dieses feld leer, wenn du ein mensch bist
      jeden freitag in ihrem postfach
      jeden freitag in deinem postfach
      jeden morgen die wichtigsten nachrichten in ihrem postfach
      das wichtigste der woche direkt in ihr postfach
      die besten artikel direkt in dein postfach
      unser kostenloser newsletter
      kostenlosen newsletter bestellen
      unsere newsletter-empfehlung
      jetzt kostenlos anmelden
      jetzt kostenlos abonnieren
      hier kostenlos zum newsletter anmelden
      melden sie sich jetzt kostenlos an
      nichts mehr verpassen
      verpassen sie nichts mehr
      hol dir den kostenlosen leitfaden
      jetzt kostenlos herunterladen
      ja, ich will den newsletter
      ja, ich bin dabei
      ja, schickt mir den guide
      ich bin dabei
      ich möchte den leitfaden
      nein danke
      nein danke, kein interesse
      schon # abonnenten
      bereits über # abonnenten
      kein spam, versprochen
      kostenlos und jederzeit kündbar
      kostenlos & unverbindlich
      abmeldung jederzeit möglich
      abmeldung mit einem klick
      ich willige ein, dass mir {name} den newsletter zusendet
      ich stimme der datenschutzerklärung zu
      ich habe die datenschutzerklärung zur kenntnis genommen
      ich möchte den newsletter erhalten und akzeptiere die datenschutzerklärung
      ja, ich möchte den newsletter erhalten
      ja, ich möchte per e-mail über angebote informiert werden
      mit der anmeldung akzeptieren sie unsere datenschutzerklärung
      mit ihrer anmeldung stimmen sie unseren nutzungsbedingungen zu
      informationen zum datenschutz finden sie in unserer datenschutzerklärung
      bitte bestätigen sie ihre anmeldung
      bitte prüfen sie ihren posteingang
      fast geschafft! bitte bestätige deine e-mail-adresse
      sie haben sich erfolgreich angemeldet
      du hast dich erfolgreich eingetragen
      bitte geben sie eine gültige e-mail-adresse ein
      es ist ein fehler aufgetreten. bitte versuchen sie es später erneut
    `,
    field: `
      e-mail
      e-mail-adresse
      deine e-mail-adresse
      ihre e-mail-adresse
      gib deine e-mail-adresse ein
      vorname
      nachname
      pflichtfeld
      nachricht
      ich habe die datenschutzerklärung gelesen und akzeptiert
      ihr name
      dein name
      ihre nachricht
      ihr kommentar
      dein kommentar
      passwort
      benutzername
      telefon
      postleitzahl
      anrede
      firma
    `,
    button: `
      abonnieren
      jetzt abonnieren
      abonniert
      anmelden
      jetzt anmelden
      absenden
      senden
      folgen
      herunterladen
      jetzt kaufen
      mehr erfahren
      mehr lesen
      weiterlesen
      mehr anzeigen
      mehr laden
      alle anzeigen
      schließen
      akzeptieren
      teilen
      merken
      speichern
      drucken
      link kopieren
      artikel anhören
      antworten
      melden
      suchen
      spenden
      wird geladen
      eintragen
      bestellen
      bestätigen
      abbrechen
      bearbeiten
      löschen
      zitieren
      ablehnen
      erlauben
      blockieren
      später
      nicht jetzt
      jetzt nicht
      überspringen
      abspielen
      wiedergabe
      stummschalten
      vollbild
      nächstes video
      abstimmen
      ergebnis anzeigen
      ergebnisse anzeigen
      kopiert
      lesezeichen
      einklappen
      ausklappen
      ausblenden
      einblenden
      sortieren nach
      neueste
      älteste
      beliebteste
      einmalig
      monatlich
      jährlich
      anderer betrag
      feedback geben
      twittern
      liken
      pinnen
      verschenken
      kurzlink
      artikel speichern
      für später speichern
      später lesen
      druckversion
      url kopieren
      scannen sie den qr-code
      benachrichtigungen aktivieren
      push-nachrichten aktivieren
      weiter mit google
    `,
    follow: `
      folge uns auf {network}
      folgen sie uns auf {network}
      folgt uns auf {network}
      folge mir auf {network}
      folge {name} auf {network}
      folgen sie {name} auf {network}
      besuchen sie uns auf {network}
      besuche uns auf {network}
      jetzt auf {network} folgen
      werde fan auf {network}
      abonniere unseren {network}-kanal
      abonnieren sie unseren {network}-kanal
      hier geht's zu unserem {network}-kanal
      tritt unserer {network}-gruppe bei
      folge uns
      folgen sie uns
      folge uns in den sozialen medien
      {name} als bevorzugte quelle auf google hinzufügen
      folgen sie uns auch auf {network}
      folgt uns auch auf {network}
      folge unserem {network}-kanal
      folgen sie unserem {network}-kanal
      jetzt unserem {network}-kanal folgen
      mehr news in unserem {network}-kanal
      werden sie fan auf facebook und verpassen sie nichts
      gefällt mir auf facebook
      fügen sie uns zu ihren favoriten hinzu
      drücken sie strg+d, um diese seite zu den lesezeichen hinzuzufügen
      qr-code scannen
      aktivieren sie push-nachrichten
      abonniere den kanal und aktiviere die glocke
      hören auf {network}
      jetzt auf {network} hören
      den podcast auf {network} hören
      bewerte uns auf apple podcasts
      meine anderen profile
      hier findest du mich
      bleib mit uns in verbindung
      thema folgen
      autor folgen
    `,
    share: `
      teilen sie dies mit
      teile dies mit
      teilen sie diesen beitrag
      möchten sie den artikel teilen
      möchtest du den artikel teilen
      artikel teilen
      diesen artikel teilen
      beitrag teilen
      diesen beitrag teilen
      teile diesen beitrag
      teile diesen artikel
      teilen sie diesen artikel
      teilen mit
      teilen sie es mit
      bei {network} teilen
      auf {network} teilen
      per {network} teilen
      über {network} teilen
      via {network} teilen
      mit {network} teilen
      auf {network} teilen (wird in neuem fenster geöffnet)
      klick, um auf {network} zu teilen (wird in neuem fenster geöffnet)
      klick, um über {network} zu teilen (wird in neuem fenster geöffnet)
      klicken, um auf {network} zu teilen (wird in neuem fenster geöffnet)
      klicken zum ausdrucken (wird in neuem fenster geöffnet)
      klicken, um einem freund einen link per e-mail zu senden (wird in neuem fenster geöffnet)
      per e-mail teilen
      per mail versenden
      artikel drucken
      artikel versenden
      seite drucken
      auf pinterest merken
      link in die zwischenablage kopieren
      link wurde kopiert
      gefällt mir wird geladen
      link teilen
      seite teilen
      artikel weiterempfehlen
      mit freunden teilen
      teile diesen beitrag mit deinen freunden
      teilen sie diesen artikel mit ihren freunden
      wähle deine plattform
      teile diesen artikel, wähle deine plattform
      in {network} teilen
      an {network} senden
      per {network} senden
      per {network} verschicken
      per e-mail senden
      per e-mail versenden
      per e-mail weiterleiten
      auf x posten
      bei pinterest pinnen
      twittere diesen artikel
      link kopiert
      kurzlink kopieren
      der link wurde in die zwischenablage kopiert
      auf die merkliste
      zur merkliste hinzufügen
      artikel merken
      artikel verschenken
      wurde # mal geteilt
      gefällt dir der artikel? dann teile ihn
    `,
    counter: `
      # mal geteilt
      # aufrufe
      # gefällt mir
      # leser
      # follower
      aufrufe
      beitragsaufrufe #
      beitrags-aufrufe #
      # abonnenten
      # bewertungen
      # stimmen
      # teilungen
      # unterstützer
      noch # tage
      # min. lesezeit
      lesezeit # minuten
      lesezeit: # min
      geschätzte lesezeit # minuten
    `,
    comment: `
      schreibe einen kommentar
      schreiben sie einen kommentar
      kommentar schreiben
      kommentar verfassen
      kommentar hinterlassen
      hinterlasse einen kommentar
      hinterlassen sie einen kommentar
      hinterlasse eine antwort
      schreibe einen kommentar antwort abbrechen
      antwort abbrechen
      antworten abbrechen
      kommentar abschicken
      deine e-mail-adresse wird nicht veröffentlicht
      deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
      ihre e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
      erforderliche felder sind mit * markiert
      meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
      meinen namen, meine e-mail-adresse und meine website in diesem browser speichern, bis ich wieder kommentiere
      benachrichtige mich über nachfolgende kommentare via e-mail
      benachrichtige mich über neue beiträge via e-mail
      du musst angemeldet sein, um einen kommentar abzugeben
      sie müssen angemeldet sein, um einen kommentar abzugeben
      melden sie sich an, um zu kommentieren
      zum kommentieren bitte anmelden
      anmelden oder registrieren, um kommentare verfassen zu können
      noch keine kommentare
      kommentare sind geschlossen
      die kommentarfunktion ist geschlossen
      die kommentarfunktion für diesen artikel ist geschlossen
      kommentare anzeigen
      alle kommentare anzeigen
      diskutieren sie mit
      diskutiere mit
      jetzt kommentieren
      artikel kommentieren
      ihre meinung ist gefragt
      schreiben sie den ersten kommentar
      schreib den ersten kommentar
      sei der erste, der kommentiert
      starten sie die diskussion
      an der diskussion teilnehmen
      als gast kommentieren
      als gast fortfahren
      benachrichtige mich bei neuen antworten
      benachrichtigung über neue kommentare
      über neue antworten per e-mail benachrichtigen
      ihr kommentar wartet auf freischaltung
      dein kommentar muss noch freigegeben werden
      kommentare werden moderiert
      dieser kommentar wurde gelöscht
      bitte beachten sie unsere netiquette
      bitte beachten sie unsere kommentarregeln
      mehr kommentare laden
      weitere kommentare laden
      weitere kommentare anzeigen
      # antworten anzeigen
      antworten anzeigen
      antworten ausblenden
      kommentare ausblenden
      neueste zuerst
      älteste zuerst
      beste zuerst
      nach datum sortieren
      kommentare sortieren nach
      kommentar melden
      beitrag melden
      missbrauch melden
      kommentar bearbeiten
      bitte loggen sie sich ein, um zu kommentieren
      die kommentare sind deaktiviert
    `,
    commentHead: `
      kommentare
      # kommentare
      # kommentar
      kommentare (#)
      leserkommentare
      # gedanken zu „{name}
      # antworten
      gast
      diskussion
      meiste stimmen
      inline-feedbacks
      alle kommentare
      top-kommentare
      ihre meinung
      deine meinung
      # antwort
      zur diskussion
      antwort auf {name}
      als antwort auf {name}
    `,
    consent: `
      diese website verwendet cookies
      diese webseite verwendet cookies
      diese seite verwendet cookies
      wir verwenden cookies
      wir schätzen ihre privatsphäre
      ihre privatsphäre ist uns wichtig
      wir verwenden cookies, um inhalte und anzeigen zu personalisieren, funktionen für soziale medien anbieten zu können und die zugriffe auf unsere website zu analysieren. außerdem geben wir informationen zu ihrer verwendung unserer website an unsere partner für soziale medien, werbung und analysen weiter. unsere partner führen diese informationen möglicherweise mit weiteren daten zusammen, die sie ihnen bereitgestellt haben oder die sie im rahmen ihrer nutzung der dienste gesammelt haben
      um dir ein optimales erlebnis zu bieten, verwenden wir technologien wie cookies, um geräteinformationen zu speichern und/oder darauf zuzugreifen
      durch die weitere nutzung der website stimmen sie der verwendung von cookies zu
      alle akzeptieren
      alle cookies akzeptieren
      alle ablehnen
      alle zulassen
      auswahl erlauben
      cookies zulassen
      cookie-einstellungen
      cookie-zustimmung verwalten
      datenschutzeinstellungen
      einstellungen ansehen
      individuelle datenschutzeinstellungen
      nur notwendige cookies
      sie sehen gerade einen platzhalterinhalt von {name}
      an dieser stelle finden sie einen externen inhalt von {name}, der den artikel ergänzt
      an dieser stelle finden sie externe inhalte, die den artikel ergänzen
      ich bin damit einverstanden, dass mir externe inhalte angezeigt werden
      mit dem laden des videos akzeptieren sie die datenschutzerklärung von {name}
      wir und unsere partner verwenden cookies
      wir brauchen ihre zustimmung
      wir benötigen ihre einwilligung
      empfohlener redaktioneller inhalt
      empfohlener externer inhalt
      externer inhalt
      externen inhalt laden
      externe inhalte anzeigen
      inhalt laden
      video laden
      inhalt blockiert
      dieser inhalt ist blockiert
      inhalte von {network} anzeigen
      {network}-inhalte immer anzeigen
      {network} immer entsperren
      hier klicken, um den inhalt von {network} anzuzeigen
      klicken sie hier, um marketing-cookies zu akzeptieren und diesen inhalt zu laden
      bitte akzeptieren sie cookies, um diesen inhalt zu sehen
      zum anzeigen dieses inhalts müssen sie cookies akzeptieren
      damit können personenbezogene daten an drittanbieter übermittelt werden. mehr dazu in unserer datenschutzerklärung
      mehr dazu in unserer datenschutzerklärung
      zustimmen und weiter
      einwilligen und weiter
      mit werbung weiterlesen
      cookies ablehnen
      einstellungen speichern
      auswahl speichern
      notwendige cookies
      funktionale cookies
      technisch notwendig
      essenziell
      auf {network} ansehen
    `,
    ad: `
      anzeige
      werbung
      – anzeige –
      – werbung –
      werbeanzeige
      anzeige – hier geht's weiter
      artikel wird nach der anzeige fortgesetzt
      weiter nach der werbung
      nach der anzeige geht es weiter
      gesponserter inhalt
      gesponserter beitrag
      anzeige melden
      werbung – hier geht's weiter
      anzeige – lesen sie unten weiter
      weiterlesen nach der anzeige
      lesen sie nach der anzeige weiter
      der artikel geht nach der werbung weiter
      werbung überspringen
      werbung schließen
      anzeige schließen
      anzeige ausblenden
      warum sehe ich diese werbung
      bezahlte anzeige
      bezahlter inhalt
      bezahlte partnerschaft
      anzeigen google
      empfohlen von outbrain
      mehr aus dem web
      auch interessant (anzeigen)
      das könnte sie auch interessieren (anzeige)
      dieser artikel enthält affiliate-links
      dieser beitrag enthält affiliate-links
      als amazon-partner verdiene ich an qualifizierten verkäufen
      {name} möchte ihnen benachrichtigungen senden
      klicken sie auf zulassen, um benachrichtigungen zu erhalten
      hier könnte ihre werbung stehen
    `,
    adWord: `
      gesponsert
      sponsored
      advertorial
      affiliate-link
      promotion
      partnerangebot
      in zusammenarbeit mit {name}
      produkttipp
      in kooperation mit {name}
      ein angebot von {name}
      anzeigen von {name}
      empfohlen von {name}
    `,
    rating: `
      bewerte diesen beitrag
      bewerten sie diesen artikel
      diesen artikel bewerten
      klick, um diesen beitrag zu bewerten
      klicke auf die sterne um zu bewerten
      durchschnittliche bewertung # / #. anzahl bewertungen: #
      gesamt: # durchschnitt: #
      bisher keine bewertungen
      bisher keine bewertungen! sei der erste, der diesen beitrag bewertet
      wie hilfreich war dieser beitrag
      war dieser artikel hilfreich
      war dieser beitrag hilfreich
      war diese seite hilfreich
      hat ihnen der artikel gefallen
      hat dir der artikel gefallen
      vielen dank für ihr feedback
      danke für dein feedback
      # von # fanden dies hilfreich
      ihre bewertung
      deine bewertung
      # sterne
      # von # sternen
      danke für ihre bewertung
      danke für deine stimme
      jetzt abstimmen
      nehmen sie an unserer umfrage teil
      umfrage der woche
      fehler gefunden
      fehler melden
      fehler im text gefunden
      fehler gefunden? jetzt melden
      fehler gefunden? markieren sie den text und drücken sie strg+enter
      artikel vorlesen
      diesen artikel anhören
      video wird geladen
      videoplayer wird geladen
      nächstes video in # sekunden
      schriftgröße a- a
      schrift vergrößern
      konnten wir ihnen helfen
      war diese information hilfreich
      ja nein
    `,
    account: `
      einloggen
      ausloggen
      login
      konto erstellen
      jetzt registrieren
      sie haben bereits ein abo? hier anmelden
      bereits abonnent? hier anmelden
      bereits registriert? hier anmelden
      du hast bereits ein konto? anmelden
      jetzt abonnieren und weiterlesen
      abonniere jetzt, um weiterzulesen und auf das gesamte archiv zuzugreifen
      dieser artikel ist nur für abonnenten
      dieser beitrag ist nur für abonnenten
      dieser inhalt ist nur für mitglieder
      jetzt weiterlesen mit {name}
      nur für abonnenten
      exklusiv für abonnenten
      nur für mitglieder
      abo-artikel
      plus-artikel
      premium-inhalt
      premium-artikel
      sie sind bereits abonnent
      bereits abonnent? jetzt einloggen
      sie haben noch kein abo
      noch kein konto? jetzt registrieren
      noch nicht registriert
      passwort vergessen
      angemeldet bleiben
      eingeloggt bleiben
      mein konto
      mein abo
      abo verwalten
      zu den abo-angeboten
      alle abos ansehen
      jetzt testen
      jetzt kostenlos testen
      # monate kostenlos testen
      # monat für # euro
      jederzeit kündbar
      danach monatlich kündbar
      sie haben noch # kostenlose artikel
      weiterlesen mit abo
      um weiterzulesen, bitte anmelden
      registrieren sie sich, um weiterzulesen
      mit google anmelden
      mit facebook anmelden
      willkommen, gast
      hallo, gast
    `,
    mail: `
      im browser ansehen
      im browser öffnen
      newsletter im browser ansehen
      diese e-mail im browser ansehen
      wird diese e-mail nicht richtig dargestellt? hier klicken
      newsletter abbestellen
      vom newsletter abmelden
      sie erhalten diese e-mail, weil sie sich für unseren newsletter angemeldet haben
      du erhältst diese e-mail, weil du dich für unseren newsletter angemeldet hast
      wenn sie diese e-mail nicht mehr empfangen möchten, können sie diese hier kostenlos abbestellen
      wurde ihnen dieser newsletter weitergeleitet? hier anmelden
      diese e-mail wurde an {name} gesendet
      alle rechte vorbehalten
      bilder werden nicht angezeigt? hier klicken
      zur online-version
      zur webversion
      einstellungen ändern
      newsletter-einstellungen ändern
      warum erhalte ich diese e-mail
      bitte antworten sie nicht auf diese e-mail
      dies ist eine automatisch generierte e-mail
      an einen freund weiterleiten
      newsletter weiterempfehlen
      hier können sie sich abmelden
      gesendet mit {name}
      unsere anschrift
    `,
    app: `
      app herunterladen
      jetzt app herunterladen
      lade unsere app herunter
      laden sie unsere app herunter
      jetzt bei google play
      laden im app store
      in der app öffnen
      in der app lesen
    `,
    blocker: `
      adblocker erkannt
      bitte deaktivieren sie ihren adblocker
      bitte deaktiviere deinen adblocker
      sie nutzen einen adblocker
      sie haben einen adblocker aktiviert
      bitte aktivieren sie javascript
      bitte aktiviere javascript in deinem browser
      javascript ist deaktiviert
      um diese seite nutzen zu können, muss javascript aktiviert sein
    `,
    support: `
      spendier mir einen kaffee
      unterstütze uns
      unterstützen sie uns
      unterstütze unsere arbeit
      unterstützen sie unsere arbeit
      unterstütze mich auf {network}
      unterstütze uns auf {network}
      jetzt spenden
      jetzt mitglied werden
      mitglied werden
      spende per paypal
      mit paypal spenden
      unser journalismus braucht sie
      unabhängiger journalismus braucht ihre unterstützung
      unterstützen sie unabhängigen journalismus
      dir hat der artikel gefallen? unterstütze uns
      ihre spende hilft
      jede spende zählt
      einmalig spenden
      monatlich spenden
      betrag wählen
      wählen sie einen betrag
      eigener betrag
      wunschbetrag
      spenden per überweisung
      kontoinhaber
      verwendungszweck
      förderer werden
      unterstützer werden
      fördermitglied werden
      spendiere uns einen kaffee
      lade uns auf einen kaffee ein
      projekt unterstützen
    `,
    maker: `
      präsentiert von {name}
      bereitgestellt von {name}
      erstellt mit {name}
      mit stolz präsentiert von {name}
      von {name}
      gehostet von {name}
      theme von {name}
      powered by {name}
    `,
    navigation: `
      nach oben
      zum seitenanfang
      zurück
      weiter
      vorheriger beitrag
      nächster beitrag
      vorheriger artikel
      nächster artikel
      vorherige seite
      nächste seite
      ältere beiträge
      neuere beiträge
      zurück zur startseite
      startseite
      zum inhalt springen
      zum inhalt
      inhaltsverzeichnis
      menü
      suche
      suche auf dieser seite
      impressum
      datenschutz
      datenschutzerklärung
      nutzungsbedingungen
      über uns
      kontakt
      karriere
      hilfe
      mediadaten
      lesen sie auch
      lesen sie auch auf {name}
      lesen sie mehr auf {name}
      lesen sie mehr zum thema
      mehr zum thema
      mehr von {name}
      das könnte sie auch interessieren
      ähnliche artikel
      ähnliche beiträge
      schlagwörter
      kategorien
      meistgelesen
      neueste beiträge
      archiv
      seite # von #
      zurück zur übersicht
      menü öffnen
      menü schließen
      sprache wählen
      nachdruck verboten
      kontakt zur redaktion
      schreiben sie der redaktion
      haben sie einen hinweis für uns
      veröffentlicht am #
      aktualisiert am #
    `
  }
}
