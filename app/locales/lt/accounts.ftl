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
accounts-sent-text = Išsiuntėme laišką su nuoroda. Paskyra veiks, kai ją atversite. Nuoroda galioja { $hours ->
    [one] { $hours } valandą
    [few] { $hours } valandas
   *[other] { $hours } valandų
 }.
accounts-sign-up-lead = Turint paskyrą galima komentuoti, teikti pasiūlymus ir balsuoti. Skaityti galima ir be jos.
accounts-sent-nothing = Po kelių minučių laiško vis dar nėra? Pažiūrėkite ir tarp nepageidaujamų laiškų.
accounts-sent-again = Prašyti naujos nuorodos
accounts-confirm-title = Patvirtinkite adresą
accounts-confirm-lead = Liko vienas žingsnis: įveskite slaptažodį ir paskyra veiks.
accounts-confirm-hint = Tas, kurį įrašėte prašydami būtent šio laiško. Taip žinome, kad paskyros jūsų adresu nesukūrė kas nors kitas.
accounts-confirm-unknown = Nežinau slaptažodžio
accounts-confirm-other = Kiekvienam laiškui tinka slaptažodis, įrašytas prieš jį išsiunčiant.
accounts-confirm-submit = Patvirtinti ir prisijungti
accounts-confirmed-title = Ši nuoroda nebegalioja
accounts-confirmed-text = Esate prisijungę: { $name }, jūsų adresas patvirtintas. Patvirtinimo nuoroda veikia vieną kartą ir tik ribotą laiką. Jei ji skirta kitai paskyrai, atsijunkite ir paprašykite naujos.
accounts-confirmed-on = Tęsti
accounts-first-password-lead = Šio adreso dar niekas nepatvirtino; tai padarysite šia forma. Nurodykite vardą, kurį matys kiti, ir slaptažodį. Tai, kas buvo įrašyta kuriant paskyrą, nebegalioja.
accounts-why-vote = Norėdami balsuoti, prisijunkite: kiekvienas žmogus turi vieną balsą.
accounts-why-follow = Norėdami gauti pranešimus apie pakeitimus, prisijunkite: jie ateis jūsų paskyros adresu.
accounts-why-comment = Norėdami komentuoti, prisijunkite: komentaras skelbiamas su jūsų vardu.
accounts-why-reply = Norėdami atsakyti į šį komentarą, prisijunkite: atsakymas skelbiamas su jūsų vardu.
accounts-why-propose = Norėdami parašyti pasiūlymą, prisijunkite: apie sprendimą pranešime laišku.
accounts-why-report = Norėdami pranešti apie tekstą, prisijunkite: atsakymą gausite laišku, o autorius nesužinos, kas pranešė.
accounts-why-organisation = Norėdami veikti organizacijos vardu, prisijunkite: puslapiuose matyti, kas kieno vardu kalba.
accounts-why-group = Norėdami dirbti grupėje, prisijunkite: jos darbo vieta skirta tik nariams.
accounts-why-send-again = Norėdami išsiųsti savo tekstą, prisijunkite: jis tebėra kitoje kortelėje.
accounts-signed-in-title = Esate prisijungę
accounts-signed-in-lead = Jūsų tekstas tebėra kitoje kortelėje. Grįžkite į ją ir išsiųskite jį dar kartą; šią kortelę galite užverti.
accounts-why-monitor = Norėdami pateikti tikslo ataskaitą, prisijunkite: ataskaitas teikia už tikslą atsakingi žmonės.
accounts-why-edit = Norėdami dirbti su strategija, prisijunkite: jos juodraštis skirtas ją redaguojantiems žmonėms.
accounts-why-run = Norėdami tvarkyti konsultacijas, prisijunkite: šis puslapis skirtas jų moderatoriams.
accounts-why-rewrite = Norėdami pakeisti savo tekstą, prisijunkite: niekas kitas to padaryti negali.
accounts-why-own = Šis puslapis – apie jūsų paskyrą: prisijunkite, kad jį matytumėte.
accounts-spent-title = Ši nuoroda neveikia
accounts-spent-why = Ji jau panaudota arba nebegalioja.
accounts-spent-text = Nuoroda veikia vieną kartą ir ribotą laiką. Ji nustoja veikti ir išsiuntus naujesnę arba pasikeitus paskyros slaptažodžiui ar adresui.
accounts-spent-confirm = Nuoroda veikia vieną kartą ir ribotą laiką. Jei jų išsiuntėme kelias, kiekviena veikia atskirai, kol kuria nors pasinaudojama: tada adresas patvirtintas, o kitos nustoja veikti.
accounts-spent-used = Jei nuoroda jau pasinaudojote, tiesiog prisijunkite. Jei ne, paprašykite naujos.
accounts-spent-again = Prašyti naujos nuorodos
accounts-again-why = Paskyrą jau susikūrėte, bet adreso dar nepatvirtinote? Ji pradės veikti tik patvirtinus adresą. Norėdami gauti naują laišką, tą pačią formą užpildykite dar kartą.
accounts-sign-in-submit = Prisijungti
accounts-no-account = Dar neturite paskyros?
accounts-sign-out-title = Atsijungti
accounts-sign-out-lead = Bus baigtas tik šios naršyklės seansas. Joje pradėti ir neišsiųsti tekstai bus ištrinti.
accounts-reset-forgotten = Pamiršote slaptažodį?
accounts-reset-title = Naujas slaptažodis
accounts-reset-lead = Jūsų adresu atsiųsime nuorodą. Kol jos neatversite, niekas nepasikeis.
accounts-reset-submit = Siųsti nuorodą
accounts-reset-sent = Jei yra paskyra su šiuo adresu, laiškas su nuoroda jau pakeliui. Nuoroda galioja { $hours ->
    [one] { $hours } valandą
    [few] { $hours } valandas
   *[other] { $hours } valandų
 }.
accounts-reset-again = Prašyti dar kartą
accounts-new-password-title = Naujas slaptažodis
accounts-new-password-lead = Būsite atjungti visur ir galėsite prisijungti naujuoju slaptažodžiu.
accounts-new-password = Naujas slaptažodis
accounts-new-password-submit = Nustatyti slaptažodį
accounts-account-title = Jūsų paskyra
accounts-account-lead = Paskyros adresas: { $address }. Niekas kitas jo nemato.
accounts-account-more = Kiti paskyros puslapiai
accounts-account-organisation = Registruoti organizaciją
accounts-language = Kalba
accounts-language-hint = Šių puslapių ir jums siunčiamų laiškų kalba.
accounts-territory = Kur gyvenate?
accounts-territory-hint = Rezultatai rodomi pagal vietą, bet niekada mažiau nei dešimčiai žmonių.
accounts-territory-none = Nenoriu nurodyti
accounts-sessions-title = Kur esate prisijungę
accounts-sessions-lead = { $days ->
    [one] Seansas pats baigiasi praėjus { $days } dienai nuo prisijungimo. Jei kurio neatpažįstate, baikite jį ir pakeiskite slaptažodį.
    [few] Seansas pats baigiasi praėjus { $days } dienoms nuo prisijungimo. Jei kurio neatpažįstate, baikite jį ir pakeiskite slaptažodį.
    [many] Seansas pats baigiasi praėjus { $days } dienos nuo prisijungimo. Jei kurio neatpažįstate, baikite jį ir pakeiskite slaptažodį.
   *[other] Seansas pats baigiasi praėjus { $days } dienų nuo prisijungimo. Jei kurio neatpažįstate, baikite jį ir pakeiskite slaptažodį.
}
accounts-sessions-device = Naršyklė
accounts-sessions-since = Prisijungta
accounts-sessions-until = Baigsis savaime
accounts-sessions-end = Pabaiga
accounts-sessions-end-one = Atsijungti
accounts-sessions-end-others = Atsijungti visur kitur
accounts-sessions-here = ši naršyklė
accounts-sessions-unknown = Nežinoma naršyklė
accounts-password-title = Pakeisti slaptažodį
accounts-password-lead = Būsite atjungti visur kitur. Apie pakeitimą pranešime laišku.
accounts-current-password = Dabartinis slaptažodis
accounts-address-title = Pakeisti el. pašto adresą
accounts-address-lead = Nauju adresu atsiųsime nuorodą. Kol jos neatversite, galios senasis adresas.
accounts-new-address = Naujas el. pašto adresas
accounts-address-submit = Siųsti nuorodą
accounts-address-sent = Nauju adresu išsiuntėme laišką. Nuorodą atverkite naršyklėje, kurioje esate prisijungę. Nuoroda galioja { $hours ->
    [one] { $hours } valandą
    [few] { $hours } valandas
   *[other] { $hours } valandų
 }.
accounts-address-confirm-title = Naudoti naują adresą
accounts-address-confirm-text = Nuo šiol prisijungsite adresu { $address }, juo gausite ir laiškus. Visur kitur būsite atjungti.
accounts-address-confirm-submit = Naudoti šį adresą
accounts-erase-title = Ištrinti paskyrą
accounts-erase-lead = Šio veiksmo atšaukti nebus galima.
accounts-erase-goes-title = Kas bus ištrinta
accounts-erase-goes-person = Jūsų vardas, adresas, slaptažodis ir gyvenamoji vieta.
accounts-erase-goes-sessions = Visi seansai ir dar neišsiųsti naujienų laiškai.
accounts-erase-goes-organisations = Teisė veikti organizacijų vardu ir jūsų pareigos: moderavimas, strategijų redagavimas, tikslų ataskaitos.
accounts-erase-stays-title = Kas liks
accounts-erase-stays-texts = Komentarai ir pasiūlymai lieka be vardo, nes kiti į juos atsakė.
accounts-erase-stays-ballots = Balsai lieka suskaičiuoti. Balsavimo biuletenyje jūsų vardo niekada nebuvo, todėl jūsų biuletenio niekas neras.
accounts-erase-stays-record = Sprendimai, priimti einant pareigas, lieka registre.
accounts-erase-submit = Ištrinti mano paskyrą
accounts-account-organisations = Jūsų organizacijos

accounts-people-title = Žmonės
accounts-people-lead = Sustabdykite ar atkurkite paskyrą, suteikite ar atimkite pareigas. Kiekvienas sprendimas turi priežastį, kurią žmogus perskaitys.
accounts-people-nobody = Tokio adreso niekas neturi
accounts-people-nobody-text = Čia randamos tik patvirtintos paskyros.
accounts-people-find = Rasti
accounts-people-rights = Teisės
accounts-people-since = Paskyra nuo
accounts-people-unusual = Pareigos ir sustabdymai
accounts-people-administrator = administratorius
accounts-people-suspended = sustabdyta
accounts-people-own = Tai jūsų pačių paskyra. Apie ją spręs kitas administratorius.
accounts-people-reason = Priežastis
accounts-people-reason-hint = Žmogus ją perskaitys laiške; ji liks ir registre.
accounts-people-moderators = Moderatoriai skiriami konsultacijų puslapyje.
accounts-people-suspend = Sustabdyti paskyrą
accounts-people-restore = Atkurti paskyrą
accounts-people-make-official = Suteikti pareigūno statusą
accounts-people-make-resident = Atimti pareigūno statusą
accounts-people-make-administrator = Paskirti administratoriumi
accounts-people-make-participant = Atleisti iš administratorių
