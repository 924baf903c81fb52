## Skundai

appeals-appeal = Skundas
appeals-how = Jei manote, kad šis sprendimas klaidingas, galite jį apskųsti iki { $day } imtinai. Skundą perskaitys ir dėl jo nuspręs žmogus, nedalyvavęs priimant sprendimą.
appeals-too-late = Šį sprendimą buvo galima apskųsti iki { $day }.
appeals-words = Kodėl sprendimas klaidingas?
appeals-words-hint = Savais žodžiais. Skaitys tik šių konsultacijų moderatoriai ir administratoriai.
appeals-send = Siųsti skundą
appeals-lodged = Skundas pateiktas: { $when }.
appeals-answer-by = Atsakymą gausite ne vėliau kaip { $day }. Jis bus ir čia.
appeals-by-another = Dėl jo nusprendė žmogus, nedalyvavęs priimant pirmąjį sprendimą, ne programa.
appeals-waits = laukia sprendimo
appeals-upheld = sprendimas lieka galioti
appeals-reversed = sprendimas pakeistas
appeals-notice-lodged = Skundas pasiekė moderatorius.
appeals-notice-decided = Skundas išnagrinėtas. Susiję žmonės gaus laišką.
appeals-error-late = Skųsti galima per šešis mėnesius. Jie jau praėjo.

## Sprendimai dėl savo tekstų

appeals-own-title = Sprendimai dėl jūsų ir jūsų tekstų
appeals-own-lead = Viskas, ką moderatoriai paslėpė, grąžino ar atšaukė, ir kiekvienas teisės rašyti sustabdymas, pradedant naujausiu sprendimu. Prie kiekvieno nurodyta priežastis ir kaip jį apskųsti.
appeals-no-decisions = Sprendimų nėra
appeals-no-decisions-text = Moderatoriai nepaslėpė nieko, ką parašėte, ir nesustabdė teisės rašyti.
appeals-statement = Kodėl taip nuspręsta
appeals-statement-lead = Sprendimo dėl jūsų teksto motyvai.
appeals-statement-person = Sprendimo, dėl kurio laikinai arba visam laikui negalite rašyti, motyvai.
appeals-statement-address = Šio puslapio adresas tam, kas atsiuntė tekstą. Niekas kitas jo nežino:
appeals-is-undone = Šis sprendimas pakeistas. Jis nebegalioja.
appeals-row-what = Sprendimas
appeals-row-text = Dėl ko
appeals-row-where = Konsultacijos
appeals-row-when = Data
appeals-row-rule = Pagrindas
appeals-row-facts = Faktai ir motyvai
appeals-row-scope = Ką tai reiškia
appeals-row-by = Kas nusprendė
appeals-scope-return = Pasiūlymas nėra viešas. Galite jį pakeisti ir pateikti iš naujo, kol pasiūlymai priimami.
appeals-scope-withdraw = Dėl jos niekas nebebalsuoja ir jos nebekomentuoja. Jos puslapis su nurodyta priežastimi lieka visiems prieinamas neterminuotai.

## Moderatoriams

appeals-title = Skundai
appeals-lead = Skundą skaito ne tas, kas priėmė sprendimą. Pirmiausia rodomi skubiausi.
appeals-none = Skundų nėra
appeals-none-text = Čia bus rodomas skundas dėl sprendimo šiose konsultacijose.
appeals-by-author = teksto autoriaus
appeals-by-reporter = pranešusiojo apie tekstą
appeals-not-yours = Dėl šio skundo sprendžia kitas žmogus
appeals-own-decision = Šį sprendimą priėmėte jūs. Skundą turi nagrinėti kitas žmogus: kitas moderatorius arba administratorius.
appeals-one-title = Nagrinėti skundą
appeals-one-lead = Perskaitykite tekstą, sprendimą ir skundą. Jūsų motyvus skaitys ir skundo autorius, ir kita pusė.
appeals-decision = Sprendimas
appeals-reasons = Jūsų motyvai
appeals-reasons-hint = Juos skaitys abi pusės. Jie lieka ir registre.
appeals-uphold = Sprendimas lieka galioti
appeals-reverse = Pakeisti sprendimą
appeals-without-effect = Sprendimas jau atšauktas arba tekstas nuo to laiko pasikeitė. Jei jį pakeisite, tai bus įrašyta ir pranešta, bet daugiau niekas nesikeis.
appeals-work-title = Kas laukia moderatorių
appeals-work-lead = Visose konsultacijose, pradedant skubiausiais klausimais.
appeals-work-none = Nė vienose konsultacijose niekas nelaukia moderatoriaus.
appeals-column-consultation = Konsultacijos
appeals-column-due = Artimiausias terminas
appeals-column-cases = Pasiūlymai ir tekstai, apie kuriuos pranešta
appeals-column-appeals = Skundai
appeals-column-report = Taisytina ataskaita
appeals-correction-due = { $count ->
    [one] { $count } paslėpta pastaba yra ataskaitoje: reikia pataisytos versijos
    [few] { $count } paslėptos pastabos yra ataskaitoje: reikia pataisytos versijos
    [many] { $count } paslėptos pastabos yra ataskaitoje: reikia pataisytos versijos
   *[other] { $count } paslėptų pastabų yra ataskaitoje: reikia pataisytos versijos
}
appeals-of-them-late = { $count ->
    [one] iš jų vėluojama: { $count }
    [few] iš jų vėluojama: { $count }
    [many] iš jų vėluojama: { $count }
   *[other] iš jų vėluojama: { $count }
}
