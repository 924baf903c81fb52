notice-saved = Zapisano.
notice-signed-in = Zalogowano.
notice-signed-out = Wylogowano.
