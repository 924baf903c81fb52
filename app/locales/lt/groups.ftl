groups-kicker = Darbo grupė
groups-mandate = Užduotis
groups-act = Sudarymo aktas
groups-appointed-on = Sudaryta
groups-rules = Reglamentas
groups-reports-to = Atskaitinga
groups-answer-to-it = Jai atskaitingos grupės
groups-announced = Skelbimas
groups-published = Paskelbta
groups-none-title = Grupė dar nieko nepaskelbė
groups-none-text = Protokolai, pastabos, pasiūlymai ir išvados atsiras čia, kai nariai joms pritars.
groups-kind-remark = Pastaba
groups-kind-proposal = Pasiūlymas
groups-kind-conclusion = Išvada
groups-kind-minutes = Protokolas
groups-published-on = paskelbta { $day }
groups-corrected = Pataisyta
groups-correction = pataisa
groups-correction-of = Pataisa, { $day }
groups-workspace = Grupės darbo vieta
groups-own = Jūsų darbo grupės
groups-members-count = { $count ->
    [one] { $count } narys
    [few] { $count } nariai
    [many] { $count } nario
   *[other] { $count } narių
}
groups-file-remark = Pateikti pastabą
groups-file-proposal = Pateikti pasiūlymą
groups-file-conclusion = Pateikti išvadą
groups-file-minutes = Rašyti protokolą
groups-waiting = Laukia pritarimo
groups-waiting-none = Niekas nelaukia pritarimo.
groups-published-none = Dar nieko nepaskelbta.
groups-received = Gauta iš pavaldžių grupių
groups-received-none = Dar negauta nė viena išvada.
groups-from = iš:
groups-agreed-of = Pritaria { $agreed } iš { $members }
groups-agreed-then = Pritarė { $agreed } iš { $members } narių
groups-agreement = Pritarimas
groups-agree = Pritariu
groups-disagree = Atšaukiu pritarimą
groups-publish = Paskelbti
groups-enough = Pritarimo pakanka: pirmininkas jau gali skelbti.
groups-not-enough = Kad pirmininkas galėtų skelbti, turi pritarti bent pusė narių.
groups-no-chair = Grupei niekas nepirmininkauja, todėl skelbti negalima. Pirmininką iš narių skiria svetainės tvarkytojai.
groups-is-published = Ši versija paskelbta. Ją skaito visi.
groups-as-published = Kaip mato visi
groups-edit = Keisti tekstą
groups-correct = Taisyti, kas paskelbta
groups-edit-voids = Nariai šiam tekstui jau pritarė. Pakeitus atsiras nauja versija, kuriai reikės pritarti iš naujo.
groups-written-by = { $name }, { $when }
groups-version = { $number } versija
groups-new-lead = Grupės nariai perskaitys ir pritars, tada pirmininkas paskelbs.
groups-title = Antraštė
groups-title-hint = Ne daugiau kaip { $most } ženklų.
groups-body = Tekstas
groups-body-hint = Ne daugiau kaip { $most } ženklų. Tuščia eilutė pradeda naują pastraipą; **dvi žvaigždutės** paryškina žodžius.
groups-language = Teksto kalba
groups-goal = Tikslas
groups-no-goal = Jokio konkretaus tikslo
groups-held-on = Susitikimo diena
groups-present = Kas dalyvavo
groups-present-hint = Taip, kaip turi būti paskelbtame protokole, ne daugiau kaip { $most } ženklų.
groups-note = Kas pataisyta
groups-note-hint = Vienas sakinys, kurį skaitys visi, ne daugiau kaip { $most } ženklų.
groups-submit = Įrašyti grupei
groups-members = Grupės nariai
groups-members-lead = Šį sąrašą mato tik nariai ir svetainės tvarkytojai.
groups-member = Vardas
groups-state = Būsena
groups-manage = Keisti
groups-member-since = grupėje nuo { $day }
groups-left-on = narystė baigėsi { $day }
groups-chair = pirmininkauja
groups-make-chair = Perduoti pirmininkavimą
groups-remove = Pašalinti
groups-leave = Išeiti iš grupės
groups-open-invitations = { $count ->
    [one] Laukia { $count } kvietimas.
    [few] Laukia { $count } kvietimai.
    [many] Laukia { $count } kvietimo.
   *[other] Laukia { $count } kvietimų.
}
groups-invite = Pakviesti žmogų
groups-invite-email = El. pašto adresas
groups-invite-hint = { $days ->
    [one] Išsiųsime nuorodą, kuri veikia vieną kartą ir { $days } dieną. Kas ją priims prisijungęs, taps nariu.
    [few] Išsiųsime nuorodą, kuri veikia vieną kartą ir { $days } dienas. Kas ją priims prisijungęs, taps nariu.
    [many] Išsiųsime nuorodą, kuri veikia vieną kartą ir { $days } dienos. Kas ją priims prisijungęs, taps nariu.
   *[other] Išsiųsime nuorodą, kuri veikia vieną kartą ir { $days } dienų. Kas ją priims prisijungęs, taps nariu.
}
groups-invite-submit = Siųsti kvietimą
groups-invitation = Kvietimas į darbo grupę
groups-invitation-lead = { $inviter } kviečia jus dirbti grupėje: { $group }.
groups-invitation-text = Būdami nariu rašote kartu su grupe ir sutariate, ką ji skelbia. Kiti nariai mato jūsų vardą.
groups-invitation-submit = Priimti
groups-invitation-look = Pirma pažiūrėti grupę
groups-invitation-spent = Šis kvietimas neveikia
groups-invitation-spent-text = Jis jau panaudotas arba baigėsi jo laikas. Paprašykite naujo to, kas jus pakvietė.
groups-erased-writer = Ištrinta paskyra
