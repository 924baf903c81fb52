documents-kicker = Dokument poddany konsultacjom
documents-title = Konsultowane dokumenty
documents-lead = Przeczytaj, co jest proponowane, i zgłoś uwagę do dowolnego fragmentu.
documents-lead-only = Przeczytaj, co zaproponowano.
documents-contents = Spis treści
documents-table = Tabela
documents-version-of = Wersja { $number }, { $day }
documents-draft = Wersja robocza
documents-draft-of = Wersja { $number }, robocza
documents-versions = Wersje
documents-is-older = To jest wcześniejsza wersja. Jest już nowsza.
documents-is-draft = To jest wersja robocza. Widzą ją tylko osoby prowadzące konsultacje.
documents-how-to-remark = „Uwaga” obok fragmentu prowadzi do formularza uwagi, a liczba pod nią – do uwag, które już są. Aby odnieść się tylko do wybranych słów, zaznacz je. Na klawiaturze przejdź do „Uwagi” klawiszem Tab; ← i → przesuwają kursor po słowach (z Ctrl po całym słowie), z Shift zaznaczają, a Enter prowadzi do uwagi.
documents-remark-here = Zgłoś uwagę do tego fragmentu
documents-remark = Uwaga
documents-remarks = { $count ->
    [one] { $count } uwaga
    [few] { $count } uwagi
    [many] { $count } uwag
   *[other] { $count } uwagi
}
documents-passage-chosen = Zaznaczono słowa. Odnośnik „Zgłoś uwagę do tego fragmentu” prowadzi do formularza uwagi.
documents-passage-cut = Uwaga dotyczy jednego fragmentu: z zaznaczenia bierzemy tylko pierwszy.
documents-compare = Porównaj
documents-compare-title = Co się zmieniło: { $title }
documents-compare-with = Co się zmieniło od wersji { $number }
documents-from = Wcześniejsza wersja
documents-to = Późniejsza wersja
documents-what-changed = Co się zmieniło
documents-counts = { $count ->
    [0] Nic się nie zmieniło. Fragmenty bez zmian: { $kept }.
    [one] Zmienił się { $count } fragment. Fragmenty bez zmian: { $kept }.
    [few] Zmieniły się { $count } fragmenty. Fragmenty bez zmian: { $kept }.
    [many] Zmieniło się { $count } fragmentów. Fragmenty bez zmian: { $kept }.
   *[other] Zmieniło się { $count } fragmentu. Fragmenty bez zmian: { $kept }.
}
documents-more-changes = Pokazane są tylko pierwsze zmiany, w liczbie { $count }.
documents-moved = Przeniesione
documents-moved-and-changed = Przeniesione i zmienione
documents-changed = Zmienione
documents-added = Nowe
documents-gone = Usunięte
documents-in-its-place = Zobacz w tekście
documents-new = Poddaj tekst konsultacjom
documents-new-lead = Tekst powstaje najpierw jako wersja robocza. Zanim ją opublikujesz, widzą ją tylko osoby prowadzące konsultacje.
documents-new-version = Napisz nową wersję
documents-edit-draft = Edytuj wersję roboczą
documents-name = Tytuł
documents-name-hint = Nie więcej znaków niż { $max }.
documents-code = Krótka nazwa
documents-code-hint = Do adresu strony: małe litery bez polskich znaków, cyfry i łączniki, na przykład „projekt”.
documents-language = Język tekstu
documents-text = Tekst
documents-text-hint = W formacie Markdown: # oznacza nagłówek, - punkt listy, pusty wiersz oddziela akapity. Nie więcej znaków niż { $max }.
documents-save = Zapisz wersję roboczą
documents-preview = Podgląd
documents-file = Plik z tekstem
documents-file-hint = Plik DOCX lub Markdown, nie większy niż { $megabytes } MB. Jego tekst zastąpi to, co jest w polu powyżej; nic się jeszcze nie zapisze.
documents-read-file = Wczytaj plik
documents-was-read = Plik został wczytany. Sprawdź tekst poniżej, a potem zapisz wersję roboczą.
documents-left-out = Pominięto, bo w dokumencie na tej stronie nie ma na to miejsca:
documents-left-pictures = obrazy, rysunki i pola tekstowe
documents-left-footnotes = przypisy dolne i końcowe
documents-left-comments = komentarze na marginesie
documents-left-deletions = słowa usunięte w trybie śledzenia zmian; dodane zostały przyjęte
documents-left-headers = nagłówki i stopki stron
documents-left-contents = spis treści; ta strona tworzy własny
documents-left-formulas = wzory
documents-left-objects = osadzone obiekty
documents-left-links = odnośniki, które nie zaczynają się od https; ich słowa zostały
documents-file-missing = Najpierw wybierz plik.
documents-file-not-ours = To nie jest plik DOCX ani Markdown. Zapisz tekst w jednym z tych formatów i spróbuj ponownie.
documents-file-not-utf8 = Ten plik nie jest zapisany w UTF-8. Zapisz go z kodowaniem UTF-8 i spróbuj ponownie.
documents-file-protected = Ten plik jest chroniony hasłem albo zapisany w starszym formacie programu Word. Zapisz go jako DOCX bez hasła i spróbuj ponownie.
documents-file-macros = Ten plik zawiera makra. Zapisz go jako DOCX bez makr i spróbuj ponownie.
documents-file-too-large = W tym pliku jest spakowane więcej, niż potrzeba na tekst. Usuń duże obrazy i osadzone pliki; plik może mieć najwyżej { $megabytes } MB.
documents-file-broken = Ten plik jest uszkodzony i nie da się go odczytać. Otwórz go w edytorze tekstu, zapisz na nowo jako DOCX i spróbuj ponownie.
documents-file-empty = W tym pliku nie ma tekstu.
documents-file-too-long = Tekst w tym pliku jest zbyt długi: może mieć najwyżej tyle znaków: { $max }. Podziel go na kilka dokumentów.
documents-overtaken-edit = Ktoś inny zapisał ten tekst, w trakcie Twojej pracy. Poniżej jest Twój tekst, a pod nim różnice; jeśli zapiszesz, zastąpi on tamten.
documents-overtaken = Wersja robocza zmieniła się, gdy ta strona była otwarta. Przejrzyj ją jeszcze raz, zanim ją opublikujesz.
documents-to-publishing = Przejdź do publikacji
documents-publish = Opublikuj wersję roboczą
documents-publish-lead = Wszyscy będą mogli ją przeczytać i zgłaszać uwagi do tej wersji. Opublikowanej wersji nie da się już zmienić; poprawki trafią do następnej.
documents-first-version = To będzie pierwsza wersja dostępna dla wszystkich.
documents-no-draft = Nie ma wersji roboczej do opublikowania.
documents-note = Co się zmieniło w tej wersji
documents-note-hint = Dla czytelników nowej wersji. Nie więcej znaków niż { $max }.
documents-discard = Odrzuć wersję roboczą
documents-discard-version = Opublikowana wersja pozostaje bez zmian. Przepadnie tylko wersja robocza następnej; nie da się jej odzyskać.
documents-discard-whole = Z tego dokumentu nic nie opublikowano. Przepadnie w całości; nie da się go odzyskać.
documents-is-discarded = Wersja robocza została odrzucona.
documents-is-published = Dokument jest opublikowany.
documents-passage-too-long = Fragment, który zaczyna się w wierszu { $line }, jest za długi: może mieć najwyżej tyle znaków: { $max }. Podziel go pustym wierszem.
documents-too-many-passages = Tekst ma za dużo fragmentów: najwyżej { $max }. Nadmiar zaczyna się w wierszu { $line }. Podziel go na kilka dokumentów.
documents-enough = Konsultacje mogą mieć najwyżej tyle dokumentów: { $max }.
documents-read = Przeczytaj dokumenty
documents-none = Nie ma jeszcze dokumentów do przeczytania.
