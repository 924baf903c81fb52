organisations-title = Organizacijos
organisations-lead = Jos konsultacijose dalyvauja savo vardu. Kiekvieną jų patikrino pareigūnas.
organisations-kicker = Organizacija
organisations-none-title = Dar nė viena organizacija nepatvirtinta
organisations-none-text = Užregistruokite savąją. Pareigūnas ją palygins su viešuoju registru.
organisations-number-is = Registro numeris { $number }
organisations-members-count = { $count ->
    [one] { $count } narys
    [few] { $count } nariai
   *[other] { $count } narių
}
organisations-state-submitted = laukia sprendimo
organisations-state-verified = patvirtinta
organisations-state-refused = atmesta
organisations-register-title = Registruoti organizaciją
organisations-register-lead = Kai pareigūnas ją patvirtins, jos vardu bus galima komentuoti ir teikti pasiūlymus.
organisations-register-submit = Pateikti
organisations-name = Pavadinimas
organisations-number = Registro numeris
organisations-number-hint = Tik skaitmenys, pavyzdžiui, juridinio asmens kodas. Palyginsime jį su viešuoju registru.
organisations-mandate = Kieno vardu kalba
organisations-mandate-hint = Kam organizacija atstovauja ir kodėl galite kalbėti jos vardu. Patvirtinus šį tekstą matys visi.
organisations-waits-title = Pareigūnas ją tikrina
organisations-waits-text = Kol kas šio puslapio niekas kitas nemato. Parašysime, kai bus nuspręsta.
organisations-refused-title = Atmesta dėl šios priežasties
organisations-mend-title = Pataisyti ir pateikti iš naujo
organisations-decide-title = Sprendimas dėl organizacijos
organisations-decision = Sprendimas
organisations-reason = Priežastis
organisations-reason-hint = Būtina abiem atvejais, taip pat ir patvirtinant. Ją laiške perskaitys registravęs asmuo. Ji lieka registre.
organisations-verify = Patvirtinti
organisations-refuse = Atmesti
organisations-submitted = Pateikta
organisations-submitted-at = Pateikta { $when }
organisations-registrar = Registravo
organisations-answers = Atsako už organizaciją
organisations-registrar-erased = Paskyra ištrinta
organisations-queue-title = Laukiančios sprendimo organizacijos
organisations-queue-lead = Pirmiausia tos, kurios laukia ilgiausiai.
organisations-queue-link = { $count ->
    [one] { $count } organizacija laukia sprendimo
    [few] { $count } organizacijos laukia sprendimo
   *[other] { $count } organizacijų laukia sprendimo
}
organisations-queue-empty-title = Niekas nelaukia
organisations-queue-empty-text = Dėl visų organizacijų jau nuspręsta. Naujos atsiras čia.
organisations-members-title = Nariai
organisations-members-lead = Nariai gali veikti organizacijos vardu. Šį sąrašą mato tik jie.
organisations-member = Vardas
organisations-member-since = Narys nuo
organisations-member-end = Vaidmuo
organisations-remove = Pašalinti
organisations-leave = Palikti organizaciją
organisations-invite-title = Pakviesti
organisations-invite-email = El. pašto adresas
organisations-invite-hint = { $days ->
    [one] Išsiųsime nuorodą, kuri veikia vieną kartą ir galioja { $days } dieną. Kas prisijungęs ją priims, taps nariu.
    [few] Išsiųsime nuorodą, kuri veikia vieną kartą ir galioja { $days } dienas. Kas prisijungęs ją priims, taps nariu.
   *[other] Išsiųsime nuorodą, kuri veikia vieną kartą ir galioja { $days } dienų. Kas prisijungęs ją priims, taps nariu.
}
organisations-invite-submit = Siųsti kvietimą
organisations-invitation-title = Kvietimas
organisations-invitation-lead = { $inviter } kviečia jus veikti organizacijos „{ $organisation }“ vardu.
organisations-invitation-text = Galėsite jos vardu komentuoti ir teikti pasiūlymus. Jūsų balsas lieka tik jūsų.
organisations-invitation-submit = Priimti
organisations-invitation-look = Pirmiau pažiūrėti organizaciją
organisations-invitation-spent-title = Šis kvietimas neveikia
organisations-invitation-spent-text = Jis jau panaudotas arba baigėsi jo laikas. Prašykite naujo iš jus pakvietusio asmens.
