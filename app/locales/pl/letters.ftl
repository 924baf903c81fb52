### Listy: tematy, zdania i to, skąd się biorą.

## Rama

letters-greeting = Dzień dobry,
letters-greeting-name = Dzień dobry, { $name },
letters-by-hand = Jeśli przycisk nie działa, skopiuj ten adres:
letters-why-address = Ta wiadomość przyszła, bo ktoś podał ten adres w serwisie { $organiser }. Jeśli to pomyłka, wystarczy ją zignorować: nic się nie stanie.
letters-why-account = Ta wiadomość dotyczy Twojego konta w serwisie { $organiser }.
letters-why-part = Ta wiadomość dotyczy Twojego udziału w konsultacjach, które prowadzi { $organiser }.
letters-why-news = Ta wiadomość przyszła, bo bierzesz udział w konsultacjach, które prowadzi { $organiser }. Takich wiadomości jest najwyżej jedna dziennie.
letters-unsubscribe = Nie chcę wiadomości o konsultacjach

## Konta

letters-confirm-subject = Potwierdź swój adres
letters-confirm-text = Z tym adresem zakładane jest konto w konsultacjach, które prowadzi { $organiser }. Zacznie działać, gdy potwierdzisz, że adres należy do Ciebie.
letters-confirm-until = Odnośnik jest ważny 24 godziny.
letters-confirm-button = Potwierdź adres

letters-known-subject = Masz już konto
letters-known-text = Ktoś próbował założyć konto z tym adresem. Masz je już od dawna, więc nic się nie zmieniło.
letters-known-more = Jeśli to Ty, po prostu się zaloguj. Jeśli nie pamiętasz hasła, ustawisz tam nowe.
letters-known-button = Zaloguj się

letters-reset-subject = Ustaw nowe hasło
letters-reset-text = Ktoś poprosił o nowe hasło do Twojego konta. Aby je ustawić, naciśnij przycisk. Odnośnik działa raz i tylko przez krótki czas.
letters-reset-more = Jeśli to nie Ty, zignoruj tę wiadomość: hasło pozostanie bez zmian.
letters-reset-button = Ustaw nowe hasło

letters-new-address-subject = Potwierdź nowy adres
letters-new-address-text = Twoje konto ma otrzymać ten adres. Zacznie obowiązywać, gdy potwierdzisz, że należy do Ciebie; do tego czasu pozostaje poprzedni.
letters-new-address-button = Potwierdź nowy adres

letters-address-changed-subject = Zmieniono adres Twojego konta
letters-address-changed-text = Wiadomości do Twojego konta trafiają teraz na adres { $hint }. To ostatnia wysłana na ten adres.
letters-address-changed-more = Jeśli to nie Twoja zmiana, od razu napisz do organizatora.

letters-password-changed-subject = Zmieniono Twoje hasło
letters-password-changed-text = Hasło do Twojego konta zostało zmienione, a wszystkie inne urządzenia wylogowane.
letters-password-changed-more = Jeśli to nie Twoja zmiana, od razu ustaw nowe hasło: na stronie logowania wybierz przypomnienie hasła.

letters-erased-subject = Twoje konto zostało usunięte
letters-erased-text = Twoje imię, adres i hasło zostały usunięte i nikt już nie może zalogować się na to konto. To, co zostało opublikowane, pozostaje bez Twojego imienia. Oddane głosy nadal się liczą; nikt nie może stwierdzić, że były Twoje.

## Organizacje

letters-invitation-subject = Zaproszenie do wypowiadania się w imieniu organizacji
letters-invitation-text = { $inviter } zaprasza do udziału w konsultacjach w imieniu organizacji { $organisation }.
letters-invitation-button = Zobacz zaproszenie

letters-verified-subject = Twoja organizacja została zweryfikowana
letters-verified-text = Zgłoszenie organizacji { $organisation } zostało sprawdzone i potwierdzone. Od teraz można w jej imieniu pisać i głosować, a strony pokazują, że jest zweryfikowana.
letters-refused-subject = Twoja organizacja nie została zweryfikowana
letters-refused-text = Zgłoszenie organizacji { $organisation } zostało sprawdzone i nie udało się go potwierdzić. Można je poprawić i wysłać ponownie.
letters-organisation-button = Zobacz organizację

## Moderacja

letters-reason = Uzasadnienie:
letters-rule = Zasada konsultacji, na której opiera się decyzja:
letters-proposal-published-subject = Twoja propozycja jest publiczna
letters-proposal-published-text = Twoja propozycja „{ $title }” jest od teraz publiczna.
letters-proposal-returned-subject = Twoja propozycja wróciła do poprawy
letters-proposal-returned-text = Twoja propozycja „{ $title }” wróciła do Ciebie. Można ją zmienić i wysłać ponownie.
letters-proposal-accepted-subject = Twoja propozycja stała się kierunkiem działania
letters-proposal-accepted-text = Twoja propozycja „{ $title }” stała się kierunkiem działania. Każda osoba może ją teraz komentować, a w czasie otwartej tury także na nią głosować.
letters-proposal-reopened-subject = Twoja propozycja znów czeka na decyzję
letters-proposal-reopened-text = Decyzja w sprawie Twojej propozycji „{ $title }” została cofnięta. Propozycja czeka na nową.
letters-proposal-line-withdrawn-subject = Kierunek działania z Twojej propozycji został wycofany
letters-proposal-line-withdrawn-text = Kierunek działania, którym stała się Twoja propozycja „{ $title }”, został wycofany. Oddane głosy zachowujemy i podajemy w wynikach.
letters-proposal-button = Zobacz propozycję
letters-proposal-line-button = Zobacz kierunek działania

letters-hidden-subject = Twoja wypowiedź została ukryta
letters-hidden-text = Ta wypowiedź nie jest już widoczna dla innych:
letters-hidden-more = Jeśli uważasz, że to błąd, napisz do organizatora konsultacji. Decyzję może cofnąć inna decyzja.
letters-restored-subject = Twoja wypowiedź jest znowu widoczna
letters-restored-text = Ta wypowiedź jest znowu widoczna dla innych:
letters-content-button = Zobacz to miejsce

letters-report-subject = Twoje zgłoszenie zostało rozpatrzone
letters-report-hidden = Dziękujemy za zgłoszenie. Wskazana treść została ukryta.
letters-report-kept = Dziękujemy za zgłoszenie. Wskazana treść nie łamie zasad konsultacji i pozostaje widoczna.
letters-report-button = Zobacz to miejsce

## Aktualności

letters-reply-subject = Odpowiedź na Twój komentarz
letters-reply-text = { $author } odpowiada na Twój komentarz:
letters-reply-button = Przeczytaj i odpowiedz

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
letters-closed-voted = Twój udział w głosowaniu został odnotowany. Głosy są tajne, więc ten list nie wie, czego dotyczyły.
letters-closed-lines = Kierunki działania, na które oddano najwięcej głosów:
letters-closed-counts = Za { $support } · neutralnie { $neutral } · przeciw { $against }
letters-closed-commented = Kierunki działań z Twoimi komentarzami:
letters-closed-proposed = Twoje propozycje:
letters-closed-waiting = Czeka na decyzję moderacji.
letters-closed-returned = Zwrócono Ci ją z uzasadnieniem.
letters-closed-published = Jest opublikowana; nie była poddana pod głosowanie.
letters-closed-accepted = Stała się kierunkiem działania.
letters-closed-hidden = Została ukryta przez moderację.
letters-closed-more = Twój udział nie mieści się cały w tym liście.
letters-closed-all-mine = Mój udział
letters-closed-button = Zobacz wszystkie wyniki

letters-digest-subject = { $count ->
    [one] { $count } wiadomość z konsultacji
    [few] { $count } wiadomości z konsultacji
    [many] { $count } wiadomości z konsultacji
   *[other] { $count } wiadomości z konsultacji
}
letters-digest-text = Oto co się wydarzyło w konsultacjach, w których bierzesz udział.
letters-digest-button = Zobacz konsultacje

letters-account-subject = Twoje konto
letters-account-suspended = Administracja serwisu zawiesiła Twoje konto. Do czasu przywrócenia nie można się na nie zalogować. To, co napisano, i oddane głosy pozostają.
letters-account-restored = Twoje konto znów działa: można się zalogować.
letters-account-official = Od teraz uczestniczysz w imieniu urzędu. Strony pokazują to przy Twoim imieniu.
letters-account-resident = Od teraz uczestniczysz we własnym imieniu, już nie w imieniu urzędu.
letters-account-administrator = Od teraz administrujesz tym serwisem.
letters-account-participant = Nie administrujesz już tym serwisem.
