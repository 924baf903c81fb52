failure-not-found-title = Nie ma takiej strony
failure-not-found-text = Być może w adresie jest błąd albo strona została usunięta lub nie jest jeszcze publiczna.
failure-forbidden-title = Brak dostępu do tej strony
failure-forbidden-text = Otworzyć ją mogą tylko osoby, które za nią odpowiadają.
failure-too-many-title = Zbyt wiele prób
failure-too-many-seconds = Nic nie zostało zapisane. Aby serwis działał dla wszystkich, spróbuj ponownie za { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
 }.
failure-too-many-minutes = Nic nie zostało zapisane. Aby serwis działał dla wszystkich, spróbuj ponownie za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
 }.
failure-too-many-letters = Nic nie zostało wysłane: stąd albo na ten adres poproszono już o zbyt wiele listów. Wyślij formularz ponownie za { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
 }.
failure-back = Wróć na poprzednią stronę
failure-unavailable-title = W tej chwili nie możemy niczego zapisać
failure-unavailable-text = Nic nie zostało zapisane. Spróbuj ponownie za kilka sekund.
failure-crowded-title = W tej chwili jest tu bardzo wiele osób
failure-crowded-page = Nie możemy teraz pokazać tej strony. Spróbuj ponownie za kilka sekund.
failure-crowded-text = Nic nie zostało zapisane. Spróbuj ponownie za kilka sekund.
failure-crowded-again = Spróbuj ponownie
failure-internal-title = Coś poszło nie tak po naszej stronie
failure-internal-text = Nic nie zostało zapisane. Spróbuj ponownie; jeśli błąd się powtórzy, powiadom organizatora.
failure-to-consultations = Przejdź do konsultacji
failure-to-strategies = Przejdź do strategii
failure-unsent-title = Zaloguj się i wyślij to ponownie
failure-unsent-lead = Nic nie zostało wysłane: nie ma otwartej sesji albo sesja wygasła. Twój tekst jest poniżej i nie został nigdzie zapisany.
failure-unsent-sign-in = Zaloguj się w nowej karcie
failure-unsent-again = Wyślij ponownie
failure-too-large-title = To za długie
failure-too-large-text = Nic nie zostało zapisane. Wszystko, co wysyłasz za jednym razem, może mieć łącznie { $kilobytes } KB, czyli około { $characters } znaków tekstu. Wróć, skróć tekst i wyślij go ponownie.
failure-unreadable-title = Nie możemy tego przyjąć
failure-unreadable-text = Nic nie zostało zapisane: to nie przyszło z formularza tego serwisu albo dotarło niepełne. Otwórz stronę tutaj i wyślij ponownie.
failure-kept = Twój tekst jest poniżej. Możesz go stąd wysłać ponownie.
failure-elsewhere-title = Ten formularz nie przyszedł z naszego adresu
failure-elsewhere-text = Nic nie zostało zapisane. Przyjmujemy tylko formularze ze stron otwartych pod adresem { $address }. Otwórz tam stronę i wyślij formularz ponownie.
failure-elsewhere-link = Przejdź pod adres { $address }
