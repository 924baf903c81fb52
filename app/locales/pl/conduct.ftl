conduct-title = Terminy moderacji
conduct-lead = Kto zgłasza tekst, składa propozycję albo się odwołuje, dowiaduje się, do kiedy zapadnie decyzja. Kolejka zaczyna się od najpilniejszych spraw i pokazuje opóźnienia.
conduct-days = W ciągu ilu dni zapada decyzja
conduct-days-hint = Od 1 do 60. Sprawy, które już czekają, zachowują swój termin.
conduct-rules-beside = To, co tu piszesz, podlega tym zasadom. Moderacja, która coś ukrywa lub zwraca, wskazuje jedną z nich.
