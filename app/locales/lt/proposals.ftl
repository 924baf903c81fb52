### Dalyvių pasiūlymai ir veiksmų kryptys.

## Pasiūlymo būsenos ir ką jos reiškia autoriui

proposals-state-draft = juodraštis
proposals-state-submitted = pateiktas
proposals-state-returned = grąžintas
proposals-state-published = paskelbtas
proposals-state-accepted = tapo veiksmų kryptimi
proposals-state-withdrawn = atsiimtas
proposals-state-hidden = paslėptas
proposals-means-draft = Matote tik jūs. Pateikite, kai bus parengtas.
proposals-means-submitted = Jį skaito moderatoriai. Apie sprendimą pranešime laišku.
proposals-means-returned = Moderatoriai jį grąžino. Galite pakeisti ir pateikti iš naujo.
proposals-means-published = Jį gali skaityti visi. Moderatoriai dar gali paversti jį veiksmų kryptimi.
proposals-means-accepted = Jis tapo veiksmų kryptimi, dėl kurios diskutuojama ir balsuojama.
proposals-means-withdrawn = Pasiūlymą atsiėmėte. Jį dar matote tik jūs ir moderatoriai.
proposals-means-hidden = Moderatoriai jį paslėpė. Jį dar matote tik jūs ir moderatoriai.

## Autoriai

proposals-verified = patvirtinta
proposals-by-office = Savivaldybė
proposals-by-imported = Ankstesnio pokalbio dalyvis
proposals-author-erased = Ištrinta paskyra

## Sąrašas

proposals-title = Pasiūlymai
proposals-lead = Gyventojų ir organizacijų idėjos. Kiekvieną perskaito moderatoriai; kai kurios tampa veiksmų kryptimis, dėl kurių balsuoja visi.
proposals-write = Parašyti pasiūlymą
proposals-write-draft = Pradėti juodraštį
proposals-open-until = Pasiūlymai priimami iki: { $moment }.
proposals-closed-title = Pasiūlymai šiuo metu nepriimami
proposals-closed-text = Šiame etape pasiūlymų pateikti negalima.
proposals-opens = Pasiūlymai bus priimami nuo: { $moment }. Juodraštį galite pradėti anksčiau.
proposals-none-title = Dar nėra paskelbtų pasiūlymų
proposals-none-text = Pasiūlymas čia atsiras, kai moderatoriai jį perskaitys ir paskelbs.

## Rašymas

proposals-new-title = Parašykite pasiūlymą
proposals-new-lead = Ką reikėtų padaryti, kur ir kodėl? Prieš paskelbiant jį perskaito moderatoriai.
proposals-edit-title = Pakeiskite pasiūlymą
proposals-field-title = Pavadinimas
proposals-field-title-hint = Ilgis ženklais: nuo { $min } iki { $max }. Parašykite, ką reikėtų padaryti.
proposals-field-body = Tekstas
proposals-field-body-hint = Daugiausia ženklų: { $max }. Tuščia eilutė pradeda pastraipą, **dvi žvaigždutės** paryškina, brūkšnys pradeda sąrašą.
proposals-field-language = Teksto kalba
proposals-field-voice = Kieno vardu
proposals-voice-own = Savo vardu: { $name }
proposals-voice-hint = Po pasiūlymu bus organizacijos pavadinimas.
proposals-save-draft = Išsaugoti juodraštį
proposals-preview = Peržiūrėti
proposals-preview-title = Peržiūra
proposals-preview-note = Dar neišsaugota.
proposals-submit = Pateikti pasiūlymą
proposals-draft-meanwhile = Šiame etape pasiūlymų pateikti negalima, bet galite laikyti juodraštį.
proposals-changed-meanwhile = Pasiūlymas išsaugotas kitame lange. Žemiau yra čia įrašytas tekstas. Išsaugojus dar kartą, jis pakeis aną.
proposals-changed-meanwhile-link = Žiūrėti išsaugotą tekstą

## Vienas pasiūlymas

proposals-one = Pasiūlymas
proposals-history = Ankstesnės versijos
proposals-became = Šis pasiūlymas tapo veiksmų kryptimi.
proposals-to-line = Eiti į veiksmų kryptį
proposals-to-desk = Į moderavimo eilę: nuspręsti dėl šio pasiūlymo
proposals-yours = Jūsų pasiūlymas
proposals-edit = Keisti tekstą
proposals-withdraw = Atsiimti pasiūlymą
proposals-moderator-says = Moderatorių žodis
proposals-submit-title = Pateikti šį pasiūlymą?
proposals-submit-lead = Moderatoriai jį perskaitys ir nuspręs. Iki tol teksto keisti negalima.
proposals-withdraw-title = Atsiimti šį pasiūlymą?
proposals-withdraw-lead = Jį matysite tik jūs ir moderatoriai. To atšaukti negalima.

## Ankstesnės versijos

proposals-history-title = Ankstesnės versijos
proposals-history-lead = Visi pateikti tekstai nuo naujausio ir jų pakeitimai. Tekstai, buvę prieš moderatoriaus prašytą pakeitimą, nerodomi.
proposals-line-history-lead = Visi paskelbti tekstai nuo naujausio, jų pakeitimai ir priežastys.
proposals-history-reason = Priežastis:
proposals-version = Versija { $number }

## Savi pasiūlymai

proposals-mine-title = Mano pasiūlymai
proposals-mine-lead = Ką pasiūlėte ir kokia kiekvieno pasiūlymo būsena.
proposals-mine-none-title = Dar nieko nepasiūlėte
proposals-mine-none-text = Kol konsultacijose renkamos idėjos, jų puslapyje rasite „Parašyti pasiūlymą“.
proposals-changed-at = keista: { $moment }

## Veiksmų kryptys

proposals-lines-title = Veiksmų kryptys
proposals-lines-none-title = Veiksmų krypčių dar nėra
proposals-lines-none-text = Jos atsiras, kai organizatorius jas paskelbs arba priims pasiūlymus.
proposals-lines-by-goal = Pagal tikslą
proposals-lines-all-goals = Visi tikslai
proposals-sort = Tvarka
proposals-sort-code = Pagal kodą
proposals-sort-newest = Nuo naujausių
proposals-sort-discussed = Nuo daugiausia aptartų
proposals-line-kicker = Veiksmų kryptis { $code }
proposals-line-ties = Tikslai ir vietos
proposals-line-hidden = Moderatoriai šią veiksmų kryptį paslėpė. Ją mato tik konsultacijų rengėjai.
proposals-line-withdrawn = Atšaukta
proposals-line-withdrawn-on = Ši veiksmų kryptis atšaukta: { $moment }. Dėl jos nebebalsuojama, ji nebekomentuojama; atiduoti balsai išsaugoti. Nurodyta priežastis:
proposals-line-changed = Tekstas pakeistas: { $moment }.
proposals-line-changed-because = Tekstas pakeistas: { $moment }. Priežastis: { $reason }
proposals-line-what-changed = Žiūrėti, kas pakeista
proposals-line-origin = Pasiūlymas, iš kurio ji kilo
proposals-line-edit = Keisti veiksmų kryptį

## Oficialių veiksmų krypčių rašymas

proposals-line-new-title = Nauja veiksmų kryptis
proposals-line-new-lead = Organizatoriaus veiksmų kryptis, teikiama diskusijai ir balsavimui.
proposals-line-new-note = Ji bus paskelbta iš karto.
proposals-line-publish = Paskelbti veiksmų kryptį
proposals-line-code = Kodas
proposals-line-code-hint = Raidės ir skaitmenys, daugiausia { $max }, pavyzdžiui, KD-01. Kodas matomas adrese ir balsuojant; vėliau jo pakeisti negalima.
proposals-line-summary = Santrauka
proposals-line-summary-hint = Vienas sakinys, daugiausia ženklų: { $max }. Ji matoma sąrašuose.
proposals-line-goals = Tikslai, kuriems ji padeda
proposals-line-territories = Vietos, su kuriomis ji susijusi
proposals-line-territories-hint = Nežymėkite nieko, jei ji skirta visiems.
proposals-line-reason = Pakeitimo priežastis
proposals-line-reason-hint = Bus matoma prie ankstesnių versijų.
proposals-line-reason-needed = Balsavimas jau prasidėjo, todėl parašykite, kodėl tekstas keičiamas. Priežastis matoma puslapyje ir prie ankstesnių versijų.
