### Propozycje uczestników i kierunki działania.

## Stany propozycji i co znaczą dla osoby, która ją napisała

proposals-state-draft = szkic
proposals-state-submitted = złożona
proposals-state-returned = zwrócona
proposals-state-published = opublikowana
proposals-state-accepted = stała się kierunkiem działania
proposals-state-withdrawn = wycofana
proposals-state-hidden = ukryta
proposals-means-draft = Nikt poza Tobą jej nie widzi. Złóż ją, gdy będzie gotowa.
proposals-means-submitted = Czyta ją moderacja. Decyzję prześlemy pocztą.
proposals-means-returned = Moderacja ją zwróciła. Możesz ją zmienić i złożyć ponownie.
proposals-means-published = Każdy może ją przeczytać. Moderacja może jeszcze zrobić z niej kierunek działania.
proposals-means-accepted = Stała się kierunkiem działania, nad którym trwa dyskusja i głosowanie.
proposals-means-withdrawn = Propozycja została wycofana. Widzisz ją jeszcze Ty i moderacja.
proposals-means-hidden = Moderacja ją ukryła. Widzisz ją jeszcze Ty i moderacja.

## Autorstwo

proposals-verified = zweryfikowana
proposals-by-office = Urząd
proposals-by-imported = Osoba z wcześniejszej rozmowy
proposals-author-erased = Konto usunięte

## Lista

proposals-title = Propozycje
proposals-lead = Pomysły mieszkańców i organizacji. Każdy z nich czyta moderacja; niektóre stają się kierunkami działania, na które wszyscy głosują.
proposals-write = Napisz propozycję
proposals-write-draft = Zacznij szkic
proposals-open-until = Propozycje można składać do: { $moment }.
proposals-closed-title = Propozycji nie można teraz składać
proposals-closed-text = Na tym etapie nie przyjmujemy propozycji.
proposals-opens = Przyjmowanie propozycji zaczyna się: { $moment }. Szkic możesz zacząć wcześniej.
proposals-none-title = Nie opublikowano jeszcze żadnej propozycji
proposals-none-text = Propozycja pojawi się tutaj, gdy moderacja ją przeczyta i opublikuje.

## Pisanie

proposals-new-title = Napisz propozycję
proposals-new-lead = Co trzeba zrobić, gdzie i dlaczego? Przed publikacją propozycję czyta moderacja.
proposals-edit-title = Zmień propozycję
proposals-field-title = Tytuł
proposals-field-title-hint = Długość w znakach: od { $min } do { $max }. Napisz, co trzeba zrobić.
proposals-field-body = Treść
proposals-field-body-hint = Najwięcej znaków: { $max }. Pusty wiersz zaczyna akapit, **dwie gwiazdki** pogrubiają, myślnik zaczyna listę.
proposals-field-language = Język tekstu
proposals-field-voice = W czyim imieniu
proposals-voice-own = We własnym: { $name }
proposals-voice-hint = Pod propozycją będzie nazwa organizacji.
proposals-save-draft = Zapisz szkic
proposals-preview = Podgląd
proposals-preview-title = Podgląd
proposals-preview-note = Jeszcze nie zapisano.
proposals-submit = Złóż propozycję
proposals-draft-meanwhile = Na tym etapie nie przyjmujemy propozycji, ale możesz zachować szkic.
proposals-changed-meanwhile = Propozycję zapisano w innym oknie. Poniżej jest tekst wpisany tutaj. Ponowny zapis zastąpi tamten.
proposals-changed-meanwhile-link = Zobacz zapisany tekst

## Jedna propozycja

proposals-one = Propozycja
proposals-history = Wcześniejsze wersje
proposals-became = Ta propozycja stała się kierunkiem działania.
proposals-to-line = Przejdź do kierunku działania
proposals-to-desk = Do kolejki moderacji: zdecyduj o tej propozycji
proposals-yours = Twoja propozycja
proposals-edit = Zmień tekst
proposals-withdraw = Wycofaj propozycję
proposals-moderator-says = Od moderacji
proposals-submit-title = Złożyć tę propozycję?
proposals-submit-lead = Moderacja przeczyta ją i podejmie decyzję. Do tego czasu tekstu nie można zmienić.
proposals-withdraw-title = Wycofać tę propozycję?
proposals-withdraw-lead = Zobaczysz ją już tylko Ty i moderacja. Tego nie można cofnąć.

## Wcześniejsze wersje

proposals-history-title = Wcześniejsze wersje
proposals-history-lead = Wszystkie złożone teksty, od najnowszego, ze zmianami. Teksty sprzed zmiany, o którą prosiła moderacja, nie są pokazywane.
proposals-line-history-lead = Wszystkie opublikowane teksty, od najnowszego, ze zmianami i ich powodami.
proposals-history-reason = Powód:
proposals-version = Wersja { $number }

## Własne propozycje

proposals-mine-title = Moje propozycje
proposals-mine-lead = Złożone i zaczęte propozycje oraz ich stan.
proposals-mine-none-title = Nie masz jeszcze propozycji
proposals-mine-none-text = Gdy konsultacje zbierają pomysły, na ich stronie jest „Napisz propozycję”.
proposals-changed-at = zmieniono: { $moment }

## Kierunki działania

proposals-lines-title = Kierunki działania
proposals-lines-none-title = Nie ma jeszcze kierunków działania
proposals-lines-none-text = Pojawią się tutaj, gdy organizator je opublikuje albo przyjmie propozycje.
proposals-lines-by-goal = Według celu
proposals-lines-all-goals = Wszystkie cele
proposals-sort = Kolejność
proposals-sort-code = Według kodu
proposals-sort-newest = Od najnowszych
proposals-sort-discussed = Od najczęściej komentowanych
proposals-line-kicker = Kierunek działania { $code }
proposals-line-ties = Cele i miejsca
proposals-line-hidden = Moderacja ukryła ten kierunek działania. Widzą go tylko osoby prowadzące konsultacje.
proposals-line-withdrawn = Wycofano
proposals-line-withdrawn-on = Ten kierunek działania wycofano: { $moment }. Nie można już na niego głosować ani go komentować; oddane głosy pozostają. Podany powód:
proposals-line-changed = Tekst zmieniono: { $moment }.
proposals-line-changed-because = Tekst zmieniono: { $moment }. Powód: { $reason }
proposals-line-what-changed = Zobacz, co się zmieniło
proposals-line-origin = Propozycja, z której powstał
proposals-line-edit = Zmień kierunek działania

## Pisanie urzędowych kierunków działania

proposals-line-new-title = Nowy kierunek działania
proposals-line-new-lead = Kierunek działania od organizatora, poddany dyskusji i głosowaniu.
proposals-line-new-note = Zostanie opublikowany od razu.
proposals-line-publish = Opublikuj kierunek działania
proposals-line-code = Kod
proposals-line-code-hint = Litery i cyfry, najwyżej { $max }, na przykład KD-01. Widać go w adresie i przy głosowaniu; później nie można go zmienić.
proposals-line-summary = Streszczenie
proposals-line-summary-hint = Jedno zdanie, najwięcej znaków: { $max }. Widać je na listach.
proposals-line-goals = Cele, którym służy
proposals-line-territories = Miejsca, których dotyczy
proposals-line-territories-hint = Nie zaznaczaj nic, jeśli dotyczy wszystkich.
proposals-line-reason = Powód zmiany
proposals-line-reason-hint = Będzie widoczny przy wcześniejszych wersjach.
proposals-line-reason-needed = Głosowanie już się zaczęło, więc napisz, dlaczego tekst się zmienia. Powód widać na stronie i przy wcześniejszych wersjach.
