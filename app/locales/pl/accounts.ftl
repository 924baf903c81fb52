accounts-sign-up-title = Załóż konto
accounts-sign-up-submit = Załóż konto
accounts-sign-in-title = Zaloguj się
accounts-have-account = Masz już konto?
accounts-name = Imię lub nazwa
accounts-name-hint = Widoczne dla innych przy tym, co napiszesz.
accounts-email = Adres e-mail
accounts-email-hint = Wyślemy na niego odnośnik. Nikt inny go nie zobaczy.
accounts-password = Hasło
accounts-password-hint = Co najmniej { $min ->
    [one] { $min } znak
    [few] { $min } znaki
    [many] { $min } znaków
   *[other] { $min } znaku
 }. Dobre hasło to na przykład kilka nietypowych słów.
accounts-sent-title = Sprawdź pocztę
accounts-sent-text = Wysłaliśmy wiadomość z odnośnikiem. Konto zacznie działać po jego otwarciu. Odnośnik jest ważny 24 godziny.
