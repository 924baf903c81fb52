### Głosowanie: karta do głosowania i wyniki.

## Karta do głosowania

voting-title = Głosowanie
voting-question = Czy to zrobić?
voting-your-vote = Twój głos
voting-chose-support = za
voting-chose-neutral = neutralnie
voting-chose-against = przeciw
voting-withdraw = Wycofaj mój głos
voting-undo = Cofnij
voting-counted = Twój głos: { $choice }. Można go zmienić do: { $when }.
voting-withdrawn = Głos został wycofany. Ponownie można zagłosować do: { $when }.
voting-line-withdrawn = Ten kierunek działania został wycofany. Nie można już na niego głosować; głosy oddane wcześniej pozostają i są podane w wynikach.
voting-was-withdrawn = wycofano
voting-failed = Nie udało się wysłać głosu. Spróbuj ponownie.
voting-until = Głos można oddać, zmienić lub wycofać do: { $when }.
voting-open-until = Głosować można do: { $when }.
voting-secret = Głos jest tajny: karta jest przechowywana bez nazwiska. Głosy członkiń i członków zweryfikowanych organizacji liczą się w grupie organizacji.
voting-sign-in-first = Potrzebne jest konto z potwierdzonym adresem e-mail: każda osoba ma jeden głos.
voting-sign-up = Załóż konto i wróć tutaj
voting-confirm-first = Najpierw potwierdź adres e-mail: każda osoba ma jeden głos.
voting-opens = Początek głosowania: { $when }.
voting-closed = Koniec głosowania: { $when }.
voting-closed-yours = Twój głos: { $choice }.
voting-result-soon = Wynik pojawi się tutaj po zamknięciu tury.
voting-to-results = Zobacz wyniki
voting-none-in-round = W turze { $number } nikt na niego nie głosował.
voting-earlier-round = { $count ->
    [one] Tura { $number }: { $count } głos
    [few] Tura { $number }: { $count } głosy
    [many] Tura { $number }: { $count } głosów
   *[other] Tura { $number }: { $count } głosu
}
voting-not-planned = Nad tym kierunkiem działania nie zaplanowano głosowania.
voting-hidden-tallies = Liczby pokazujemy dopiero po turze, aby na nikogo nie wpływały.
voting-so-far = Policzono dotąd
voting-to-line = Wróć do kierunku działania

## Własny udział

voting-own-title = Mój udział
voting-own-lead = Twoje głosy, propozycje, komentarze i uwagi, według konsultacji. Tej strony nie widzi nikt inny.
voting-own-none-title = Jeszcze nic tu nie ma
voting-own-none-text = Gdy oddasz głos, złożysz propozycję, napiszesz komentarz lub zgłosisz uwagę, pojawi się to tutaj.
voting-own-votes = Twoje głosy w turze { $number }
voting-own-comments = Twoje komentarze
voting-own-count = Twoje głosy: { $voted } z { $of }.
voting-own-choice = Twój głos: { $choice }
voting-own-key-gone = Twój udział w tej turze jest odnotowany. Jej klucz już nie istnieje, więc treści głosów nie da się odczytać, także tutaj.

## Wyniki

voting-results = Wyniki
voting-results-title = Wyniki tury { $number }
voting-results-closed = Turę zamknięto: { $when }.
voting-results-none = Wyników jeszcze nie ma
voting-results-open-text = Tura { $number } trwa do: { $when }. Wyniki pojawią się tutaj po jej zamknięciu.
voting-results-to-come-text = Początek tury { $number }: { $when }. Wyniki pojawią się tutaj po jej zamknięciu.
voting-results-counting-text = Tura dobiegła końca. Wyniki pojawią się tutaj za chwilę.
voting-results-unplanned-text = Nie zaplanowano jeszcze żadnej tury głosowania.
voting-figure-people = { $count ->
    [one] osoba wzięła udział
    [few] osoby wzięły udział
    [many] osób wzięło udział
   *[other] osoby wzięło udział
}
voting-figure-votes = { $count ->
    [one] głos
    [few] głosy
    [many] głosów
   *[other] głosu
}
voting-figure-lines = { $count ->
    [one] kierunek działania
    [few] kierunki działania
    [many] kierunków działania
   *[other] kierunku działania
}
voting-figure-comments = { $count ->
    [one] komentarz
    [few] komentarze
    [many] komentarzy
   *[other] komentarza
}
voting-meaning = Co oznaczają te liczby
voting-meaning-people = Każda osoba, która w tej turze zagłosowała na co najmniej jeden kierunek działania, policzona raz.
voting-meaning-votes = Jeden głos osoby na jeden kierunek działania, według stanu z chwili zamknięcia tury.
voting-meaning-share-title = Udziały
voting-meaning-share = Część wszystkich głosów na dany kierunek działania, razem z neutralnymi. Po zaokrągleniu mogą nie dać dokładnie 100%.
voting-meaning-goals = Głosy na wszystkie kierunki działania celu i celów mu podporządkowanych. Jeden kierunek może służyć kilku celom, dlatego liczb przy celach nie można sumować.
voting-meaning-comments-title = Komentarze
voting-meaning-comments = Te, które można było przeczytać w chwili zamknięcia tury, razem z odpowiedziami. Stanowisko – za, neutralne lub przeciw – wybiera osoba pisząca.
voting-meaning-groups = To, co było wiadomo o głosujących w chwili oddania głosu: w jakiej roli głosowali, gdzie mieszkają i jak potwierdzono ich tożsamość.
voting-downloads = Do pobrania
voting-download-csv = Tabela do arkusza kalkulacyjnego (CSV)
voting-download-csv-text = Po jednym wierszu na każdy kierunek działania, cel i grupę, którą można pokazać; do arkusza LibreOffice Calc, Excela i podobnych.
voting-download-json = Zamrożony wynik (JSON)
voting-download-json-text = To samo dla programów: dokładnie ten plik, który zamrożono w chwili zamknięcia tury.
voting-download-columns = Co oznaczają kolumny
voting-by-goal = Według celów
voting-by-line = Według kierunków działania
voting-goal = Cel
voting-goal-lines = Kierunki działania
voting-goal-people = Osoby
voting-goal-votes = Głosy
voting-goal-comments-for = Komentarze za
voting-goal-comments-neutral = Komentarze neutralne
voting-goal-comments-against = Komentarze przeciw
voting-sort = Kolejność
voting-sort-position = Jak w konsultacjach
voting-sort-support = Od największego poparcia
voting-sort-votes = Od największej liczby głosów
voting-split = Według grup
voting-by-kind = Według rodzaju uczestników
voting-by-territory = Według miejsca zamieszkania
voting-by-verification = Według sposobu potwierdzenia tożsamości
voting-group = Grupa
voting-together = Wszystkie pozostałe grupy razem
voting-too-few = Niektóre grupy są zbyt małe, aby je pokazać.
voting-not-said = Nie podano miejsca zamieszkania
voting-kind-imported = Osoby z zaimportowanej dyskusji
voting-level-none = Bez potwierdzenia
voting-level-mail = Potwierdzony adres e-mail
voting-level-office = Potwierdzenie w urzędzie
voting-small-title = Dlaczego niektórych grup nie pokazujemy
voting-small-text = Mała liczba mogłaby zdradzić, jak głosowała jedna osoba. Grupę pokazujemy tylko wtedy, gdy każdą z wybranych odpowiedzi wskazało w niej co najmniej { $threshold } osób. Pozostałe grupy sumujemy, a jeśli nawet ich suma zdradzałaby zbyt wiele, dołącza do nich najmniejsza z pokazywanych grup.
voting-not-public = Niepokazywane decyzją moderacji
voting-not-public-text = { $lines ->
    [one] W chwili zamknięcia tury { $lines } tekst był ukryty. Oddane na niego głosy są policzone i znajdują się w plikach do pobrania.
    [few] W chwili zamknięcia tury { $lines } teksty były ukryte. Oddane na nie głosy są policzone i znajdują się w plikach do pobrania.
    [many] W chwili zamknięcia tury { $lines } tekstów było ukrytych. Oddane na nie głosy są policzone i znajdują się w plikach do pobrania.
   *[other] W chwili zamknięcia tury { $lines } tekstu było ukryte. Oddane na nie głosy są policzone i znajdują się w plikach do pobrania.
}
voting-not-public-votes = { $votes ->
    [one] Jest to { $votes } głos.
    [few] Są to { $votes } głosy.
    [many] Jest to { $votes } głosów.
   *[other] Jest to { $votes } głosu.
}
voting-check = Jak sprawdzić ten wynik
voting-check-text = Wynik zamrożono w chwili zamknięcia tury i nigdy się on nie zmienia. Wszystkie liczby z tej strony zawiera plik results.json. Ta suma kontrolna pasuje tylko do tego pliku:
voting-check-how = Pobierz plik results.json i policz jego sumę kontrolną poleceniem „sha256sum results.json”. Poleceniem „narada verify” operator przelicza wszystkie karty do głosowania.
voting-rounds = Tury
voting-round = Tura { $number }

## Kolumny tabeli

voting-columns-title = Kolumny pliku results.csv
voting-columns-lead = Jeden wiersz dla każdego kierunku działania, dla każdej grupy, którą można pokazać, i dla każdego celu. UTF-8, rozdzielone przecinkami. Tekst, który arkusz kalkulacyjny uznałby za formułę, zaczyna się apostrofem.
voting-column = Kolumna
voting-column-meaning = Co zawiera
voting-column-consultation = Nazwa konsultacji w adresach.
voting-column-round = Numer tury.
voting-column-record = „action_line” (kierunek działania) lub „goal” (cel).
voting-column-code = Kod kierunku działania; w wierszu celu strategia i kod celu.
voting-column-title = Tytuł. Pusty w wierszach grup i przy tekstach ukrytych.
voting-column-goals = W wierszu kierunku działania kody jego celów; w wierszu celu kody jego kierunków działania. Rozdzielone spacjami.
voting-column-split = „all” – wszyscy razem; inaczej podstawa podziału: „kind” (rodzaj uczestników), „territory” (miejsce zamieszkania) lub „verification” (sposób potwierdzenia).
voting-column-group = Rodzaj: resident (mieszkanki i mieszkańcy), organisation (organizacje), official (urząd), imported (import). Miejsce: kod z rejestru TERYT lub not_said (nie podano). Potwierdzenie: none (brak), mail (e-mail), office (urząd). „together” sumuje wszystkie zbyt małe grupy.
voting-column-name = Nazwa miejsca.
voting-column-support = Głosy popierające.
voting-column-neutral = Głosy neutralne.
voting-column-against = Głosy przeciw.
voting-column-votes = Wszystkie głosy: suma trzech poprzednich.
voting-column-participants = Ile osób głosowało; w wierszu celu na co najmniej jeden z jego kierunków działania.
voting-column-comments-for = Widoczne komentarze za, w chwili zamknięcia tury.
voting-column-comments-neutral = Widoczne komentarze neutralne, w chwili zamknięcia tury.
voting-column-comments-against = Widoczne komentarze przeciw, w chwili zamknięcia tury.
voting-column-withdrawn = „yes”, jeśli kierunek działania wycofano przed zamknięciem tury. Głosy oddane do tego czasu są policzone.
voting-column-closed-at = Kiedy turę rzeczywiście zamknięto: data i godzina UTC (ISO 8601), w każdym wierszu ta sama.
