### Edycja strategii: wersje robocze, tłumaczenia, publikacja, wersje.

editing-title = Edycja strategii
editing-line = Wiersz { $line }
editing-goal-in-use = Celu { $code } nie można usunąć ani zmienić jego kodu: należą do niego konsultacje, kierunki działania, sprawozdania lub teksty grup. Przywróć go albo najpierw je przenieś.
editing-indicator-in-use = Wskaźnika { $code } nie można usunąć ani zmienić jego kodu: jego wartości są już w sprawozdaniach. Przywróć go.
editing-key-action-in-use = Kluczowego działania { $code } nie można usunąć ani zmienić jego numeru: mówi o nim sprawozdanie za rok, który nie jest jeszcze opublikowany. Przywróć je albo najpierw opublikuj ten rok.
editing-group-in-use = Grupy { $code } nie można usunąć ani zmienić jej kodu: należą do niej członkowie, zaproszenia lub teksty. Przywróć ją.
editing-meeting-in-use = Spotkania { $code } nie można usunąć ani zmienić jego kodu: należą do niego zapisy, liczba uczestników lub to, co na nim powiedziano. Przywróć je.
editing-value-in-use = Wartości wskaźnika { $code } za rok { $year } nie można usunąć ani zmienić: monitoring za rok { $year } opublikowano z wartością { $figure }. Przywróć ją, a to, co warto o niej wiedzieć, wpisz w jej uwadze.
editing-day-hint = Dzień (7.02.2018 lub 2018-02-07), miesiąc (02.2018 lub 2018-02) albo rok (2018).
editing-hour-hint = Godzina: 17:30 lub 17.30.
editing-zone-hint = Nazwa z bazy IANA, na przykład Europe/Vilnius. Puste pole oznacza strefę czasową tego serwisu.
editing-outline-hint = Polygon lub MultiPolygon GeoJSON w stopniach, najpierw długość geograficzna.
editing-choose = wybierz
editing-in-language = { $label } ({ $language })
editing-lift = Przesuń w górę: { $entry }
editing-drop = Usuń: { $entry }
editing-add-one = Dodaj: { $one }
editing-new-one = Nowa pozycja: { $one }
editing-overtaken = W czasie, gdy ta pozycja była u Ciebie otwarta, ktoś ją zmienił. Wpisany tekst został; zapisanie zastąpi nim tamtą zmianę.
editing-overtaken-link = Zobacz obecną treść pozycji (w nowej karcie)
editing-save = Zapisz w wersji roboczej
editing-entry-lead = Zapis zmienia tylko wersję roboczą. Przed publikacją widzą ją tylko redaktorzy.
editing-move = Zmień kolejność
editing-remove = Usuń ze strategii
editing-remove-text = Zniknie z wersji roboczej, w opublikowanych wersjach pozostanie. Jeśli coś na nią wskazuje, pozycja zostanie, a my powiemy, co to jest.
editing-behind = po: { $entry }
editing-first = na początku
editing-place = Miejsce
editing-unreadable = Tej wersji roboczej, zapisanej w starszej wersji programu, nie da się już odczytać. Popraw jej tekst albo ją odrzuć.
editing-versions = Wersje
editing-editors = Redaktorzy
editing-file = Całość jako plik tekstowy
editing-no-draft = Nie ma nieopublikowanych zmian. Pierwszy zapis utworzy wersję roboczą, którą widzą tylko redaktorzy.
editing-draft = Są nieopublikowane zmiany
editing-newer-version = Od utworzenia tej wersji roboczej opublikowano nowszą wersję. Publikacja wersji roboczej zastąpi również ją.
editing-preview = Podgląd
editing-publish = Opublikuj wersję roboczą
editing-discard = Odrzuć wersję roboczą
editing-changed-by = Ostatnia zmiana: { $name }, { $when }.
editing-changed = Ostatnia zmiana: { $when }.
editing-translations = Tłumaczenia
editing-translations-in = Tłumaczenie: { $language }
editing-complete = Niczego nie brakuje
editing-missing-in = brakuje: { $languages }
editing-nothing-differs = Wersja robocza niczym nie różni się od opublikowanej.
editing-counts = Dodane: { $added }. Zmienione: { $changed }. Usunięte: { $removed }.
editing-added = Nowa pozycja
editing-removed = Usunięta pozycja
editing-moved = Zmieniona kolejność
editing-publish-lead = Oto, co zmieni się dla wszystkich.
editing-differences = Różnice
editing-first-version = Tej strategii nigdy nie opublikowano. Od teraz mogliby ją czytać wszyscy.
editing-meanwhile = Opublikowane od utworzenia wersji roboczej
editing-note = Dlaczego zmiana
editing-note-hint = Pojawi się przy wersji i każdy będzie mógł to przeczytać.
editing-overwrite = Nowsza wersja jest sprawdzona i wersja robocza może ją zastąpić.
editing-draft-changed = Po otwarciu tej strony wersja robocza się zmieniła. Zanim przejdziesz dalej, sprawdź jej obecną treść.
editing-discard-text = Zmiany przepadną. Opublikowana strategia się nie zmieni.
editing-discard-all-text = Tej strategii nigdy nie opublikowano, więc przepadnie w całości.
editing-preview-title = Podgląd, treść nieopublikowana
editing-preview-text = To wersja robocza. Inni czytają to, co opublikowano ostatnio.
editing-back = Wróć do edycji
editing-from-file = z pliku
editing-version = Wersja { $number }
editing-version-heading = Wersja
editing-published-at = Opublikowano
editing-note-heading = Dlaczego
editing-published-by = Kto
editing-versions-lead = Wszystkie stany, w jakich opublikowano tu tę strategię.
editing-version-at = Opublikowano { $when }.
editing-version-by = Opublikowano { $when }: { $maker }.
editing-first-of-all = Pierwsza opublikowana tu wersja.
editing-version-file = Pobierz tę wersję jako plik (TOML)
editing-restore-heading = Powrót do tej wersji
editing-restore-text = Powstanie wersja robocza o treści tej wersji. Wartości z opublikowanych lat monitoringu pozostaną. Przed jej publikacją dla nikogo innego nic się nie zmieni.
editing-restore = Utwórz wersję roboczą z tej wersji
editing-restore-overwrite = Obecna wersja robocza może przepaść.
editing-restore-see = Zobacz obecną wersję roboczą
editing-dismiss = Odbierz prawo edycji
editing-dismiss-text = { $name }: bez możliwości zmieniania tej strategii.
editing-no-editors = Nie ma jeszcze redaktorów
editing-no-editors-text = Administratorzy edytują każdą strategię. Tutaj można wskazać inne osoby do tej jednej.
editing-appoint = Wskaż osobę do edycji
editing-new = Nowa strategia
editing-new-lead = Przed publikacją widzą ją tylko redaktorzy.
editing-new-from-file = Zacznij od pliku
editing-language-hint = Każdy tekst musi istnieć co najmniej w tym języku.
editing-slug-hint = Małe litery, cyfry i łączniki. Później nie można jej zmienić.
editing-horizon-hint = Rok lub lata, tak jak się je zapisuje: 2030.
editing-begin = Utwórz wersję roboczą
editing-file-lead = To samo, co zmieniają formularze, w zapisie pliku. Format opisuje docs/strategy-file.md.
editing-file-text = Tekst pliku (TOML)
editing-new-file-lead = Wklej tekst pliku strategii. Powstanie wersja robocza; większe pliki wczytuje narada import.
editing-all-texts = Pokaż wszystkie teksty
editing-only-missing = Pokaż tylko brakujące
editing-beside = Obok: { $language }
editing-complete-text = Każdy tekst istnieje w tym języku.
editing-translations-lead = Każdy tekst w dwóch językach. Brakujące są oznaczone; w ich miejscu widać język strategii.
editing-version-unreadable = Tej wersji lub poprzedniej, zapisanej w dawnym formacie, nie da się już odczytać.
editing-missing = brakuje
editing-translate = Tłumacz: { $entry }
editing-unpublished = Robocze wersje nowych strategii
editing-count-missing = { $count ->
    [one] brakuje { $count } tekstu
    [few] brakuje { $count } tekstów
    [many] brakuje { $count } tekstów
   *[other] brakuje { $count } tekstu
}
editing-show-all = { $count ->
    [one] Pokaż { $count } pozycję
    [few] Pokaż wszystkie { $count } pozycje
    [many] Pokaż wszystkie { $count } pozycji
   *[other] Pokaż wszystkie { $count } pozycji
}
editing-more-changes = { $count ->
    [one] Różni się jeszcze { $count } pozycja.
    [few] Różnią się jeszcze { $count } pozycje.
    [many] Różni się jeszcze { $count } pozycji.
   *[other] Różni się jeszcze { $count } pozycji.
}
editing-too-many-digits = { $decimals ->
    [0] { $figure } ma cyfry po przecinku, a ten wskaźnik ich nie pokazuje. Zmień liczbę albo pole „{ $label }”.
    [one] { $figure } ma więcej niż { $decimals } cyfrę po przecinku. Zmień liczbę albo pole „{ $label }”.
    [few] { $figure } ma więcej niż { $decimals } cyfry po przecinku. Zmień liczbę albo pole „{ $label }”.
    [many] { $figure } ma więcej niż { $decimals } cyfr po przecinku. Zmień liczbę albo pole „{ $label }”.
   *[other] { $figure } ma więcej niż { $decimals } cyfry po przecinku. Zmień liczbę albo pole „{ $label }”.
}
