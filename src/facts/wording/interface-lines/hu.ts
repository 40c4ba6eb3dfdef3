import type {InterfaceLines} from './interface-lines.js'

export const hu: InterfaceLines = {
  language: 'hu',
  lines: {
    subscribe: `
      iratkozz fel hírlevelünkre
      iratkozzon fel hírlevelünkre
      iratkozz fel a hírlevelünkre
      iratkozz fel a hírlevélre
      feliratkozás a hírlevélre
      feliratkozás hírlevélre
      hírlevél feliratkozás
      feliratkozom a hírlevélre
      blog követése e-mail-ben
      kérünk, adj meg egy e-mail címet, ahová az új bejegyzésekről szóló értesítőt küldhetjük
      további {name} bejegyzések
      iratkozz fel, hogy megkapd a legfrissebb bejegyzéseket az e-mail-címedre
      csatlakozz # további feliratkozóhoz
      köszönjük a feliratkozást
      köszönjük, hogy feliratkoztál
      bármikor leiratkozhatsz
      bármikor leiratkozhat
      ez a mező az érvényesítéshez van és üresen kell hagyni
      iratkozzon fel a hírlevelünkre
      iratkozzon fel a hírlevélre
      iratkozz fel ingyenes hírlevelünkre
      iratkozzon fel ingyenes hírlevelünkre
      iratkozz fel a {name} hírlevelére
      iratkozzon fel a {name} hírlevelére
      feliratkozás hírlevelünkre
      feliratkozom a hírlevelekre
      kérem a hírlevelet
      kérem az ingyenes útmutatót
      kérem az ingyenes e-könyvet
      igen, kérem
      igen, feliratkozom
      igen, küldjétek
      hírlevél
      ingyenes hírlevél
      heti hírlevelünk
      minden pénteken a postaládádban
      minden reggel a postafiókjában
      hetente egyszer a postaládádban
      a legfontosabb hírek minden reggel az e-mail fiókjában
      ne maradj le semmiről
      ne maradjon le semmiről
      ne maradj le a legfrissebb hírekről
      ne maradjon le a legfontosabb hírekről
      ne maradj le egyetlen cikkről sem
      értesülj elsőként
      értesüljön elsőként a legfrissebb hírekről
      értesítést kérek az új cikkekről
      értesülj az új bejegyzésekről
      már # feliratkozó
      már több mint # feliratkozó
      csatlakozz # olvasónkhoz
      nem küldünk spamet
      nem küldünk spamet, bármikor leiratkozhatsz
      bármikor lemondható
      bármikor leiratkozhatsz a hírlevélről
      elfogadom az adatkezelési tájékoztatót
      elolvastam és elfogadom az adatkezelési tájékoztatót
      az adatkezelési tájékoztatót elolvastam és elfogadom
      elfogadom az adatvédelmi nyilatkozatot
      elfogadom az általános szerződési feltételeket
      hozzájárulok, hogy hírlevelet kapjak
      hozzájárulok az adataim kezeléséhez
      hozzájárulok, hogy a {name} hírlevelet küldjön számomra
      hozzájárulok, hogy marketing célú megkereséseket kapjak
      a feliratkozással elfogadod az adatkezelési tájékoztatót
      a feliratkozással elfogadja adatvédelmi szabályzatunkat
      sikeres feliratkozás
      sikeresen feliratkoztál
      köszönjük a feliratkozásodat
      kérjük, erősítsd meg a feliratkozásodat
      küldtünk egy megerősítő e-mailt
      kérjük, adj meg egy érvényes e-mail címet
      kérjük, adjon meg egy érvényes e-mail címet
      hiba történt, kérjük, próbáld újra
      töltsd le ingyen
      ingyenes letöltés
    `,
    field: `
      e-mail
      e-mail cím
      e-mail címed
      add meg az e-mail címed
      adja meg e-mail címét
      név
      vezetéknév
      keresztnév
      honlap
      kötelező
      az e-mail címed
      az ön e-mail címe
      e-mail címe
      írd be az e-mail címed
      neved
      a neved
      az ön neve
      teljes név
      felhasználónév
      jelszó
      jelszó újra
      telefon
      telefonszám
      telefonszámod
      cégnév
      beosztás
      tárgy
      üzenet
      üzeneted
      irányítószám
      hozzászólásod
      weboldal
      keresett kifejezés
      keresés az oldalon
      opcionális
      kötelező mező
    `,
    button: `
      feliratkozás
      feliratkozom
      regisztráció
      küldés
      követés
      csatlakozás
      letöltés
      megveszem
      megnézem
      részletek
      tovább
      tovább olvasom
      bővebben
      több betöltése
      összes megtekintése
      bezárás
      elfogadom
      megosztás
      tetszik
      nyomtatás
      link másolása
      válasz
      keresés
      iratkozz fel
      iratkozzon fel
      regisztrálok
      regisztrálj
      regisztráljon
      belépés
      belépek
      bejelentkezem
      elküld
      elküldöm
      küldöm
      követem
      követés megszüntetése
      csatlakozom
      csatlakozz
      letöltöm
      töltsd le
      kosárba
      kosárba teszem
      megrendelem
      megrendelés
      előfizetek
      előfizetés
      fizessen elő
      részletekért kattints
      további részletek
      további információ
      tudj meg többet
      tudjon meg többet
      elolvasom
      olvass tovább
      tovább a cikkhez
      teljes cikk
      megnyitás
      még több
      több
      továbbiak
      továbbiak betöltése
      mutass többet
      több mutatása
      kevesebb mutatása
      összes
      mind
      elrejtés
      szerkesztés
      törlés
      mentés
      mentés későbbre
      jelentés
      jelentem
      válaszolok
      válaszok megtekintése
      # válasz megtekintése
      nem tetszik
      kedvelem
      nyomtatom
      másolás
      másolva
      link
      engedélyezem
      engedélyezés
      tiltás
      blokkolás
      elutasítom
      elutasítás
      most nem
      később
      kihagyás
      rendben
      értem
      igen
      nem
      vissza
      lejátszás
      szünet
      némítás
      némítás feloldása
      teljes képernyő
      újrajátszás
      meghallgatom
      hallgasd meg
      szavazok
      szavazás
      eredmények
      eredmények megtekintése
      támogatom
      támogatás
      kapcsolat
      hibabejelentés
      újra
      próbáld újra
      betűméret
      nagyobb betűk
      kisebb betűk
      kicsi
      közepes
      nagy
      kattints ide
      kattintson ide
    `,
    follow: `
      kövess minket a {network}on
      kövess minket a {network}-on
      kövess minket az {network}on
      kövess minket a {network}en
      kövessen minket a {network}on
      kövessen minket az {network}on
      kövess minket a google hírekben
      kövesse a {name} cikkeit a google hírekben is
      kövess minket
      kövess minket máshol is
      lájkolj minket a {network}on
      csatlakozz {network} csoportunkhoz
      iratkozz fel {network} csatornánkra
      csatlakozz hozzánk a {network}on
      kövess minket facebookon
      kövess minket a facebookon
      kövess minket a facebookon is
      kövess minket instagramon
      kövess minket az instagramon is
      kövess minket twitteren
      kövess minket tiktokon
      kövess minket youtube-on
      kövess minket telegramon
      kövess minket viberen
      kövess minket linkedinen
      kövess minket a facebookon és az instagramon
      kövess minket a közösségi médiában
      kövessen minket a közösségi médiában
      kövessen minket facebookon
      kövessen minket a facebookon is
      kövessen bennünket a facebookon
      kövess bennünket
      kövessen bennünket
      kövess engem a {network}on
      kövesd a {name} oldalát
      kövesd a {name} facebook-oldalát
      kövesd a {name}-t a facebookon
      kövesd a {name}-t a google hírekben
      kövesse a {name}-t a facebookon
      kövessen minket a google hírekben
      kövessen minket a google newson
      kövesd csatornánkat
      kövesse csatornánkat
      csatlakozz facebook-csoportunkhoz
      csatlakozz facebook csoportunkhoz
      csatlakozz a csoportunkhoz
      csatlakozz telegram-csatornánkhoz
      csatlakozz viber-közösségünkhöz
      csatlakozz közösségünkhöz
      csatlakozzon közösségünkhöz
      lájkold facebook-oldalunkat
      lájkold oldalunkat
      lájkold az oldalunkat, hogy ne maradj le semmiről
      lájkolj minket facebookon
      kedvelj minket a facebookon
      kedveld facebook-oldalunkat
      ha tetszett, lájkold facebook-oldalunkat
      ha tetszett a cikk, kövess minket a facebookon
      ha nem szeretnél lemaradni, kövess minket a facebookon
      iratkozz fel youtube-csatornánkra
      iratkozz fel a csatornánkra
      iratkozz fel a youtube csatornánkra
      iratkozz fel és kapcsold be az értesítéseket
      iratkozz fel és nyomd meg a harangot
      kapcsold be az értesítéseket
      értesítések bekapcsolása
      kérek értesítést
      olvasd be a qr-kódot
      adj hozzá minket a kedvencekhez
      adja hozzá oldalunkat a kedvencekhez
      hallgass minket spotify-on
      hallgasd meg spotify-on
      hallgasd meg az apple podcasts-on
      hallgasd podcastunkat
      további híreink a {name} oldalon
      további híreinket a facebookon is olvashatja
      még több hír a {name} oldalán
      állítsd be a {name}-t előnyben részesített forrásként a google-ben
      keress minket a facebookon
      keressen minket a facebookon
    `,
    share: `
      oszd meg ezt
      oszd meg
      oszd meg másokkal is
      oszd meg ezt a cikket
      oszd meg ismerőseiddel
      ossza meg ezt a cikket
      cikk megosztása
      bejegyzés megosztása
      megosztás a {network}on
      megosztás a {network}en
      megosztás az {network}on
      megosztás {network}on
      megosztás itt: {network}
      megosztás itt: {network} (új ablakban nyílik meg)
      kattints ide a {network}on való megosztáshoz (új ablakban nyílik meg)
      kattintás ide a {network}-on való megosztáshoz (új ablakban nyílik meg)
      kattintás a nyomtatáshoz (új ablakban nyílik meg)
      ajánlás e-mailben (új ablakban nyílik meg)
      megosztás e-mailben
      küldés e-mailben
      küldd el ismerősödnek
      oldal nyomtatása
      link másolva
      kedvelem betöltés
      oszd meg a cikket
      oszd meg a cikket ismerőseiddel
      oszd meg a barátaiddal
      oszd meg barátaiddal
      oszd meg facebookon
      oszd meg a facebookon
      oszd meg a {network}on
      oszd meg {network}on
      ossza meg
      ossza meg a cikket
      ossza meg ismerőseivel
      ossza meg a facebookon
      ossza meg barátaival
      megosztom
      megosztom a facebookon
      megosztás facebookon
      megosztás a facebookon
      megosztás twitteren
      megosztás a twitteren
      megosztás x-en
      megosztás az x-en
      megosztás whatsappon
      megosztás viberen
      megosztás telegramon
      megosztás linkedinen
      megosztás a linkedinen
      megosztás pinteresten
      megosztás redditen
      megosztás tumblren
      megosztás messengeren
      megosztás emailben
      megosztás a messengeren
      megosztás másokkal
      megosztás a közösségi médiában
      megosztás ismerősökkel
      megosztás a következővel: {network}
      megosztás: {network}
      facebook megosztás
      bejegyzés megosztása facebookon
      küldés facebookon
      küldés messengeren
      küldés viberen
      küldés whatsappon
      küldés emailben
      küldés ismerősnek
      küldd el e-mailben
      küldje el ismerősének
      cikk küldése
      cikk küldése e-mailben
      elküldöm e-mailben
      ajánlom ismerősömnek
      ajánlás
      ajánld ismerőseidnek
      ajánlom
      tweeteld
      tűzd ki
      link másolása a vágólapra
      link másolása vágólapra
      a linket a vágólapra másoltuk
      link vágólapra másolva
      vágólapra másolva
      hivatkozás másolása
      hivatkozás másolva
      url másolása
      rövid link
      cikk nyomtatása
      cikk kinyomtatása
      nyomtatóbarát verzió
      nyomtatható verzió
      cikk mentése
      mentés a kedvencekhez
      hozzáadás a kedvencekhez
      elolvasom később
      tetszett a cikk? oszd meg
      tetszett a cikk? oszd meg másokkal is
      ha tetszett, oszd meg
      ha tetszett a cikk, oszd meg ismerőseiddel
    `,
    counter: `
      # megosztás
      # kedvelés
      # megtekintés
      # követő
      összes oldalmegjelenítés
      # lájk
      # like
      # olvasás
      # látogató
      # szavazat
      # letöltés
      # feliratkozó
      # olvasó
      # perc olvasás
      # perces olvasmány
      olvasási idő: # perc
      olvasási idő # perc
      # ember kedveli
      # ember kedveli ezt
      # alkalommal megosztva
      megtekintések száma: #
      megtekintés: #
      megosztások: #
      látogatók száma
    `,
    comment: `
      hozzászólás
      vélemény, hozzászólás
      vélemény, hozzászólás? kilépés a válaszból
      kilépés a válaszból
      válasz megszakítása
      szólj hozzá
      szóljon hozzá
      hozzászólás írása
      új hozzászólás
      megjegyzés küldése
      nincsenek megjegyzések
      nincs hozzászólás
      még nincs hozzászólás
      legyél te az első hozzászóló
      hozzászólás küldéséhez be kell jelentkezni
      hozzászóláshoz jelentkezz be
      a hozzászóláshoz be kell jelentkezni
      az e-mail címet nem tesszük közzé
      az e-mail címet nem tesszük közzé. a kötelező mezőket * karakterrel jelöltük
      a kötelező mezőket * karakterrel jelöltük
      a nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz
      értesítést kérek e-mailben az új bejegyzésekről
      a hozzászólások lezárva
      hozzászólások megtekintése
      szólj hozzá te is
      szólj hozzá a cikkhez
      szóljon hozzá a cikkhez
      szólj hozzá elsőként
      legyél te az első, aki hozzászól
      legyen ön az első hozzászóló
      írj hozzászólást
      írd meg a véleményed
      írja meg véleményét
      írd le a véleményed
      mondd el a véleményed
      mi a véleményed
      hozzászólok
      hozzászólás elküldése
      hozzászólás küldése
      hozzászólás hozzáadása
      hozzászólás beküldése
      komment írása
      kommentelek
      írj kommentet
      új komment
      csatlakozz a beszélgetéshez
      csatlakozz a vitához
      kezdd el a beszélgetést
      hozzászólás vendégként
      hozzászóláshoz be kell jelentkezned
      hozzászóláshoz kérjük, jelentkezz be
      a hozzászóláshoz jelentkezz be
      a kommenteléshez be kell jelentkezned
      jelentkezz be a hozzászóláshoz
      jelentkezzen be a hozzászóláshoz
      be kell jelentkezni a hozzászóláshoz
      csak regisztrált felhasználók szólhatnak hozzá
      nincs még hozzászólás
      még nem érkezett hozzászólás
      még senki nem szólt hozzá
      még nincsenek hozzászólások
      nincsenek hozzászólások
      összes hozzászólás megtekintése
      az összes hozzászólás megtekintése
      az összes komment megtekintése
      további hozzászólások
      további hozzászólások betöltése
      további kommentek
      hozzászólások mutatása
      hozzászólások elrejtése
      kommentek megjelenítése
      kommentek betöltése
      hozzászólások betöltése
      hozzászólás jelentése
      hozzászólás törölve
      a hozzászólást törölték
      hozzászólásod moderálásra vár
      a hozzászólások moderálás után jelennek meg
      a hozzászólások ki vannak kapcsolva
      a hozzászólás lehetősége lezárva
      a cikkhez nem lehet hozzászólni
      kommentelési szabályzat
      moderálási elvek
      értesítést kérek az új hozzászólásokról
      értesítést kérek a válaszokról
      értesítést kérek az új hozzászólásokról e-mailben
      kérek értesítést e-mailben a további hozzászólásokról
      az e-mail címed nem tesszük közzé
      e-mail címét nem tesszük közzé
      a kötelező mezőket csillaggal jelöltük
    `,
    commentHead: `
      hozzászólások
      hozzászólások (#)
      # hozzászólás
      # komment
      kommentek
      # megjegyzés
      {name}” bejegyzéshez # hozzászólás
      legújabb
      legrégebbi
      legnépszerűbb
      legfrissebb
      legújabb elöl
      legrégebbi elöl
      legjobbra értékelt
      rendezés
      legutóbbi hozzászólások
      friss hozzászólások
      olvasói hozzászólások
      olvasói vélemények
      vélemények
      összes hozzászólás
      hozzászólások: #
      hozzászólások száma: #
      kommentek (#)
      # válasz
      # vélemény
      facebook hozzászólások
      vendég
      névtelen
    `,
    consent: `
      ez a weboldal sütiket használ
      ez a weboldal cookie-kat használ
      weboldalunk sütiket használ
      oldalunk cookie-kat használ
      sütiket használunk
      fontos számunkra az ön adatainak védelme
      adatvédelem és sütik: ez a weboldal sütiket használ. ha folytatja a weboldal használatát, akkor elfogadja a sütik használatát
      összes elfogadása
      összes süti elfogadása
      az összes elfogadása
      mindent elfogadok
      sütik elfogadása
      összes elutasítása
      az összes engedélyezése
      süti beállítások
      cookie beállítások
      adatvédelmi beállítások
      oldalunk sütiket használ
      honlapunk sütiket használ
      weboldalunk cookie-kat használ
      a weboldal sütiket használ
      az oldal sütiket használ
      ez az oldal sütiket használ
      ez a honlap sütiket használ
      ez a webhely cookie-kat használ
      sütiket használunk a jobb felhasználói élmény érdekében
      weboldalunk sütiket használ a jobb felhasználói élmény érdekében
      az oldal böngészésével elfogadja a sütik használatát
      az oldal használatával elfogadod a cookie-k használatát
      a böngészés folytatásával hozzájárul a sütik használatához
      fontos számunkra az adatvédelem
      tiszteletben tartjuk az adatait
      mi és partnereink sütiket használunk
      elfogadom a sütiket
      elfogadom az összes sütit
      összes cookie elfogadása
      minden süti elfogadása
      mindent elutasítok
      csak a szükséges sütik
      csak a szükségesek
      szükséges sütik
      feltétlenül szükséges sütik
      funkcionális sütik
      statisztikai sütik
      marketing sütik
      sütik kezelése
      sütik beállítása
      beállítások kezelése
      beállítások módosítása
      beállítások mentése
      hozzájárulás kezelése
      süti szabályzat
      süti tájékoztató
      cookie tájékoztató
      adatvédelmi tájékoztató
      adatkezelési tájékoztató
      kattints a marketing sütik elfogadásához és a tartalom megjelenítéséhez
      ez a tartalom le van tiltva
      a tartalom megtekintéséhez fogadd el a sütiket
    `,
    ad: `
      hirdetés
      reklám
      szponzorált tartalom
      támogatott tartalom
      a cikk a hirdetés után folytatódik
      hirdetések
      a cikk a hirdetés alatt folytatódik
      a cikk folytatódik a hirdetés után
      hirdetés - a cikk lent folytatódik
      görgess tovább
      görgess a folytatáshoz
      hirdetés átugrása
      hirdetés bezárása
      hirdetés kihagyása
      hirdetés elrejtése
      hirdetés jelentése
      hirdetés bejelentése
      miért látom ezt a hirdetést
      hirdess nálunk
      hirdessen nálunk
      fizetett tartalom
      fizetett hirdetés
      fizetett politikai hirdetés
      társadalmi célú hirdetés
      reklámmentes olvasás
      szponzorált cikk
      szponzorált hirdetés
      promóciós tartalom
      pr-cikk
      támogatói tartalom
      támogató: {name}
      a cikk megjelenését a {name} támogatta
      együttműködésben a {name} csapatával
      ez is érdekelhet
      ez is érdekelheti
      ezek is érdekelhetnek
      ajánlott tartalom
      ajánlott neked
      neked ajánljuk
      önnek ajánljuk
      partnereink ajánlata
      partnereink tartalma
      a cikk affiliate linkeket tartalmaz
      {name} értesítéseket szeretne küldeni
      az értesítésekhez kattints az engedélyezésre
    `,
    adWord: `
      szponzorált
      támogatott
      pr cikk
      szponzor
      promóció
      akció
      kedvezmény
      ingyenes szállítás
      támogatja
      partner
    `,
    rating: `
      értékeld a cikket
      értékelje a cikket
      mennyire volt hasznos ez a bejegyzés
      kattints egy csillagra az értékeléshez
      átlagos értékelés # / #. szavazatok: #
      hasznos volt ez a cikk
      hasznosnak találta ezt a cikket
      segített ez a cikk
      köszönjük a visszajelzést
      értékeld ezt a cikket
      értékeld a receptet
      értékelje ezt a bejegyzést
      tetszett a cikk
      tetszett a bejegyzés
      tetszett ez a cikk
      hasznosnak találtad ezt a cikket
      hasznos volt a cikk
      hasznos volt ez az oldal
      hasznos volt ez az információ
      segített ez az oldal
      igen nem
      még nincs értékelés
      legyél te az első, aki értékeli
      # értékelés
      # csillag
      átlag: #
      értékelés: #/#
      szavazz te is
      szavazz
      vegyen részt a szavazáson
      töltsd ki kérdőívünket
      szavazás eredménye
      köszönjük a szavazatot
      köszönjük a szavazatodat
      köszönjük véleményét
      köszönjük a visszajelzésed
      hibát talált? jelezze
      hibát találtál? jelezd nekünk
      hibát találtál a cikkben? írd meg nekünk
      elírást találtál? jelezd
      javítás javaslata
    `,
    account: `
      bejelentkezés
      kijelentkezés
      fiók létrehozása
      elfelejtett jelszó
      van már fiókod? jelentkezz be
      ez a tartalom csak előfizetőknek érhető el
      a cikk folytatásához fizessen elő
      az olvasás folytatásához és a teljes archívum eléréséhez iratkozz fel most
      csak előfizetőknek
      előfizetői tartalom
      ez a cikk csak előfizetőink számára elérhető
      ez a cikk előfizetőknek szól
      ez a tartalom csak előfizetők számára érhető el
      ez a tartalom csak regisztrált felhasználóknak érhető el
      a teljes cikk csak előfizetőinknek érhető el
      prémium tartalom
      prémium cikk
      a folytatáshoz előfizetés szükséges
      a folytatáshoz jelentkezzen be
      a folytatáshoz regisztrálj
      a teljes cikk elolvasásához jelentkezzen be
      olvassa tovább előfizetéssel
      fizess elő, és olvass tovább
      fizessen elő, és olvasson korlátlanul
      már előfizető? jelentkezzen be
      már előfizető vagy? jelentkezz be
      már regisztráltál? jelentkezz be
      van már előfizetésed? lépj be
      van már fiókja? jelentkezzen be
      még nincs fiókod? regisztrálj
      még nem regisztráltál? regisztrálj
      még # ingyenes cikket olvashat
      # ingyenes cikked maradt
      próbáld ki # hónapig ingyen
      első hónap ingyen
      bármikor lemondhatod
      elfelejtettem a jelszavam
      elfelejtette a jelszavát
      új jelszó kérése
      jelszó visszaállítása
      emlékezz rám
      emlékezzen rám
      maradjak bejelentkezve
      belépés facebookkal
      bejelentkezés google-fiókkal
      bejelentkezés facebookkal
      profilom
      fiókom
      kedves vendég
      üdvözlünk, vendég
    `,
    mail: `
      megtekintés böngészőben
      levél megtekintése böngészőben
      leiratkozás
      leiratkozás a hírlevélről
      azért kapta ezt a levelet, mert feliratkozott hírlevelünkre
      továbbítás ismerősnek
      minden jog fenntartva
      megnyitás böngészőben
      nem jelenik meg a levél? kattints ide
      nem látod a képeket? kattints ide
      ha a levél nem jelenik meg megfelelően, kattintson ide
      azért kaptad ezt a levelet, mert feliratkoztál hírlevelünkre
      ezt az e-mailt azért kapta, mert feliratkozott hírlevelünkre
      ezt a levelet {name} címre küldtük
      ha nem szeretnél több levelet kapni, kattints ide
      ha le szeretne iratkozni, kattintson ide
      leiratkozom
      leiratkozás itt
      leiratkozás a listáról
      feliratkozás módosítása
      adatok módosítása
      beállítások frissítése
      kérjük, ne válaszolj erre az e-mailre
      kérjük, erre az e-mailre ne válaszoljon
      küldd tovább
      továbbítás barátnak
      továbbították neked ezt a levelet? iratkozz fel itt
      címünk
      minden jog fenntartva © {name}
      © {name} minden jog fenntartva
      a cikkek másodközlése tilos
      másodközlés csak engedéllyel
      a tartalom felhasználása csak engedéllyel lehetséges
    `,
    app: `
      töltsd le az alkalmazást
      töltse le alkalmazásunkat
      letölthető az app store-ból
      szerezd meg: google play
      megnyitás az alkalmazásban
      töltsd le az appot
      töltsd le applikációnkat
      töltsd le alkalmazásunkat
      töltse le az alkalmazást
      töltse le a {name} alkalmazást
      alkalmazás letöltése
      letöltés az app store-ból
      letöltés a google play-ről
      olvasd az appban
      megnyitás az appban
    `,
    blocker: `
      hirdetésblokkolót észleltünk
      kérjük, kapcsold ki a hirdetésblokkolót
      kérjük, kapcsolja ki a reklámblokkolót
      kérjük, engedélyezze a javascriptet
      a javascript le van tiltva
      úgy tűnik, hirdetésblokkolót használsz
      úgy tűnik, reklámblokkolót használ
      reklámblokkolót érzékeltünk
      kapcsold ki a reklámblokkolót
      kérjük, kapcsolja ki a hirdetésblokkolót
      kikapcsoltam a hirdetésblokkolót
      a böngésződ nem támogatja a videó lejátszását
      az ön böngészője nem támogatja a videólejátszást
      a böngésződ nem támogatja ezt
      kérjük, engedélyezd a javascriptet
    `,
    support: `
      hívj meg egy kávéra
      támogass minket
      támogasson minket
      támogass a {network}on
      adományozok
      támogasd munkánkat
      támogassa munkánkat
      támogasd a munkánkat
      támogasd a független újságírást
      támogassa a független újságírást
      támogasd a {name} működését
      támogass minket a {network}on
      támogass minket te is
      támogass minket adód #%-ával
      adója #%-ával
      szükségünk van rád
      szükségünk van a támogatásodra
      a független újságíráshoz rád is szükség van
      egyszeri támogatás
      havi támogatás
      rendszeres támogatás
      egyszeri
      havi
      más összeg
      egyéb összeg
      tetszőleges összeg
      adományozás
      adományozz
      adományozzon most
      támogatom a szerkesztőséget
      legyél támogatónk
      legyen támogatónk
      csatlakozz támogatóinkhoz
      hívj meg minket egy kávéra
      meghívlak egy kávéra
      banki átutalás
      bankszámlaszám
      számlaszám
      kedvezményezett
      közlemény
      # támogató
      még # nap
    `,
    maker: `
      üzemeltető: {name}
      köszönjük wordpress
      működteti: {name}
      powered by {name}
      készítette: {name}
      fejlesztette: {name}
      webdesign: {name}
      sablon: {name}
      tárhely: {name}
      a weboldalt a {name} készítette
    `,
    navigation: `
      vissza a tetejére
      ugrás a lap tetejére
      előző
      következő
      előző cikk
      következő cikk
      előző bejegyzés
      következő bejegyzés
      előző oldal
      következő oldal
      régebbi bejegyzések
      újabb bejegyzések
      főoldal
      kilépés a tartalomba
      ugrás a tartalomhoz
      ugrás a tartalomra
      bejegyzés navigáció
      tartalomjegyzék
      kezdőlap
      nyitólap
      címlap
      vissza a főoldalra
      vissza a címlapra
      vissza a kezdőlapra
      vissza az elejére
      vissza a lap tetejére
      ugrás a tetejére
      lap tetejére
      tovább a tartalomra
      ugrás a fő tartalomra
      menü
      menü megnyitása
      menü bezárása
      főmenü
      előző poszt
      következő poszt
      korábbi cikkek
      korábbi bejegyzések
      régebbi
      újabb
      első oldal
      utolsó oldal
      # / # oldal
      #. oldal
      címkék
      címke
      kategória
      kategóriák
      rovatok
      témák
      kapcsolódó cikkek
      kapcsolódó cikkeink
      kapcsolódó bejegyzések
      kapcsolódó tartalom
      kapcsolódó hírek
      hasonló cikkek
      olvasd el ezt is
      olvassa el ezt is
      olvass tovább: {name}
      ezt is olvasd el
      további cikkek
      további híreink
      legolvasottabb
      legolvasottabb cikkek
      legfrissebb hírek
      friss hírek
      legutóbbi bejegyzések
      népszerű cikkek
      archívum
      rólunk
      impresszum
      médiaajánlat
      szerzői jogok
      jogi nyilatkozat
      felhasználási feltételek
      általános szerződési feltételek
      ászf
      gyakori kérdések
      segítség
      oldaltérkép
      karrier
      állásajánlatok
      írj nekünk
      írjon nekünk
      küldj nekünk hírt
      szerkesztőség
      nyelv kiválasztása
      nyelv
      magyar
      mobil nézet
      asztali nézet
    `
  }
}
