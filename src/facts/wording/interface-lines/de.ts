import type {InterfaceLines} from './interface-lines.js'

export const de: InterfaceLines = {
  language: 'de',
  lines: {
    subscribe: `
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
    `,
    share: `
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
    `,
    commentHead: `
      kommentare
      # kommentare
      # kommentar
      kommentare (#)
      leserkommentare
      # gedanken zu „{name}
      # antworten
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
    `,
    adWord: `
      gesponsert
      sponsored
      advertorial
      affiliate-link
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
    `,
    maker: `
      präsentiert von {name}
      bereitgestellt von {name}
      erstellt mit {name}
      mit stolz präsentiert von {name}
      von {name}
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
    `
  }
}
