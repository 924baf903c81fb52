## Kolejka

moderation-queue-title = Kolejka moderacji
moderation-filters = Co jest na liście
moderation-filter-all = Wszystko
moderation-filter-proposals = Propozycje
moderation-filter-reports = Zgłoszenia
moderation-filter-waiting = Przed publikacją
moderation-filter-unshown = Nigdy niepokazane
moderation-left = { $count ->
    [0] Nic nie czeka na decyzję
    [one] Na decyzję czeka { $count } sprawa
    [few] Na decyzję czekają { $count } sprawy
    [many] Na decyzję czeka { $count } spraw
   *[other] Na decyzję czeka { $count } sprawy
}
moderation-empty-title = Nic tu nie czeka
moderation-empty-text = Tutaj pojawiają się przesłane propozycje, zgłoszone teksty i teksty czekające na pokazanie, od najdłużej czekających.
moderation-to-consultation = Do konsultacji
moderation-comment = Komentarz
moderation-comment-on = Komentarz do kierunku działania
moderation-proposal = Propozycja
moderation-action-line = Kierunek działania
moderation-remark = Uwaga
moderation-remark-no-account = Złożono bez konta
moderation-report-remark = Zgłoś tę uwagę moderacji
moderation-no-author = Konto usunięte
moderation-to-proposal = Strona propozycji
moderation-reports = { $count ->
    [one] { $count } zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}

## Jedna sprawa

moderation-reports-title = Zgłoszenia
moderation-reports-newest = Widać tylko najnowsze zgłoszenia ({ $shown } z { $count }). Decyzja odpowie na wszystkie.
moderation-report-number = Zgłoszenie { $number }
moderation-history-title = Dotychczasowe decyzje
moderation-request-title = Prośba o zmianę z dnia { $day }
moderation-request-open = Tekst nie został jeszcze zmieniony.
moderation-request-answered = Tekst został od tego czasu zmieniony. Pozostaw go albo zdecyduj inaczej.
moderation-changed = zmieniono zgodnie z prośbą
moderation-by-rule = zasada { $code }
moderation-undone = cofnięta
moderation-undo = Cofnij
moderation-undo-this = Cofnij tę decyzję
moderation-just-decided = „{ $title }”: { $decision }.
moderation-nothing-title = Nie ma czego rozstrzygać
moderation-nothing-text = Ten tekst nie czeka na decyzję. Być może ktoś inny z moderacji już ją podjął.
moderation-own-text = To Twój własny tekst. Decyzję podejmie inna osoba z moderacji.
moderation-own-report = Ten tekst zgłoszono z Twojego konta. Zdecyduje o nim ktoś inny: inna osoba z moderacji albo z administracji.
moderation-next = następna
moderation-previous = poprzednia
moderation-keys-title = Klawisze
moderation-keys = Z klawiszem skrótów przeglądarki (Alt, Alt + Shift albo Control + Option) każda litera działa wszędzie: j następna, k poprzednia, u decyzje; e, r, l i a naciskają przycisk, który jest nimi oznaczony.
moderation-keys-alone = Używaj samych liter
moderation-keys-alone-hint = Litera otwiera wtedy swój odnośnik albo prowadzi do swojego przycisku, który naciska Enter; ? otwiera tę listę. Nigdy podczas pisania. Zapamiętane w tej przeglądarce.
moderation-standing-public = widoczny dla wszystkich
moderation-standing-submitted = czeka na decyzję
moderation-standing-waiting = czeka na pokazanie
moderation-standing-withdrawn = wycofano
moderation-standing-rejected = nigdy nie był pokazany

## Decyzja

moderation-rule = Zasada
moderation-rule-hint = Przy zwrocie, ukryciu, wycofaniu i prośbie o zmianę: zasada, którą tekst narusza.
moderation-no-rule = Zgodne ze wszystkimi zasadami
moderation-rules-missing = Ta konsultacja nie ma jeszcze zasad. Kto ukrywa, zwraca lub wycofuje tekst, wskazuje zasadę, którą tekst narusza, dlatego najpierw trzeba ją zapisać.
moderation-rules-missing-link = Zapisz zasady dyskusji
moderation-explanation = Tekst dla autora
moderation-explanation-hint = Konieczny przy zwrocie, ukryciu, wycofaniu i prośbie o zmianę; w innych przypadkach wysyłamy stałe zdanie. Przeczytają go też osoby zgłaszające, a przy wycofanym kierunku działania wszyscy.
moderation-ask-hint = Gdy prosisz o zmianę, tekst pozostaje widoczny do czasu, aż zmieni go jego autor lub autorka. Potem nikt już nie znajdzie wcześniejszej treści w historii; zobaczą ją tylko autor lub autorka i moderacja. Co do tego czasu nie może być czytane, ukryj.
moderation-unshown-reason = Uzasadnienie
moderation-unshown-hint = W rozmowie, z której pochodzi ta wypowiedź, nikt jej nie ocenił. Napisz, dlaczego ma jednak zostać pokazana. Uzasadnienie pozostanie w rejestrze razem z decyzją.
moderation-unshown-late = Tę wypowiedź zaimportowano, a nikt jej wcześniej nie ocenił. Nie ma już tury, w której można by na nią głosować, więc pozostaje ukryta; oddane na nią głosy są mimo to podane w wynikach.
moderation-over-title = Koniec tury { $number }: { $when }
moderation-over-waiting = { $count ->
    [one] { $count } sprawa czeka na decyzję. Wynik jest zamrożony i się nie zmieni. Mimo to trzeba ją rozstrzygnąć: na odpowiedź czekają osoby, które coś złożyły lub zgłosiły, a nowy kierunek działania można poddać pod głosowanie w kolejnej turze.
    [few] { $count } sprawy czekają na decyzję. Wynik jest zamrożony i się nie zmieni. Mimo to trzeba je rozstrzygnąć: na odpowiedź czekają osoby, które coś złożyły lub zgłosiły, a nowy kierunek działania można poddać pod głosowanie w kolejnej turze.
    [many] { $count } spraw czeka na decyzję. Wynik jest zamrożony i się nie zmieni. Mimo to trzeba je rozstrzygnąć: na odpowiedź czekają osoby, które coś złożyły lub zgłosiły, a nowy kierunek działania można poddać pod głosowanie w kolejnej turze.
   *[other] { $count } sprawy czeka na decyzję. Wynik jest zamrożony i się nie zmieni. Mimo to trzeba je rozstrzygnąć: na odpowiedź czekają osoby, które coś złożyły lub zgłosiły, a nowy kierunek działania można poddać pod głosowanie w kolejnej turze.
}
moderation-over-unclosed = Głosować już nie można. W ciągu kilku minut serwis sam zamknie turę, niezależnie od tego, co czeka w kolejce, i pokaże wyniki. Jeśli tak się nie stanie, zamknij ją ręcznie.
moderation-as-line = Przekształć propozycję w kierunek działania
moderation-code = Kod
moderation-code-hint = Krótki, na kartach do głosowania i w adresach, na przykład KD-07. Litery bez polskich znaków i cyfry, bez spacji.
moderation-summary = Streszczenie
moderation-summary-hint = Jedno zdanie, widoczne na listach.
moderation-goals = Cele, którym służy
moderation-territories = Miejsca, których dotyczy
moderation-publish = Opublikuj
moderation-return = Zwróć do poprawy
moderation-accept = Przekształć w kierunek działania
moderation-keep = Pozostaw
moderation-ask = Poproś o zmianę
moderation-hide = Ukryj
moderation-restore = Pokaż ponownie
moderation-reopen = Przywróć do kolejki
moderation-withdraw = Wycofaj kierunek działania

## Co postanowiono

moderation-decided-publish = opublikowano
moderation-decided-return = zwrócono
moderation-decided-accept = przekształcono w kierunek działania
moderation-decided-keep = pozostawiono
moderation-decided-hide = ukryto
moderation-decided-restore = pokazano ponownie
moderation-decided-reopen = przywrócono do kolejki
moderation-decided-withdraw = wycofano
moderation-decided-ask = poproszono o zmianę
moderation-usual-publish = Twoja propozycja jest już widoczna dla wszystkich. Dziękujemy za nią.
moderation-usual-let-pass = Od teraz może to przeczytać każdy. Dziękujemy.
moderation-usual-accept = Twoja propozycja stała się kierunkiem działania: każdy może ją komentować i na nią głosować.
moderation-usual-keep = Moderacja przeczytała ten tekst i nie stwierdziła naruszenia zasad.
moderation-usual-restore = Moderacja przyjrzała się sprawie ponownie i tekst jest znów widoczny.
moderation-usual-reopen = Moderacja ponownie rozpatrzy Twoją propozycję. Nie musisz nic robić.
moderation-decisions-title = Decyzje
moderation-decisions-lead = Wszystko, co postanowiono w tych konsultacjach, od najnowszej decyzji. Decyzji się nie usuwa; cofa je inna decyzja.
moderation-no-decisions-title = Nie ma jeszcze decyzji
moderation-no-decisions-text = Tutaj pojawi się pierwsza decyzja z kolejki.
moderation-column-decision = Decyzja
moderation-column-text = Tekst
moderation-column-who = Kto i kiedy
moderation-column-undo = Cofnięcie
moderation-reverses = cofa wcześniejszą decyzję
moderation-undo-title = Cofnij decyzję
moderation-undo-lead = Decyzja: { $decision }, { $when }. Pozostanie w rejestrze; cofnie ją inna decyzja.
moderation-no-undo-title = Tej decyzji nie można tu cofnąć
moderation-no-undo-text = Została już cofnięta albo od tego czasu sprawa tekstu potoczyła się inaczej.
moderation-undo-accept-text = Propozycja stała się kierunkiem działania. Wycofanie go cofa tę decyzję: propozycja będzie znów tym, czym była wcześniej.
moderation-withdraw-title = Wycofanie kierunku działania { $code }
moderation-withdraw-lead = Nikt nie będzie mógł już na niego głosować ani go komentować. Jego strona pozostanie, z podanym powodem. Jeśli oddano na niego głosy, pozostanie na listach jako wycofany, a głosy zostaną podane w wynikach.
moderation-withdraw-not-public = Ten kierunek działania nie jest publiczny, więc nie można go wycofać.

## Zgłoszenia

moderation-report-comment = Zgłoś komentarz
moderation-report-proposal = Zgłoś propozycję
moderation-report-line = Zgłoś naruszenie zasad
moderation-report-lead = Moderacja przeczyta zgłoszenie i zdecyduje według zasad tych konsultacji. Osoba, która napisała tekst, nie dowie się, kto go zgłosił.
moderation-report-reason = Opisz to własnymi słowami
moderation-report-reason-hint = Na przykład: obrażanie, czyjeś prywatne dane, reklama.
moderation-report-submit = Wyślij zgłoszenie
moderation-receipt-title = Mamy Twoje zgłoszenie nr { $number }
moderation-receipt-lead = Zdecyduje o nim moderacja. Odpowiedź wyślemy w wiadomości.
moderation-receipt-answered = Moderacja podjęła już decyzję.
moderation-receipt-waits = Decyzja jeszcze nie zapadła.
moderation-receipt-text = Do zgłoszonego tekstu
moderation-report-ground = Co jest nie tak?
moderation-report-rule = Którą zasadę narusza?
moderation-report-rule-hint = Tylko wtedy, gdy tekst narusza zasadę tych konsultacji.
moderation-report-no-rule = Nie wybrano zasady
moderation-report-address = Twój adres e-mail
moderation-report-address-hint = Tylko jeśli chcesz dostać odpowiedź w wiadomości. Konto nie jest potrzebne, a adresu nie użyjemy do niczego innego. Bez adresu odpowiedź pojawi się na stronie zgłoszenia.
moderation-ground-rule = Narusza zasadę tych konsultacji
moderation-ground-law = Jest niezgodny z prawem
moderation-ground-personal-data = Ujawnia czyjeś dane osobowe
moderation-ground-spam = To reklama albo to samo w kółko
moderation-ground-other = Coś innego
moderation-receipt-lead-here = Zdecyduje o nim moderacja. Odpowiedź pojawi się na tej stronie.
moderation-receipt-keep = Zachowaj adres tej strony: kto go ma, może przeczytać zgłoszenie i odpowiedź, a nikt inny jej nie znajdzie.
moderation-receipt-due = Decyzja zapadnie najpóźniej { $day }.

## Terminy decyzji

moderation-due = termin: { $day }
moderation-late = { $days ->
    [one] { $days } dzień po terminie
    [few] { $days } dni po terminie
    [many] { $days } dni po terminie
   *[other] { $days } dnia po terminie
}
moderation-law-choice = Niezgodne z prawem
moderation-law = Przepis prawa
moderation-law-hint = Tylko wtedy, gdy zamiast zasady wskazujesz prawo: która ustawa i który artykuł.
moderation-by-law = prawo: { $law }
