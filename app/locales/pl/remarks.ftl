### Uwagi do konsultowanych tekstów.

## Zgłaszanie, czytanie i opracowywanie uwag

remarks-title = Uwagi
remarks-lead = Co mieszkańcy i organizacje chcą zmienić w tekście i dlaczego. Każda uwaga dostaje numer i odpowiedź.
remarks-number = Uwaga nr { $number }
remarks-read-number = Przeczytaj uwagę nr { $number }
remarks-count = { $count ->
    [one] { $count } uwaga
    [few] { $count } uwagi
    [many] { $count } uwag
   *[other] { $count } uwagi
}
remarks-count-late = { $count ->
    [one] w tym { $count } po terminie
    [few] w tym { $count } po terminie
    [many] w tym { $count } po terminie
   *[other] w tym { $count } po terminie
}
remarks-of-all-hidden = Zgłoszono: { $all }, w tym ukryte przez moderację: { $hidden }. Ukryta uwaga zachowuje numer i dostaje odpowiedź; jej treści nie pokazujemy.
remarks-of-all-waiting = Zgłoszono: { $all }, w tym czekające na moderację, zanim przeczytają je inni: { $waiting }.
remarks-of-all-hidden-and-waiting = Zgłoszono: { $all }, w tym ukryte przez moderację: { $hidden } i czekające na moderację: { $waiting }. Ukryta uwaga zachowuje numer i dostaje odpowiedź; jej treści nie pokazujemy.
remarks-write = Zgłoś uwagę
remarks-open-until = Uwagi przyjmujemy do: { $moment }.
remarks-over-since = Termin zgłaszania uwag minął: { $moment }. Uwagę nadal można przesłać – zachowamy ją i oznaczymy jako zgłoszoną po terminie.
remarks-closed-title = Uwag nie można teraz zgłaszać
remarks-closed-text = W tych konsultacjach nie zbieramy uwag do tekstu.
remarks-opens = Przyjmowanie uwag zaczyna się: { $moment }.
remarks-reported = Sprawozdanie z odpowiedzią na każdą uwagę opublikowano { $day }. Uwaga przesłana teraz nie dostałaby w nim odpowiedzi, dlatego nie przyjmujemy tu już uwag.
remarks-none-title = Nie ma tu uwag
remarks-none-text = Uwagi pojawiają się tutaj od razu po zgłoszeniu.
remarks-late = po terminie
remarks-late-ones = Uwagi po terminie
remarks-late-ones-text = Te uwagi wpłynęły po terminie. Trzymamy je osobno.
remarks-late-title = Termin zgłaszania uwag minął
remarks-late-warning = Minął: { $moment }. Uwagę nadal możesz przesłać: dostanie numer i zostanie zachowana z oznaczeniem „po terminie”.

## Pola

remarks-part = Część dokumentu
remarks-part-more = Dokładniejsze miejsce
remarks-part-hint = Na przykład: rozdział 3, s. 14.
remarks-about = Dotyczy
remarks-about-part = { $document }: „{ $part }”
remarks-about-place = { $document }, fragment
remarks-about-whole = { $document }, cały tekst
remarks-about-nothing = cały tekst
remarks-present = Obecne brzmienie
remarks-present-hint = Fragment, który chcesz zmienić, w obecnym brzmieniu; najwyżej { $max } znaków. Zostaw puste, jeśli czegoś w tekście brakuje.
remarks-proposed = Proponowane brzmienie
remarks-proposed-hint = Jak to powinno brzmieć; najwyżej { $max } znaków. Zostaw puste, jeśli fragment ma zniknąć.
remarks-justification = Uzasadnienie
remarks-justification-hint = Dlaczego; najwyżej { $max } znaków.
remarks-from-to = Z obecnego brzmienia na proponowane
remarks-submitter = Kto zgłasza
remarks-by-person = osoba prywatna
remarks-by-organisation = organizacja
remarks-by-nobody = anonimowo
remarks-voice-own = We własnym imieniu
remarks-voice-own-hint = Twoje imię i nazwisko nie będzie publikowane.
remarks-voice-body-hint = Nazwa organizacji będzie publikowana.
remarks-voice-nobody = Anonimowo
remarks-voice-nobody-hint = Nic nie połączy uwagi z Twoim kontem. Nie dostaniesz listu i nie będzie można jej wycofać.
remarks-nameless-note = Zgłaszasz anonimowo: nie zapisujemy niczego o Tobie. Zanotuj numer, który zobaczysz po wysłaniu.
remarks-mandate = Podstawa reprezentowania organizacji
remarks-mandate-hint = Tylko gdy występujesz w imieniu organizacji; wtedy jest potrzebna. Na przykład: prezes zarządu. Nie publikujemy tego.
remarks-commune = Gmina
remarks-commune-hint = Gdzie mieszkasz, pracujesz lub się uczysz. Publikujemy ją tylko wtedy, gdy z tej gminy jest wiele uwag.
remarks-commune-none = Nie podano
remarks-meeting-commune = Gmina spotkania
remarks-meeting-in = spotkanie: { $place }
remarks-language = Język uwagi
remarks-published = Publikujemy treść uwagi, datę i rodzaj zgłaszającego. Nazwiska i adresu osoby prywatnej nie publikujemy nigdy.
remarks-kept = Uwaga pozostaje publiczna, z odpowiedzią i w sprawozdaniu. Jej powiązanie z Twoim kontem usuwamy razem z kontem.
remarks-new-title = Zgłoszenie uwagi
remarks-new-lead = Napisz, co zmienić w tekście i dlaczego. Dostaniesz numer i odpowiedź.
remarks-hand-in = Zgłoś uwagę
remarks-sign-in-title = Uwagi zgłasza się z kontem
remarks-sign-in-text = Zaloguj się, żeby dostać potwierdzenie i odpowiedź. Bez konta możesz skorzystać z formularza papierowego.
remarks-sign-in = Zaloguj się
remarks-sign-up = Załóż konto
remarks-notice-handed-in = Uwaga została przyjęta. Jej numer jest poniżej; zanotuj go razem z adresem tej strony.
remarks-notice-withdrawn = Uwaga została wycofana.

## Jedna uwaga

remarks-channel = Sposób zgłoszenia
remarks-channel-web = formularz w serwisie
remarks-channel-email = e-mail
remarks-channel-letter = list
remarks-channel-phone = telefon
remarks-channel-meeting = spotkanie
remarks-channel-paper = formularz papierowy
remarks-received = Data wpływu
remarks-entered = Wprowadzono
remarks-meeting = Spotkanie
remarks-organisation = Organizacja
remarks-name = Imię i nazwisko lub nazwa
remarks-address = Adres do odpowiedzi
remarks-answer-to-account = listem na konto w serwisie
remarks-yours = To Twoja uwaga
remarks-yours-text = Tylko Ty widzisz to zdanie. Uwagę możesz wycofać, dopóki nie opublikowano odpowiedzi.
remarks-yours-answered = To zdanie widzisz tylko Ty. Stanowisko jest opublikowane, więc uwaga zostaje taka, na jaką odpowiedziano.
remarks-withdraw = Wycofaj uwagę
remarks-withdraw-title = Wycofanie uwagi
remarks-withdraw-text = Treść uwagi przestanie być widoczna i nie dostaniesz odpowiedzi. Numer pozostanie. Tego nie da się cofnąć.
remarks-is-withdrawn = wycofana
remarks-is-hidden = ukryta
remarks-is-waiting = czeka na moderację
remarks-withdrawn-text = Osoba zgłaszająca wycofała tę uwagę.
remarks-hidden-text = Moderacja ukryła treść tej uwagi. Uwaga zachowuje numer i dostanie odpowiedź.
remarks-hidden-answered = Moderacja ukryła treść tej uwagi. Uwaga zachowuje numer, a odpowiedź jest niżej.
remarks-waits-title = Ta uwaga czeka na moderację
remarks-waits-text = Uwaga jest przyjęta: liczą się jej numer i godzina. Inni przeczytają ją, gdy przepuści ją moderacja; do tego czasu widzą ją tylko osoba, która ją złożyła, i prowadzący konsultacje.
remarks-hidden-why = Dlaczego i jak się odwołać
remarks-statement = Uzasadnienie decyzji z formularzem odwołania
remarks-statement-sent = Osobę, która ją przysłała, powiadomiono listem.
remarks-statement-by-post = Adresu e-mail nie znamy: wydrukuj to i wyślij pocztą.
remarks-passage-reworded = Ten fragment zmieniono w wersji { $version }. Uwaga dotyczy wcześniejszego brzmienia.
remarks-passage-gone = Tego fragmentu nie ma już w wersji { $version }. Uwaga dotyczy wcześniejszego brzmienia.
remarks-passage-elsewhere = Ten fragment znajduje się teraz w innej części wersji { $version }.
remarks-passage-now = Zobacz obecny tekst
remarks-passage-version = Przeczytaj wersję { $version }
remarks-form-gone = Ta uwaga dotyczy wersji { $number }. Opublikowano już wersję { $newest } i tego fragmentu w niej nie ma.
remarks-form-older = Ta uwaga dotyczy wersji { $number }. Opublikowano już wersję { $newest }: sprawdź, czy fragment brzmi tak samo.
remarks-to-inbox = Opracuj w skrzynce uwag
remarks-to-public = Co widzą wszyscy
remarks-letter-subject = Otrzymaliśmy uwagę nr { $number }
remarks-letter-text = Uwaga zgłoszona w konsultacjach „{ $title }” ma numer { $number }:
remarks-letter-late = Wpłynęła po terminie. Zachowamy ją z oznaczeniem „po terminie”.
remarks-letter-waits = Uwaga jest przyjęta, liczą się jej numer i godzina. Inni przeczytają ją, gdy przepuści ją moderacja.
remarks-letter-then = Odpowiedź z uzasadnieniem opublikujemy na stronie uwagi.
remarks-letter-button = Zobacz uwagę

## Listy

remarks-narrow = Zawęź listę
remarks-filter = Pokaż
remarks-all = wszystkie
remarks-show-all = Pokaż wszystkie
remarks-answer = Odpowiedź
remarks-not-answered = jeszcze bez odpowiedzi
remarks-when = Termin
remarks-only-in-time = w terminie
remarks-only-late = po terminie
remarks-document = Dokument
remarks-document-hint = Cały tekst albo jedna z jego części: wpisz początek tytułu, potem użyj strzałek.
remarks-document-none = Żaden albo opisany niżej
remarks-words = Słowa lub nazwisko
remarks-participation = Kto zgłaszał uwagi
remarks-took-part = Kto wziął udział
remarks-how-counted = Jak liczymy osoby: kto ma konto, liczy się raz, cokolwiek zrobił; kto napisał listem, e-mailem, zgłosił uwagę telefonicznie lub na papierowym formularzu, liczy się raz według imienia i nazwiska, a każda uwaga bez podpisu jako jedna osoba; kto był na spotkaniu, liczy się tak, jak tam zapisano, w gminie spotkania, i na każdym spotkaniu osobno. Kto zabrał głos na spotkaniu, jest wśród tych, którzy przyszli. Na spotkaniach nikt nie musi się przedstawiać, więc kto brał udział na kilka z tych sposobów, liczy się w każdym.
remarks-figure-people = { $count ->
    [one] osoba wzięła udział
    [few] osoby wzięły udział
    [many] osób wzięło udział
   *[other] osoby wzięło udział
}
remarks-figure-all = { $count ->
    [one] uwaga
    [few] uwagi
    [many] uwag
   *[other] uwagi
}
remarks-figure-paper = { $count ->
    [one] z tego na papierowym formularzu
    [few] z tego na papierowym formularzu
    [many] z tego na papierowym formularzu
   *[other] z tego na papierowym formularzu
}
remarks-figure-meeting = { $count ->
    [one] z tego ze spotkania
    [few] z tego ze spotkań
    [many] z tego ze spotkań
   *[other] z tego ze spotkań
}
remarks-figure-came = { $count ->
    [one] osoba na spotkaniach
    [few] osoby na spotkaniach
    [many] osób na spotkaniach
   *[other] osoby na spotkaniach
}
remarks-participation-text = Przez serwis i każdą inną drogą: listy, telefony, spotkania i formularze papierowe liczą się tak samo.
remarks-by-channel = Uwagi według sposobu zgłoszenia
remarks-by-submitter = Uwagi według zgłaszających
remarks-by-commune = Uwagi według gmin
remarks-communes-together = inne gminy i niepodane
remarks-communes-note = Gminy, z których wpłynęło mniej niż { $count } uwag, liczymy razem, żeby nie dało się rozpoznać zgłaszających.

## Skrzynka

remarks-inbox-title = Skrzynka uwag
remarks-inbox-lead = Wszystkie uwagi, niezależnie od sposobu zgłoszenia, w jednej numeracji.
remarks-inbox-none-text = Nic nie pasuje do wybranych warunków albo nic jeszcze nie wpłynęło.
remarks-public-list = Lista publiczna
remarks-enter = Wprowadź uwagi
remarks-enter-lead = Dla uwag, które wpłynęły e-mailem, listem, telefonicznie, na spotkaniu lub na papierze.
remarks-keys = Praca z klawiatury
remarks-keys-text = Tab przechodzi dalej, strzałki wybierają. Litera n zapisuje i otwiera następną uwagę, litera m zapisuje i zostawia nadawcę tego samego pisma, litera s zapisuje: naciśnij ją z Alt i Shift w Firefoksie, z Alt w Chrome i Edge, z Control i Option na Macu. Sposób zgłoszenia, data i spotkanie przechodzą na następną uwagę.
remarks-received-hint = Dzień albo dzień i godzina, na przykład 10.12.2026 lub 10.12.2026 14:30. Sam dzień liczy się jako w terminie, jeśli to dzień ostatni.
remarks-meeting-of-strategy = Spotkanie ze strategii
remarks-meeting-other = Żadne albo podane niżej
remarks-meeting-hint = Nazwa, jeśli uwaga padła na spotkaniu.
remarks-meeting-on = Dzień spotkania
remarks-name-hint = Nazwisko osoby prywatnej widzi tylko urząd.
remarks-address-hint = E-mail lub adres pocztowy. Nigdy nie publikujemy.
remarks-send-receipt = Wyślij potwierdzenie na ten adres e-mail
remarks-send-receipt-hint = Z numerem uwagi i jej początkiem.
remarks-save-next = Zapisz i wprowadź następną
remarks-save-same = Zapisz i wprowadź kolejną uwagę z tego samego pisma
remarks-same-letter = Wprowadź kolejną uwagę z tego samego pisma
remarks-only-meeting = Tylko do uwag ze spotkania
remarks-present-entry-hint = Tak, jak jest teraz; najwyżej { $max } znaków. Jeśli wskazano fragment dokumentu, można zostawić puste: wtedy wpisze się jego treść.
remarks-commune-as-before = Tak jak dotychczas
remarks-correct = Popraw wpis
remarks-correct-title = Poprawianie uwagi nr { $number }
remarks-correct-lead = Na pomyłki przy wprowadzaniu. Numer zostaje. Dawna treść pozostaje w aktach urzędu; każdy przeczyta, że uwagę poprawiono i dlaczego.
remarks-correct-save = Zapisz poprawkę
remarks-correct-reason = Powód
remarks-correct-reason-hint = Przeczyta go każdy: proszę nie podawać nazwisk osób prywatnych. Najwyżej { $max } znaków.
remarks-correct-theirs = Tę uwagę ktoś zgłosił na stronie. Należy do tej osoby: nikt inny jej nie zmienia ani nie wycofuje. To, co łamie zasady dyskusji, może ukryć moderator.
remarks-correct-withdrawn = Ta uwaga jest już wycofana.
remarks-correct-answered = Stanowisko do tej uwagi jest przyjęte albo opublikowane, więc uwaga zostaje taka, na jaką odpowiedziano. Przyjęte stanowisko można najpierw wrócić do pracy. Gdy jest opublikowane, proszę w korekcie stanowiska napisać, co wprowadzono błędnie.
remarks-correct-hidden = Treść tej uwagi ukrył moderator. Najpierw trzeba ją przywrócić albo uwagę wycofać.
remarks-withdraw-entry = Wycofaj wpis
remarks-withdraw-entry-title = Wycofanie uwagi nr { $number }
remarks-withdraw-entry-lead = Na to, co wprowadzono przez pomyłkę: drugi raz albo w niewłaściwych konsultacjach. Treść nie będzie pokazywana i stanowisko nie jest potrzebne. Numer zostaje i mówi otwarcie, że uwagę wprowadzono przez pomyłkę i dlaczego. Tego nie można cofnąć.
remarks-corrected-on = Urząd poprawił tę uwagę { $day }, bo wprowadzono ją błędnie.
remarks-entered-by-mistake = Tę uwagę wprowadzono przez pomyłkę. Urząd wycofał ją { $day }:
remarks-is-entered-by-mistake = Urząd wprowadził tę uwagę przez pomyłkę i wycofał. Stanowisko nie jest potrzebne.
remarks-history = Dawna treść
remarks-history-text = Czytają to tylko prowadzący konsultacje; powody czyta każdy.
remarks-history-corrected = Poprawiono { $moment }, { $name }
remarks-history-withdrawn = Wycofano { $moment }, { $name }
remarks-tables = Wczytane tabele
remarks-table = { $moment }, { $name }: uwagi od nr { $first } do nr { $last }
remarks-withdraw-table = Wycofaj tabelę
remarks-withdraw-table-of = Wycofaj tabelę od nr { $number }
remarks-withdraw-table-lead = Na tabelę wczytaną przez pomyłkę. Wszystkie jej uwagi zostaną wycofane z jednym powodem; ich numery zostają i o tym mówią. Potem można wczytać właściwą tabelę. Tego nie można cofnąć.
remarks-table-answered = { $count ->
    [one] Stanowisko do { $count } uwagi z tej tabeli jest przyjęte albo opublikowane, więc nie można wycofać całej tabeli. Pozostałe uwagi można wycofać pojedynczo, na ich stronach w skrzynce.
    [few] Stanowiska do { $count } uwag z tej tabeli są przyjęte albo opublikowane, więc nie można wycofać całej tabeli. Pozostałe uwagi można wycofać pojedynczo, na ich stronach w skrzynce.
    [many] Stanowiska do { $count } uwag z tej tabeli są przyjęte albo opublikowane, więc nie można wycofać całej tabeli. Pozostałe uwagi można wycofać pojedynczo, na ich stronach w skrzynce.
   *[other] Stanowiska do { $count } uwagi z tej tabeli są przyjęte albo opublikowane, więc nie można wycofać całej tabeli. Pozostałe uwagi można wycofać pojedynczo, na ich stronach w skrzynce.
}
remarks-just-entered = Wprowadzono:
remarks-settings = Zasady przyjmowania uwag
remarks-settings-lead = O terminie decydują etapy konsultacji.
remarks-setting-anonymous = Uwagi można zgłaszać anonimowo
remarks-setting-anonymous-hint = Także bez konta. Nie zapisujemy, kto zgłosił uwagę.
remarks-setting-reader = Każdą odpowiedź przed publikacją czyta druga osoba
remarks-setting-reader-hint = Nikt nie zatwierdza odpowiedzi, którą sam napisał.

## Podobne uwagi

remarks-similar = Podobne uwagi
remarks-similar-text = Podobne uwagi można połączyć w grupę i odpowiedzieć na nie razem. Treść, zgłaszający i numery się nie zmieniają.
remarks-no-similar = Żadna inna uwaga nie dotyczy tego samego fragmentu ani nie zawiera tych samych rzadkich słów.
remarks-similar-together = Które uwagi dołączyć do tej
remarks-same-part = ten sam fragment
remarks-shared-words = wspólne słowa: { $words }
remarks-same-group = już w tej grupie
remarks-group = Grupa
remarks-new-group = Nowa grupa
remarks-group-title = Nazwa nowej grupy
remarks-group-title-hint = Co je łączy. Widzi ją tylko urząd.
remarks-join-group = Dołącz do grupy
remarks-leave-group = Wyłącz z grupy
remarks-is-in-group = Ta uwaga należy do grupy
remarks-in-group = w grupie
remarks-group-rename = Zmień nazwę grupy
remarks-group-name = Nazwa grupy
remarks-group-lead = Te uwagi dostaną wspólną odpowiedź.
remarks-group-none-text = W tej grupie nie ma już uwag.

## Formularz papierowy

remarks-paper-link = Formularz papierowy
remarks-paper-title = Formularz zgłaszania uwag
remarks-paper-how = Wydrukuj tę stronę, wypełnij ręcznie i przynieś lub wyślij do organizatora.
remarks-paper-code = Kod konsultacji: { $code }
remarks-paper-deadline = Uwagi przyjmujemy do: { $moment }.
remarks-paper-more = Możesz pisać dalej na odwrocie.
remarks-paper-data = Dane osobowe
remarks-paper-data-text = Imię, nazwisko i adres przechowuje { $organiser } wyłącznie po to, by odpowiedzieć na uwagę; nie są publikowane. Adres usuwamy, po upływie { $address } od sprawozdania, imię i nazwisko – po upływie { $name }; jeśli czeka odwołanie, po jego rozpatrzeniu. Publikowane są: treść uwagi, data, rodzaj zgłaszającego i nazwa organizacji. Jeśli konsultacje na to pozwalają, możesz zgłosić uwagę anonimowo – wtedy nie będzie komu odpowiedzieć.
remarks-span-years = { $count ->
    [one] { $count } roku
    [few] { $count } lat
    [many] { $count } lat
   *[other] { $count } roku
}
remarks-span-months = { $count ->
    [one] { $count } miesiąca
    [few] { $count } miesięcy
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
remarks-span-days = { $count ->
    [one] { $count } dnia
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
remarks-paper-signed = Data i podpis

## Import plików

remarks-import = Importuj tabelę
remarks-import-lead = Wiele uwag naraz, z arkusza (XLSX) albo pliku z wartościami rozdzielonymi przecinkami lub średnikami (CSV). Wprowadzane są wszystkie albo żadna.
remarks-import-file = Plik
remarks-import-file-hint = XLSX lub CSV w UTF-8, najwyżej { $rows } uwag. Z arkusza czytamy pierwszą kartę.
remarks-import-template = Wzór ze wszystkimi kolumnami (CSV)
remarks-import-columns = Pierwszy wiersz nazywa kolumny po polsku, litewsku lub angielsku. Sposób zgłoszenia, data wpływu i uzasadnienie są konieczne. Daty zapisuje się jako 10.12.2026 lub 2026-12-10.
remarks-import-look = Pokaż podgląd
remarks-import-preview = Co zostanie wprowadzone
remarks-import-preview-text = Nic jeszcze nie wprowadzono. Oto pierwsze wiersze.
remarks-import-language = Język wierszy, które go nie podają: { $language }. W tym języku autorzy dostaną odpowiedź.
remarks-import-enter = Wprowadź wszystkie
remarks-import-line = Wiersz
remarks-import-fault-line = Wiersz { $line }: { $what }
remarks-import-fault-cell = Wiersz { $line }, kolumna „{ $column }”: { $what }
remarks-import-allowed = Wpisz jedno z tych słów: { $words }.
remarks-import-no-commune = Nie ma takiej gminy albo tak nazywa się kilka. Wpisz nazwę z listy w formularzu wprowadzania albo jej kod.
remarks-import-no-document = Nie ma takiego dokumentu w tych konsultacjach. Wpisz jego tytuł.
remarks-import-not-a-table = To nie jest ani arkusz (XLSX), ani plik tekstowy (CSV w UTF-8), albo plik jest uszkodzony.
remarks-import-too-large = Ten plik zawiera więcej, niż można wczytać naraz.
remarks-import-empty = W tym pliku nie ma żadnej uwagi.
remarks-import-unknown-column = Nie znamy kolumny „{ $heading }”.
remarks-import-twice = Ta kolumna występuje dwa razy.
remarks-import-missing = Brakuje tej kolumny.
remarks-notice-imported = Wszystkie uwagi z pliku zostały wprowadzone.
remarks-notice-imported-before = Ten plik był już wczytany. Nic się nie zmieniło.
