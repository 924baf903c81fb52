## Przenoszenie

moves-move = Przenieś
moves-move-of = Przenieś komentarz: { $author }
moves-back = Przenieś z powrotem
moves-to-goal = Przenieś do innego celu
moves-comment-title = Przenieś komentarz
moves-comment-lead = Przechodzi z odpowiedziami do dyskusji o innym kierunku działania. Treść, autor i adres zostają; stare miejsce mówi, dokąd poszedł.
moves-into-line = Kierunek działania, którego dotyczy
moves-into-line-hint = Tylko te, o których można rozmawiać.
moves-no-line = Nie ma innego kierunku działania
moves-no-line-text = Komentarz można przenieść, gdy w tych konsultacjach pojawi się inny.
moves-line-title = Przenieś kierunek działania do innego celu
moves-line-lead = Będzie służyć innemu celowi strategii. Tekst, komentarze i głosy zostają; stary cel mówi, dokąd poszedł.
moves-from = Z celu
moves-into-goal = Do celu
moves-no-goal = Nie ma celu, do którego można przenieść
moves-no-goal-text = Ten kierunek nie służy żadnemu celowi strategii tych konsultacji albo strategia nie ma innego.
moves-explanation-hint = Dlaczego tam należy. Autor dostanie to w liście.
moves-done = Przeniesiono, a stare miejsce mówi, dokąd.
moves-decided = przeniesiono
moves-scope = Treść, autor i adres zostają, a stare miejsce prowadzi do nowego. Obowiązuje, aż ktoś przeniesie tekst z powrotem.

## Na stronach

moves-left = { $count ->
    [one] { $count } komentarz przeniesiono stąd do { $code }
    [few] { $count } komentarze przeniesiono stąd do { $code }
    [many] { $count } komentarzy przeniesiono stąd do { $code }
   *[other] { $count } komentarza przeniesiono stąd do { $code }
}
moves-with-replies = { $count ->
    [one] z { $count } odpowiedzią
    [few] z { $count } odpowiedziami
    [many] z { $count } odpowiedziami
   *[other] z { $count } odpowiedzi
}
moves-came = przeniesiono tu z { $code }
moves-line-came = Ten kierunek działania przeniesiono z celu { $from } do celu { $to }: { $day }.
moves-old-goal = Do celu, któremu służył wcześniej
moves-line-left = przeniesiono do celu { $goal }: { $day }
moves-left-goal = Przeniesione do innych celów

## Odmowy

moves-error-stands-there = Już tam stoi. Wybierz inne miejsce.
moves-error-no-such-goal = Strategia nie ma takiego celu. Wybierz jeden z listy.
moves-error-moved-since = Tekst stoi już gdzie indziej, więc nie można go stąd przenieść z powrotem.

## Listy

moves-letter-subject = Twój tekst przeniesiono
moves-letter-text = Moderator przeniósł Twój tekst:
moves-letter-to = Stoi teraz tutaj:
