### Laiškai: temos, sakiniai ir kodėl juos gaunate.

## Rėmai

letters-greeting = Laba diena,
letters-greeting-name = Laba diena, { $name },
letters-by-hand = Jei mygtukas neveikia, nukopijuokite šį adresą:
letters-why-address = Šį laišką gavote, nes viešųjų konsultacijų svetainėje ({ $organiser }) buvo nurodytas šis adresas. Jei tai klaida, nieko daryti nereikia.
letters-why-account = Šis laiškas susijęs su jūsų paskyra viešųjų konsultacijų svetainėje ({ $organiser }).
letters-why-part = Šis laiškas susijęs su jūsų dalyvavimu viešosiose konsultacijose ({ $organiser }).
letters-why-news = Šį laišką gavote, nes dalyvaujate viešosiose konsultacijose ({ $organiser }). Tokius laiškus siunčiame ne dažniau kaip kartą per dieną.
letters-unsubscribe = Nebenoriu gauti konsultacijų naujienų

## Paskyros

letters-confirm-subject = Patvirtinkite savo adresą
letters-confirm-text = Šiuo adresu kuriama paskyra viešųjų konsultacijų svetainėje ({ $organiser }). Ji pradės veikti, kai patvirtinsite, kad adresas jūsų.
letters-confirm-until = Nuoroda galioja { $hours ->
    [one] { $hours } valandą
    [few] { $hours } valandas
   *[other] { $hours } valandų
 }.
letters-confirm-asked = Paskyros paprašyta: { $when }.
letters-confirm-initials = Įrašyto vardo inicialai: { $initials }
letters-confirm-several = Jei gavote kelis tokius laiškus, rinkitės tą, kurio laikas ir inicialai sutampa: kiekviena nuoroda veikia tik su slaptažodžiu, kuris buvo įrašytas kartu su ja.
letters-confirm-button = Patvirtinti adresą

letters-known-subject = Paskyrą jau turite
letters-known-text = Kažkas bandė sukurti arba patvirtinti paskyrą šiuo adresu. Tokia paskyra jau yra ir veikia, todėl niekas nepasikeitė.
letters-known-more = Jei tai jūs, tiesiog prisijunkite. Pamirštą slaptažodį galite pakeisti prisijungimo puslapyje.
letters-known-button = Prisijungti

letters-reset-subject = Nustatykite naują slaptažodį
letters-reset-text = Gavome prašymą pakeisti jūsų paskyros slaptažodį. Norėdami nustatyti naują, paspauskite mygtuką. Nuoroda veikia vieną kartą ir galioja { $hours ->
    [one] { $hours } valandą
    [few] { $hours } valandas
   *[other] { $hours } valandų
 }.
letters-reset-more = Jei prašėte ne jūs, nekreipkite į šį laišką dėmesio: slaptažodis nepasikeis.
letters-reset-button = Nustatyti naują slaptažodį

letters-new-address-subject = Patvirtinkite naują adresą
letters-new-address-text = Šis adresas nurodytas kaip naujas jūsų paskyros adresas. Jis įsigalios, kai patvirtinsite, kad yra jūsų; iki tol galioja ankstesnis.
letters-new-address-button = Patvirtinti naują adresą

letters-address-changed-subject = Jūsų paskyros adresas pakeistas
letters-address-changed-text = Su jūsų paskyra susijusius laiškus nuo šiol siunčiame adresu { $hint }. Ankstesniuoju adresu šis laiškas paskutinis.
letters-address-changed-more = Jei adresą pakeitėte ne jūs, nedelsdami kreipkitės į organizatorių.

letters-password-changed-subject = Jūsų slaptažodis pakeistas
letters-password-changed-text = Jūsų paskyros slaptažodis pakeistas, visuose kituose įrenginiuose esate atjungti.
letters-password-changed-more = Jei jį pakeitėte ne jūs, nedelsdami nustatykite naują: prisijungimo puslapyje pasirinkite „Pamiršote slaptažodį?“.

letters-erased-subject = Jūsų paskyra ištrinta
letters-erased-text = Jūsų vardas, adresas ir slaptažodis ištrinti, prie paskyros niekas nebegali prisijungti. Tai, ką paskelbėte, lieka be jūsų vardo. Jūsų balsai lieka įskaityti; niekas negali nustatyti, kad jie jūsų.

## Organizacijos

letters-invitation-subject = Kvietimas kalbėti organizacijos vardu
letters-invitation-text = { $inviter } kviečia jus dalyvauti konsultacijose organizacijos „{ $organisation }“ vardu.
letters-invitation-button = Peržiūrėti kvietimą

letters-verified-subject = Jūsų organizacija patvirtinta
letters-verified-text = Organizacijos „{ $organisation }“ registracija patikrinta ir patvirtinta. Nuo šiol jos vardu galite komentuoti ir teikti pasiūlymus, o prie jos pavadinimo nurodoma, kad ji patvirtinta.
letters-refused-subject = Jūsų organizacija nepatvirtinta
letters-refused-text = Organizacijos „{ $organisation }“ registracija patikrinta, bet jos patvirtinti nepavyko. Galite ją pataisyti ir pateikti iš naujo.
letters-organisation-button = Peržiūrėti organizaciją

## Moderavimas

letters-reason = Priežastis:
letters-rule = Kuo remiasi sprendimas, taisykle ar teisės aktu:
letters-proposal-published-subject = Jūsų pasiūlymas paskelbtas
letters-proposal-published-text = Jūsų pasiūlymas „{ $title }“ paskelbtas. Dabar jį gali perskaityti visi.
letters-proposal-returned-subject = Jūsų pasiūlymas grąžintas taisyti
letters-proposal-returned-text = Jūsų pasiūlymas „{ $title }“ grąžintas taisyti. Galite jį pakeisti ir pateikti iš naujo.
letters-proposal-accepted-subject = Jūsų pasiūlymas tapo veiksmų kryptimi
letters-proposal-accepted-text = Jūsų pasiūlymas „{ $title }“ tapo veiksmų kryptimi. Dabar visi gali ją komentuoti, o vykstant turui – ir dėl jos balsuoti.
letters-proposal-reopened-subject = Jūsų pasiūlymas vėl laukia sprendimo
letters-proposal-reopened-text = Sprendimas dėl jūsų pasiūlymo „{ $title }“ atšauktas. Pasiūlymas laukia naujo sprendimo.
letters-proposal-line-withdrawn-subject = Iš jūsų pasiūlymo kilusi veiksmų kryptis atšaukta
letters-proposal-line-withdrawn-text = Veiksmų kryptis, kuria tapo jūsų pasiūlymas „{ $title }“, atšaukta. Atiduoti balsai išsaugomi ir nurodomi rezultatuose.
letters-proposal-waits-again = Jūsų pasiūlymas vėl laukia sprendimo. Jums nieko daryti nereikia.
letters-proposal-public-again = Jūsų pasiūlymas lieka viešas, kaip ir anksčiau.
letters-proposal-button = Peržiūrėti pasiūlymą
letters-proposal-line-button = Peržiūrėti veiksmų kryptį

letters-hidden-subject = Jūsų tekstas paslėptas
letters-hidden-text = Skaitytojai nebemato šio jūsų teksto:
letters-restored-subject = Jūsų tekstas vėl matomas
letters-restored-text = Skaitytojai vėl mato šį jūsų tekstą:
letters-published-subject = Jūsų tekstas paskelbtas
letters-published-text = Moderatorius perskaitė šį jūsų tekstą, dabar jį gali skaityti visi:
letters-asked-subject = Prašome pakeisti jūsų tekstą
letters-asked-text = Moderatorius prašo pakeisti šį jūsų tekstą:
letters-asked-scope = Tekstas lieka matomas, niekas iš jūsų neatimta. Apie šį prašymą žinote tik jūs ir moderatoriai.
letters-asked-button = Pakeisti tekstą
letters-content-button = Atverti tekstą

letters-report-subject = Jūsų pranešimas išnagrinėtas
letters-report-hidden = Dėkojame už pranešimą. Nurodytas tekstas paslėptas.
letters-report-kept = Dėkojame už pranešimą. Nurodytas tekstas nepažeidžia konsultacijų taisyklių ir lieka matomas.
letters-report-undone-subject = Sprendimas dėl jūsų pranešimo atšauktas
letters-report-undone-visible = Sprendimas, priimtas gavus jūsų pranešimą, atšauktas: skaitytojai vėl mato nurodytą tekstą.
letters-report-undone-hidden = Sprendimas, priimtas gavus jūsų pranešimą, atšauktas: nurodytas tekstas dabar paslėptas.
letters-report-undone-waits = Sprendimas, priimtas gavus jūsų pranešimą, atšauktas: nurodytas tekstas laukia naujo sprendimo.
letters-report-button = Atverti tekstą, apie kurį pranešėte

## Naujienos

letters-reply-subject = Atsakymas į jūsų komentarą
letters-reply-text = { $author } atsako į jūsų komentarą:
letters-reply-button = Skaityti ir atsakyti
letters-report-soon-subject = Artėja ataskaitos terminas
letters-report-soon = { $goal } tikslo { $year } m. ataskaitos terminas: { $day }. Ataskaita dar nepateikta.
letters-report-late-subject = Ataskaitos terminas praėjo
letters-report-late = { $goal } tikslo { $year } m. ataskaitos terminas praėjo: { $day }. Ataskaita dar nepateikta.
letters-report-due-button = Rašyti ataskaitą
letters-report-nobody-subject = Tikslui nėra kam rengti ataskaitos
letters-report-nobody = Už { $year } m. ataskaitą niekas neatsako. Tikslai: { $goal }. Ataskaitų terminas: { $day }. Prašome paskirti asmenį.
letters-report-nobody-button = Paskirti asmenį
letters-commitment-subject = Žinia apie sekamą veiksmų kryptį
letters-commitment-made = „{ $title }“ dabar yra įsipareigojimas.
letters-commitment-planned = „{ $title }“ vis dėlto bus vykdoma.
letters-commitment-under-way = Pradėti darbai: „{ $title }“.
letters-commitment-done = „{ $title }“: įvykdyta.
letters-commitment-delayed = „{ $title }“ užtruks ilgiau, nei žadėta.
letters-commitment-dropped = „{ $title }“ nebus vykdoma.
letters-commitment-changed = Kai kas pasikeitė: „{ $title }“.
letters-commitment-note = Konsultacijos rengėjai rašo:
letters-commitment-button = Žiūrėti įsipareigojimą
letters-commitment-stop = Sekate šią veiksmų kryptį. Mygtukas, kuriuo galima to atsisakyti, yra jos puslapyje.

letters-closed-subject = Rezultatai: { $title }
letters-closed-text = { $people ->
    [0] Konsultacijų „{ $title }“ { $number } turas baigtas. Niekas nebalsavo.
    [one] Konsultacijų „{ $title }“ { $number } turas baigtas. Balsavo { $people } žmogus.
    [few] Konsultacijų „{ $title }“ { $number } turas baigtas. Balsavo { $people } žmonės.
    [many] Konsultacijų „{ $title }“ { $number } turas baigtas. Balsavo { $people } žmogaus.
   *[other] Konsultacijų „{ $title }“ { $number } turas baigtas. Balsavo { $people } žmonių.
}
letters-closed-early = Jis uždarytas anksčiau laiko: { $when }. Numatyta pabaiga: { $planned }.
letters-closed-by-hand = Jį uždarė moderatorius: { $when }.
letters-closed-reason = Nurodyta priežastis:
letters-closed-voted = Jūs balsavote. Balsai slapti, todėl šiame laiške nenurodoma, dėl ko.
letters-closed-lines = Daugiausia balsų sulaukusios veiksmų kryptys:
letters-closed-counts = Už { $support } · neutraliai { $neutral } · prieš { $against }
letters-closed-commented = Jūs komentavote:
letters-closed-proposed = Jūs siūlėte:
letters-closed-waiting = Laukia moderatoriaus sprendimo.
letters-closed-returned = Grąžintas jums nurodžius priežastį.
letters-closed-published = Paskelbtas; dėl jo nebalsuota.
letters-closed-accepted = Tapo veiksmų kryptimi.
letters-closed-hidden = Moderatorius jį paslėpė.
letters-closed-more = Jūsų balsai, komentarai ir pasiūlymai – puslapyje, kurį matote tik jūs:
letters-closed-all-mine = Mano dalyvavimas
letters-closed-button = Peržiūrėti visus rezultatus

letters-digest-subject = { $count ->
    [one] { $count } konsultacijų naujiena
    [few] { $count } konsultacijų naujienos
    [many] { $count } konsultacijų naujienos
   *[other] { $count } konsultacijų naujienų
}
letters-digest-text = Štai kas naujo konsultacijose, kuriose dalyvaujate.
letters-digest-button = Peržiūrėti konsultacijas

letters-account-subject = Jūsų paskyra
letters-account-suspended = Administratorius sustabdė jūsų paskyrą. Kol ji neatkurta, prisijungti negalėsite. Jūsų tekstai ir balsai lieka.
letters-account-restored = Jūsų paskyra atkurta: galite prisijungti.
letters-account-official = Nuo šiol dalyvaujate institucijos vardu. Tai nurodoma prie jūsų vardo.
letters-account-resident = Nuo šiol dalyvaujate savo, o nebe institucijos vardu.
letters-account-administrator = Nuo šiol esate šios svetainės administratorius.
letters-account-participant = Nebesate šios svetainės administratorius.

## Susitikimai

letters-meeting-seat-subject = Jūsų vieta susitikime
letters-meeting-seat-text = Užsiregistravote į susitikimą „{ $title }“, vieta jums yra.
letters-meeting-moved-up = Susitikime „{ $title }“ atsilaisvino vieta, dabar ji jūsų.
letters-meeting-when = Kada: { $when }
letters-meeting-where = Kur: { $place }
letters-meeting-seat-more = Susitikimą rasite laiško priede: galite įsikelti jį į kalendorių. Jei negalite ateiti, atšaukite registraciją susitikimo puslapyje: gal kas nors laukia.
letters-meeting-waiting-subject = Esate susitikimo laukiančiųjų sąraše
letters-meeting-waiting-text = Visos vietos susitikime „{ $title }“ užimtos. Esate laukiančiųjų sąraše: kai tik jums atsilaisvins vieta, parašysime.
letters-meeting-cancelled-subject = Atšaukta: { $title }
letters-meeting-cancelled-text = Susitikimas „{ $title }“, į kurį buvote užsiregistravę, atšauktas. Jums nieko daryti nereikia.
letters-meeting-was-planned = Turėjo vykti
letters-meeting-restored-subject = Vis dėlto vyks: { $title }
letters-meeting-restored-text = Susitikimas „{ $title }“ buvo atšauktas, bet vis dėlto vyks.
letters-meeting-moved-subject = Kitas laikas arba vieta: { $title }
letters-meeting-moved-text = Pasikeitė susitikimo „{ $title }“ laikas arba vieta.
letters-meeting-now = Kaip yra dabar
letters-meeting-before = Kaip buvo anksčiau
letters-meeting-your-registration = Jūsų registracija
letters-meeting-still-yours = Vieta lieka jūsų. Jei negalite ateiti, atšaukite registraciją susitikimo puslapyje: gal kas nors laukia.
letters-meeting-still-waiting = Liekate laukiančiųjų sąraše. Jei laukti nebenorite, atšaukite registraciją susitikimo puslapyje.
letters-meeting-when-open = Kada: dar nenuspręsta
letters-meeting-afar = Nuotoliu: { $address }
letters-meeting-button = Žiūrėti susitikimą

## Darbo grupės

letters-group-subject = Kvietimas į darbo grupę
letters-group-text = { $inviter } kviečia jus dirbti grupėje: { $group }.
letters-group-button = Žiūrėti kvietimą
letters-paper-subject = Jūsų darbo grupės dokumentas laukia jūsų
letters-paper-text = { $writer }: „{ $title }“ – naujas tekstas darbo grupėje „{ $group }“. Jį bus galima paskelbti, kai pritars bent pusė narių.
letters-paper-button = Skaityti
