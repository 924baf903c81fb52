conduct-title = Jak moderujemy tę dyskusję
conduct-lead = Wybierz, czy moderacja czyta wypowiedzi, zanim zobaczą je inni, i w ciągu ilu dni zapada decyzja. Kto czeka, dowiaduje się, do kiedy. Kolejka zaczyna się od najpilniejszych spraw i pokazuje opóźnienia.
conduct-days = W ciągu ilu dni zapada decyzja
conduct-days-hint = Od 1 do 60. Sprawy, które już czekają, zachowują swój termin.
conduct-comments = Komentarze do kierunków działania
conduct-remarks = Uwagi do projektów
conduct-remarks-hint = Uwaga jest przyjęta w chwili złożenia, z numerem i godziną; czekać może tylko jej pokazanie innym. Uwagi wpisane z listów są widoczne od razu.
conduct-proposals = Propozycje
conduct-choose-at-once = Widoczne od razu
conduct-choose-at-once-hint = Każdy może je przeczytać zaraz po wysłaniu. Moderacja może je później ukryć.
conduct-choose-checked = Najpierw czyta je moderacja
conduct-choose-checked-hint = Dopóki moderacja ich nie przepuści, widzą je tylko osoba, która pisała, i moderacja. Zmiana tego wyboru nie zabiera niczego, co jest widoczne, i nie przepuszcza niczego, co czeka.
conduct-at-once = Każdy może to przeczytać zaraz po wysłaniu. Moderacja może to później ukryć, jeśli narusza zasady.
conduct-checked = { $days ->
    [one] Zanim zobaczą to inni, przeczyta to moderacja: w ciągu { $days } dnia. Do tego czasu widzisz to tylko Ty.
    [few] Zanim zobaczą to inni, przeczyta to moderacja: w ciągu { $days } dni. Do tego czasu widzisz to tylko Ty.
    [many] Zanim zobaczą to inni, przeczyta to moderacja: w ciągu { $days } dni. Do tego czasu widzisz to tylko Ty.
   *[other] Zanim zobaczą to inni, przeczyta to moderacja: w ciągu { $days } dnia. Do tego czasu widzisz to tylko Ty.
}
conduct-asked-title = Moderacja prosi Cię o zmianę tego tekstu
conduct-asked-on = Prośba z dnia { $day }. Tekst pozostaje widoczny. Tę prośbę widzicie tylko Ty i moderacja.
conduct-withheld = Tę treść widzą tylko autor lub autorka i moderacja
conduct-asked-after = Po zmianie nikt już nie znajdzie wcześniejszej treści w historii; zobaczycie ją tylko Ty i moderacja.
conduct-change-it = Zmień tekst
conduct-change-submit = Złóż zmienioną propozycję
conduct-rules-beside = To, co tu piszesz, podlega tym zasadom. Moderacja, która coś ukrywa lub zwraca, wskazuje jedną z nich.
