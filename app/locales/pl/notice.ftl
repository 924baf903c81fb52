notice-saved = Zapisano.
notice-signed-in = Zalogowano.
notice-signed-out = Wylogowano.
notice-address-confirmed = Adres został potwierdzony. Zalogowano.
notice-password-set = Ustawiono nowe hasło.
notice-sessions-ended = Wylogowano na tamtym urządzeniu.
notice-letter-sent = Wysłaliśmy wiadomość z odnośnikiem.
notice-account-erased = Konto zostało usunięte.
