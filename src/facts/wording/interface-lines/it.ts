import type {InterfaceLines} from './interface-lines.js'

export const it: InterfaceLines = {
  language: 'it',
  lines: {
    subscribe: `
      iscriviti alla newsletter
      iscriviti alla nostra newsletter
      iscriviti alla newsletter di {name}
      iscrizione alla newsletter
      ricevi la nostra newsletter
      ricevi le ultime notizie nella tua casella di posta
      scopri di più da {name}
      abbonati per ricevere gli ultimi articoli inviati alla tua e-mail
      iscriviti al blog tramite e-mail
      segui il blog via e-mail
      inserisci il tuo indirizzo e-mail per iscriverti a questo blog, e ricevere via e-mail le notifiche di nuovi post
      unisciti a # altri iscritti
      unisciti ad altri # iscritti
      resta aggiornato
      rimani aggiornato
      non perderti neanche un articolo
      grazie per esserti iscritto
      controlla la tua casella di posta o la cartella spam per confermare la tua iscrizione
      non inviamo spam! leggi la nostra informativa sulla privacy per avere maggiori informazioni
      puoi annullare l'iscrizione in qualsiasi momento
      puoi disiscriverti in qualsiasi momento
      questo campo serve per la convalida e dovrebbe essere lasciato inalterato
      lascia questo campo vuoto se sei umano
      ogni venerdì nella tua casella di posta
      ogni mattina le notizie più importanti nella tua mail
      ricevi le notizie direttamente nella tua casella di posta
      ricevi gratis la nostra newsletter
      ricevi il meglio di {name} nella tua email
      iscriviti gratis
      iscriviti gratuitamente alla newsletter
      iscriviti alla newsletter gratuita
      la newsletter di {name}
      non perdere nessuna notizia
      rimani aggiornato sulle ultime novità
      scarica gratis la guida
      scarica la guida gratuita
      sì, inviamela
      sì, voglio riceverla
      voglio la guida
      voglio iscrivermi
      mi iscrivo
      no, grazie
      siamo già in # iscritti
      unisciti a oltre # lettori
      niente spam
      niente spam, promesso
      zero spam, cancellazione in qualsiasi momento
      puoi cancellarti in qualsiasi momento
      gratis e senza impegno
      acconsento al trattamento dei miei dati personali
      acconsento a ricevere comunicazioni commerciali
      ho letto l'informativa privacy
      accetto i termini e le condizioni
      iscrivendoti accetti la nostra informativa sulla privacy
      controlla la tua casella di posta per confermare l'iscrizione
      iscrizione avvenuta con successo
      inserisci un indirizzo email valido
      si è verificato un errore, riprova più tardi
    `,
    field: `
      indirizzo e-mail
      indirizzo email
      la tua email
      inserisci la tua e-mail
      nome
      cognome
      sito web
      ho letto e accetto l'informativa sulla privacy
      il tuo nome
      il tuo messaggio
      il tuo commento
      nome utente
      telefono
      oggetto
      azienda
    `,
    button: `
      iscriviti
      abbonati
      iscritto
      invia
      segui
      scarica
      acquista ora
      scopri di più
      leggi tutto
      leggi di più
      continua a leggere
      mostra altro
      carica altri
      vedi tutti
      chiudi
      accetta
      condividi
      mi piace
      salva
      stampa
      copia link
      rispondi
      cerca
      clicca qui
      caricamento
      continua
      indietro
      modifica
      elimina
      cancella
      annulla
      conferma
      salta
      riproduci
      pausa
      muto
      schermo intero
      impostazioni
      prossimo video
      vota
      vedi risultati
      vedi i risultati
      copiato
      preferiti
      ritwitta
      consenti
      blocca
      rifiuta
      non ora
      più tardi
      personalizza
      mensile
      una tantum
      altro importo
      più recenti
      meno recenti
      ordina per
      mostra
      nascondi
      scopri
      partecipa
      dona
      dona ora
      sostieni
      segnala
      scegli la tua piattaforma
      copia il link
      salva per dopo
      leggi più tardi
      aggiungi ai preferiti
      inquadra il qr code
      scansiona il codice qr
      attiva le notifiche
      accedi con google
      continua con google
      accedi con facebook
    `,
    follow: `
      seguici su {network}
      seguimi su {network}
      segui {name} su {network}
      segui la nostra pagina {network}
      metti mi piace alla nostra pagina {network}
      iscriviti al nostro canale {network}
      iscriviti al canale {network} di {name}
      unisciti al nostro gruppo {network}
      seguici sui social
      seguici
      seguici su google news
      aggiungi {name} come fonte preferita su google
      seguici anche su {network}
      seguici sul nostro canale {network}
      entra nel nostro canale {network}
      metti mi piace alla nostra pagina facebook
      metti like alla nostra pagina per non perderti nulla
      altre notizie sul nostro canale {network}
      aggiungici ai tuoi preferiti
      premi ctrl+d per aggiungere questa pagina ai preferiti
      attiva le notifiche per non perderti nulla
      iscriviti al canale e attiva la campanella
      ascoltaci su {network}
      ascolta su {network}
      ascolta il podcast su {network}
      lascia una recensione su apple podcasts
      i miei altri profili
      seguimi sui social
      segui l'autore
    `,
    share: `
      condividi questo
      condividi su
      condividi questo articolo
      condividi l'articolo
      condividi questo post
      condividi questa notizia
      condividi su {network}
      condividi via {network}
      condividi con {network}
      condividi su {network} (si apre in una nuova finestra)
      fai clic per condividere su {network} (si apre in una nuova finestra)
      fai clic qui per condividere su {network} (si apre in una nuova finestra)
      fai clic qui per stampare (si apre in una nuova finestra)
      fai clic per inviare un link a un amico via e-mail (si apre in una nuova finestra)
      condividi via e-mail
      invia per email
      invia a un amico
      stampa questo articolo
      link copiato
      mi piace caricamento
      condividi con gli amici
      condividi con i tuoi amici
      condividi l'articolo con i tuoi amici
      condividi la notizia
      condividi il link
      condivisione su {network}
      condividi su x
      condividi tramite email
      condividi questo articolo, scegli la tua piattaforma
      pubblica su {network}
      invia su {network}
      invia tramite {network}
      invia via email
      twitta questo articolo
      salva su pinterest
      copia link breve
      link copiato negli appunti
      salva articolo
      regala l'articolo
      stampa articolo
      versione stampabile
      condiviso # volte
      ti è piaciuto l'articolo? condividilo
    `,
    counter: `
      # condivisioni
      # mi piace
      # visualizzazioni
      visualizzazioni
      visualizzazioni #
      # voti
      # iscritti
      # recensioni
      # sostenitori
      # giorni rimasti
      raccolti su #
      # min di lettura
      tempo di lettura # min
      tempo di lettura: # minuti
      # minuti di lettura
    `,
    comment: `
      lascia un commento
      lascia un commento annulla risposta
      lascia una risposta
      lascia una risposta annulla risposta
      annulla risposta
      scrivi un commento
      aggiungi un commento
      invia commento
      posta un commento
      nessun commento
      il tuo indirizzo email non sarà pubblicato
      il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati
      i campi obbligatori sono contrassegnati
      salva il mio nome, email e sito web in questo browser per la prossima volta che commento
      do il mio consenso affinché un cookie salvi i miei dati (nome, email, sito web) per il prossimo commento
      avvertimi via e-mail in caso di risposte al mio commento
      avvertimi via e-mail alla pubblicazione di un nuovo articolo
      devi essere connesso per inviare un commento
      accedi per commentare
      accedi o registrati per inserire commenti
      i commenti sono chiusi
      i commenti sono disattivati
      questo sito utilizza akismet per ridurre lo spam. scopri come vengono elaborati i dati derivati dai commenti
      mostra i commenti
      vedi tutti i commenti
      commenta l'articolo
      commenta questa notizia
      scrivi il tuo commento
      lascia il tuo commento
      dicci la tua
      inizia la conversazione
      partecipa alla discussione
      commenta come ospite
      continua come ospite
      avvisami delle nuove risposte
      avvisami via email in caso di risposte al mio commento
      il tuo commento è in attesa di moderazione
      questo commento è stato eliminato
      i commenti sono moderati
      leggi le regole della community
      carica altri commenti
      mostra altri commenti
      mostra # risposte
      vedi # risposte
      mostra risposte
      nascondi risposte
      nascondi i commenti
      ordina per più recenti
      prima i più recenti
      prima i più vecchi
      più votati
      segnala commento
      segnala un abuso
      modifica commento
      accedi per rispondere
      i commenti sono disabilitati
    `,
    commentHead: `
      commenti
      # commenti
      # commento
      # risposte
      # commenti su “{name}
      in risposta a {name}
      rispondi a {name}
      ospite
      tutti i commenti
      il più recente
      il più vecchio
      feedback in linea
      commenti dei lettori
      # risposta
    `,
    consent: `
      questo sito utilizza i cookie
      questo sito web utilizza i cookie
      questo sito usa i cookie
      la tua privacy è importante per noi
      il rispetto della tua privacy è la nostra priorità
      utilizziamo i cookie per personalizzare contenuti ed annunci, per fornire funzionalità dei social media e per analizzare il nostro traffico. condividiamo inoltre informazioni sul modo in cui utilizza il nostro sito con i nostri partner che si occupano di analisi dei dati web, pubblicità e social media, i quali potrebbero combinarle con altre informazioni che ha fornito loro o che hanno raccolto dal suo utilizzo dei loro servizi
      per fornire le migliori esperienze, utilizziamo tecnologie come i cookie per memorizzare e/o accedere alle informazioni del dispositivo
      noi e terze parti selezionate utilizziamo cookie o tecnologie simili per finalità tecniche e, con il tuo consenso, anche per altre finalità come specificato nella cookie policy
      accetta tutto
      accetta tutti i cookie
      rifiuta tutto
      continua senza accettare
      accetta solo i cookie necessari
      impostazioni cookie
      gestisci consenso
      gestisci consenso cookie
      noi e i nostri partner utilizziamo i cookie
      questo contenuto è bloccato
      contenuto bloccato
      contenuto esterno
      accetta i cookie per visualizzare questo contenuto
      per visualizzare questo contenuto devi accettare i cookie
      fai clic per accettare i cookie di marketing e caricare questo contenuto
      carica contenuto
      mostra contenuto di {network}
      visualizza su {network}
      guarda su {network}
      accetta e continua
      accetta e chiudi
      rifiuta i cookie
      rifiuta tutti
      gestisci i cookie
      gestisci opzioni
      gestisci le preferenze
      salva preferenze
      salva e chiudi
      cookie necessari
      cookie tecnici
      cookie funzionali
      strettamente necessari
      informativa sui cookie
    `,
    ad: `
      pubblicità
      annuncio pubblicitario
      contenuto sponsorizzato
      continua a leggere dopo la pubblicità
      l'articolo continua dopo la pubblicità
      l'articolo prosegue dopo la pubblicità
      continua dopo la pubblicità
      salta annuncio
      chiudi annuncio
      chiudi la pubblicità
      nascondi annuncio
      segnala questo annuncio
      perché vedo questo annuncio
      annunci google
      link sponsorizzati
      contenuto promosso
      consigliato da outbrain
      potrebbe interessarti (annunci)
      questo articolo contiene link di affiliazione
      clicca su consenti per ricevere le notifiche
      pubblicità su questo sito
      la tua pubblicità qui
    `,
    adWord: `
      sponsorizzato
      annuncio
      sponsorizzato da {name}
      offerto da {name}
      {name} vorrebbe inviarti notifiche
      promo
      offerta
      in collaborazione con {name}
      presentato da {name}
      informazione pubblicitaria
    `,
    rating: `
      vota questo articolo
      valuta questo articolo
      clicca su una stella per votare
      valutazione media # / #. conteggio voti: #
      voto: # media: #
      nessun voto per ora! sii il primo a votare questo post
      quanto è stato utile questo post
      questo articolo ti è stato utile
      questa pagina ti è stata utile
      ti è piaciuto questo articolo
      grazie per il tuo feedback
      dai un voto
      # stelle
      # su # stelle
      grazie per il tuo voto
      partecipa al sondaggio
      segnala un errore
      segnala un errore nel testo
      hai trovato un errore
      hai trovato un errore? segnalalo
      hai trovato un errore? selezionalo e premi ctrl+invio
      suggerisci una modifica
      ascolta l'articolo
      ascolta questo articolo
      caricamento del lettore video
      prossimo video tra # secondi
      dimensione testo
      aumenta dimensione testo
      ti è stato utile
      sì no
    `,
    account: `
      accedi
      esci
      hai già un account? accedi
      sei già abbonato? accedi
      abbonati per continuare a leggere
      abbonati ora per continuare a leggere e avere accesso all'archivio completo
      questo contenuto è riservato agli abbonati
      contenuto riservato agli abbonati
      solo per abbonati
      riservato agli abbonati
      contenuto premium
      sei già abbonato
      non sei abbonato? abbonati
      non hai un account? registrati
      password dimenticata
      hai dimenticato la password
      ricordami
      resta connesso
      il mio account
      il mio profilo
      gestisci abbonamento
      scopri le offerte
      scopri gli abbonamenti
      prova gratis
      prova gratis per # giorni
      primo mese a #
      disdici quando vuoi
      puoi disdire in qualsiasi momento
      ti restano # articoli gratuiti
      hai raggiunto il limite di articoli gratuiti
      registrati per continuare a leggere
      accedi per continuare a leggere
      abbonati per leggere l'articolo completo
      benvenuto, ospite
      ciao, ospite
    `,
    mail: `
      visualizza nel browser
      visualizza questa email nel browser
      non visualizzi correttamente questa email? clicca qui
      annulla iscrizione
      disiscriviti
      ricevi questa email perché ti sei iscritto alla nostra newsletter
      questa email è stata inviata a {name}
      tutti i diritti riservati
      non vedi le immagini? clicca qui
      se non visualizzi correttamente questa email clicca qui
      visualizza online
      leggi online
      modifica le tue preferenze
      gestisci le tue preferenze
      ricevi questa email perché sei iscritto
      perché ricevi questa email
      si prega di non rispondere a questa email
      questo è un messaggio automatico
      ti hanno inoltrato questa email? iscriviti
      inoltra a un amico
      inviato con {name}
      il nostro indirizzo
    `,
    app: `
      scarica la nostra app
      disponibile su google play
      scarica su app store
      apri nell'app
    `,
    blocker: `
      ad blocker rilevato
      abbiamo rilevato un ad blocker
      disattiva il tuo ad blocker
      javascript è disabilitato
      abilita javascript nel tuo browser
    `,
    support: `
      offrimi un caffè
      sostienici
      sostieni il nostro lavoro
      sostienici su {network}
      fai una donazione
      il nostro giornalismo ha bisogno di te
      sostieni il giornalismo indipendente
      ti è piaciuto l'articolo? sostienici
      sei arrivato fino in fondo
      aiutaci a continuare
      il tuo sostegno è importante
      ogni donazione conta
      donazione singola
      donazione mensile
      dona una volta
      dona ogni mese
      scegli un importo
      diventa socio
      diventa sostenitore
      offrici un caffè
      bonifico bancario intestato a {name}
      sostieni questo progetto
    `,
    maker: `
      powered by {name}
      realizzato con {name}
      proudly powered by {name}
      ospitato da {name}
      tema di {name}
      tradotto da {name}
      realizzato da {name}
      sviluppato da {name}
    `,
    navigation: `
      torna su
      torna in alto
      precedente
      successivo
      articolo precedente
      articolo successivo
      prossimo articolo
      pagina successiva
      articoli meno recenti
      vai al contenuto
      salta al contenuto
      indice dei contenuti
      cerca nel sito
      chi siamo
      contatti
      contattaci
      note legali
      privacy policy
      termini e condizioni
      condizioni d'uso
      mappa del sito
      lavora con noi
      aiuto
      domande frequenti
      leggi anche
      leggi anche su {name}
      leggi tutto su {name}
      ti potrebbe interessare
      potrebbe interessarti anche
      altri articoli
      articoli correlati
      notizie correlate
      i più letti
      ultime notizie
      tag
      categorie
      archivio
      pagina # di #
      apri menu
      chiudi menu
      scegli la lingua
      seleziona lingua
      link permanente
      riproduzione riservata
      scrivi alla redazione
      invia una segnalazione
      pubblicato il #
      aggiornato il #
      torna alla home
    `
  }
}
