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
    `,
    share: `
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
    `,
    counter: `
      # udostępnień
      # polubień
      # wyświetleń
      liczba wyświetleń
      wyświetlenia: #
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
    `,
    commentHead: `
      komentarze
      komentarze (#)
      # komentarzy
      # komentarz
      # komentarze
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
    `,
    ad: `
      reklama
      reklamy
      materiał sponsorowany
      artykuł sponsorowany
      dalsza część artykułu pod materiałem wideo
      dalszy ciąg materiału pod wideo
      ciąg dalszy artykułu pod reklamą
    `,
    adWord: `
      sponsorowane
      materiał partnera
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
    `,
    maker: `
      dumnie wspierane przez {name}
      obsługiwane przez {name}
      stworzone przez {name}
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
    `
  }
}
