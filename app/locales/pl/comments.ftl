comments-title = Komentarze
comments-of-line = Komentarze: { $title }

## Stanowisko komentarza

comments-for = za
comments-neutral = neutralnie
comments-against = przeciw

## Lista

comments-order = Kolejność komentarzy
comments-oldest-first = Od najstarszych
comments-newest-first = Od najnowszych
comments-in-the-middle = Lista zaczyna się od tego komentarza; przed nim są inne.
comments-from-the-start = Pokaż od początku
comments-none-title = Nie ma jeszcze komentarzy
comments-none-open = Napisz jako pierwsza osoba, co przemawia za tym kierunkiem działania lub przeciw niemu.
comments-none-closed = Nikt nie skomentował tego kierunku działania.
comments-edited = zmieniono { $when }
comments-withdrawn = Ten komentarz został wycofany przez osobę, która go napisała.
comments-hidden = Ten komentarz został ukryty przez moderację, ponieważ narusza zasady tych konsultacji.
comments-waits = Ten komentarz czeka na moderację.
comments-waits-badge = czeka na moderację
comments-waits-until = decyzja do { $day }
comments-waiting-title = Twoje komentarze, które czekają na moderację
comments-waiting-lead = Widzicie je tylko Ty i moderacja. Decyzję prześlemy pocztą.
comments-to-desk = Moderuj
comments-to-desk-of = Moderuj komentarz: { $name }
comments-erased-author = Konto usunięte
comments-verified = zweryfikowana
comments-reply = Odpowiedz
comments-reply-to = Odpowiedz na komentarz: { $name }
comments-withdraw = Wycofaj
comments-report = Zgłoś
comments-report-of = Zgłoś komentarz: { $name }

## Pisanie

comments-write-title = Napisz komentarz
comments-alignment = Jakie jest Twoje stanowisko?
comments-alignment-for = Za tym kierunkiem działania
comments-alignment-neutral = Ani za, ani przeciw
comments-alignment-against = Przeciw temu kierunkowi działania
comments-body = Treść komentarza
comments-body-hint = Każdy może ją przeczytać razem z Twoim podpisem. Działają puste wiersze, **pogrubienie**, listy i odnośniki.
comments-characters-left = Pozostało znaków
comments-characters-most = { $max ->
    [one] Najwyżej { $max } znak
    [few] Najwyżej { $max } znaki
    [many] Najwyżej { $max } znaków
   *[other] Najwyżej { $max } znaku
}
comments-author = W czyim imieniu?
comments-author-me = We własnym imieniu: { $name }
comments-author-organisation = W imieniu: { $name }
comments-submit = Opublikuj komentarz
comments-submit-waits = Wyślij komentarz do moderacji
comments-elsewhere-why = Bez obsługi skryptów oddanie głosu na tej stronie skasowałoby zaczęty komentarz. Napisz go na osobnej stronie.
comments-elsewhere = Napisz komentarz
comments-sign-in-title = Weź udział w dyskusji
comments-sign-in-text = Zaloguj się, aby napisać komentarz lub odpowiedź. Do czytania konto nie jest potrzebne.

## Kiedy można komentować

comments-open-until = Komentować można do: { $when }.
comments-to-come-title = Komentowanie jeszcze się nie zaczęło
comments-to-come = Komentować będzie można od: { $when }.
comments-over-title = Komentowanie jest zakończone
comments-over = Komentarze przyjmowano do: { $when }. To, co napisano, pozostaje tutaj.
comments-never-title = Bez komentarzy
comments-never = W tych konsultacjach nie zbiera się komentarzy.

## Odpowiadanie, zmiana, wycofanie

comments-reply-title = Odpowiedź na komentarz: { $name }
comments-reply-submit = Opublikuj odpowiedź
comments-reply-submit-waits = Wyślij odpowiedź do moderacji
comments-edit-title = Zmień swój komentarz
comments-edit-hint = Wcześniejsza treść pozostanie widoczna w historii komentarza.
comments-edit-asked-hint = Po zmianie wcześniejszą treść znajdziecie tylko Ty i moderacja.
comments-edit-submit = Zapisz nową treść
comments-withdraw-title = Wycofaj swój komentarz
comments-withdraw-text = Treść zniknie na zawsze. Miejsce komentarza i odpowiedzi na niego pozostaną.
comments-withdraw-submit = Wycofaj komentarz

## Historia

comments-history-title = Historia komentarza
comments-history-lead = Wszystkie opublikowane treści, od najnowszej, z zaznaczeniem, co usunięto, a co dodano. Treści sprzed zmiany, o którą prosiła moderacja, nie są pokazywane.
comments-history-text = Treść { $number }
comments-line-withdrawn = Ten kierunek działania został wycofany. Nie można już dodawać komentarzy.
