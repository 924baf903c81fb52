## Wiadomości: zgłoszenie dotarło, odwołanie rozpatrzono, jak się odwołać

redress-received-subject = Mamy Twoje zgłoszenie nr { $number }
redress-received-text = Twoje zgłoszenie dotarło do moderacji konsultacji. Ma numer { $number }.
redress-received-next = Rozpatrzy je człowiek, nie program, najpóźniej { $day }. Odpowiedź przyślemy w wiadomości; pojawi się też na stronie zgłoszenia. Osoba, która napisała ten tekst, nie dowie się, kto go zgłosił.
redress-received-button = Zobacz swoje zgłoszenie
redress-scope-hidden = Widzisz ją już tylko Ty i osoby prowadzące konsultacje. Dotyczy to wszystkich stron, bez ograniczenia w czasie. Twoje konto i pozostałe wypowiedzi pozostają bez zmian.
redress-scope-entered = Widzą ją już tylko osoby prowadzące konsultacje: jest ukryta na wszystkich stronach i w sprawozdaniu, a jego pliki, które ją jeszcze zawierają, są wstrzymane – bez ograniczenia w czasie. Uwaga zachowuje numer i dostanie odpowiedź.
redress-by-a-person = Decyzję podjął człowiek, osoba z moderacji. Żaden program w niej nie uczestniczył.
redress-how = Jeśli uważasz, że decyzja jest błędna, możesz się od niej odwołać do { $day }. Odwołanie rozpatrzy inna osoba z moderacji, która nie brała udziału w tej decyzji.
redress-link = Do decyzji i formularza odwołania
redress-upheld-subject = Odwołanie rozpatrzone: decyzja pozostaje w mocy
redress-upheld-text = Twoje odwołanie przeczytała osoba, która nie brała udziału w pierwszej decyzji. Decyzja pozostaje w mocy.
redress-reversed-subject = Odwołanie rozpatrzone: decyzja została zmieniona
redress-reversed-text = Twoje odwołanie przeczytała osoba, która nie brała udziału w pierwszej decyzji, i przyznała Ci rację. Decyzja została zmieniona.
redress-other-subject = Rozpatrzono odwołanie: decyzja pozostaje w mocy
redress-other-text = Ktoś odwołał się od decyzji, która dotyczy także Ciebie. Odwołanie przeczytała osoba z moderacji, która nie brała udziału w tej decyzji. Decyzja pozostaje w mocy i nic się dla Ciebie nie zmienia.
redress-appeal-button = Zobacz decyzję
