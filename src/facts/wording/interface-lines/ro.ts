import type {InterfaceLines} from './interface-lines.js'

export const ro: InterfaceLines = {
  language: 'ro',
  lines: {
    subscribe: `
      abonează-te la newsletter
      abonează-te la newsletterul nostru
      abonați-vă la newsletter
      abonați-vă la newsletterul nostru
      abonează-te la newsletter-ul nostru
      abonează-te la newsletterul {name}
      abonare newsletter
      abonare la newsletter
      înscrie-te la newsletter
      primește cele mai noi articole pe e-mail
      primește cele mai noi știri pe e-mail
      descoperă mai multe de la {name}
      abonează-te ca să primești ultimele articole prin email
      abonează-te pentru a primi cele mai recente articole trimise pe emailul tău
      abonează-te la blog via email
      abonează-te la blog prin email
      introdu-ți adresa de email pentru a te abona la acest blog și vei primi notificări prin email când vor fi publicate articole noi
      alătură-te altor # de abonați
      fii la curent cu ultimele noutăți
      rămâi la curent
      mulțumim pentru abonare
      mulțumim că te-ai abonat
      verifică-ți căsuța de email pentru a confirma abonarea
      te poți dezabona oricând
      vă puteți dezabona oricând
      acest câmp este pentru validare și ar trebui să rămână neschimbat
    `,
    field: `
      adresa de email
      adresă de email
      adresa ta de email
      adresa de e-mail
      introdu adresa de email
      nume
      prenume
      obligatoriu
      site web
      sunt de acord cu politica de confidențialitate
    `,
    button: `
      abonează-te
      abonează-mă
      mă abonez
      trimite
      urmărește
      înscrie-te
      descarcă
      cumpără acum
      află mai multe
      citește mai mult
      citește mai departe
      citește și
      continuă lectura
      vezi mai mult
      vezi toate
      încarcă mai multe
      închide
      acceptă
      distribuie
      apreciază
      salvează
      tipărește
      copiază linkul
      răspunde
      caută
      click aici
      încarc
      se încarcă
    `,
    follow: `
      urmărește-ne pe {network}
      urmăriți-ne pe {network}
      urmărește-mă pe {network}
      urmărește {name} pe {network}
      urmărește {name} și pe {network}
      ne găsești și pe {network}
      dă-ne like pe {network}
      dă like paginii noastre de {network}
      alătură-te grupului nostru de {network}
      abonează-te la canalul nostru de {network}
      intră pe canalul nostru de {network}
      urmărește-ne pe rețelele sociale
      urmărește-ne
      urmărește-ne și pe google news
      urmărește știrile {name} și pe google news
      adaugă {name} ca sursă preferată pe google
    `,
    share: `
      distribuie articolul
      distribuie acest articol
      distribuiți acest articol
      distribuie știrea
      distribuie pe {network}
      distribuiți pe {network}
      distribuie prin {network}
      partajează pe {network}
      partajează asta
      partajează acest articol
      dă mai departe
      partajare pe {network} (se deschide într-o fereastră nouă)
      dă clic pentru a partaja pe {network} (se deschide în fereastră nouă)
      dă clic pentru partajare pe {network} (se deschide în fereastră nouă)
      dă clic pentru a partaja pe {network}(se deschide în fereastră nouă)
      dă clic pentru imprimare (se deschide în fereastră nouă)
      dă clic pentru a trimite o legătură prin email unui prieten (se deschide în fereastră nouă)
      trimite prin email
      trimite pe email
      trimite unui prieten
      tipărește articolul
      link copiat
      apreciază încarc
    `,
    counter: `
      # distribuiri
      # aprecieri
      # vizualizări
      vizualizări
      vizualizări: #
    `,
    comment: `
      lasă un răspuns
      lasă un răspuns anulează răspunsul
      lasă un comentariu
      lasă un comentariu anulează răspunsul
      anulează răspunsul
      adaugă un comentariu
      adaugă comentariu
      scrie un comentariu
      publică comentariul
      trimite comentariul
      trimiteți un comentariu
      niciun comentariu
      nu există comentarii
      fii primul care comentează
      adresa ta de email nu va fi publicată
      adresa ta de email nu va fi publicată. câmpurile obligatorii sunt marcate cu
      câmpurile obligatorii sunt marcate cu
      salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez
      notifică-mă prin email când se adaugă comentarii noi
      anunță-mă prin email când se publică articole noi
      anunță-mă prin email când sunt publicate articole noi
      trebuie să fii autentificat pentru a publica un comentariu
      trebuie să te autentifici pentru a publica un comentariu
      trebuie să fiți autentificat pentru a comenta
      autentifică-te pentru a comenta
      autentificați-vă sau înregistrați-vă pentru a adăuga comentarii
      comentariile sunt închise
      comentariile sunt dezactivate
      acest site folosește akismet pentru a reduce spamul. află cum sunt procesate datele comentariilor tale
      vezi toate comentariile
      vezi comentariile
    `,
    commentHead: `
      comentarii
      comentarii (#)
      # comentarii
      # de comentarii
      # comentariu
      # răspunsuri
    `,
    consent: `
      acest site folosește cookies
      acest site folosește cookie-uri
      acest site web utilizează cookie-uri
      acest site utilizează cookie-uri
      folosim cookie-uri
      prețuim confidențialitatea dumneavoastră
      respectăm confidențialitatea dvs
      confidențialitatea ta este importantă pentru noi
      folosim cookie-uri pentru a personaliza conținutul și anunțurile, pentru a oferi funcții de rețele sociale și pentru a analiza traficul. de asemenea, le oferim partenerilor de rețele sociale, de publicitate și de analize informații cu privire la modul în care folosiți site-ul nostru. aceștia le pot combina cu alte informații oferite de dvs. sau culese în urma folosirii serviciilor lor
      pentru a oferi cea mai bună experiență, folosim tehnologii, cum ar fi cookie-uri, pentru a stoca și/sau accesa informațiile despre dispozitive
      prin continuarea navigării pe acest site, ești de acord cu utilizarea cookie-urilor
      acceptă toate
      acceptă tot
      acceptă toate cookie-urile
      accept toate
      permite toate
      permite selecția
      refuză toate
      respinge toate
      setări cookie
      setări cookie-uri
      administrează consimțământul
      politica de cookies
    `,
    ad: `
      publicitate
      reclamă
      articolul continuă mai jos
      articolul continuă după reclamă
      conținut sponsorizat
    `,
    adWord: `
      sponsorizat
      advertorial
    `,
    rating: `
      evaluează acest articol
      votează acest articol
      dă clic pe o stea pentru a evalua
      scor mediu # / #. număr de voturi: #
      total: # medie: #
      niciun vot până acum! fii primul care evaluează acest articol
      cât de util a fost acest articol
      ți-a fost util acest articol
      ți-a plăcut articolul
      ți-a plăcut acest articol
      mulțumim pentru feedback
    `,
    account: `
      autentificare
      autentifică-te
      intră în cont
      ai deja cont? autentifică-te
      ai deja un cont? autentifică-te
      ești deja abonat? autentifică-te
      abonează-te pentru a citi în continuare
      abonează-te acum pentru a continua să citești și pentru a obține acces la întreaga arhivă
      conținut disponibil doar pentru abonați
    `,
    mail: `
      vezi în browser
      vizualizează în browser
      vezi acest email în browser
      dezabonare
      dezabonează-te
      ai primit acest email pentru că te-ai abonat la newsletterul nostru
      acest email a fost trimis către {name}
      toate drepturile rezervate
    `,
    app: `
      descarcă aplicația noastră
      descarcă aplicația {name}
      acum pe google play
      descarcă din app store
      deschide în aplicație
    `,
    blocker: `
      ad blocker detectat
      folosești un ad blocker
      te rugăm să dezactivezi ad blocker-ul
      dezactivează ad blocker-ul
      te rugăm să activezi javascript
    `,
    support: `
      susține-ne
      sprijină-ne
      susține munca noastră
      susține-ne pe {network}
      oferă-mi o cafea
      donează acum
      fă o donație
    `,
    maker: `
      propulsat de {name}
      susținut de {name}
      realizat cu {name}
    `,
    navigation: `
      înapoi sus
      mergi sus
      anterior
      următorul
      articolul anterior
      articolul următor
      articole mai vechi
      articole mai noi
      postări mai vechi
      postare mai nouă
      sari la conținut
      prima pagină
      cuprins
    `
  }
}
