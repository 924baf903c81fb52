front-home-title = Viešosios konsultacijos
front-home-heading = { $organiser } klausia jūsų nuomonės
front-home-lead = Skaitykite pasiūlymus, sakykite savo nuomonę, balsuokite ir žiūrėkite, kas iš to išėjo.
front-home-to-consultations = Visos konsultacijos
front-home-running = Ko klausiame dabar
front-home-coming = Kas toliau
front-home-over = Kas iš to išėjo
front-home-nothing = Šiuo metu niekas nevyksta
front-home-nothing-text = Kitos konsultacijos ir jų datos bus čia. Prie pasibaigusių rasite rezultatus.
front-home-how = Kaip tai vyksta
front-home-step-read = Skaitykite
front-home-step-read-text = Prie kiekvienų konsultacijų parašyta, kodėl klausiame, ką jūsų atsakymas gali pakeisti ir iki kada jo laukiame.
front-home-step-say = Sakykite
front-home-step-say-text = Siūlykite idėjas, komentuokite veiksmų kryptis, balsuokite. Balsavimas slaptas.
front-home-step-see = Stebėkite
front-home-step-see-text = Po kiekvieno turo rezultatai skelbiami viešai: kiekvienai veiksmų krypčiai ir kiekvienam strategijos tikslui.
front-home-strategies = Mūsų strategijos
front-home-strategies-text = Kiekvienas klausimas susijęs su patvirtintu tikslu. Čia – tikslai ir kiek iki jų liko.
front-home-goals = { $count ->
    [one] { $count } tikslas
    [few] { $count } tikslai
    [many] { $count } tikslo
   *[other] { $count } tikslų
}
front-settings-title = Skaitymo nustatymai
front-settings-lead = Saugoma slapuke tik šiame įrenginyje.
front-form-is-emptied = Pakeitus kalbą arba teksto dydį ši forma bus tuščia. Pirmiausia juos pakeiskite, tada taisykite klaidas.
front-draft-without-scripts = Kai scenarijai išjungti, šios formos tekstas dingsta balsuojant jos puslapyje ir keičiant teksto dydį, kalbą ar tvarką. Grįžus naršyklėje atgal, jis gali vėl atsirasti.
front-strangers-draft-without-scripts = Kai scenarijai išjungti, šios formos įrašai dingsta keičiant teksto dydį ar kalbą.
