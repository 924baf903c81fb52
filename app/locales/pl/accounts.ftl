accounts-sign-up-title = Załóż konto
accounts-sign-up-submit = Załóż konto
accounts-sign-in-title = Zaloguj się
accounts-have-account = Masz już konto?
accounts-name = Imię lub nazwa
accounts-name-hint = Będzie widoczne przy Twoich wypowiedziach.
accounts-email = Adres e-mail
accounts-email-hint = Wyślemy na niego odnośnik. Nikt inny go nie zobaczy.
accounts-password = Hasło
accounts-password-hint = Co najmniej { $min ->
    [one] { $min } znak
    [few] { $min } znaki
    [many] { $min } znaków
   *[other] { $min } znaku
 }. Dobre hasło to na przykład kilka nietypowych słów.
accounts-sent-title = Sprawdź pocztę
accounts-sent-text = Wysłaliśmy wiadomość z odnośnikiem. Konto zacznie działać po jego otwarciu. Odnośnik jest ważny { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
 }.
accounts-sign-up-lead = Konto pozwala komentować, zgłaszać propozycje i głosować. Do czytania nie jest potrzebne.
accounts-sent-nothing = Wiadomość nie przyszła w ciągu kilku minut? Sprawdź też folder ze spamem.
accounts-sent-again = Poproś o nowy odnośnik
accounts-confirm-title = Potwierdź adres
accounts-confirm-lead = Jeszcze jeden krok: podaj hasło, a konto zacznie działać.
accounts-confirm-hint = To, które wpisano przed wysłaniem właśnie tej wiadomości. Dzięki temu wiadomo, że konta nie założył ktoś obcy, podając Twój adres.
accounts-confirm-unknown = Nie znam hasła
accounts-confirm-other = Do każdej wiadomości pasuje hasło wpisane przed jej wysłaniem.
accounts-confirm-submit = Potwierdź i zaloguj się
accounts-confirmed-title = Ten odnośnik już nie działa
accounts-confirmed-text = Trwa sesja: { $name }, z potwierdzonym adresem. Odnośnik do potwierdzenia działa raz i tylko przez ograniczony czas. Jeśli dotyczy innego konta, wyloguj się i poproś o nowy.
accounts-confirmed-on = Dalej
accounts-first-password-lead = Tego adresu nikt jeszcze nie potwierdził; ten formularz to zrobi. Podaj imię lub nazwę, które zobaczą inni, i ustaw hasło. To, co wpisano przy zakładaniu konta, przestaje się liczyć.
accounts-why-vote = Aby zagłosować, zaloguj się: każda osoba ma jeden głos.
accounts-why-follow = Aby dostawać wiadomości o zmianach, zaloguj się: przyjdą na adres Twojego konta.
accounts-why-comment = Aby napisać komentarz, zaloguj się: ukaże się z Twoim podpisem.
accounts-why-reply = Aby odpowiedzieć na ten komentarz, zaloguj się: odpowiedź ukaże się z Twoim podpisem.
accounts-why-propose = Aby napisać propozycję, zaloguj się: o decyzji powiadomimy pocztą.
accounts-why-report = Aby zgłosić tekst, zaloguj się: odpowiedź przyjdzie pocztą, a osoba, która napisała tekst, nie dowie się, kto go zgłosił.
accounts-why-organisation = Aby działać w imieniu organizacji, zaloguj się: na stronach widać, kto w czyim imieniu się wypowiada.
accounts-why-group = Aby pracować w grupie, zaloguj się: jej przestrzeń robocza jest dla osób, które do niej należą.
accounts-why-send-again = Aby wysłać swój tekst, zaloguj się: nadal jest w drugiej karcie.
accounts-signed-in-title = Zalogowano
accounts-signed-in-lead = Twój tekst nadal jest w drugiej karcie. Wróć do niej i wyślij go ponownie; tę kartę możesz zamknąć.
accounts-why-monitor = Aby złożyć sprawozdanie z realizacji celu, zaloguj się: składają je osoby, które za niego odpowiadają.
accounts-why-edit = Aby pracować nad strategią, zaloguj się: jej wersja robocza jest dla osób, które ją redagują.
accounts-why-run = Aby prowadzić konsultacje, zaloguj się: ta strona jest dla osób, które je moderują.
accounts-why-rewrite = Aby zmienić swój tekst, zaloguj się: nikt inny nie może tego zrobić.
accounts-why-own = Ta strona dotyczy Twojego konta: zaloguj się, aby ją zobaczyć.
accounts-spent-title = Ten odnośnik nie działa
accounts-spent-why = Został już użyty albo stracił ważność.
accounts-spent-text = Odnośnik działa jeden raz i przez określony czas. Przestaje też działać po wysłaniu nowszego oraz po zmianie hasła lub adresu konta.
accounts-spent-confirm = Odnośnik działa jeden raz i przez określony czas. Jeśli wysłaliśmy ich kilka, każdy działa osobno, aż któryś zostanie użyty: wtedy adres jest potwierdzony, a pozostałe przestają działać.
accounts-spent-used = Jeśli został już użyty, wystarczy się zalogować. Jeśli nie, poproś o nowy.
accounts-spent-again = Poproś o nowy odnośnik
accounts-again-why = Konto jest już założone, ale adres jeszcze niepotwierdzony? Konto zacznie działać dopiero po potwierdzeniu. Aby dostać nową wiadomość, wypełnij ten sam formularz jeszcze raz.
accounts-sign-in-submit = Zaloguj się
accounts-no-account = Nie masz jeszcze konta?
accounts-sign-out-title = Wyloguj się
accounts-sign-out-lead = Sesja zakończy się tylko w tej przeglądarce. Zaczęte w niej i niewysłane teksty zostaną usunięte.
accounts-reset-forgotten = Nie pamiętasz hasła?
accounts-reset-title = Ustaw nowe hasło
accounts-reset-lead = Wyślemy odnośnik na Twój adres. Dopóki go nie otworzysz, nic się nie zmieni.
accounts-reset-submit = Wyślij odnośnik
accounts-reset-sent = Jeśli istnieje konto z tym adresem, wiadomość z odnośnikiem jest już w drodze. Odnośnik jest ważny { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
 }.
accounts-reset-again = Poproś jeszcze raz
accounts-new-password-title = Ustaw nowe hasło
accounts-new-password-lead = Nastąpi wylogowanie na wszystkich urządzeniach. Potem można zalogować się nowym hasłem.
accounts-new-password = Nowe hasło
accounts-new-password-submit = Ustaw hasło
accounts-account-title = Twoje konto
accounts-account-lead = Adres konta: { $address }. Nikt inny go nie widzi.
accounts-account-more = Pozostałe strony konta
accounts-account-organisation = Zarejestruj organizację
accounts-language = Język
accounts-language-hint = Język tych stron i wiadomości, które wysyłamy.
accounts-territory = Gdzie mieszkasz?
accounts-territory-hint = Wyniki pokazujemy według miejsca, nigdy dla mniej niż dziesięciu osób.
accounts-territory-none = Wolę nie podawać
accounts-sessions-title = Twoje sesje
accounts-sessions-lead = { $days ->
    [one] Sesja wygasa { $days } dzień po zalogowaniu. Jeśli którejś nie rozpoznajesz, zakończ ją i zmień hasło.
    [few] Sesja wygasa { $days } dni po zalogowaniu. Jeśli którejś nie rozpoznajesz, zakończ ją i zmień hasło.
    [many] Sesja wygasa { $days } dni po zalogowaniu. Jeśli którejś nie rozpoznajesz, zakończ ją i zmień hasło.
   *[other] Sesja wygasa { $days } dnia po zalogowaniu. Jeśli którejś nie rozpoznajesz, zakończ ją i zmień hasło.
}
accounts-sessions-device = Przeglądarka
accounts-sessions-since = Zalogowano
accounts-sessions-until = Wygasa
accounts-sessions-end = Zakończenie
accounts-sessions-end-one = Wyloguj
accounts-sessions-end-others = Wyloguj wszędzie poza tą przeglądarką
accounts-sessions-here = ta przeglądarka
accounts-sessions-unknown = Nieznana przeglądarka
accounts-password-title = Zmień hasło
accounts-password-lead = Nastąpi wylogowanie na pozostałych urządzeniach. O zmianie powiadomimy pocztą.
accounts-current-password = Obecne hasło
accounts-address-title = Zmień adres e-mail
accounts-address-lead = Wyślemy odnośnik na nowy adres. Do czasu jego otwarcia obowiązuje dotychczasowy.
accounts-new-address = Nowy adres e-mail
accounts-address-submit = Wyślij odnośnik
accounts-address-sent = Wysłaliśmy wiadomość na nowy adres. Otwórz odnośnik w przeglądarce, w której trwa Twoja sesja. Odnośnik jest ważny { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
 }.
accounts-address-confirm-title = Potwierdź nowy adres
accounts-address-confirm-text = Do logowania będzie służyć adres { $address }; na niego będą też przychodzić wiadomości. Na pozostałych urządzeniach nastąpi wylogowanie.
accounts-address-confirm-submit = Potwierdź nowy adres
accounts-erase-title = Usuń konto
accounts-erase-lead = Tego nie można cofnąć.
accounts-erase-goes-title = Co zostanie usunięte
accounts-erase-goes-person = Imię, adres, hasło i miejsce zamieszkania.
accounts-erase-goes-sessions = Wszystkie sesje oraz niewysłane jeszcze wiadomości z nowościami.
accounts-erase-goes-organisations = Prawo do występowania w imieniu organizacji oraz pełnione funkcje: moderowanie, redagowanie strategii, sprawozdania z realizacji celów.
accounts-erase-stays-title = Co pozostanie
accounts-erase-stays-texts = Komentarze i propozycje pozostają bez podpisu, ponieważ inni na nie odpowiedzieli.
accounts-erase-stays-ballots = Oddane głosy nadal się liczą. Karta do głosowania nigdy nie zawierała imienia, więc nikt nie znajdzie Twojej.
accounts-erase-stays-record = Decyzje podjęte z urzędu pozostają w rejestrze.
accounts-erase-submit = Usuń moje konto
accounts-account-organisations = Twoje organizacje

accounts-people-title = Osoby
accounts-people-lead = Zawieszenie i przywrócenie konta, nadanie i odebranie funkcji. Każda decyzja ma powód, który ta osoba przeczyta.
accounts-people-nobody = Nikt nie ma takiego adresu
accounts-people-nobody-text = Można tu znaleźć tylko potwierdzone konta.
accounts-people-find = Znajdź
accounts-people-rights = Uprawnienia
accounts-people-since = Konto od
accounts-people-unusual = Funkcje i zawieszenia
accounts-people-administrator = administracja serwisu
accounts-people-suspended = zawieszone
accounts-people-own = To Twoje własne konto. Zdecyduje o nim inna osoba z administracji.
accounts-people-reason = Powód
accounts-people-reason-hint = Ta osoba przeczyta go w wiadomości; zostanie też w rejestrze.
accounts-people-moderators = Moderację wyznacza się na stronie danych konsultacji.
accounts-people-suspend = Zawieś konto
accounts-people-restore = Przywróć konto
accounts-people-make-official = Nadaj status urzędowy
accounts-people-make-resident = Odbierz status urzędowy
accounts-people-make-administrator = Nadaj uprawnienia administracyjne
accounts-people-make-participant = Odbierz uprawnienia administracyjne
