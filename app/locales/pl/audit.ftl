### Rejestr czynności urzędowych i podpisy.

audit-signed = { $when } serwis podpisał ten wynik razem z rejestrem czynności osób prowadzących konsultacje, do pozycji nr { $number }. Każda późniejsza zmiana wyniku lub rejestru wyjdzie na jaw.
audit-unsigned = Ten wynik nie jest jeszcze podpisany: chwilowo brakuje klucza do podpisu. Zostanie podpisany, gdy tylko klucz wróci na miejsce; liczby i suma kontrolna się nie zmienią.
audit-head = Koniec rejestru w chwili podpisu
audit-key = Klucz
audit-signature = Podpis (Ed25519)
audit-keys = Klucze publiczne serwisu
audit-files = Żeby sprawdzić wynik bez naszego udziału, pobierz rejestr i karty do głosowania. Nie ma w nich nazwisk ani głosujących, ani osób prowadzących konsultacje.
audit-events-file = Rejestr czynności osób prowadzących
audit-ballots-file = Karty do głosowania, bez głosujących
audit-signatures-file = Podpisy
