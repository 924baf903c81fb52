### Rejestr czynności urzędowych i podpisy.

audit-signed = { $when } serwis podpisał ten wynik razem z rejestrem czynności osób prowadzących konsultacje, do pozycji nr { $number }. Każda późniejsza zmiana wyniku lub rejestru wyjdzie na jaw.
audit-unsigned = Ten wynik nie jest jeszcze podpisany: chwilowo brakuje klucza do podpisu. Zostanie podpisany, gdy tylko klucz wróci na miejsce; liczby i suma kontrolna się nie zmienią.
audit-head = Koniec rejestru w chwili podpisu
audit-key = Klucz
audit-signature = Podpis (Ed25519)
audit-keys = Klucze publiczne serwisu
audit-files = Żeby sprawdzić wynik bez naszego udziału, pobierz rejestr i karty do głosowania. Nie ma w nich nazwisk ani głosujących, ani osób prowadzących konsultacje.
audit-events-file = Rejestr jako plik
audit-ballots-file = Karty do głosowania, bez głosujących
audit-signatures-file = Podpisy

## Rejestr

audit-record = Rejestr czynności
audit-record-lead = Wszystko, co w tych konsultacjach zrobiły osoby prowadzące, zegar i operator, od najnowszych. Osoby występują pod znakami: ta sama osoba ma tu zawsze ten sam znak, a gdzie indziej inny.
audit-none-title = Rejestr jest jeszcze pusty
audit-none-text = Pojawi się tu wszystko, co w tych konsultacjach zrobią osoby prowadzące.
audit-number = Nr
audit-what = Co zrobiono
audit-when = Kiedy
audit-who = Kto
audit-person = Osoba { $mark }
audit-machine = Samoczynnie albo operator
audit-act-other = Inna czynność:
audit-check = Jak sprawdzić ten rejestr
audit-check-text = Każdy wpis zawiera sumę kontrolną poprzedniego, więc żadnego nie da się niepostrzeżenie zmienić, usunąć ani wstawić w środek. Koniec rejestru jest podpisywany razem z każdym wynikiem.
audit-act-consultation-created = Założono konsultacje
audit-act-consultation-changed = Zmieniono opis konsultacji
audit-act-consultation-published = Opublikowano konsultacje
audit-act-stages-set = Ustalono etapy
audit-act-rule-added = Dodano zasadę moderacji
audit-act-rule-changed = Zmieniono zasadę moderacji
audit-act-moderator-appointed = Powołano moderatora
audit-act-moderator-dismissed = Odwołano moderatora
audit-act-moderator-left = Moderator usunął konto i odszedł
audit-act-round-added = Zaplanowano turę
audit-act-round-moved = Przesunięto turę
audit-act-round-removed = Usunięto zaplanowaną turę
audit-act-round-opened = Otwarto turę przed czasem
audit-act-round-closed = Zamknięto turę i zamrożono jej wynik
audit-act-action-line-published = Opublikowano kierunek działania
audit-act-action-line-changed = Zmieniono kierunek działania
audit-act-action-line-withdrawn = Wycofano kierunek działania
audit-act-proposal-published = Opublikowano propozycję
audit-act-proposal-returned = Zwrócono propozycję do poprawy
audit-act-proposal-accepted = Propozycja stała się kierunkiem działania
audit-act-proposal-reopened = Cofnięto decyzję o propozycji
audit-act-content-kept = Pozostawiono zgłoszoną treść
audit-act-content-hidden = Ukryto treść
audit-act-content-restored = Przywrócono ukrytą treść
audit-act-commitment-made = Ogłoszono, co dalej z kierunkiem działania
audit-act-commitment-changed = Zmieniono informację, co dalej z kierunkiem działania
audit-act-votes-imported = Wczytano głosy z innej platformy
audit-act-result-signed-later = Podpisano wynik później, bo przy zamknięciu zabrakło klucza
audit-act-words-erased = Usunięto słowa z wcześniejszego wpisu; jego suma kontrolna pozostała
