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
    `,
    share: `
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
    `,
    counter: `
      # condivisioni
      # mi piace
      # visualizzazioni
      visualizzazioni
      visualizzazioni #
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
    `,
    commentHead: `
      commenti
      # commenti
      # commento
      # risposte
      # commenti su “{name}
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
    `,
    ad: `
      pubblicità
      annuncio pubblicitario
      contenuto sponsorizzato
      continua a leggere dopo la pubblicità
      l'articolo continua dopo la pubblicità
    `,
    adWord: `
      sponsorizzato
      annuncio
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
    `,
    maker: `
      powered by {name}
      realizzato con {name}
      proudly powered by {name}
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
    `
  }
}
