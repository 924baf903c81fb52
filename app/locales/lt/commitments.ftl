### Įsipareigojimai: kas nutiko veiksmų krypčiai po konsultacijos.

## Būsenos

commitments-planned = suplanuota
commitments-under-way = vykdoma
commitments-done = įvykdyta
commitments-delayed = vėluoja
commitments-dropped = atsisakyta

## Veiksmų krypties puslapyje

commitments-what-became = Kas iš to išėjo
commitments-none-yet = Kol kas niekas neįsipareigojo to imtis.
commitments-make = Įsipareigoti
commitments-see = Žiūrėti grafiką, tarpinius tikslus ir istoriją

## Sekimas

commitments-follow-title = Žinios apie pokyčius
commitments-follow-lead = Galime parašyti, kai kas nors pasikeis dėl šios veiksmų krypties. Tai nesusiję su jūsų balsu, kurio niekas nežino.
commitments-follow-mine = Šią veiksmų kryptį pasiūlėte jūs. Galime parašyti, kai dėl jos kas nors pasikeis.
commitments-following = Gaunate laišką, kai kas nors pasikeičia dėl šios veiksmų krypties.
commitments-follow = Pranešti man apie pokyčius
commitments-unfollow = Nebepranešti
commitments-follow-sign-in = Prisijunkite, kad gautumėte žinių apie pokyčius
commitments-followed-title = Sekamos veiksmų kryptys
commitments-followed-none = Nesekate jokios veiksmų krypties. Mygtukas yra kiekvienos jų puslapyje.
commitments-followed-hidden = Veiksmų kryptis { $code }: šiuo metu skaitytojai jos nemato.

## Puslapis

commitments-title = Įsipareigojimas
commitments-none-title = Įsipareigojimo dar nėra
commitments-none-text = Kai konsultacijos rengėjai imsis šios veiksmų krypties, čia bus parašyta, kas atsako, iki kada ir kaip sekasi.
commitments-state = Būsena
commitments-unit = Atsakingas padalinys
commitments-schedule = Grafikas
commitments-from = nuo: { $start }
commitments-until = iki: { $end }
commitments-from-until = nuo: { $start }, iki: { $end }
commitments-funding = Finansavimas
commitments-progress = Pažanga
commitments-counted = { $all ->
    [one] Pasiekta tarpinių tikslų: { $reached } iš { $all }
    [few] Pasiekta tarpinių tikslų: { $reached } iš { $all }
    [many] Pasiekta tarpinių tikslų: { $reached } iš { $all }
   *[other] Pasiekta tarpinių tikslų: { $reached } iš { $all }
}
commitments-milestones = Tarpiniai tikslai
commitments-due = terminas: { $due }
commitments-reached = terminas: { $due }; pasiekta: { $reached }
commitments-history = Istorija
commitments-was-made = Įsipareigota imtis šios veiksmų krypties.
commitments-new-unit = Dabar atsako: { $unit }.
commitments-new-schedule = Naujas grafikas: { $schedule }.
commitments-not-said = nenurodyta
commitments-new-funding = Pasikeitė finansavimas.
commitments-new-milestones = Pasikeitė tarpinių tikslų sąrašas.
commitments-new-reached = Pasiektas tarpinis tikslas: { $title }.
commitments-new-progress = Pažanga: { $progress }.

## Forma

commitments-change = Keisti įsipareigojimą
commitments-edit-lead = Viskas čia vieša, taip pat ir kiekviena ankstesnė versija. Kas seka šią veiksmų kryptį, jūsų paaiškinimą gaus laišku.
commitments-too-early = Įsipareigoti galima, kai uždaromas konsultacijos turas.
commitments-not-public = Šiuo metu skaitytojai šios veiksmų krypties nemato. Įsipareigojimą bus galima keisti, kai ji vėl bus matoma: niekam nerašome apie tai, ko jis negali perskaityti.
commitments-unit-hint = Skyrius ar įstaiga, kuri už tai atsako, ne daugiau kaip { $max } ženklų.
commitments-starts = Pradžia
commitments-ends = Įvykdyti iki
commitments-day-hint = Diena, mėnuo arba metai: 2027-03-31 ar 31.03.2027, 2027-03 ar 03.2027, 2027.
commitments-funding-hint = Iš kur pinigai, pavyzdžiui, iš miesto biudžeto.
commitments-amount = Suma
commitments-amount-hint = Su valiuta, pavyzdžiui, 240 000 Eur.
commitments-milestones-hint = Norėdami pašalinti tarpinį tikslą, išvalykite jo eilutę. Pažanga skaičiuojama iš pasiektų tarpinių tikslų.
commitments-milestone = { $number } tarpinis tikslas
commitments-milestone-title = Kas turi būti pasiekta
commitments-milestone-due = Iki kada
commitments-milestone-reached = Kada pasiekta
commitments-percent = Pažanga procentais
commitments-percent-hint = Tik jei jos nerodo tarpiniai tikslai: skaičius nuo 0 iki 100.
commitments-progress-note = Kaip nustatyti procentai
commitments-progress-note-hint = Būtina, jei nurodote procentus.
commitments-note = Kas nauja, visiems skaityti
commitments-note-hint = Ne daugiau kaip { $max } ženklų. Vėlavimą ir atsisakymą reikia pagrįsti.
commitments-language = Šių tekstų kalba

## Visi strategijos

commitments-list-title = Įsipareigojimai
commitments-list-lead = Ką davė šios strategijos konsultacijos: kas tai daro, iki kada ir kaip sekasi.
commitments-list-none-title = Įsipareigojimų dar nėra
commitments-list-none-text = Uždarius turą, veiksmų kryptys gali tapti įsipareigojimais. Tada jie atsiras čia.
commitments-goals = tikslai: { $codes }
