### Zamykanie tury.

closing-title = Zamknij turę { $number }
closing-lead = Tura zakończy się sama: { $when }. Można ją zamknąć już teraz.
closing-overdue = Czas tury minął: { $when }. W ciągu kilku minut serwis sam ją zamknie. Można ją też zamknąć już teraz, z tą właśnie godziną zakończenia.
closing-votes = Każdy głos oddany do tej chwili zostanie policzony. Późniejsze zostaną odrzucone, a głosujący się o tym dowiedzą.
closing-results = Liczby zostaną zamrożone, a wyniki opublikowane.
closing-letters = { $people ->
    [0] Nikt nie otrzyma wiadomości.
    [one] Wiadomość z wynikiem otrzyma { $people } osoba, która głosowała, komentowała lub złożyła propozycję.
    [few] Wiadomość z wynikiem otrzymają { $people } osoby, które głosowały, komentowały lub złożyły propozycję.
    [many] Wiadomość z wynikiem otrzyma { $people } osób, które głosowały, komentowały lub złożyły propozycję.
   *[other] Wiadomość z wynikiem otrzyma { $people } osoby, które głosowały, komentowały lub złożyły propozycję.
}
closing-no-letters = { $people ->
    [one] Udział wzięła też { $people } osoba, do której nie można napisać: z importu bez adresu albo taka, która zrezygnowała z wiadomości.
    [few] Udział wzięły też { $people } osoby, do których nie można napisać: z importu bez adresu albo takie, które zrezygnowały z wiadomości.
    [many] Udział wzięło też { $people } osób, do których nie można napisać: z importu bez adresu albo takich, które zrezygnowały z wiadomości.
   *[other] Udział wzięło też { $people } osoby, do których nie można napisać: z importu bez adresu albo takich, które zrezygnowały z wiadomości.
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
