### Wiadomości: tematy, zdania i to, skąd się biorą.

## Rama

letters-greeting = Dzień dobry,
letters-greeting-name = Dzień dobry, { $name },
letters-by-hand = Jeśli przycisk nie działa, skopiuj ten adres:
letters-why-address = Otrzymujesz tę wiadomość, ponieważ ten adres podano w serwisie konsultacji społecznych ({ $organiser }). Jeśli to pomyłka, nie musisz nic robić.
letters-why-account = Ta wiadomość dotyczy Twojego konta w serwisie konsultacji społecznych ({ $organiser }).
letters-why-part = Ta wiadomość dotyczy Twojego udziału w konsultacjach społecznych ({ $organiser }).
letters-why-news = Otrzymujesz tę wiadomość, ponieważ bierzesz udział w konsultacjach społecznych ({ $organiser }). Takie wiadomości wysyłamy najwyżej raz dziennie.
letters-unsubscribe = Rezygnuję z wiadomości o konsultacjach

## Konta

letters-confirm-subject = Potwierdź swój adres
letters-confirm-text = Na ten adres zakładane jest konto w serwisie konsultacji społecznych ({ $organiser }). Zacznie działać, gdy potwierdzisz, że adres należy do Ciebie.
letters-confirm-until = Odnośnik jest ważny { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
 }.
letters-confirm-asked = Prośbę o konto wysłano: { $when }.
letters-confirm-initials = Inicjały podanej nazwy: { $initials }
letters-confirm-several = Jeśli takich wiadomości przyszło kilka, wybierz tę, w której czas i inicjały się zgadzają: każdy odnośnik działa tylko z hasłem podanym razem z nim.
letters-confirm-button = Potwierdź adres

letters-known-subject = Masz już konto
letters-known-text = Ktoś próbował założyć lub potwierdzić konto z tym adresem. Takie konto już istnieje i działa, więc nic się nie zmieniło.
letters-known-more = Jeśli to Ty, wystarczy się zalogować. Zapomniane hasło można zmienić na stronie logowania.
letters-known-button = Zaloguj się

letters-reset-subject = Ustaw nowe hasło
letters-reset-text = Otrzymaliśmy prośbę o nowe hasło do Twojego konta. Aby je ustawić, naciśnij przycisk. Odnośnik działa jeden raz i jest ważny { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
 }.
letters-reset-more = Jeśli to nie Twoja prośba, zignoruj tę wiadomość: hasło pozostanie bez zmian.
letters-reset-button = Ustaw nowe hasło

letters-new-address-subject = Potwierdź nowy adres
letters-new-address-text = Ten adres ma zostać nowym adresem Twojego konta. Stanie się nim, gdy potwierdzisz, że należy do Ciebie; do tego czasu obowiązuje dotychczasowy.
letters-new-address-button = Potwierdź nowy adres

letters-address-changed-subject = Zmieniono adres Twojego konta
letters-address-changed-text = Wiadomości dotyczące Twojego konta będą teraz przychodzić na adres { $hint }. Ta jest ostatnią wysłaną na dotychczasowy adres.
letters-address-changed-more = Jeśli to nie Twoja decyzja, niezwłocznie skontaktuj się z organizatorem.

letters-password-changed-subject = Zmieniono Twoje hasło
letters-password-changed-text = Hasło do Twojego konta zostało zmienione, a na wszystkich pozostałych urządzeniach nastąpiło wylogowanie.
letters-password-changed-more = Jeśli to nie Twoja decyzja, niezwłocznie ustaw nowe hasło: na stronie logowania wybierz „Nie pamiętasz hasła?”.

letters-erased-subject = Twoje konto zostało usunięte
letters-erased-text = Twoje imię, adres i hasło zostały usunięte; na to konto nikt się już nie zaloguje. Opublikowane wypowiedzi pozostają bez Twojego imienia. Oddane głosy nadal się liczą; nikt nie może ustalić, że były Twoje.

## Organizacje

letters-invitation-subject = Zaproszenie do wypowiadania się w imieniu organizacji
letters-invitation-text = { $inviter } zaprasza do udziału w konsultacjach w imieniu organizacji { $organisation }.
letters-invitation-button = Zobacz zaproszenie

letters-verified-subject = Twoja organizacja została zweryfikowana
letters-verified-text = Zgłoszenie organizacji { $organisation } zostało sprawdzone i potwierdzone. Od teraz można w jej imieniu komentować i zgłaszać propozycje, a przy jej nazwie jest widoczna weryfikacja.
letters-refused-subject = Twoja organizacja nie została zweryfikowana
letters-refused-text = Zgłoszenie organizacji { $organisation } zostało sprawdzone i nie udało się go potwierdzić. Można je poprawić i wysłać ponownie.
letters-organisation-button = Zobacz organizację

## Moderacja

letters-reason = Uzasadnienie:
letters-rule = Na czym opiera się decyzja, zasada lub przepis:
letters-proposal-published-subject = Twoja propozycja została opublikowana
letters-proposal-published-text = Twoja propozycja „{ $title }” została opublikowana. Każdy może ją teraz przeczytać.
letters-proposal-returned-subject = Twoja propozycja wróciła do poprawy
letters-proposal-returned-text = Twoja propozycja „{ $title }” została zwrócona do poprawy. Można ją zmienić i złożyć ponownie.
letters-proposal-accepted-subject = Twoja propozycja stała się kierunkiem działania
letters-proposal-accepted-text = Twoja propozycja „{ $title }” stała się kierunkiem działania. Każda osoba może ją teraz komentować, a w czasie otwartej tury także na nią głosować.
letters-proposal-reopened-subject = Twoja propozycja znów czeka na decyzję
letters-proposal-reopened-text = Decyzja w sprawie Twojej propozycji „{ $title }” została cofnięta. Propozycja czeka na ponowne rozpatrzenie.
letters-proposal-line-withdrawn-subject = Kierunek działania z Twojej propozycji został wycofany
letters-proposal-line-withdrawn-text = Kierunek działania, którym stała się Twoja propozycja „{ $title }”, został wycofany. Oddane głosy zachowujemy i podajemy w wynikach.
letters-proposal-waits-again = Twoja propozycja znów czeka na decyzję. Nie musisz nic robić.
letters-proposal-public-again = Twoja propozycja pozostaje publiczna, tak jak przedtem.
letters-proposal-button = Zobacz propozycję
letters-proposal-line-button = Zobacz kierunek działania

letters-hidden-subject = Twoja wypowiedź została ukryta
letters-hidden-text = Ta wypowiedź nie jest już widoczna dla innych:
letters-restored-subject = Twoja wypowiedź jest znowu widoczna
letters-restored-text = Ta wypowiedź jest znowu widoczna dla innych:
letters-published-subject = Twoja wypowiedź jest opublikowana
letters-published-text = Moderacja przeczytała tę wypowiedź. Od teraz może ją czytać każdy:
letters-asked-subject = Prosimy o zmianę Twojej wypowiedzi
letters-asked-text = Moderacja prosi Cię o zmianę tej wypowiedzi:
letters-asked-scope = Tekst pozostaje widoczny i nic nie zostało Ci odebrane. O tej prośbie wiecie tylko Ty i moderacja.
letters-asked-button = Zmień tekst
letters-content-button = Przejdź do wypowiedzi

letters-report-subject = Twoje zgłoszenie zostało rozpatrzone
letters-report-hidden = Dziękujemy za zgłoszenie. Wskazana treść została ukryta.
letters-report-kept = Dziękujemy za zgłoszenie. Wskazana treść nie łamie zasad konsultacji i pozostaje widoczna.
letters-report-undone-subject = Decyzja w sprawie Twojego zgłoszenia została cofnięta
letters-report-undone-visible = Decyzja, która zapadła po Twoim zgłoszeniu, została cofnięta: wskazana treść jest znowu widoczna.
letters-report-undone-hidden = Decyzja, która zapadła po Twoim zgłoszeniu, została cofnięta: wskazana treść jest teraz ukryta.
letters-report-undone-waits = Decyzja, która zapadła po Twoim zgłoszeniu, została cofnięta: wskazana treść czeka na ponowne rozpatrzenie.
letters-report-button = Przejdź do zgłoszonej treści

## Aktualności

letters-reply-subject = Odpowiedź na Twój komentarz
letters-reply-text = { $author } odpowiada na Twój komentarz:
letters-reply-button = Przeczytaj i odpowiedz
letters-report-soon-subject = Zbliża się termin sprawozdania
letters-report-soon = Termin sprawozdania z celu { $goal } za rok { $year }: { $day }. Sprawozdanie nie jest jeszcze złożone.
letters-report-late-subject = Minął termin sprawozdania
letters-report-late = Termin sprawozdania z celu { $goal } za rok { $year } minął: { $day }. Sprawozdanie nie jest jeszcze złożone.
letters-report-due-button = Napisz sprawozdanie
letters-report-nobody-subject = Nikt nie sprawozdaje z celu
letters-report-nobody = Nikt nie jest wyznaczony do sprawozdania za rok { $year } z: { $goal }. Termin sprawozdań: { $day }. Prosimy o wyznaczenie osoby.
letters-report-nobody-button = Wyznacz osobę
letters-commitment-subject = Wiadomość o obserwowanym kierunku działania
letters-commitment-made = „{ $title }” jest teraz zobowiązaniem.
letters-commitment-planned = „{ $title }” będzie jednak realizowane.
letters-commitment-under-way = Rozpoczęto prace: „{ $title }”.
letters-commitment-done = „{ $title }”: zrealizowano.
letters-commitment-delayed = „{ $title }” potrwa dłużej, niż zapowiadano.
letters-commitment-dropped = „{ $title }” nie będzie realizowane.
letters-commitment-changed = Coś się zmieniło: „{ $title }”.
letters-commitment-note = Prowadzący konsultacje piszą:
letters-commitment-button = Zobacz zobowiązanie
letters-commitment-stop = Obserwujesz ten kierunek działania. Przycisk, który to kończy, jest na jego stronie.

letters-closed-subject = Wyniki: { $title }
letters-closed-text = { $people ->
    [0] Tura { $number } konsultacji „{ $title }” jest zamknięta. Nikt nie głosował.
    [one] Tura { $number } konsultacji „{ $title }” jest zamknięta. Głosowała { $people } osoba.
    [few] Tura { $number } konsultacji „{ $title }” jest zamknięta. Głosowały { $people } osoby.
    [many] Tura { $number } konsultacji „{ $title }” jest zamknięta. Głosowało { $people } osób.
   *[other] Tura { $number } konsultacji „{ $title }” jest zamknięta. Głosowało { $people } osoby.
}
letters-closed-early = Zamknięto ją przed czasem: { $when }. Planowany koniec: { $planned }.
letters-closed-by-hand = Zamknęła ją moderacja: { $when }.
letters-closed-reason = Podane uzasadnienie:
letters-closed-voted = Twój udział w głosowaniu został odnotowany. Głosy są tajne, więc ta wiadomość nie mówi, jak ani na co oddano Twoje.
letters-closed-lines = Kierunki działania, na które oddano najwięcej głosów:
letters-closed-counts = Za { $support } · neutralnie { $neutral } · przeciw { $against }
letters-closed-commented = Kierunki działania z Twoimi komentarzami:
letters-closed-proposed = Twoje propozycje:
letters-closed-waiting = Czeka na decyzję moderacji.
letters-closed-returned = Zwrócono Ci ją z uzasadnieniem.
letters-closed-published = Jest opublikowana; nie była poddana pod głosowanie.
letters-closed-accepted = Stała się kierunkiem działania.
letters-closed-hidden = Została ukryta przez moderację.
letters-closed-more = Twoje głosy, komentarze i propozycje są na stronie, którą widzisz tylko Ty:
letters-closed-all-mine = Mój udział
letters-closed-button = Zobacz wszystkie wyniki

letters-digest-subject = { $count ->
    [one] { $count } wiadomość z konsultacji
    [few] { $count } wiadomości z konsultacji
    [many] { $count } wiadomości z konsultacji
   *[other] { $count } wiadomości z konsultacji
}
letters-digest-text = Oto, co wydarzyło się w konsultacjach, w których bierzesz udział.
letters-digest-button = Zobacz konsultacje

letters-account-subject = Twoje konto
letters-account-suspended = Administracja serwisu zawiesiła Twoje konto. Do czasu jego przywrócenia nie można się zalogować. Twoje wypowiedzi i oddane głosy pozostają.
letters-account-restored = Twoje konto zostało przywrócone. Można się już zalogować.
letters-account-official = Od teraz uczestniczysz w konsultacjach w imieniu urzędu. Informacja o tym jest widoczna przy Twoim imieniu.
letters-account-resident = Od teraz uczestniczysz w konsultacjach we własnym imieniu, a nie w imieniu urzędu.
letters-account-administrator = Od teraz administrujesz tym serwisem.
letters-account-participant = Nie administrujesz już tym serwisem.

## Spotkania

letters-meeting-seat-subject = Twoje miejsce na spotkaniu
letters-meeting-seat-text = Przyjęto zgłoszenie na spotkanie „{ $title }” i czeka na Ciebie miejsce.
letters-meeting-moved-up = Na spotkaniu „{ $title }” zwolniło się miejsce i jest ono teraz Twoje.
letters-meeting-when = Kiedy: { $when }
letters-meeting-where = Gdzie: { $place }
letters-meeting-seat-more = Spotkanie jest w załączniku, do wpisania w kalendarz. Jeśli nie możesz przyjść, wycofaj zgłoszenie na stronie spotkania: może ktoś czeka.
letters-meeting-waiting-subject = Jesteś na liście oczekujących na spotkanie
letters-meeting-waiting-text = Wszystkie miejsca na spotkaniu „{ $title }” są zajęte. Jesteś na liście oczekujących: gdy tylko zwolni się miejsce dla Ciebie, napiszemy.
letters-meeting-cancelled-subject = Odwołane: { $title }
letters-meeting-cancelled-text = Spotkanie „{ $title }”, na które przyjęto Twoje zgłoszenie, zostało odwołane. Nie musisz nic robić.
letters-meeting-was-planned = Miało się odbyć
letters-meeting-restored-subject = Jednak się odbędzie: { $title }
letters-meeting-restored-text = Spotkanie „{ $title }” było odwołane, ale jednak się odbędzie.
letters-meeting-moved-subject = Inny termin lub miejsce: { $title }
letters-meeting-moved-text = Zmienił się termin lub miejsce spotkania „{ $title }”.
letters-meeting-now = Tak jest teraz
letters-meeting-before = Tak było wcześniej
letters-meeting-your-registration = Twoje zgłoszenie
letters-meeting-still-yours = Masz nadal miejsce na tym spotkaniu. Jeśli nie możesz przyjść, wycofaj zgłoszenie na stronie spotkania: może ktoś czeka.
letters-meeting-still-waiting = Nadal jesteś na liście oczekujących. Jeśli nie chcesz już czekać, wycofaj zgłoszenie na stronie spotkania.
letters-meeting-when-open = Kiedy: jeszcze nie ustalono
letters-meeting-afar = Zdalnie: { $address }
letters-meeting-button = Zobacz spotkanie

## Grupy robocze

letters-group-subject = Zaproszenie do grupy roboczej
letters-group-text = { $inviter } zaprasza Cię do pracy w grupie: { $group }.
letters-group-button = Zobacz zaproszenie
letters-paper-subject = Dokument Twojej grupy roboczej czeka na Ciebie
letters-paper-text = { $writer }: „{ $title }” – nowy tekst w grupie roboczej „{ $group }”. Będzie go można opublikować, gdy zgodzi się co najmniej połowa członków.
letters-paper-button = Przeczytaj
