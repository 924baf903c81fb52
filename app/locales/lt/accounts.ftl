accounts-sign-up-title = Susikurkite paskyrą
accounts-sign-up-submit = Sukurti paskyrą
accounts-sign-in-title = Prisijungti
accounts-have-account = Jau turite paskyrą?
accounts-name = Vardas
accounts-name-hint = Kiti jį mato prie to, ką parašote.
accounts-email = El. pašto adresas
accounts-email-hint = Į jį atsiųsime nuorodą. Niekas kitas jo nemato.
accounts-password = Slaptažodis
accounts-password-hint = Bent { $min ->
    [one] { $min } ženklas
    [few] { $min } ženklai
   *[other] { $min } ženklų
 }. Tinka keli neįprasti žodžiai.
accounts-sent-title = Patikrinkite paštą
accounts-sent-text = Išsiuntėme laišką su nuoroda. Paskyra veiks, kai ją atversite. Nuoroda galioja 24 valandas.
