# Konsultacijos teisinis pagrindas: terminai, adresatai, skelbimas.

legal-title = Teisinis pagrindas
legal-basis-none = Konsultacija be įstatymo reikalavimų
legal-basis-strategy-pl = Strategija Lenkijoje: Vystymosi politikos principų įstatymas, 6 straipsnis
legal-terms-none = Organizatorius klausia savo valia. Niekas netikrinama.
legal-terms-strategy-pl = Projektas skelbiamas bent 35 dienas nuo paskelbimo interneto svetainėje; kaimyninių savivaldybių ir jų sąjungų, vietos socialinių ir ekonominių partnerių bei „Wody Polskie“ klausiama raštu; ataskaita su pozicija dėl kiekvienos pastabos skelbiama per 30 dienų nuo pabaigos.
legal-resolution = Sprendimas, nustatantis tvarką
legal-resolution-hint = Numeris ir data, pavyzdžiui: 2026 m. rugsėjo 3 d. sprendimas Nr. LX/512/2026
legal-resolution-link = Sprendimo adresas internete
legal-announced-on = Paskelbimo interneto svetainėje diena
legal-announced-on-hint = Palikite tuščią, jei skelbimas pasirodo kartu su publikavimu čia.
legal-announcement-link = Skelbimo adresas internete, jei jis kitur
legal-press = Skelbimas spaudoje
legal-press-hint = Įstatymas jį leidžia, bet jo nereikalauja. Pavadinimas ir diena.
legal-ways = Kaip dar galima pateikti pastabas
legal-ways-hint = Kiekvienas būdas atskiroje eilutėje: įstaiga su kabinetu ir valandomis, pašto adresas, telefonas, el. paštas. Rodoma skelbime.
legal-short-because = Kodėl terminas trumpesnis
legal-short-because-hint = Reikia tik tada, kai įstatymas reikalauja daugiau dienų, nei yra. Rodoma skelbime ir ataskaitoje.
legal-short-because-if = Reikia tik tada, kai pagal šias datas pastaboms lieka mažiau dienų, nei reikalauja įstatymas: { $days }. Rodoma skelbime ir ataskaitoje.
legal-short = Terminas trumpesnis, nei reikalauja įstatymas
legal-short-text =
    { $days ->
        [one] Pastabas galima teikti { $days } dieną nuo paskelbimo; įstatymas reikalauja tiek dienų: { $wanted }. Vis dėlto galite publikuoti, jei nurodysite priežastį.
        [few] Pastabas galima teikti { $days } dienas nuo paskelbimo; įstatymas reikalauja tiek dienų: { $wanted }. Vis dėlto galite publikuoti, jei nurodysite priežastį.
        [many] Pastabas galima teikti { $days } dienos nuo paskelbimo; įstatymas reikalauja tiek dienų: { $wanted }. Vis dėlto galite publikuoti, jei nurodysite priežastį.
       *[other] Pastabas galima teikti { $days } dienų nuo paskelbimo; įstatymas reikalauja tiek dienų: { $wanted }. Vis dėlto galite publikuoti, jei nurodysite priežastį.
    }
legal-short-said = Kodėl mažiau dienų, nei reikalauja įstatymas:
legal-textless = Tekstas dar nepaskelbtas
legal-textless-text = Įstatymas skaičiuoja dienas nuo skelbimo, priėmimo pradžios arba teksto paskelbimo – nuo to, kas įvyksta vėliausiai. Pastabas jau galima teikti, bet dar nėra teksto, dėl kurio jas būtų galima teikti.
legal-textless-link = Paskelbti tekstą
legal-term =
    { $days ->
        [one] { $span } ({ $days } diena)
        [few] { $span } ({ $days } dienos)
        [many] { $span } ({ $days } dienos)
       *[other] { $span } ({ $days } dienų)
    }

legal-duties = Ko reikalauja įstatymas
legal-duty-announce = Skelbimas interneto svetainėje
legal-duty-text = Projekto tekstas paskelbtas
legal-duty-open = Pakankamai dienų pastaboms
legal-duty-list = Raštu klausiamųjų sąrašas
legal-duty-dispatch = Raštai išsiųsti, yra įrodymas
legal-duty-answer = Pozicija dėl kiekvienos pastabos
legal-duty-report = Ataskaita paskelbta
legal-taken-until =
    { $days ->
        [0] Pastabos priimamos iki: { $day } – tai paskutinė diena.
        [one] Pastabos priimamos iki: { $day } – liko { $days } diena.
        [few] Pastabos priimamos iki: { $day } – liko { $days } dienos.
        [many] Pastabos priimamos iki: { $day } – liko { $days } dienos.
       *[other] Pastabos priimamos iki: { $day } – liko { $days } dienų.
    }
legal-done = Atlikta
legal-excused = Trumpiau, priežastis nurodyta
legal-open = Dar neatlikta
legal-open-by =
    { $days ->
        [0] Atlikti šiandien: { $day } – paskutinė diena
        [one] Atlikti iki: { $day } – liko { $days } diena
        [few] Atlikti iki: { $day } – liko { $days } dienos
        [many] Atlikti iki: { $day } – liko { $days } dienos
       *[other] Atlikti iki: { $day } – liko { $days } dienų
    }
legal-late =
    { $days ->
        [one] Terminas: { $day } – vėluojama { $days } dieną
        [few] Terminas: { $day } – vėluojama { $days } dienas
        [many] Terminas: { $day } – vėluojama { $days } dienos
       *[other] Terminas: { $day } – vėluojama { $days } dienų
    }
legal-published = Paskelbta: { $day }
legal-published-by = Paskelbta: { $day }; įstatymo terminas: { $due }
legal-published-late =
    { $days ->
        [one] Paskelbta: { $day }, praėjus { $days } dienai po įstatymo termino ({ $due })
        [few] Paskelbta: { $day }, praėjus { $days } dienoms po įstatymo termino ({ $due })
        [many] Paskelbta: { $day }, praėjus { $days } dienos po įstatymo termino ({ $due })
       *[other] Paskelbta: { $day }, praėjus { $days } dienų po įstatymo termino ({ $due })
    }
legal-not-a-reason = Nurodykite priežastį sakiniu, bent trimis skirtingais žodžiais.

legal-addressees = Klausiami raštu
legal-addressees-text = Tie, kurių reikia klausti raštu, su išsiuntimo įrodymu. Gyventojų klausiama skelbimu.
legal-addressees-missing = Sąraše dar trūksta:
legal-no-addressees = Sąraše nieko nėra
legal-no-addressees-text = Įrašykite adresatus žemiau, kiekvieną atskiroje eilutėje.
legal-dispatch-nobody = Pirma nurodykite, ko klausiama raštu; paskui čia pažymėkite, kada raštai išsiųsti.
legal-add-addressees = Įtraukti į sąrašą
legal-kind = Adresatų rūšis
legal-kind-commune = Kaimyninės savivaldybės ir jų sąjungos
legal-kind-partner = Socialiniai ir ekonominiai partneriai
legal-kind-waters = „Wody Polskie“ regioninis direktorius
legal-kind-other = Kiti
legal-name = Pavadinimas
legal-names = Pavadinimai
legal-names-hint = Kiekvienas atskiroje eilutėje.
legal-dispatched = Raštas išsiųstas
legal-not-dispatched = dar ne
legal-dispatch = Pažymėti išsiųstus raštus
legal-dispatch-text = Pažymėkite tuos, kuriems projektas išsiųstas tą pačią dieną su tuo pačiu įrodymu. Ankstesnė žyma bus pakeista.
legal-dispatched-on = Išsiuntimo diena
legal-proof = Įrodymas
legal-proof-hint = Rašto, registruotos siuntos ar elektroninio patvirtinimo numeris.
legal-remove = Pašalinti
legal-remove-title = Pašalinimas iš sąrašo
legal-remove-text = { $name } bus pašalinta iš sąrašo kartu su žyma apie raštą. Veiksmų registre liks ir viena, ir kita.

legal-announcement = Skelbimas
legal-subject = Dėl ko
legal-when = Kada priimamos pastabos
legal-report-due = Ataskaita iki
legal-how = Kaip dalyvauti
legal-how-here = Šioje svetainėje, konsultacijos puslapyje
legal-personal-data = Privačių asmenų vardai, pavardės ir adresai naudojami tik jiems atsakyti. Jų nerodo nei pastabos, nei ataskaita.
legal-announced-elsewhere = Skelbimas organizatoriaus svetainėje
legal-in-press = Spaudoje:
