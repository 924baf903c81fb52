### Strategie: cele, działania, wskaźniki.

## Lista

strategy-list-title = Strategie
strategy-list-lead = Dokąd zmierza miasto i jego sąsiedzi i po czym poznać, że są na dobrej drodze.
strategy-list-empty-title = Nie ma jeszcze strategii
strategy-list-empty-text = Organizator nie zamieścił tu żadnej strategii. Konsultacje mogą toczyć się bez niej.
strategy-count-goals = { $count ->
    [one] { $count } cel
    [few] { $count } cele
    [many] { $count } celów
   *[other] { $count } celu
}

## Strategia

strategy-strategy = Strategia
strategy-about = O tej strategii
strategy-horizon = Horyzont
strategy-adopted-by = Kto przyjął
strategy-adopted-on = Data przyjęcia
strategy-document = Dokument
strategy-document-link = Przejdź do oficjalnego dokumentu
strategy-goals = Cele
strategy-no-goals-title = Celów jeszcze tu nie ma
strategy-no-goals-text = Na razie organizator zamieścił tylko dziedziny i obszar strategii.
strategy-domains = Dziedziny
strategy-territories = Obszar
strategy-territory-kind = Rodzaj
strategy-places-besides = { $group }: pozostałe miejsca
strategy-places-elsewhere = Inne miejsca
strategy-territory-metropolis = metropolia
strategy-territory-county = powiat
strategy-territory-urban = gmina miejska
strategy-territory-urban-rural = gmina miejsko-wiejska
strategy-territory-rural = gmina wiejska
strategy-territory-district = dzielnica

## Cel

strategy-strategic-goal = Cel strategiczny { $code }
strategy-operational-goal = Cel operacyjny { $code }
strategy-main-goal = Cel główny { $code }
strategy-specific-goal = Cel szczegółowy { $code }
strategy-operational-goals = Cele operacyjne
strategy-vision = Wizja
strategy-key-actions = Kluczowe działania
strategy-key-actions-of-parent = Cel { $code } wymienia kluczowe działania wspólnie. Te służą temu celowi operacyjnemu.
strategy-key-action-serves = Służy celom
strategy-count-key-actions = { $count ->
    [one] { $count } kluczowe działanie
    [few] { $count } kluczowe działania
    [many] { $count } kluczowych działań
   *[other] { $count } kluczowego działania
}
strategy-indicators-of-parent = Cel { $code } ma wskaźniki wspólne dla wszystkich swoich celów operacyjnych.
strategy-indicators-of-parent-link = Zobacz wskaźniki celu { $code }

## Wskaźniki

strategy-indicators = Wskaźniki
strategy-indicators-on-track = wskaźników na dobrej drodze
strategy-part-of = { $part } z { $whole }
strategy-measures = Co mierzy:
strategy-on-track = Na dobrej drodze
strategy-off-track = Poza kursem
strategy-too-early = Za wcześnie na ocenę
strategy-year = Rok
strategy-value = Wartość
strategy-notes = Uwagi
strategy-values = Wartości
strategy-no-values = Nie ma jeszcze żadnego pomiaru.
strategy-target-value = Cel na { $year }: { $value }
strategy-target-approximate = Cel na { $year }: około { $value }
strategy-target-rising = Cel na { $year }: trend wzrostowy
strategy-target-falling = Cel na { $year }: trend spadkowy
strategy-chart-from-to = Od { $first } w { $first_year } do { $last } w { $last_year } roku.
strategy-chart-one = { $value } w { $year } roku.
strategy-source-line = Źródło: { $source }
strategy-how-judged = Jak oceniamy wskaźniki
strategy-judged-trend = Gdy celem jest tylko kierunek, ostatnia wartość musi być lepsza od pierwszej. Brak zmiany oznacza „poza kursem”.
strategy-judged-number = Gdy celem jest liczba, prosta od pierwszej wartości do celu pokazuje, gdzie wskaźnik powinien być dziś. Może się spóźniać o jedną dziesiątą całej drogi; w roku docelowym liczy się sam cel. „Około” znaczy: z dokładnością do 5%.
strategy-judged-early = Przy mniej niż dwóch wartościach jest za wcześnie na ocenę.

## Co proponuje się dla celu i co powiedziano

strategy-lines-none-title = Dla tego celu nie ma jeszcze kierunków działania
strategy-lines-none-text = Pojawią się tutaj, gdy w konsultacjach kierunki działania dla tego celu zostaną poddane pod dyskusję i głosowanie.
strategy-said-title = Kierunki działania i co powiedziały o nich konsultacje
strategy-said-lead = Według konsultacji, najpierw trwające. Głosy podajemy po zamknięciu tury; głosy celu to suma głosów na jego kierunki działania i na kierunki celów mu podporządkowanych.
strategy-asked-open = Trwają do: { $when }
strategy-asked-to-come = Początek: { $when }
strategy-asked-closed = Zakończone { $date }
strategy-said-closed = zamknięto { $date }
strategy-said-comments = Komentarze według stanowiska

## Wszystko inne, co mówi strategia

strategy-kind = Czyja strategia
strategy-kind-local = jednej gminy lub miasta
strategy-kind-supra-local = ponadlokalna
strategy-kind-project = projekt
strategy-act = Akt przyjęcia
strategy-published-on = Opublikowano
strategy-updated-on = Zaktualizowano
strategy-vote = Głosowanie
strategy-vote-unanimous = jednogłośnie
strategy-vote-majority = większością głosów
strategy-votes-for = Głosy za
strategy-votes-against = Głosy przeciw
strategy-abstentions = Wstrzymało się
strategy-funding = Finansowanie
strategy-method = Jak powstała
strategy-stages = Etapy dokumentu
strategy-stage-assumptions = Założenia
strategy-stage-draft = Projekt
strategy-stage-consultation = Konsultacje
strategy-stage-adopted = Przyjęcie
strategy-stage-planned = planowane: { $day }
strategy-stage-source = Ogłoszenie
strategy-alias = inaczej:
strategy-services = Usługi publiczne
strategy-bodies = Kto bierze udział
strategy-chain = Od wniosków do kierunków działania
strategy-chain-goal = Cel
strategy-chain-conclusions = Wnioski z diagnozy
strategy-chain-courses = Kierunki działania
strategy-chain-no-goal = Bez celu
strategy-publications = Załączniki i publikacje
strategy-recommendations = Rekomendacje
strategy-cases = Studia przypadków
strategy-publication-text = Dokument
strategy-publication-spatial-model = Model przestrzenny
strategy-publication-diagnosis = Wnioski z diagnozy
strategy-publication-analysis = Analiza
strategy-publication-annex = Załącznik
strategy-publication-rules = Regulamin
strategy-publication-magazine = Magazyn
strategy-publication-notice = Komunikat
strategy-groups = Grupy robocze
strategy-appointed-by = Powołał
strategy-seats = Skład
strategy-seat-council = rada
strategy-seat-administration = urząd
strategy-seat-municipal-body = jednostki i spółki miejskie
strategy-seat-stakeholder = interesariusze
strategy-seat-foreseen = przewidziani
strategy-seat-invited = zaproszeni
strategy-seat-confirmed = potwierdzeni
strategy-meetings = Spotkania
strategy-meeting-link = Dołącz zdalnie
strategy-plans = Plany działania
strategy-plan = Plan działania
strategy-plan-components = Komponenty
strategy-component-of = Komponent planu
strategy-part-programme-goals = Cele programowe
strategy-part-directional-goals = Cele kierunkowe
strategy-part-tasks = Zadania
strategy-territory-code = Kod w rejestrze
strategy-population = Ludność
strategy-population-in = { $people } ({ $year })
strategy-population-source = Źródło
strategy-population-years = Liczba mieszkańców rok po roku
strategy-territory-in = Leży w
strategy-territory-until = do { $year } r.: { $kind }
strategy-territory-since = od { $year } r.: { $kind }
strategy-map = Mapa obszaru
strategy-map-legend = Pełne: miejskie. W paski: miejsko-wiejskie. Puste: wiejskie. To samo mówi tabela.
strategy-strategic-goals = Cele strategiczne
strategy-specific-goals = Cele szczegółowe
strategy-groups-below = { $count ->
    [one] Odpowiada przed nią { $count } grupa
    [few] Odpowiadają przed nią { $count } grupy
    [many] Odpowiada przed nią { $count } grup
   *[other] Odpowiada przed nią { $count } grupy
}
strategy-components = { $count ->
    [one] { $count } komponent
    [few] { $count } komponenty
    [many] { $count } komponentów
   *[other] { $count } komponentu
}
strategy-count-communes = { $count ->
    [one] { $count } gmina
    [few] { $count } gminy
    [many] { $count } gmin
   *[other] { $count } gminy
}

## What follows from a strategy

strategy-afterwards = Co z tego wynikło
strategy-goal-commitments = Zobowiązania służące temu celowi
strategy-meetings-all = Wszystkie spotkania, z kalendarzem i kanałem
