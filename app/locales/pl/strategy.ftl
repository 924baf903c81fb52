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
strategy-territory-metropolis = metropolia
strategy-territory-county = powiat
strategy-territory-urban = gmina miejska
strategy-territory-urban-rural = gmina miejsko-wiejska
strategy-territory-rural = gmina wiejska
strategy-territory-district = dzielnica

## Cel

strategy-strategic-goal = Cel strategiczny { $code }
strategy-operational-goal = Cel operacyjny { $code }
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
