### Monitoring: co zgłoszono o każdym celu, rok po roku.

## Własne sprawozdania

monitoring-mine-title = Moje sprawozdania
monitoring-mine-lead = Cele, które sprawozdajesz, rok po roku.
monitoring-mine-none-title = Brak sprawozdań
monitoring-mine-none-text = Gdy administracja wskaże Cię przy celu i otworzy rok, sprawozdanie pojawi się tutaj.
monitoring-report = Sprawozdanie
monitoring-state = Stan
monitoring-due = Termin
monitoring-published = opublikowane
monitoring-handed-in = złożone
monitoring-missed = nie złożono
monitoring-draft = szkic
monitoring-not-begun = nie zaczęto

## Formularz

monitoring-report-of = Sprawozdanie z celu { $goal } za rok { $year }
monitoring-report-lead = Termin złożenia: { $day }. Nikt go nie przeczyta przed publikacją całego roku.
monitoring-language = Prosimy pisać w języku strategii: { $language }.
monitoring-narrative = Co zrobiono
monitoring-narrative-hint = Najwyżej { $max } znaków. Pusty wiersz zaczyna akapit, myślnik zaczyna listę.
monitoring-value = Wartość za rok { $year }
monitoring-last-value = Ostatnio: { $value } ({ $year })
monitoring-source = Źródło
monitoring-source-hint = Potrzebne przy wartości, najwyżej { $max } znaków: z jakiego rejestru, badania lub raportu pochodzi.
monitoring-source-link = Gdzie można to sprawdzić
monitoring-source-link-hint = Adres internetowy rejestru, badania lub sprawozdania, jeśli taki jest.
monitoring-note = Uwaga
monitoring-choose = Wybierz
monitoring-states = Działania kluczowe i zobowiązania
monitoring-save = Zapisz szkic
monitoring-hand-in = Złóż sprawozdanie
monitoring-is-published = Ten rok jest opublikowany. Nic się już w nim nie zmieni.

## Lata

monitoring-title = Monitoring
monitoring-lead = Co zgłoszono o każdym celu, rok po roku.
monitoring-none-title = Nie opublikowano jeszcze żadnego roku
monitoring-none-text = Po publikacji sprawozdań rok pojawi się tutaj.
monitoring-published-on = opublikowano: { $day }
monitoring-due-on = termin: { $day }
monitoring-running = Do zrobienia
monitoring-of-year = Monitoring { $year }
monitoring-without = Nie złożono sprawozdań z celów: { $codes }.
monitoring-compare-before = Porównaj z poprzednim rokiem
monitoring-indicator = Wskaźnik
monitoring-before = Poprzednio
monitoring-judged = Ocena

## Porównanie

monitoring-compare-title = Porównaj dwa lata
monitoring-compare-lead = Wartości wskaźników oraz stan działań kluczowych i zobowiązań.
monitoring-from-year = Od roku
monitoring-to-year = Do roku
monitoring-compare = Porównaj
monitoring-points = { $number } p.p.
monitoring-change = Zmiana

## Dla administracji

monitoring-goal = Cel
monitoring-officer = Sprawozdaje
monitoring-nobody = nikt
monitoring-officers-title = Kto sprawozdaje
monitoring-officers-lead = Jednostka odpowiedzialna za każdy cel i osoba, która składa sprawozdanie.
monitoring-name-officer = Wskaż jednostkę i osobę
monitoring-officer-email = Adres e-mail osoby, która sprawozdaje
monitoring-officer-email-hint = Adres potwierdzonego konta. Puste pole oznacza, że na razie nikt.
monitoring-open-title = Otwórz rok sprawozdawczy
monitoring-open-lead = Każda osoba sprawozdająca dostanie list dwa tygodnie i trzy dni przed terminem oraz dzień po nim.
monitoring-open = Otwórz rok
monitoring-due-hint = Ostatni dzień na złożenie sprawozdań w terminie.
monitoring-publish-year = Opublikuj rok { $year }
monitoring-publish-lead = Wartości staną się częścią strategii i nic się już w tym roku nie zmieni. Jeśli później znajdzie się pomyłka, opisuje ją uwaga przy wartości w strategii.
monitoring-publish = Opublikuj rok
monitoring-overview = Sprawozdania za ten rok
monitoring-no-officers = Przy żadnym celu nie wskazano jeszcze nikogo.
monitoring-nothing-handed-in = Nie złożono jeszcze żadnego sprawozdania, więc nie ma czego publikować.
monitoring-missing = Nie złożono: { $codes }.
monitoring-anyway = Opublikuj bez nich
monitoring-anyway-hint = Opublikowana strona powie, z których celów brakuje sprawozdań.
monitoring-preview = Tak to będzie wyglądać
