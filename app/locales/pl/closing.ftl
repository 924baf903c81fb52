### Zamykanie tury.

closing-title = Zamknij turę { $number }
closing-lead = Tura zakończy się sama: { $when }. Można ją zamknąć już teraz.
closing-votes = Każdy głos oddany do tej chwili jest liczony. Późniejsze są odrzucane, o czym głosujący się dowiadują.
closing-results = Liczby zostają zamrożone, a strona z wynikami się otwiera.
closing-letters = { $people ->
    [0] Nikt nie wziął udziału, więc żadne listy nie zostaną wysłane.
    [one] { $people } osoba, która wzięła udział, otrzyma list z wynikiem.
    [few] { $people } osoby, które wzięły udział, otrzymają list z wynikiem.
    [many] { $people } osób, które wzięły udział, otrzyma list z wynikiem.
   *[other] { $people } osoby, które wzięły udział, otrzyma list z wynikiem.
}
closing-final = Zamkniętej tury nie można ponownie otworzyć.
closing-undecided = { $count ->
    [one] W kolejce { $count } sprawa wciąż czeka na decyzję.
    [few] W kolejce { $count } sprawy wciąż czekają na decyzję.
    [many] W kolejce { $count } spraw wciąż czeka na decyzję.
   *[other] W kolejce { $count } sprawy wciąż czeka na decyzję.
}
closing-to-queue = Przejdź do kolejki
closing-reason = Uzasadnienie
closing-reason-hint = Dlaczego tura kończy się przed czasem. Uzasadnienie zostaje zapisane.
closing-reason-needed = Dlaczego tura kończy się, choć sprawy wciąż czekają. Uzasadnienie zostaje zapisane.
closing-submit = Zamknij turę { $number }
closing-not-open = Tura jeszcze się nie rozpoczęła, więc nie ma czego zamykać.
closing-is-closed = Tura jest zamknięta.
