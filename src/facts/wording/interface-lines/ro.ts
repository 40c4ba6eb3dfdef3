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
      în fiecare vineri în inbox
      cele mai importante știri în inboxul tău
      cele mai bune articole direct pe email
      primește știrile pe email
      primește cele mai noi articole pe email
      newsletterul nostru gratuit
      înscrie-te gratuit
      abonează-te gratuit
      abonează-te gratuit la newsletter
      înscrie-te la newsletterul nostru
      nu rata nicio știre
      nu rata niciun articol
      fii la curent cu noutățile
      descarcă ghidul gratuit
      da, trimite-mi
      da, vreau să primesc
      vreau ghidul
      vreau să mă abonez
      mă înscriu
      nu, mulțumesc
      suntem deja # abonați
      alătură-te celor # cititori
      fără spam
      fără spam, promitem
      nu trimitem spam
      gratuit, anulezi oricând
      sunt de acord cu prelucrarea datelor personale
      sunt de acord să primesc newsletter
      am citit și accept termenii și condițiile
      am citit și sunt de acord cu politica de confidențialitate
      prin abonare ești de acord cu politica de confidențialitate
      verifică emailul pentru a confirma abonarea
      te-ai abonat cu succes
      introdu o adresă de email validă
      a apărut o eroare, încearcă din nou
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
      numele tău
      numele dumneavoastră
      mesajul tău
      comentariul tău
      parolă
      utilizator
      telefon
      subiect
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
      continuă
      înapoi
      înainte
      editează
      șterge
      citează
      anulează
      confirmă
      omite
      redă
      pauză
      fără sunet
      ecran complet
      setări
      următorul video
      votează
      vezi rezultatele
      copiat
      favorite
      permite
      blochează
      respinge
      refuză
      nu acum
      mai târziu
      personalizează
      o singură dată
      lunar
      altă sumă
      cele mai noi
      cele mai vechi
      sortează după
      arată
      ascunde
      descoperă
      susține
      donează
      îmi place
      raportează
      ascultă
      alege platforma
      copiază link
      salvează pentru mai târziu
      citește mai târziu
      adaugă la favorite
      scanează codul qr
      activează notificările
      autentificare cu google
      continuă cu google
      conectare cu facebook
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
      urmărește-ne și pe {network}
      urmăriți-ne și pe {network}
      urmărește știrile {name} pe google news
      urmărește canalul nostru de {network}
      alătură-te canalului nostru de {network}
      dă like paginii noastre ca să nu pierzi nimic
      dă-ne like pe facebook
      mai multe știri pe canalul nostru de {network}
      adaugă-ne la favorite
      apasă ctrl+d pentru a adăuga pagina la favorite
      activează notificările ca să nu ratezi nimic
      abonează-te la canal și apasă clopoțelul
      ascultă pe {network}
      ascultă podcastul pe {network}
      lasă-ne o recenzie pe apple podcasts
      celelalte profiluri ale mele
      urmărește-ne pe rețelele de socializare
      ne găsești pe {network}
    `,
    share: `
      distribuie asta
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
      distribuie prietenilor
      distribuie pe facebook
      distribuie prin email
      împarte cu prietenii
      trimite prietenilor
      trimite pe {network}
      trimite prin {network}
      postează pe {network}
      postează pe x
      salvează pe pinterest
      copiază linkul scurt
      linkul a fost copiat
      salvează articolul
      printează articolul
      versiune pentru tipărire
      distribuit de # ori
      ți-a plăcut articolul? distribuie-l
      share pe facebook
    `,
    counter: `
      # distribuiri
      # aprecieri
      # vizualizări
      vizualizări
      vizualizări: #
      # voturi
      # abonați
      # afișări
      # susținători
      # zile rămase
      strânși din #
      timp de citire # min
      timp de citire: # minute
      # min de citit
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
      comentează articolul
      comentează știrea
      scrie comentariul tău
      adaugă comentariul tău
      spune-ți părerea
      spune-ne părerea ta
      începe conversația
      alătură-te discuției
      intră în discuție
      comentează ca vizitator
      continuă ca invitat
      anunță-mă la răspunsuri noi
      notifică-mă la comentarii noi
      comentariul tău așteaptă aprobarea
      acest comentariu a fost șters
      comentariile sunt moderate
      citește regulile de comentare
      încarcă mai multe comentarii
      vezi mai multe comentarii
      arată mai multe comentarii
      vezi # răspunsuri
      arată răspunsurile
      ascunde răspunsurile
      ascunde comentariile
      cele mai noi întâi
      cele mai vechi întâi
      sortează comentariile
      raportează comentariul
      raportează abuz
      editează comentariul
      autentifică-te pentru a răspunde
    `,
    commentHead: `
      comentarii
      comentarii (#)
      # comentarii
      # de comentarii
      # comentariu
      # răspunsuri
      ca răspuns la {name}
      răspunde lui {name}
      oaspete
      invitat
      vizitator
      cel mai nou
      cel mai vechi
      cele mai votate
      toate comentariile
      comentariile cititorilor
      părerea ta
      # răspuns
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
      noi și partenerii noștri folosim cookie-uri
      acest conținut este blocat
      conținut blocat
      conținut extern
      acceptă cookie-urile pentru a vedea acest conținut
      fă clic pentru a accepta cookie-urile de marketing și a încărca acest conținut
      încarcă conținutul
      vezi pe {network}
      vizualizează pe {network}
      acceptă și continuă
      modifică setările
      gestionează preferințele
      salvează preferințele
      cookie-uri necesare
      cookie-uri funcționale
      strict necesare
      setări de confidențialitate
    `,
    ad: `
      articolul continuă după publicitate
      continuă după publicitate
      publicitate
      reclamă
      articolul continuă mai jos
      articolul continuă după reclamă
      conținut sponsorizat
      continuarea după publicitate
      citește mai departe după reclamă
      sari peste reclamă
      închide reclama
      ascunde reclama
      raportează reclama
      de ce văd această reclamă
      articol sponsorizat
      reclame google
      linkuri sponsorizate
      recomandat de outbrain
      recomandările partenerilor
      te-ar putea interesa (publicitate)
      acest articol conține linkuri afiliate
      {name} dorește să îți trimită notificări
      apasă permite pentru a primi notificări
      reclama ta aici
      publicitate pe site
    `,
    adWord: `
      sponsorizat
      advertorial
      articol susținut de {name}
      sponsorizat de {name}
      oferit de {name}
      promo
      promovat
      ofertă
      partener
      în parteneriat cu {name}
      prezentat de {name}
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
      notează acest articol
      evaluarea ta
      # stele
      # din # stele
      mulțumim pentru vot
      participă la sondaj
      sondajul săptămânii
      raportează o eroare
      semnalează o greșeală
      ai găsit o greșeală
      ai găsit o greșeală? selecteaz-o și apasă ctrl+enter
      ai observat o greșeală? scrie-ne
      sugerează o modificare
      ascultă articolul
      ascultă acest articol
      se încarcă playerul video
      următorul video în # secunde
      mărime text
      mărește textul
      a fost util acest articol
      ți-a fost utilă această informație
      da nu
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
      doar pentru abonați
      exclusiv pentru abonați
      conținut exclusiv pentru abonați
      conținut premium
      articol premium
      ești deja abonat
      ai deja un cont? intră în cont
      nu ai cont? înregistrează-te
      nu ești încă abonat
      ai uitat parola
      ți-ai uitat parola
      ține-mă minte
      contul meu
      profilul meu
      vezi ofertele de abonament
      încearcă gratuit
      încearcă gratuit # zile
      prima lună la #
      anulezi oricând
      mai ai # articole gratuite
      ai atins limita de articole gratuite
      înregistrează-te pentru a citi mai departe
      autentifică-te pentru a citi mai departe
      abonează-te pentru a citi tot articolul
      bine ai venit, vizitator
      salut, vizitator
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
      nu vezi imaginile? click aici
      dacă nu vezi corect acest email, click aici
      vezi online
      modifică preferințele
      actualizează preferințele
      primești acest email pentru că te-ai abonat
      de ce primesc acest email
      te rugăm să nu răspunzi la acest email
      acesta este un mesaj automat
      ai primit acest email de la un prieten? abonează-te
      trimite mai departe unui prieten
      trimis cu {name}
      adresa noastră
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
      jurnalismul nostru are nevoie de tine
      susține jurnalismul independent
      ți-a plăcut articolul? susține-ne
      ai ajuns la final
      ajută-ne să continuăm
      fiecare donație contează
      donație unică
      donație lunară
      donează o singură dată
      donează lunar
      alege suma
      vreau să donez
      vreau să susțin
      redirecționează #% din impozit
      devino membru
      devino susținător
      fă-ne cinste cu o cafea
      cont bancar
      susține acest proiect
    `,
    maker: `
      propulsat de {name}
      susținut de {name}
      realizat cu {name}
      găzduit de {name}
      temă de {name}
      tradus de {name}
      realizat de {name}
      dezvoltat de {name}
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
      caută pe site
      căutare
      acasă
      despre noi
      contact
      contactează-ne
      politica de confidențialitate
      termeni și condiții
      termeni de utilizare
      harta site-ului
      cariere
      ajutor
      întrebări frecvente
      redacția
      citește și pe {name}
      citiți și
      citește mai multe
      citește mai mult pe {name}
      vezi și
      mai multe despre acest subiect
      mai multe de la {name}
      articole similare
      articole asemănătoare
      știri similare
      pe aceeași temă
      cele mai citite
      cele mai populare
      ultimele știri
      ultimele articole
      etichete
      categorii
      arhivă
      pagina # din #
      deschide meniul
      închide meniul
      alege limba
      selectează limba
      reproducerea interzisă
      scrie redacției
      trimite o știre
      publicat la #
      actualizat la #
    `
  }
}
