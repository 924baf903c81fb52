meetings-title = Susitikimai
meetings-lead = Čia kalbamasi apie strategiją: ateikite, pasakykite, ką manote, ir pamatysite, kas iš to išėjo.
meetings-of = Susitikimai: { $strategy }
meetings-kicker = Susitikimas
meetings-coming = Būsimi
meetings-past = Praėję
meetings-none-title = Čia nesuplanuotas nė vienas susitikimas
meetings-none-text = Paskelbus susitikimą, jis atsiras čia, kalendoriuje ir naujienų sraute.
meetings-by-series = Susitikimai pagal ciklą
meetings-every-series = Visi ciklai
meetings-by-commune = Susitikimai pagal savivaldybę
meetings-every-commune = Visos savivaldybės
meetings-open = registracija vyksta
meetings-cancelled = atšauktas
meetings-cancelled-named = Atšaukta: { $title }
meetings-cancelled-text = Šis susitikimas atšauktas.
meetings-cancelled-own = Buvote į jį užsiregistravę: jums nieko daryti nereikia.
meetings-take-along = Susitikimai jūsų kalendoriuje
meetings-take-along-text = Nurodykite vieną iš šių adresų savo kalendoriui arba naujienų skaityklei, ir nauji susitikimai ten atsiras patys.
meetings-calendar = Visų susitikimų kalendorius (.ics)
meetings-feed = Visų susitikimų srautas (Atom)
meetings-into-calendar = Į mano kalendorių (.ics)
meetings-when = Kada
meetings-when-open = Dar nenuspręsta
meetings-where = Kur
meetings-link = Nuotoliu
meetings-series = Ciklas
meetings-capacity = Vietos
meetings-announced = Skelbimas
meetings-accessibility = Prieinamumas
meetings-minutes = Protokolas
meetings-registration = Registracija
meetings-not-needed = Registruotis nereikia. Tiesiog ateikite.
meetings-closed = Registracija baigta.
meetings-open-until = Registruotis galima iki: { $when }.
meetings-open-through = Registruotis galima iki { $day } imtinai.
meetings-free = { $count ->
    [0] Visos vietos užimtos.
    [one] Yra { $count } laisva vieta.
    [few] Yra { $count } laisvos vietos.
    [many] Yra { $count } laisvos vietos.
   *[other] Yra { $count } laisvų vietų.
}
meetings-waiting = { $count ->
    [one] Vietos laukia { $count } žmogus.
    [few] Vietos laukia { $count } žmonės.
    [many] Vietos laukia { $count } žmogaus.
   *[other] Vietos laukia { $count } žmonių.
}
meetings-you-come = Jūs užsiregistravote, vieta jums yra. Patvirtinimas – jūsų pašte.
meetings-you-wait = Esate laukiančiųjų sąraše. Kai tik jums atsilaisvins vieta, parašysime.
meetings-withdraw-text = Jei negalite ateiti, praneškite: vieta atiteks tam, kas laukia.
meetings-withdraw = Atšaukti registraciją
meetings-sign-in = Prisijunkite ir registruokitės
meetings-submit = Registruotis
meetings-wait-submit = Stoti į laukiančiųjų sąrašą
meetings-needs-told = Poreikiai
meetings-needs = Ko jums reikia, kad galėtumėte dalyvauti
meetings-needs-hint = Pavyzdžiui, vietos vežimėliui, gestų kalbos vertėjo ar vaiko priežiūros. Tai skaito tik rengėjai. Praėjus { $days } d. po susitikimo tai užmirštama. Ne daugiau kaip { $most } ženklų.
meetings-change-needs = Įrašyti pastabą
meetings-came = Kas atėjo
meetings-came-count = { $count ->
    [one] { $count } žmogus
    [few] { $count } žmonės
    [many] { $count } žmogaus
   *[other] { $count } žmonių
}
meetings-said = Kas buvo pasakyta ir kas iš to išėjo
meetings-became = tapo veiksmų kryptimi
meetings-kind-resident = Gyventojai
meetings-kind-organisation = Organizacijos
meetings-kind-official = Administracija
meetings-kind-expert = Ekspertai
meetings-who-comes = Kas ateis
meetings-who-comes-lead = { $days ->
    [one] Šį sąrašą mato tik svetainės tvarkytojai. Jis užmirštamas praėjus { $days } dienai po susitikimo.
    [few] Šį sąrašą mato tik svetainės tvarkytojai. Jis užmirštamas praėjus { $days } dienoms po susitikimo.
    [many] Šį sąrašą mato tik svetainės tvarkytojai. Jis užmirštamas praėjus { $days } dienos po susitikimo.
   *[other] Šį sąrašą mato tik svetainės tvarkytojai. Jis užmirštamas praėjus { $days } dienų po susitikimo.
}
meetings-nobody-title = Dar niekas neužsiregistravo
meetings-nobody-text = Užsiregistravę žmonės atsiras čia.
meetings-name = Vardas
meetings-kind = Dalyvauja kaip
meetings-seat = Vieta
meetings-since = Užsiregistravo
meetings-state-comes = turi vietą
meetings-state-waits = laukia
meetings-note-attendance = Kiek žmonių atėjo
meetings-note-attendance-text = Suskaičiuokite pagal rūšį, be vardų. Skaičiai bus matomi susitikimo puslapyje.
meetings-file-points = Kas buvo pasakyta
meetings-file-points-lead = Surašykite po punktą, kas buvo pasakyta; kas kalbėjo, nurodykite tik rūšimi, be vardų. Tai visi perskaitys susitikimo puslapyje. Punktas gali tapti veiksmų kryptimi.
meetings-not-begun = Susitikimas dar neprasidėjo: kas buvo pasakyta ir kas atvyko, galima surašyti po jo.
meetings-point-new = Naujas punktas
meetings-point-text = Kas buvo pasakyta
meetings-point-text-hint = Vienu ar dviem sakiniais, ne daugiau kaip { $most } ženklų. Be vardų.
meetings-point-by = Kas tai pasakė
meetings-point-by-hint = Užtenka rūšies.
meetings-point-language = Kalba
meetings-point-submit = Įrašyti punktą
meetings-point-remove = Išimti
meetings-take-up = Padaryti iš to veiksmų kryptį: { $consultation }
meetings-line-heard = Pasakyta susitikime
meetings-line-heard-at = Pasakyta susitikime:
