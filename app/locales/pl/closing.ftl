### Zamykanie tury.

closing-title = Zamknij turę { $number }
closing-lead = Tura zakończy się sama: { $when }. Można ją zamknąć już teraz.
closing-votes = Każdy głos oddany do tej chwili jest liczony. Późniejsze są odrzucane, o czym głosujący się dowiadują.
closing-results = Liczby zostają zamrożone, a strona z wynikami się otwiera.
closing-letters = { $people ->
    [0] Nikt nie otrzyma listu.
    [one] List z wynikiem otrzyma { $people } osoba, która głosowała, komentowała lub złożyła propozycję.
    [few] List z wynikiem otrzymają { $people } osoby, które głosowały, komentowały lub złożyły propozycję.
    [many] List z wynikiem otrzyma { $people } osób, które głosowały, komentowały lub złożyły propozycję.
   *[other] List z wynikiem otrzyma { $people } osoby, które głosowały, komentowały lub złożyły propozycję.
}
closing-no-letters = { $people ->
    [one] Udział wzięła też { $people } osoba, do której nie można napisać: z importu bez adresu albo taka, która z listów zrezygnowała.
    [few] Udział wzięły też { $people } osoby, do których nie można napisać: z importu bez adresu albo takie, które z listów zrezygnowały.
    [many] Udział wzięło też { $people } osób, do których nie można napisać: z importu bez adresu albo takich, które z listów zrezygnowały.
   *[other] Udział wzięło też { $people } osoby, do których nie można napisać: z importu bez adresu albo takich, które z listów zrezygnowały.
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
closing-reason-hint = Dlaczego tura kończy się przed czasem. Uzasadnienie zobaczą wszyscy, obok wyników.
closing-reason-needed = Dlaczego tura kończy się, choć sprawy wciąż czekają. Uzasadnienie zobaczą wszyscy, obok wyników.
closing-submit = Zamknij turę { $number }
closing-not-open = Tura jeszcze się nie rozpoczęła, więc nie ma czego zamykać.
closing-is-closed = Tura jest zamknięta.
