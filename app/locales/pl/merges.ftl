## Łączenie powtórzeń

merges-merge = Połącz z inną
merges-title = Połącz z innym tekstem
merges-lead = Gdy dwa teksty mówią to samo, jeden staje się częścią drugiego. Nic nie ginie: tekst zachowuje adres, treść, autora i komentarze, a u góry mówi, z czym go połączono. Kto popiera oba, liczy się raz.
merges-into = Czego częścią się staje
merges-into-hint = Najpierw to, co brzmi najbardziej podobnie.
merges-words = Słowa z tytułu albo kod
merges-look = Szukaj
merges-show-all = Pokaż wszystko
merges-none-found = Nic się tak nie nazywa
merges-none-found-text = Spróbuj mniejszej liczby słów albo części słowa.
merges-no-target = Nie ma z czym połączyć
merges-no-target-text = W tych konsultacjach nie ma innego jawnego tekstu tego rodzaju.
merges-explanation = Powód
merges-explanation-hint = Co łączy oba teksty. Autor i osoby popierające dostaną to w liście, a na stronie przeczyta to każdy.
merges-no-rule = Bez zasady: wystarczą fakty
merges-rule-hint = Tylko jeśli tekst narusza też zasadę tych konsultacji.
merges-submit = Połącz
merges-part = Rozłącz: niech znów stoi osobno
merges-done = Tekst połączono i jego strona o tym mówi.
merges-usual-part = Moderator spojrzał na to jeszcze raz. Tekst znów stoi osobno, jak przedtem.
merges-decided-merge = połączono z innym tekstem
merges-decided-part = znów osobno
merges-scope = Tekst zachowuje adres, treść i komentarze, a jego strona prowadzi do drugiego. Poparcie obu liczy się tam, każda osoba raz. Oddane głosy zostają tam, gdzie są. Obowiązuje do odwołania.

## Na stronach i listach

merges-merged = Połączono
merges-merged-on = Ten tekst stał się częścią innego: { $day }. Stoi tu tak, jak go napisano.
merges-part-of = Część tekstu:
merges-and-that-of = A ten jest częścią tekstu:
merges-gone = tekst, którego czytelnicy już nie widzą
merges-support-there = Poparcie liczy się tam, każda osoba raz.
merges-votes-here = Głosy oddane tutaj zostają tutaj i są podane w wynikach, każde przy swoim.
merges-here = { $count ->
    [one] Dołączono tu { $count } tekst
    [few] Dołączono tu { $count } teksty
    [many] Dołączono tu { $count } tekstów
   *[other] Dołączono tu { $count } tekstu
}
merges-through = przez
merges-nothing-new = Ten kierunek działania jest częścią innego. Dyskusja toczy się tam; co powiedziano tutaj, zostaje.
merges-no-votes = Ten kierunek działania jest częścią innego i głosuje się na tamten. Głosy oddane tutaj pozostają i są podane w wynikach.

## Odmowy

merges-error-over = Konsultacje się skończyły. Niczego się już nie łączy, nie przenosi ani nie popiera.
merges-error-merged = Ten tekst jest już częścią innego.
merges-error-not-public = Czytelnicy nie widzą tego tekstu jako osobnego, więc nie można go ani połączyć, ani przenieść.
merges-error-voted-on = Trwa głosowanie albo jego wynik nie jest jeszcze zamrożony. Do tego czasu kierunków działania nie łączy się, nie rozłącza ani nie przenosi do innego celu.
merges-not-yet = Scalić i przenieść do innego celu będzie można po głosowaniu, gdy jego wynik zostanie zamrożony.
merges-error-no-such-text = Nie ma takiego tekstu. Wybierz jeden z listy.
merges-error-other-consultation = Ten tekst należy do innych konsultacji.
merges-error-same-text = To ten sam tekst. Wybierz inny.
merges-error-target-merged = Ten tekst sam jest częścią innego. Wybierz ten, którego jest częścią.
merges-error-target-not-public = Czytelnicy nie widzą już tego tekstu.

## Listy

merges-letter-subject = Tekst stał się częścią innego
merges-letter-own = Twój tekst „{ $title }” jest teraz częścią innego, bo oba mówią to samo; zdecydowała o tym moderacja.
merges-letter-other = Popierasz lub obserwujesz „{ $title }” albo Twój tekst był jego częścią. Decyzją moderacji jest on teraz częścią innego tekstu, bo oba mówią to samo. Nie musisz nic robić: Twoje poparcie liczy się tam.
merges-letter-into = Jest częścią:
merges-letter-parted-subject = Tekst znów stoi osobno
merges-letter-parted-own = Twój tekst „{ $title }” był częścią innego. Moderator to cofnął: tekst znów stoi osobno.
merges-letter-parted-other = „{ $title }”, który popierasz lub obserwujesz, był częścią innego tekstu. Moderator to cofnął: tekst znów stoi osobno.
merges-letter-parted-scope = Poparcie udzielone temu tekstowi znów liczy się przy nim, a udzielone drugiemu zostaje przy drugim.
