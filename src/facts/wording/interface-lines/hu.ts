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
    `,
    share: `
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
    `,
    counter: `
      # megosztás
      # kedvelés
      # megtekintés
      # követő
      összes oldalmegjelenítés
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
    `,
    commentHead: `
      hozzászólások
      hozzászólások (#)
      # hozzászólás
      # komment
      kommentek
      # megjegyzés
      {name}” bejegyzéshez # hozzászólás
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
    `,
    ad: `
      hirdetés
      reklám
      szponzorált tartalom
      támogatott tartalom
      a cikk a hirdetés után folytatódik
    `,
    adWord: `
      szponzorált
      támogatott
      pr cikk
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
    `,
    mail: `
      megtekintés böngészőben
      levél megtekintése böngészőben
      leiratkozás
      leiratkozás a hírlevélről
      azért kapta ezt a levelet, mert feliratkozott hírlevelünkre
      továbbítás ismerősnek
      minden jog fenntartva
    `,
    app: `
      töltsd le az alkalmazást
      töltse le alkalmazásunkat
      letölthető az app store-ból
      szerezd meg: google play
      megnyitás az alkalmazásban
    `,
    blocker: `
      hirdetésblokkolót észleltünk
      kérjük, kapcsold ki a hirdetésblokkolót
      kérjük, kapcsolja ki a reklámblokkolót
      kérjük, engedélyezze a javascriptet
      a javascript le van tiltva
    `,
    support: `
      hívj meg egy kávéra
      támogass minket
      támogasson minket
      támogass a {network}on
      adományozok
    `,
    maker: `
      üzemeltető: {name}
      köszönjük wordpress
      működteti: {name}
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
    `
  }
}
