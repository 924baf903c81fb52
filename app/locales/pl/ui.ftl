### Słowa wspólne dla wszystkich stron: układ, formularze, tabele, wykresy.

## Układ strony

ui-skip-to-content = Przejdź do treści
ui-about = Konsultacje społeczne
ui-menu = Menu
ui-nav-main = Główna nawigacja
ui-nav-consultations = Konsultacje
ui-nav-strategies = Strategie
ui-nav-organisations = Organizacje
ui-sign-in = Zaloguj się
ui-sign-up = Załóż konto
ui-sign-out = Wyloguj się
ui-breadcrumbs = Tu jesteś
ui-footer-software = Działa dzięki Naradzie, wolnemu oprogramowaniu do partycypacji publicznej.

## Ustawienia czytania

ui-text-size = Wielkość tekstu
ui-text-size-step = Wielkość tekstu { $percent }%
ui-high-contrast = Wysoki kontrast
ui-wide-spacing = Szerokie odstępy
ui-language = Język
ui-usual-settings = Przywróć zwykły tekst, kontrast i odstępy

## Formularze

ui-error-refused = Tego nie udało się zrobić
ui-error-summary = { $count ->
    [one] { $count } rzecz wymaga poprawienia
    [few] { $count } rzeczy wymagają poprawienia
    [many] { $count } rzeczy wymaga poprawienia
   *[other] { $count } rzeczy wymaga poprawienia
}

## Etapy

ui-stage-past = zakończono
ui-stage-now = trwa
ui-stage-next = przed nami

## Strony listy

ui-pages = Strony listy
ui-page-previous = Poprzednia
ui-page-next = Następna
ui-page-number = Strona { $number }

## Wyniki

ui-support = Za
ui-neutral = Neutralnie
ui-against = Przeciw
ui-as-table = Liczby w tabeli
ui-result-caption = Głosy według odpowiedzi
ui-result-answer = Odpowiedź
ui-result-votes = Głosy
ui-result-share = Udział
ui-result-total = Razem
ui-result-none = Nie oddano jeszcze głosów.
ui-result-none-given = Nie oddano głosów.

## Zmiany w tekście

ui-diff-removed = Usunięto:
ui-diff-added = Dodano:
ui-latest-changes = Pokazujemy tylko { $shown } ostatnich zmian.
ui-field-kept = Twój tekst
