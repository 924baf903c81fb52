# Sprawozdanie z konsultacji: stałe słowa plików i stron.

final-report-frame-kind = Sprawozdanie z konsultacji społecznych
final-report-frame-organiser = Organizator
final-report-frame-version = Wersja
final-report-frame-published = Data
final-report-frame-address = Adres sprawozdania
final-report-frame-correction = Co zmieniono w tej wersji
final-report-frame-page = Strona { $page }
final-report-frame-yes = tak
final-report-frame-no = nie
final-report-frame-fewer = mniej niż { $number }
final-report-frame-at-least = co najmniej { $number }

final-report-legal-heading = Podstawa prawna i przebieg
final-report-legal-basis = Podstawa prawna
final-report-legal-resolution = Uchwała
final-report-legal-announcement = Ogłoszenie
final-report-legal-days = Liczba dni na zgłaszanie uwag
final-report-legal-shorter-because = Dlaczego krócej
final-report-legal-course = Przebieg konsultacji
final-report-legal-what = Etap
final-report-legal-from = Od
final-report-legal-to = Do

final-report-channels-heading = Sposoby zgłaszania uwag
final-report-channels-channel = Sposób
final-report-channels-remarks = Uwagi
final-report-channels-late = W tym po terminie
final-report-channels-total = Razem

final-report-meetings-heading = Spotkania
final-report-meetings-meeting = Spotkanie
final-report-meetings-day = Data
final-report-meetings-place = Miejsce
final-report-meetings-participants = Uczestnicy
final-report-meetings-none = W czasie konsultacji nie odbyło się żadne spotkanie i żadnej uwagi nie zgłoszono na spotkaniu.

final-report-participation-heading = Kto wziął udział
final-report-participation-people = Uczestnicy razem
final-report-participation-by-kind = Uczestnicy według rodzaju
final-report-participation-by-commune = Uczestnicy według gminy
final-report-participation-kind = Rodzaj
final-report-participation-commune = Gmina
final-report-participation-number = Liczba osób
final-report-participation-suppressed = Liczebności grup mniejszych niż 10 osób nie podaje się dokładnie, aby nikogo nie można było rozpoznać; gdy dałoby się ją wyliczyć, o następnej mówi się tylko, że liczy co najmniej 10 osób.

final-report-results-heading = Wyniki głosowania według celów
final-report-results-goal = Cel { $code }: { $title }
final-report-results-goal-code = Kod celu
final-report-results-goal-title = Cel
final-report-results-code = Kod
final-report-results-line = Kierunek działania
final-report-results-support = Za
final-report-results-neutral = Neutralnie
final-report-results-against = Przeciw
final-report-results-share-support = Udział głosów za
final-report-results-share-neutral = Udział głosów neutralnych
final-report-results-share-against = Udział głosów przeciw
final-report-results-votes = Głosy
final-report-results-too-few = za mało głosów
final-report-results-none = Głosowania nie było.

final-report-remarks-heading = Uwagi i stanowiska
final-report-remarks-remark = Uwaga nr { $number }
final-report-remarks-remark-late = Uwaga nr { $number } (po terminie)
final-report-remarks-number = Nr
final-report-remarks-channel = Sposób zgłoszenia
final-report-remarks-submitter = Zgłaszający
final-report-remarks-organisation = Nazwa organizacji
final-report-remarks-received = Data wpływu
final-report-remarks-late = Po terminie
final-report-remarks-part = Część dokumentu
final-report-remarks-present = Obecne brzmienie
final-report-remarks-proposed = Proponowane brzmienie
final-report-remarks-justification = Uzasadnienie uwagi
final-report-remarks-withheld = Treść ukryta
final-report-remarks-disposition = Stanowisko
final-report-remarks-reason = Uzasadnienie stanowiska
final-report-remarks-changes = Co się zmieniło
final-report-remarks-privacy = Sprawozdanie nie zawiera danych osób prywatnych.
final-report-remarks-none = Uwag nie zgłoszono.

final-report-addressees-heading = Komu przekazano projekt
final-report-addressees-name = Adresat
final-report-addressees-dispatched = Data przekazania
final-report-addressees-way = Dowód
final-report-addressees-not-dispatched = nie przekazano
final-report-addressees-none = Nikogo nie trzeba było pytać pismem.

final-report-hidden-heading = Czego w sprawozdaniu nie ma
final-report-hidden-what = Co ukryto
final-report-hidden-why = Dlaczego
final-report-hidden-none = Niczego nie ukryto.

final-report-channel-web = ten serwis
final-report-channel-email = e-mail
final-report-channel-letter = list
final-report-channel-phone = telefon
final-report-channel-meeting = spotkanie
final-report-channel-paper = formularz papierowy

final-report-submitter-person = osoba prywatna
final-report-submitter-organisation = organizacja
final-report-submitter-anonymous = anonimowo

final-report-disposition-taken = uwzględniona
final-report-disposition-partly = częściowo uwzględniona
final-report-disposition-not-taken = nieuwzględniona
final-report-disposition-already-covered = już ujęta w projekcie
final-report-disposition-not-applicable = nie dotyczy
final-report-disposition-further-analysis = do dalszej analizy

final-report-files-summary = podsumowanie
final-report-files-remarks = uwagi
final-report-files-results = wyniki
final-report-files-chapter = Dział
final-report-files-item = Pozycja
final-report-files-value = Wartość
final-report-files-cut = {"["}ciąg dalszy w pliku CSV]

final-report-residents = mieszkańcy
final-report-organisations = organizacje
final-report-officials = urzędnicy
final-report-experts = eksperci
final-report-not-said = nie podano
final-report-said-there = zgłoszone uwagi
final-report-no-goal = Bez celu
final-report-change-part = W tekście: { $text }
final-report-change-line = Kierunek działania { $code }: { $title }
final-report-no-position = Nie ma jeszcze przyjętego stanowiska.
final-report-hidden-remark = Treść uwagi nr { $number }
final-report-hidden-because = Ukryta decyzją moderatora.
final-report-hidden-by-rule = Ukryta decyzją moderatora na podstawie zasady „{ $rule }”
final-report-mistaken-remark = Uwaga nr { $number }
final-report-mistaken-because = Urząd wprowadził ją przez pomyłkę i wycofał: { $reason }
final-report-hidden-by-law = Ukryta decyzją moderatora: { $law }.

final-report-title = Sprawozdanie z konsultacji
final-report-make-text = Sprawozdanie zestawia to, o co pytano, kto wziął udział, wyniki i stanowisko wobec każdej uwagi: jako strona, PDF, DOCX, XLSX i CSV. Przygotowanie chwilę trwa; przed publikacją nikt go nie zobaczy.
final-report-left =
    { $count ->
        [one] { $count } uwaga nie ma jeszcze przyjętego stanowiska. Sprawozdanie można przygotować do wglądu, ale nie opublikować.
        [few] { $count } uwagi nie mają jeszcze przyjętego stanowiska. Sprawozdanie można przygotować do wglądu, ale nie opublikować.
        [many] { $count } uwag nie ma jeszcze przyjętego stanowiska. Sprawozdanie można przygotować do wglądu, ale nie opublikować.
       *[other] { $count } uwagi nie ma jeszcze przyjętego stanowiska. Sprawozdanie można przygotować do wglądu, ale nie opublikować.
    }
final-report-all-answered = Każda uwaga ma przyjęte stanowisko.
final-report-still-open = Uwagi są jeszcze przyjmowane. Sprawozdanie powstaje po upływie terminu.
final-report-language = Język sprawozdania
final-report-note = Co zmienia ta wersja
final-report-note-hint = Opublikowaną wersję nadal można czytać. Ta adnotacja stanie na początku nowej.
final-report-make = Przygotuj sprawozdanie
final-report-make-anew = Przygotuj od nowa
final-report-versions = Wersje
final-report-version = Wersja { $number }
final-report-state = Stan
final-report-acts = Co można zrobić
final-report-asked = Zlecono
final-report-state-waiting = czeka na przygotowanie
final-report-state-being-made = w przygotowaniu
final-report-state-made = gotowe, nieopublikowane
final-report-state-superseded = zastąpione nowszym
final-report-state-failed = nie udało się przygotować
final-report-state-published = opublikowane
final-report-failed-gathering = Nie udało się zebrać treści sprawozdania.
final-report-failed-writing = Nie udało się zapisać plików sprawozdania.
final-report-failed-stopped = Przygotowanie przerwano przed końcem, na przykład po ponownym uruchomieniu serwera albo z braku pamięci.
final-report-tried = Próba { $attempt } z { $most } nie powiodła się; następna za minutę.
final-report-ask-again = Nic nie przepadło: zleć je ponownie w formularzu poniżej. Jeśli znów się nie uda, zawiadom osobę, która prowadzi serwer; przyczyna jest w jego dzienniku.
final-report-progress = Wykonane kroki: { $done } z { $total }
final-report-look-again = Sprawdź ponownie
final-report-read = Czytaj
final-report-publish = Opublikuj sprawozdanie
final-report-publish-text = Wersję { $number } będą mogli czytać wszyscy i już się nie zmieni.
final-report-publish-letters =
    { $count ->
        [one] Razem z nią ogłosi się { $count } przyjęte stanowisko, którego jeszcze nie ogłoszono. List z odpowiedzią dostanie tylko autor tej uwagi.
        [few] Razem z nią ogłosi się { $count } przyjęte stanowiska, których jeszcze nie ogłoszono. Autorzy tych uwag dostaną po jednym liście z odpowiedziami; nikt inny listu nie dostanie.
        [many] Razem z nią ogłosi się { $count } przyjętych stanowisk, których jeszcze nie ogłoszono. Autorzy tych uwag dostaną po jednym liście z odpowiedziami; nikt inny listu nie dostanie.
       *[other] Razem z nią ogłosi się { $count } przyjętego stanowiska, których jeszcze nie ogłoszono. Autorzy tych uwag dostaną po jednym liście z odpowiedziami; nikt inny listu nie dostanie.
    }
final-report-publish-no-letters = Wszystkie stanowiska ogłoszono już wcześniej, więc nikt nie dostanie listu.
final-report-other-language = Ta wersja jest w języku: { $language }, a ogłoszona dotąd w języku: { $before }. Kto otworzy sprawozdanie, trafi na tę nową; do dawnej będzie prowadzić odsyłacz.
final-report-waiting =
    { $count ->
        [one] { $count } uwaga czeka na decyzję moderatora.
        [few] { $count } uwagi czekają na decyzję moderatora.
        [many] { $count } uwag czeka na decyzję moderatora.
       *[other] { $count } uwagi czeka na decyzję moderatora.
    }
final-report-superseded = Przygotowano już nowszą wersję. Opublikować można tylko ją.
final-report-manage = Przygotuj i opublikuj sprawozdanie
final-report-none = Sprawozdania jeszcze nie ma
final-report-none-text = Ukaże się, gdy konsultacje się zakończą, a każda uwaga będzie miała stanowisko.
final-report-draft = Nieopublikowane
final-report-draft-text = Tę wersję widzą tylko prowadzący konsultacje.
final-report-older = To jest wersja { $number }. Opublikowano nowszą.
final-report-newest = Czytaj najnowszą wersję
final-report-files = Do pobrania
final-report-withheld =
    { $count ->
        [one] Pliki tej wersji są wstrzymane od: { $day }. Zawierają treść uwagi nr { $numbers }, którą ukryła decyzja moderacji. Na tej stronie tej treści już nie ma. Nowe pliki przyniesie poprawiona wersja; te wrócą, jeśli treść zostanie przywrócona.
        [few] Pliki tej wersji są wstrzymane od: { $day }. Zawierają treść uwag nr { $numbers }, które ukryły decyzje moderacji. Na tej stronie tych treści już nie ma. Nowe pliki przyniesie poprawiona wersja; te wrócą, jeśli treść zostanie przywrócona.
        [many] Pliki tej wersji są wstrzymane od: { $day }. Zawierają treść uwag nr { $numbers }, które ukryły decyzje moderacji. Na tej stronie tych treści już nie ma. Nowe pliki przyniesie poprawiona wersja; te wrócą, jeśli treść zostanie przywrócona.
       *[other] Pliki tej wersji są wstrzymane od: { $day }. Zawierają treść uwag nr { $numbers }, które ukryły decyzje moderacji. Na tej stronie tych treści już nie ma. Nowe pliki przyniesie poprawiona wersja; te wrócą, jeśli treść zostanie przywrócona.
    }
final-report-withheld-yours = Pobrać mogą je teraz tylko prowadzący konsultacje. Trzeba opublikować poprawioną wersję:
final-report-correction-due =
    { $count ->
        [one] Trzeba opublikować poprawioną wersję: ogłoszone sprawozdanie zawiera treść uwagi nr { $numbers }, którą później ukryto. Do tego czasu jego pliki są wstrzymane.
        [few] Trzeba opublikować poprawioną wersję: ogłoszone sprawozdanie zawiera treść uwag nr { $numbers }, które później ukryto. Do tego czasu jego pliki są wstrzymane.
        [many] Trzeba opublikować poprawioną wersję: ogłoszone sprawozdanie zawiera treść uwag nr { $numbers }, które później ukryto. Do tego czasu jego pliki są wstrzymane.
       *[other] Trzeba opublikować poprawioną wersję: ogłoszone sprawozdanie zawiera treść uwag nr { $numbers }, które później ukryto. Do tego czasu jego pliki są wstrzymane.
    }
final-report-published-on = Opublikowano: { $day }.
final-report-language-is = Samo sprawozdanie publikuje się w jednym języku: { $language }.
final-report-limit =
    { $days ->
        [one] Ustawa wymaga pierwszej wersji do: { $due } ({ $days } dzień od zakończenia terminu).
        [few] Ustawa wymaga pierwszej wersji do: { $due } ({ $days } dni od zakończenia terminu).
        [many] Ustawa wymaga pierwszej wersji do: { $due } ({ $days } dni od zakończenia terminu).
       *[other] Ustawa wymaga pierwszej wersji do: { $due } ({ $days } dnia od zakończenia terminu).
    }
final-report-file-pdf = Sprawozdanie jako PDF
final-report-file-docx = Sprawozdanie do edytora tekstu
final-report-file-xlsx = Tabele do arkusza kalkulacyjnego
final-report-file-csv = Tabela: { $name }
final-report-remarks-shown = Uwagi od { $from } do { $to } z { $total }
