### Stanowiska: urzędowa odpowiedź na każdą uwagę.

## Co się dzieje z uwagą

positions-taken = uwzględniona
positions-taken-hint = Tekst zmienia się zgodnie z uwagą.
positions-partly = częściowo uwzględniona
positions-partly-hint = Tekst się zmienia, ale nie we wszystkim, o co wnoszono.
positions-not-taken = nieuwzględniona
positions-not-taken-hint = Tekst zostaje bez zmian; uzasadnienie mówi dlaczego.
positions-already-covered = już ujęta w projekcie
positions-already-covered-hint = Projekt już to zawiera; wskaż gdzie.
positions-not-applicable = nie dotyczy
positions-not-applicable-hint = Uwaga nie odnosi się do przedmiotu konsultacji.
positions-further-analysis = do dalszej analizy
positions-further-analysis-hint = Sprawa zostanie zbadana później; napisz, kto się nią zajmie i kiedy.

## Etap stanowiska

positions-to-do = do zrobienia
positions-draft = szkic
positions-in-review = w sprawdzeniu
positions-accepted = przyjęte
positions-published = opublikowane

## Lista robocza

positions-desk = Stanowiska do uwag
positions-desk-lead = Każda uwaga dostaje stanowisko z uzasadnieniem. Autorzy przeczytają je po publikacji.
positions-states = Etapy stanowisk
positions-all = wszystkie
positions-left = { $count ->
    [0] Wszystkie uwagi mają stanowisko
    [one] Na stanowisko czeka { $count } uwaga
    [few] Na stanowisko czekają { $count } uwagi
    [many] Na stanowisko czeka { $count } uwag
   *[other] Na stanowisko czeka { $count } uwagi
}
positions-shown = { $count ->
    [one] Na liście jest { $count } uwaga.
    [few] Na liście są { $count } uwagi.
    [many] Na liście jest { $count } uwag.
   *[other] Na liście jest { $count } uwagi.
}
positions-narrow = Zawęź listę
positions-any = dowolnie
positions-nobody = nikt
positions-words = Słowa w uwadze
positions-words-hint = Najwyżej cztery słowa; końcówki nie mają znaczenia.
positions-overdue = Tylko po terminie stanowiska
positions-late = złożona po terminie
positions-show = Pokaż
positions-none-title = Brak uwag
positions-none-text = Żadna uwaga nie pasuje. Usuń coś z filtra albo poczekaj na pierwszą uwagę.
positions-views = Moje widoki
positions-view-name = Nazwa widoku
positions-view-name-hint = Lista zawężona tak jak teraz, zapisana tylko dla Ciebie; najwyżej { $max } znaków.
positions-keep-view = Zapisz ten widok
positions-forget-view = Usuń „{ $name }”
positions-tick-hint = Zaznacz uwagi, aby odpowiedzieć na nie razem, przyjąć stanowiska będące w sprawdzeniu albo je przydzielić.
positions-answer-ticked = Odpowiedz razem na zaznaczone albo je przyjmij
positions-assign-ticked = Przydziel zaznaczone
positions-in-group = w grupie „{ $title }”
positions-channel-web = w serwisie
positions-channel-email = e-mailem
positions-channel-letter = listem
positions-channel-phone = telefonicznie
positions-channel-meeting = na spotkaniu
positions-channel-paper = na formularzu papierowym
positions-a-person = osoba prywatna
positions-an-organisation = organizacja
positions-anonymous = bez podpisu
positions-due-by = termin: { $day }
positions-overdue-since = termin minął: { $day }

## Formularz

positions-on-remark = Stanowisko do uwagi { $number }
positions-remark = Uwaga nr { $number }
positions-the-remark = Uwaga
positions-remark-in = Uwaga nr { $number }, { $title }
positions-remarks = Uwagi
positions-position = Stanowisko
positions-state = Etap
positions-from = Kto zgłasza
positions-channel = Jak i kiedy wpłynęła
positions-part = Część dokumentu
positions-group = Grupa
positions-present = Obecne brzmienie
positions-proposed = Proponowane brzmienie
positions-wording = Obecne i proponowane brzmienie
positions-reasons = Uzasadnienie uwagi
positions-hidden-remark = ukryta przed czytelnikami
positions-written-by = Kto to napisał
positions-assigned-to = Przydzielona do
positions-disposition = Rozstrzygnięcie
positions-justification = Uzasadnienie stanowiska
positions-justification-hint = Czytelnicy zobaczą je przy uwadze. Najwyżej { $max } znaków.
positions-passage = Gotowy fragment
positions-passage-hint = Zostanie dopisany na końcu uzasadnienia.
positions-choose = Wybierz
positions-insert = Wstaw fragment
positions-note = Powód korekty
positions-note-hint = Będzie widoczny przy poprawionym stanowisku; wcześniejsze pozostaje dostępne.
positions-returned = Co trzeba zmienić
positions-returned-hint = Potrzebne tylko przy zwrocie stanowiska; przeczyta to jego autor.
positions-changed-parts = Części tekstu zmienione wskutek uwagi
positions-changed-parts-hint = Z najnowszej wersji: to, co brzmi inaczej niż w chwili zgłoszenia uwagi.
positions-lines = Kierunki działania, do których doprowadziła
positions-lines-hint = Będą prowadzić z powrotem do uwagi.
positions-goals = Cele, do których doprowadziła
positions-goals-hint = Będą prowadzić z powrotem do uwagi.
positions-yours = Twój tekst
positions-yours-hint = Nie został zapisany, bo stanowisko przeszło tymczasem dalej. Skopiuj to, czego jeszcze potrzebujesz.
positions-somebody-else = To Twoje stanowisko, a w tych konsultacjach czyta je druga osoba: przyjąć musi je ktoś inny.
positions-save = Zapisz szkic
positions-send-to-review = Przekaż do sprawdzenia
positions-accept = Przyjmij
positions-give-back = Zwróć do poprawy
positions-take-back = Cofnij do szkicu
positions-reopen = Wróć do pracy
positions-put-back = Zostaw jak opublikowano
positions-review-count = { $count ->
    [one] Do przyjęcia: { $count } stanowisko
    [few] Do przyjęcia: { $count } stanowiska
    [many] Do przyjęcia: { $count } stanowisk
   *[other] Do przyjęcia: { $count } stanowiska
}
positions-review-text = Napisał je ktoś inny i są w sprawdzeniu. To wszystko, co przyjmiesz: rozstrzygnięcie, uzasadnienie i to, do czego uwaga doprowadziła.
positions-accept-count = { $count ->
    [one] Przyjmij { $count } stanowisko
    [few] Przyjmij { $count } stanowiska
    [many] Przyjmij { $count } stanowisk
   *[other] Przyjmij { $count } stanowiska
}
positions-begin = Zacznij od pierwszej
positions-select-all = Zaznacz wszystkie na tej stronie
positions-select-none = Usuń zaznaczenie
positions-desk-keys = Z klawiszem skrótów przeglądarki (Alt, Alt + Shift albo Control + Option) litery działają wszędzie: l pierwsza uwaga z listy, a zaznacz wszystkie, e odpowiedz razem albo przyjmij, r przydziel. Same litery, jeśli działają skrypty: także j następny wiersz i k poprzedni, a Enter go otwiera.
positions-next = Następna
positions-previous = Poprzednia
positions-to-position = Napisz stanowisko
positions-to-list = Do listy
positions-keys = Z klawiszem skrótów przeglądarki (Alt, Alt + Shift albo Control + Option) każda litera działa wszędzie: j następna uwaga, k poprzednia uwaga, u lista, e główny przycisk (przyjmij albo przekaż), r zwróć. Control + Enter w polu naciska główny przycisk, jeśli działają skrypty.

## Razem i przydział

positions-together-title = Jedna odpowiedź na kilka uwag
positions-together-lead = Każda uwaga dostaje własne stanowisko z tym samym rozstrzygnięciem i uzasadnieniem. Treść, podpis i numer uwag się nie zmieniają.
positions-answered-together = Uwagi
positions-answered-count = { $count ->
    [one] Tę odpowiedź dostanie { $count } uwaga
    [few] Tę odpowiedź dostaną { $count } uwagi
    [many] Tę odpowiedź dostanie { $count } uwag
   *[other] Tę odpowiedź dostanie { $count } uwagi
}
positions-will-be-replaced = ma szkic, który zostanie zastąpiony
positions-left-out = Pominięte
positions-left-out-text = Są w sprawdzeniu i czekają na kogoś innego albo są przyjęte, opublikowane lub w trakcie korekty. Każde zmienisz na jego stronie.
positions-nothing-ticked = Nie wybrano żadnej uwagi
positions-nothing-ticked-text = Najpierw zaznacz uwagi na liście.
positions-overtaken = Nic nie zapisano. Ktoś tymczasem zmienił: { $numbers }. Lista powyżej jest już aktualna; sprawdź ją i wyślij ponownie.
positions-assign-title = Przydziel uwagi
positions-ticked = Uwagi: { $numbers }
positions-assign-hint = Ta osoba dostanie jedną wiadomość o wszystkich tych uwagach.
positions-due = Termin
positions-assign = Przydziel
positions-evaluators = Osoby oceniające
positions-evaluators-lead = Piszą stanowiska do przydzielonych im uwag i innych nie widzą. Potrzebują konta.
positions-no-evaluators = Nie ma jeszcze osób oceniających
positions-no-evaluators-text = Osoby oceniające piszą stanowiska, choć nie prowadzą konsultacji.
positions-waiting = Czeka
positions-appoint = Powołaj osobę oceniającą
positions-dismiss = Odwołaj osobę oceniającą
positions-dismiss-text = { $name } nie będzie już pisać tu stanowisk. Przydzielone uwagi wrócą do puli, a napisane stanowiska zostaną.

## Fragmenty

positions-passages = Gotowe fragmenty
positions-passages-lead = Zdania używane wielokrotnie. Może je wstawić każdy, kto pisze stanowisko.
positions-kept-passages = Zapisane fragmenty
positions-no-passages = Nie ma jeszcze fragmentów
positions-no-passages-text = Zapisz tu zdanie, którego potrzebuje wiele stanowisk.
positions-new-passage = Zapisz fragment
positions-edit-passage = Zmień fragment
positions-edit-passage-lead = Stanowiska, do których go wstawiono, zachowają swoją treść.
positions-passage-title = Tytuł
positions-passage-title-hint = Po nim znajdziesz fragment; najwyżej { $max } znaków.
positions-passage-text = Treść
positions-passage-text-hint = Najwyżej { $max } znaków.
positions-keep = Zapisz
positions-remove = Usuń

## Publikacja

positions-publish-title = Publikacja stanowisk
positions-publish-lead = Wszystkie przyjęte stanowiska są publikowane naraz. Każdy autor dostaje jedną wiadomość ze stanowiskami do wszystkich swoich uwag.
positions-publish-table = Etapy stanowisk
positions-publish = Opublikuj
positions-to-publish = { $count ->
    [one] Teraz zostanie opublikowane { $count } stanowisko.
    [few] Teraz zostaną opublikowane { $count } stanowiska.
    [many] Teraz zostanie opublikowanych { $count } stanowisk.
   *[other] Teraz zostanie opublikowane { $count } stanowiska.
}
positions-corrected = { $count ->
    [one] { $count } z nich jest korektą opublikowanego wcześniej.
    [few] { $count } z nich są korektami opublikowanych wcześniej.
    [many] { $count } z nich to korekty opublikowanych wcześniej.
   *[other] { $count } z nich to korekty opublikowanych wcześniej.
}
positions-unanswered = { $count ->
    [one] { $count } uwaga nie ma jeszcze przyjętego stanowiska. Jej autor dostanie wiadomość później.
    [few] { $count } uwagi nie mają jeszcze przyjętego stanowiska. Ich autorzy dostaną wiadomość później.
    [many] { $count } uwag nie ma jeszcze przyjętego stanowiska. Ich autorzy dostaną wiadomość później.
   *[other] { $count } uwagi nie ma jeszcze przyjętego stanowiska. Ich autorzy dostaną wiadomość później.
}
positions-nothing-accepted = Żadne przyjęte stanowisko nie czeka na publikację.
positions-consultation-is-draft = Najpierw opublikuj konsultacje: inaczej nikt nie mógłby przeczytać stanowisk.

## Zadania osoby oceniającej

positions-mine = Moje stanowiska do napisania
positions-mine-lead = Uwagi przydzielone Tobie, od najbliższego terminu.
positions-mine-none-title = Nic nie jest Ci przydzielone
positions-mine-none-text = Gdy ktoś przydzieli Ci uwagi, dostaniesz wiadomość, a uwagi pojawią się tutaj.
positions-asks = O co wnosi
positions-came-back = zwrócone do poprawy

## Dla wszystkich

positions-not-yet = Stanowisko do tej uwagi nie zostało jeszcze opublikowane.
positions-awaited-taken = Uwagi przyjmujemy do: { $until }; potem organizator odpowiada na każdą i publikuje wszystkie odpowiedzi w jednym sprawozdaniu.
positions-awaited-over = Termin zgłaszania uwag minął; organizator odpowiada na każdą i publikuje wszystkie odpowiedzi w jednym sprawozdaniu.
positions-awaited-by = Zgodnie z prawem sprawozdanie ma się ukazać najpóźniej { $day }.
positions-awaited-no-day = Żadne prawo nie wyznacza na to dnia.
positions-awaited-overdue = Sprawozdanie ze wszystkimi odpowiedziami miało się ukazać najpóźniej { $day } i jest opóźnione.
positions-awaited-reported = Sprawozdanie ukazało się { $day } bez odpowiedzi na tę uwagę. Odpowiedź znajdzie się w jego korekcie.
positions-answered-by = { $office }, { $day }
positions-led-to = Co z tego wynikło:
positions-part-of-version = Wersja { $number } tekstu: { $text }
positions-line-named = Kierunek działania { $code }: { $title }
positions-goal-named = Cel { $code }: { $title }
positions-goal-indicators = { $count ->
    [one] ({ $count } wskaźnik)
    [few] ({ $count } wskaźniki)
    [many] ({ $count } wskaźników)
   *[other] ({ $count } wskaźnika)
}
positions-figure-remarks = { $count ->
    [one] uwaga, z której coś tu wynika
    [few] uwagi, z których coś tu wynika
    [many] uwag, z których coś tu wynika
   *[other] uwagi, z których coś tu wynika
}
positions-goal-none-title = Z żadnej uwagi nic tu jeszcze nie wynikło
positions-goal-none-text = Gdy stanowisko wskaże, że uwaga wpłynęła na ten cel albo na jego kierunek działania, pojawi się tutaj.
positions-corrected-because = Powód korekty:
positions-earlier = Wcześniejsze stanowiska
positions-version-of = Wersja { $number }, { $day }
positions-behind = Uwagi, które za tym stoją
positions-changed-because = Zmieniono wskutek uwag
positions-changes-title = Co zmienił Twój głos
positions-changes-lead = Co powiedziano o tekście i co robi z tym { $office }.
positions-changes-none-title = Nie opublikowano jeszcze stanowisk
positions-changes-none-text = Gdy uwagi dostaną odpowiedź, zobaczysz tu, co stało się z każdą z nich.
positions-waiting-for-answer = { $count ->
    [one] { $count } uwaga czeka na stanowisko.
    [few] { $count } uwagi czekają na stanowisko.
    [many] { $count } uwag czeka na stanowisko.
   *[other] { $count } uwagi czeka na stanowisko.
}
positions-by-disposition = Według rozstrzygnięcia
positions-you-said = Głos mieszkańców:
positions-organisation-said = { $name }:
positions-we-taken = Uwzględniamy to:
positions-we-partly = Uwzględniamy część:
positions-we-not-taken = Zostawiamy tekst bez zmian:
positions-we-already-covered = Tekst już to zawiera:
positions-we-not-applicable = To dotyczy czegoś innego:
positions-we-further-analysis = Przyjrzymy się temu:

## Wiadomości

positions-letter-assigned-subject = Uwagi do rozpatrzenia
positions-letter-assigned = { $count ->
    [one] W tych konsultacjach przydzielono Ci jedną uwagę. Prosimy o napisanie stanowiska.
    [few] W tych konsultacjach przydzielono Ci { $count } uwagi. Prosimy o napisanie stanowisk.
    [many] W tych konsultacjach przydzielono Ci { $count } uwag. Prosimy o napisanie stanowisk.
   *[other] W tych konsultacjach przydzielono Ci { $count } uwagi. Prosimy o napisanie stanowisk.
}
positions-letter-numbers = Uwagi: { $numbers }
positions-letter-due = Termin: { $day }.
positions-letter-assigned-button = Zobacz, co napisać
positions-letter-answered-subject = { $count ->
    [one] Stanowisko do Twojej uwagi
    [few] Stanowiska do Twoich uwag
    [many] Stanowiska do Twoich uwag
   *[other] Stanowiska do Twoich uwag
}
positions-letter-answered = { $count ->
    [one] { $office } odpowiada na Twoją uwagę w tych konsultacjach.
    [few] { $office } odpowiada na { $count } Twoje uwagi w tych konsultacjach.
    [many] { $office } odpowiada na { $count } Twoich uwag w tych konsultacjach.
   *[other] { $office } odpowiada na { $count } Twojej uwagi w tych konsultacjach.
}
positions-letter-remark = Uwaga { $number }: { $words }
positions-letter-answer = Stanowisko: { $answer }
positions-letter-corrected = To korekta wcześniejszego stanowiska. Powód:
positions-letter-more = { $count ->
    [one] I jeszcze jedno, które znajdziesz w serwisie.
    [few] I jeszcze { $count }, które znajdziesz w serwisie.
    [many] I jeszcze { $count }, które znajdziesz w serwisie.
   *[other] I jeszcze { $count }, które znajdziesz w serwisie.
}
positions-letter-others = { $count ->
    [one] I jeszcze jedna uwaga, do której stanowisko jest na jej stronie:
    [few] I jeszcze { $count } uwagi, do których stanowiska są na ich stronach:
    [many] I jeszcze { $count } uwag, do których stanowiska są na ich stronach:
   *[other] I jeszcze { $count } uwagi, do których stanowiska są na ich stronach:
}
positions-letter-other = Uwaga { $number }: { $answer }
positions-letter-answered-button = Zobacz stanowiska

## Positions

positions-notice-published = Stanowiska są opublikowane. Wiadomości do autorów są w drodze.
positions-notice-published-quietly = Stanowiska są opublikowane. Nikt nie otrzyma wiadomości.
