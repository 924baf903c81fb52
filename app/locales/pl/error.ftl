error-required = To pole trzeba wypełnić.
error-too-long = Skróć tekst do { $max ->
    [one] { $max } znaku
    [few] { $max } znaków
    [many] { $max } znaków
   *[other] { $max } znaku
 }.
error-too-short = Wpisz co najmniej { $min ->
    [one] { $min } znak
    [few] { $min } znaki
    [many] { $min } znaków
   *[other] { $min } znaku
 }.
error-not-an-address = To nie jest adres e-mail, taki jak imie@example.org.
error-address-not-plain = Na adres ze znakami takimi jak ż czy ó przed @ listy zwykle nie dochodzą. Podaj adres, w którym przed @ są tylko litery od a do z bez znaków diakrytycznych, cyfry, kropki lub myślniki.
error-not-a-choice = Wybierz jedną z możliwości.
error-not-a-date = Wpisz dzień i godzinę, na przykład 10.12.2026 18:00 albo 2026-12-10 18:00.
error-ends-before-start = Koniec musi przypadać po początku.
error-bad-characters = Usuń znaki końca wiersza i znaki niewidoczne.
error-taken = To już jest zajęte.
error-guessable-password = To hasło łatwo odgadnąć. Dobre hasło to na przykład kilka nietypowych słów.
error-differs = Wpisane wartości się różnią.
error-wrong-credentials = Adres lub hasło są nieprawidłowe.
error-link-spent = Ten odnośnik został już użyty albo stracił ważność.
error-round-not-open = Tura jeszcze się nie rozpoczęła.
error-round-closed = Tura jest zamknięta. To, co teraz wybrano, nie liczy się; głos oddany wcześniej zostaje bez zmian.
error-closed-already = Tura jest już zamknięta.
error-activity-closed = Nic nie zostało opublikowane ani policzone: ta część konsultacji jest teraz zamknięta.
error-changed-meanwhile = W międzyczasie ktoś to zmienił. Sprawdź jeszcze raz.
error-wrong-state = Tego już nie można tutaj zrobić.
error-not-yet = Będzie to możliwe, gdy się zacznie.
error-reason-required = Podaj uzasadnienie.
error-queue-not-empty = W kolejce moderacji są nierozstrzygnięte sprawy. Rozstrzygnij je albo napisz, dlaczego tura mimo to się kończy.
error-not-a-member = Nie możesz działać w imieniu tej organizacji.
error-wrong-password = To nie jest hasło do tego konta.
error-line-withdrawn = Ten kierunek działania został wycofany. Nie można już na niego głosować ani go komentować.
error-own-account = O Twoim własnym koncie musi zdecydować inna osoba.
error-own-text = To Twój własny tekst. Zająć się nim musi inna osoba.
error-not-a-number = Wpisz same cyfry.
error-out-of-range = Wpisz liczbę od { $from } do { $to }.
error-draft-waits = Jest już wersja robocza i przepadłaby. Zaznacz pole, jeśli może przepaść.
error-no-such-time = Takiej godziny nie ma: zegary przestawia się wtedy do przodu. Wybierz godzinę wcześniej albo później.
error-in-the-past = Podaj czas w przyszłości.
error-out-of-order = Etap nie może zacząć się przed poprzednim.
error-overlaps = Ten czas nakłada się na inną turę.
error-not-a-slug = Użyj tylko małych liter bez polskich znaków, cyfr i łączników, na przykład cel-v-2030.
error-not-a-code = Użyj tylko liter bez polskich znaków, cyfr, łączników, kropek i podkreśleń; na początku musi stać litera lub cyfra, na przykład KD-01.
error-not-a-time-zone = Nie ma strefy czasowej o takiej nazwie. Przykład: Europe/Warsaw.
error-no-account = Nikt nie ma potwierdzonego konta z tym adresem.
error-not-a-day = Wpisz dzień, miesiąc albo rok, na przykład 31.03.2027, 03.2027 albo 2027; można też zacząć od roku: 2027-03-31, 2027-03.
error-not-a-full-day = Wpisz pełną datę: dzień, miesiąc i rok, na przykład 10.12.2026 albo 2026-12-10.
error-no-such-day = Nie ma takiego dnia. Wpisz najpierw dzień, potem miesiąc i rok, na przykład 10.12.2026, albo zacznij od roku: 2026-12-10.
error-short-year = Wpisz rok czterema cyframi, na przykład 10.12.2026 albo 2026-12-10.
error-not-an-hour = Wpisz godzinę i minuty, na przykład 18:00 albo 18.00.
error-no-such-hour = Nie ma takiej godziny. Wpisz godzinę od 00:00 do 23:59.
error-not-a-web-address = To nie jest adres strony internetowej. Adres zaczyna się od https:// i nie ma w nim spacji.
error-still-open = Uwagi są jeszcze przyjmowane. Będzie to możliwe po upływie terminu.
error-unanswered = Nie każda uwaga ma już przyjęte stanowisko.
error-remarks-wait = Któraś uwaga czeka jeszcze na moderację. Najpierw rozstrzygnij tę sprawę: sprawozdanie podaje jej treść albo zasadę, z powodu której jest ukryta.
error-outdated = Od przygotowania tej wersji zmieniła się uwaga albo stanowisko. Przygotuj ją od nowa.
error-no-room = Tyle pozycji zmieści się jeszcze na liście: { $left }.
error-in-the-future = Ta data nie może przypadać w przyszłości.
error-milestones-left = Nie wszystkie kamienie milowe są osiągnięte. Podaj, kiedy osiągnięto każdy z nich, albo wybierz inny stan.
error-registration-closed = Zapisy na to spotkanie są zamknięte.
error-not-a-figure = { $digits ->
    [0] Wpisz liczbę całkowitą, bez miejsc po przecinku.
   *[other] Wpisz liczbę; miejsc po przecinku może być najwyżej { $digits }.
 }
error-does-not-fit = Ta wartość nie pasuje do wartości docelowej wskaźnika albo do pozostałych wartości.
error-reports-missing = Nie wszystkie sprawozdania są złożone. Zaznacz pole, aby opublikować rok bez nich.
error-not-agreed = Zgodziło się zbyt mało osób z grupy.
