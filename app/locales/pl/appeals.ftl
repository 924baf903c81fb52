## Odwołania

appeals-appeal = Odwołanie
appeals-how = Jeśli uważasz, że ta decyzja jest błędna, możesz się od niej odwołać do { $day }. Odwołanie przeczyta i rozpatrzy osoba, która nie brała w niej udziału.
appeals-too-late = Od tej decyzji można było się odwołać do { $day }.
appeals-words = Dlaczego decyzja jest błędna?
appeals-words-hint = Własnymi słowami. Przeczytają to tylko osoby z moderacji i administracji tych konsultacji.
appeals-send = Wyślij odwołanie
appeals-lodged = Odwołanie złożono: { $when }.
appeals-answer-by = Odpowiedź dostaniesz najpóźniej { $day }. Pojawi się też tutaj.
appeals-by-another = Rozpatrzyła je osoba, która nie brała udziału w pierwszej decyzji: człowiek, nie program.
appeals-waits = czeka na decyzję
appeals-upheld = decyzja pozostaje w mocy
appeals-reversed = decyzję zmieniono
appeals-notice-lodged = Odwołanie dotarło do moderacji.
appeals-notice-decided = Odwołanie jest rozpatrzone. Zainteresowani dostaną wiadomość.
appeals-error-late = Na odwołanie jest sześć miesięcy. Ten czas minął.

## Decyzje o własnych tekstach

appeals-own-title = Decyzje o Tobie i Twoich tekstach
appeals-own-lead = Wszystko, co moderacja ukryła, zwróciła lub wycofała, i każde zawieszenie, od najnowszej decyzji. Przy każdej podano powód i sposób odwołania.
appeals-no-decisions = Brak decyzji
appeals-no-decisions-text = Moderacja nie ukryła niczego, co napisano z tego konta, ani go nie zawiesiła.
appeals-statement = Dlaczego tak zdecydowano
appeals-statement-lead = Uzasadnienie decyzji o tekście, który pochodzi od Ciebie.
appeals-statement-person = Uzasadnienie decyzji, przez którą nie możesz pisać czasowo lub na stałe.
appeals-statement-address = Adres tej strony, dla osoby, która przysłała tekst. Nikt inny go nie zna:
appeals-is-undone = Tę decyzję zmieniono. Już nie obowiązuje.
appeals-row-what = Decyzja
appeals-row-text = Dotyczy
appeals-row-where = Konsultacje
appeals-row-when = Data
appeals-row-rule = Podstawa
appeals-row-facts = Fakty i uzasadnienie
appeals-row-scope = Co oznacza
appeals-row-by = Kto zdecydował
appeals-scope-return = Propozycja nie jest publiczna. Możesz ją zmienić i złożyć ponownie, dopóki przyjmowane są propozycje.
appeals-scope-withdraw = Nikt już na niego nie głosuje ani go nie komentuje. Jego strona pozostaje dostępna dla wszystkich, z podanym powodem, bez ograniczenia w czasie.

## Dla moderacji

appeals-title = Odwołania
appeals-lead = Odwołanie czyta kto inny niż osoba, która podjęła decyzję. Na początku stoją najpilniejsze.
appeals-none = Brak odwołań
appeals-none-text = Tutaj pojawi się odwołanie od decyzji w tych konsultacjach.
appeals-by-author = od osoby, która napisała tekst
appeals-by-reporter = od osoby, która zgłosiła tekst
appeals-not-yours = To odwołanie rozpatrzy kto inny
appeals-own-decision = To Twoja własna decyzja. Odwołanie od niej musi rozpatrzyć kto inny: inna osoba z moderacji albo z administracji.
appeals-one-title = Rozpatrz odwołanie
appeals-one-lead = Przeczytaj tekst, decyzję i odwołanie. Twoje uzasadnienie przeczyta osoba, która się odwołała, oraz druga strona.
appeals-decision = Decyzja
appeals-reasons = Uzasadnienie
appeals-reasons-hint = Przeczytają je obie strony. Pozostanie też w rejestrze.
appeals-uphold = Decyzja pozostaje w mocy
appeals-reverse = Zmień decyzję
appeals-without-effect = Decyzję już cofnięto albo od tego czasu sprawa tekstu potoczyła się inaczej. Jeśli ją zmienisz, zostanie to zapisane i zakomunikowane, a poza tym nic się nie zmieni.
appeals-work-title = Co czeka na moderację
appeals-work-lead = We wszystkich konsultacjach, od najpilniejszych spraw.
appeals-work-none = W żadnych konsultacjach nic nie czeka na moderację.
appeals-column-consultation = Konsultacje
appeals-column-due = Najbliższy termin
appeals-column-cases = Propozycje i zgłoszone teksty
appeals-column-appeals = Odwołania
appeals-column-report = Sprawozdanie do poprawy
appeals-correction-due = { $count ->
    [one] { $count } ukryta uwaga jest w sprawozdaniu: trzeba opublikować poprawioną wersję
    [few] { $count } ukryte uwagi są w sprawozdaniu: trzeba opublikować poprawioną wersję
    [many] { $count } ukrytych uwag jest w sprawozdaniu: trzeba opublikować poprawioną wersję
   *[other] { $count } ukrytej uwagi jest w sprawozdaniu: trzeba opublikować poprawioną wersję
}
appeals-of-them-late = { $count ->
    [one] w tym { $count } po terminie
    [few] w tym { $count } po terminie
    [many] w tym { $count } po terminie
   *[other] w tym { $count } po terminie
}
