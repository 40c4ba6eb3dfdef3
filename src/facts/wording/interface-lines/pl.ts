import type {InterfaceLines} from './interface-lines.js'

export const pl: InterfaceLines = {
  language: 'pl',
  lines: {
    subscribe: `
      zapisz się do newslettera
      zapisz się na newsletter
      zapisz się do naszego newslettera
      zapisz się na nasz newsletter
      zapisz się na newsletter {name}
      subskrybuj nasz newsletter
      zasubskrybuj nasz newsletter
      dołącz do newslettera
      zapisy na newsletter
      odkryj więcej z {name}
      zapisz się, aby otrzymywać najnowsze wpisy na swój adres e-mail
      subskrybuj bloga przez e-mail
      wprowadź swój adres e-mail aby zaprenumerować ten blog i otrzymywać powiadomienia o nowych wpisach przez e-mail
      dołącz do # pozostałych subskrybentów
      bądź na bieżąco
      dziękujemy za zapisanie się do newslettera
      sprawdź swoją skrzynkę odbiorczą lub folder spamu, aby potwierdzić subskrypcję
      nie spamujemy! przeczytaj naszą politykę prywatności, aby uzyskać więcej informacji
      możesz zrezygnować w każdej chwili
      to pole służy do walidacji i powinno pozostać niezmienione
      co piątek w twojej skrzynce
      w każdy piątek na twoją skrzynkę
      najważniejsze informacje codziennie na twoją skrzynkę
      najlepsze teksty prosto na twoją skrzynkę
      nasz bezpłatny newsletter
      zapisz się za darmo
      zapisz się bezpłatnie na newsletter
      zamów bezpłatny newsletter
      bądź na bieżąco z {name}
      nie przegap żadnego artykułu
      nic nie przegap
      pobierz darmowy poradnik
      pobierz bezpłatny e-book
      tak, wyślij mi
      tak, chcę otrzymać
      chcę otrzymywać newsletter
      chcę dostać poradnik
      wchodzę w to
      zapisuję się
      nie, dziękuję
      nie teraz
      jest nas już # subskrybentów
      dołącz do # czytelników
      zero spamu
      żadnego spamu
      nie wysyłamy spamu
      możesz wypisać się w każdej chwili
      możesz zrezygnować w dowolnym momencie
      bezpłatnie i bez zobowiązań
      wyrażam zgodę na przetwarzanie moich danych osobowych
      wyrażam zgodę na otrzymywanie informacji handlowych
      wyrażam zgodę na otrzymywanie newslettera
      akceptuję regulamin i politykę prywatności
      zapoznałem się z polityką prywatności
      zapisując się, akceptujesz politykę prywatności
      administratorem danych osobowych jest {name}
      sprawdź skrzynkę i potwierdź zapis
      podaj poprawny adres e-mail
      wystąpił błąd, spróbuj ponownie później
    `,
    field: `
      adres e-mail
      twój adres e-mail
      twój e-mail
      wpisz swój adres e-mail
      imię
      nazwisko
      wymagane
      akceptuję politykę prywatności
      imię i nazwisko
      twoje imię
      twoja wiadomość
      treść komentarza
      podpis
      hasło
      nazwa użytkownika
      telefon
      temat
    `,
    button: `
      subskrybuj
      zapisz się
      zapisz mnie
      dołącz
      wyślij
      obserwuj
      pobierz
      kup teraz
      czytaj więcej
      czytaj dalej
      dowiedz się więcej
      więcej
      pokaż więcej
      zobacz wszystkie
      zamknij
      akceptuję
      udostępnij
      lubię to
      polub
      drukuj
      skopiuj link
      odpowiedz
      zgłoś
      szukaj
      kliknij tutaj
      wczytywanie
      dalej
      wstecz
      edytuj
      usuń
      cytuj
      anuluj
      potwierdź
      pomiń
      odtwórz
      pauza
      wycisz
      pełny ekran
      ustawienia
      następne wideo
      głosuj
      zagłosuj
      zobacz wyniki
      skopiowano
      zapisz
      ulubione
      zezwól
      zablokuj
      odrzuć
      później
      może później
      dostosuj
      jednorazowo
      miesięcznie
      inna kwota
      najnowsze
      najstarsze
      najlepsze
      sortuj według
      pokaż
      ukryj
      zwiń
      rozwiń
      odkryj
      wesprzyj
      wpłać
      posłuchaj
      tweetnij
      przypnij
      wybierz platformę
      kopiuj link
      zapisz na później
      przeczytaj później
      zapisz artykuł
      dodaj do ulubionych
      zeskanuj kod qr
      włącz powiadomienia
      zaloguj przez google
      kontynuuj z google
      zaloguj się przez facebooka
    `,
    follow: `
      obserwuj nas na {network}
      obserwuj nas w {network}
      śledź nas na {network}
      znajdź nas na {network}
      polub nas na {network}
      dołącz do nas na {network}
      dołącz do naszej grupy na {network}
      obserwuj {name} na {network}
      subskrybuj nasz kanał na {network}
      obserwuj nas w google news
      obserwuj nas w mediach społecznościowych
      dodaj {name} do preferowanych źródeł w google
      obserwuj nas także na {network}
      polub nas na facebooku
      polub nasz profil na facebooku
      polub naszą stronę, aby nic nie przegapić
      znajdziesz nas na facebooku
      znajdziesz nas też na {network}
      obserwuj nas na instagramie
      dołącz do nas na facebooku
      dołącz do naszej grupy na facebooku
      dołącz do naszego kanału na {network}
      więcej informacji na naszym kanale {network}
      bądź z nami na {network}
      dodaj nas do ulubionych
      naciśnij ctrl+d, aby dodać stronę do ulubionych
      włącz powiadomienia, aby niczego nie przegapić
      subskrybuj kanał i kliknij dzwoneczek
      subskrybuj nasz kanał na youtube
      słuchaj na {network}
      słuchaj nas na {network}
      słuchaj w apple podcasts
      oceń nas w apple podcasts
      moje inne profile
      moje media społecznościowe
      obserwuj autora
    `,
    share: `
      udostępnij to
      udostępnij ten artykuł
      udostępnij artykuł
      udostępnij ten wpis
      podziel się
      podziel się artykułem
      podziel się z innymi
      podziel się na {network}
      udostępnij na {network}
      udostępnij przez {network}
      udostępnij na {network} (otwiera się w nowym oknie)
      kliknij, aby udostępnić na {network} (otwiera się w nowym oknie)
      kliknij, by udostępnić na {network} (otwiera się w nowym oknie)
      kliknij, aby udostępnić w serwisie {network} (otwiera się w nowym oknie)
      kliknij by wydrukować (otwiera się w nowym oknie)
      kliknij, aby wysłać odnośnik e-mailem do znajomego (otwiera się w nowym oknie)
      wyślij e-mailem
      wyślij znajomemu
      wydrukuj artykuł
      link skopiowany
      dodaj do ulubionych wczytywanie
      udostępnij znajomym
      udostępnij wpis
      udostępnij link
      udostępnij na facebooku
      udostępnij na twitterze
      udostępnij na x
      udostępnij na whatsappie
      udostępnij mailem
      udostępnij w mediach społecznościowych
      udostępnianie na facebooku
      podziel się ze znajomymi
      podziel się na facebooku
      podziel się linkiem
      poleć znajomym
      poleć znajomemu
      przypnij na pintereście
      zapisz na pintereście
      wyślij mailem
      wyślij przez {network}
      wyślij na messengerze
      opublikuj na x
      skopiuj krótki link
      link został skopiowany
      link skopiowano do schowka
      podaruj artykuł
      wersja do druku
      udostępniono # razy
      spodobał ci się artykuł? udostępnij go
    `,
    counter: `
      # udostępnień
      # polubień
      # wyświetleń
      liczba wyświetleń
      wyświetlenia: #
      # odsłon
      # głosów
      # ocen
      # obserwujących
      # subskrybentów
      # wspierających
      zostało # dni
      zebrano z #
      # min czytania
      czas czytania: # min
      czas czytania # minut
      przeczytasz w # min
    `,
    comment: `
      dodaj komentarz
      dodaj komentarz anuluj pisanie odpowiedzi
      dodaj komentarz anuluj odpowiedź
      anuluj pisanie odpowiedzi
      anuluj odpowiedź
      zostaw komentarz
      zostaw odpowiedź
      napisz komentarz
      skomentuj artykuł
      opublikuj komentarz
      prześlij komentarz
      brak komentarzy
      twój adres e-mail nie zostanie opublikowany
      twój adres e-mail nie zostanie opublikowany. wymagane pola są oznaczone
      twój adres email nie zostanie opublikowany. pola, których wypełnienie jest wymagane, są oznaczone symbolem
      wymagane pola są oznaczone
      zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy
      zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy
      powiadom mnie o kolejnych komentarzach przez e-mail
      powiadom mnie o nowych wpisach przez e-mail
      musisz się zalogować, aby móc dodać komentarz
      zaloguj się, aby skomentować
      zaloguj się lub zarejestruj aby dodawać komentarze
      możliwość komentowania została wyłączona
      ta strona używa akismet do redukcji spamu. dowiedz się, w jaki sposób przetwarzane są dane twoich komentarzy
      zobacz wszystkie komentarze
      dołącz do dyskusji
      dodaj swój komentarz
      napisz swój komentarz
      wyraź swoją opinię
      podziel się swoją opinią
      rozpocznij dyskusję
      weź udział w dyskusji
      bądź pierwszy i skomentuj
      skomentuj jako gość
      kontynuuj jako gość
      powiadom mnie o nowych odpowiedziach
      powiadamiaj o nowych komentarzach
      powiadom o odpowiedziach na mój komentarz
      twój komentarz oczekuje na moderację
      komentarz został usunięty
      komentarze są moderowane
      przeczytaj regulamin komentowania
      załaduj więcej komentarzy
      pokaż więcej komentarzy
      pokaż # odpowiedzi
      pokaż odpowiedzi
      ukryj odpowiedzi
      ukryj komentarze
      od najnowszych
      od najstarszych
      najpierw najnowsze
      sortuj komentarze
      zgłoś komentarz
      zgłoś nadużycie
      edytuj komentarz
      zaloguj się, aby odpowiedzieć
      komentowanie zostało wyłączone
    `,
    commentHead: `
      komentarze
      komentarze (#)
      # komentarzy
      # komentarz
      # komentarze
      w odpowiedzi do {name}
      odpowiedz użytkownikowi {name}
      gość
      oceniany
      najnowszy
      najstarszy
      najlepszy
      opinie
      dyskusja
      wszystkie komentarze
      komentarze czytelników
      twoja opinia
      # odpowiedzi
      # odpowiedź
    `,
    consent: `
      ta strona używa plików cookie
      ta strona korzysta z plików cookie
      ta strona używa ciasteczek
      używamy plików cookie
      cenimy twoją prywatność
      szanujemy twoją prywatność
      wykorzystujemy pliki cookie do spersonalizowania treści i reklam, aby oferować funkcje społecznościowe i analizować ruch w naszej witrynie. informacje o tym, jak korzystasz z naszej witryny, udostępniamy partnerom społecznościowym, reklamowym i analitycznym. partnerzy mogą połączyć te informacje z innymi danymi otrzymanymi od ciebie lub uzyskanymi podczas korzystania z ich usług
      aby zapewnić jak najlepsze wrażenia, korzystamy z technologii, takich jak pliki cookie, do przechowywania i/lub uzyskiwania dostępu do informacji o urządzeniu
      korzystając ze strony wyrażasz zgodę na używanie plików cookie
      akceptuj wszystko
      akceptuj wszystkie
      zaakceptuj wszystkie
      odrzuć wszystkie
      zezwól na wszystkie
      ustawienia plików cookie
      ustawienia prywatności
      zarządzaj zgodą
      zarządzaj zgodami plików cookie
      my i nasi partnerzy używamy plików cookie
      dbamy o twoją prywatność
      twoja prywatność jest dla nas ważna
      ta treść jest zablokowana
      treść zablokowana
      treść zewnętrzna
      zaakceptuj pliki cookie, aby zobaczyć tę treść
      aby zobaczyć tę treść, musisz zaakceptować pliki cookie
      kliknij, aby zaakceptować marketingowe pliki cookie i wczytać tę treść
      wczytaj treść
      pokaż treść z {network}
      zobacz na {network}
      zobacz na youtube
      akceptuję wszystkie
      akceptuję i przechodzę do serwisu
      przejdź do serwisu
      zarządzaj zgodami
      zarządzaj preferencjami
      zapisz ustawienia
      zapisz i zamknij
      niezbędne pliki cookie
      funkcjonalne pliki cookie
      ściśle niezbędne
      ustawienia zaawansowane
    `,
    ad: `
      reklama
      reklamy
      materiał sponsorowany
      artykuł sponsorowany
      dalsza część artykułu pod materiałem wideo
      dalszy ciąg materiału pod wideo
      ciąg dalszy artykułu pod reklamą
      dalsza część artykułu pod reklamą
      dalszy ciąg tekstu pod reklamą
      dalsza część tekstu pod reklamą
      artykuł kontynuowany po reklamie
      czytaj dalej pod reklamą
      reklama – czytaj dalej poniżej
      pomiń reklamę
      zamknij reklamę
      ukryj reklamę
      zgłoś reklamę
      dlaczego widzę tę reklamę
      materiał reklamowy
      materiał partnerski
      artykuł partnerski
      tekst sponsorowany
      treść sponsorowana
      reklamy google
      linki sponsorowane
      polecane przez outbrain
      może cię zainteresować (reklamy)
      artykuł zawiera linki afiliacyjne
      kliknij zezwól, aby otrzymywać powiadomienia
      miejsce na twoją reklamę
      reklama u nas
      zareklamuj się u nas
    `,
    adWord: `
      sponsorowane
      materiał partnera
      sponsorowane przez {name}
      {name} chce wysyłać powiadomienia
      promocja
      oferta
      partner artykułu
      we współpracy z {name}
    `,
    rating: `
      oceń ten artykuł
      oceń artykuł
      oceń ten wpis
      kliknij na gwiazdkę, by ocenić
      kliknij, aby ocenić ten wpis
      średnia ocena # / #. liczba głosów: #
      łącznie: # średnia: #
      nie ma jeszcze głosów! bądź pierwszą osobą, która oceni ten post
      czy ten artykuł był pomocny
      czy artykuł był przydatny
      dziękujemy za opinię
      twoja ocena
      # gwiazdek
      # na # gwiazdek
      dziękujemy za ocenę
      dziękujemy za oddanie głosu
      weź udział w ankiecie
      sonda tygodnia
      zgłoś błąd
      zgłoś błąd w tekście
      znalazłeś błąd
      znalazłeś błąd? zaznacz go i naciśnij ctrl+enter
      widzisz błąd? napisz do nas
      zaproponuj zmianę
      posłuchaj artykułu
      wysłuchaj artykułu
      ładowanie odtwarzacza wideo
      następne wideo za # sekund
      rozmiar tekstu
      powiększ tekst
      zmień rozmiar czcionki
      czy ta strona była pomocna
      czy te informacje były pomocne
      tak nie
    `,
    account: `
      zaloguj się
      zaloguj
      wyloguj się
      masz już konto? zaloguj się
      masz już subskrypcję? zaloguj się
      subskrybuj, aby czytać dalej
      zasubskrybuj już teraz, aby czytać dalej i uzyskać dostęp do pełnego archiwum
      treść dostępna tylko dla subskrybentów
      tylko dla subskrybentów
      dostępne tylko dla prenumeratorów
      artykuł tylko dla prenumeratorów
      treść premium
      artykuł premium
      masz już prenumeratę? zaloguj się
      nie masz konta? zarejestruj się
      nie masz jeszcze konta? załóż je
      nie pamiętasz hasła
      zapomniałeś hasła
      zapamiętaj mnie
      nie wylogowuj mnie
      moje konto
      mój profil
      zarządzaj subskrypcją
      sprawdź ofertę
      wybierz subskrypcję
      wypróbuj za darmo
      wypróbuj przez # miesiąc
      pierwszy miesiąc za # zł
      zrezygnuj w dowolnym momencie
      pozostało ci # darmowych artykułów
      wykorzystałeś limit darmowych artykułów
      zarejestruj się, aby czytać dalej
      zaloguj się, aby czytać dalej
      odblokuj artykuł
      witaj, gościu
      witaj, nieznajomy
    `,
    mail: `
      zobacz w przeglądarce
      otwórz w przeglądarce
      wyświetl tę wiadomość w przeglądarce
      wypisz się z newslettera
      zrezygnuj z subskrypcji
      otrzymujesz tę wiadomość, ponieważ zapisałeś się do naszego newslettera
      ta wiadomość została wysłana do {name}
      wszelkie prawa zastrzeżone
      nie widzisz obrazków? kliknij tutaj
      jeśli wiadomość nie wyświetla się poprawnie, kliknij tutaj
      zobacz wersję online
      zmień swoje preferencje
      zmień ustawienia subskrypcji
      otrzymujesz tę wiadomość, ponieważ zapisałeś się na newsletter
      dlaczego dostałem tę wiadomość
      prosimy nie odpowiadać na tę wiadomość
      wiadomość wygenerowana automatycznie, prosimy na nią nie odpowiadać
      ktoś przesłał ci ten newsletter? zapisz się
      prześlij dalej znajomemu
      wysłano za pomocą {name}
      nasz adres
    `,
    app: `
      pobierz naszą aplikację
      pobierz z google play
      pobierz w app store
      otwórz w aplikacji
    `,
    blocker: `
      wykryto adblocka
      wykryto blokowanie reklam
      wyłącz adblocka
      prosimy o wyłączenie adblocka
      włącz obsługę javascript w przeglądarce
    `,
    support: `
      postaw mi kawę
      postaw nam kawę
      wesprzyj nas
      wspieraj nas na {network}
      wspieraj mnie na {network}
      wesprzyj nas na {network}
      nasze dziennikarstwo potrzebuje twojego wsparcia
      wspieraj niezależne dziennikarstwo
      wesprzyj naszą pracę
      wesprzyj niezależne media
      podobał ci się artykuł? wesprzyj nas
      pomóż nam działać dalej
      każda wpłata się liczy
      wpłata jednorazowa
      wpłata miesięczna
      wspieram jednorazowo
      wspieram co miesiąc
      wybierz kwotę
      przekaż darowiznę
      przekaż # podatku
      zostań patronem
      zostań naszym patronem
      dołącz do patronów
      numer konta
      tytułem darowizna na cele statutowe
      wesprzyj projekt
    `,
    maker: `
      dumnie wspierane przez {name}
      obsługiwane przez {name}
      stworzone przez {name}
      motyw {name}
      hosting {name}
      projekt i wykonanie {name}
    `,
    navigation: `
      wróć na górę
      do góry
      poprzedni
      następny
      poprzedni wpis
      następny wpis
      poprzedni artykuł
      następny artykuł
      starsze posty
      nowszy post
      przejdź do treści
      spis treści
      szukaj w serwisie
      strona główna
      o nas
      kontakt
      skontaktuj się z nami
      polityka prywatności
      regulamin
      regulamin serwisu
      mapa strony
      praca
      kariera
      pomoc
      redakcja
      czytaj także
      czytaj też
      czytaj również
      czytaj więcej na {name}
      przeczytaj także
      przeczytaj też na {name}
      zobacz także
      zobacz też
      zobacz więcej
      polecamy
      polecane artykuły
      podobne artykuły
      powiązane artykuły
      więcej na ten temat
      więcej od {name}
      więcej z kategorii
      najczęściej czytane
      najpopularniejsze
      najnowsze artykuły
      tagi
      kategorie
      archiwum
      strona # z #
      otwórz menu
      zamknij menu
      wybierz język
      na górę
      kopiowanie zabronione
      przedruk zabroniony
      napisz do redakcji
      masz temat? napisz do nas
      napisz do autora
      data publikacji #
      aktualizacja #
    `
  }
}
