front-home-title = Jūsų balsas
front-home-heading = { $organiser } klausia Jūsų nuomonės
front-home-lead = Perskaitykite pasiūlymus, pakomentuokite, balsuokite ir sužinokite, kas iš to išėjo.
front-home-to-consultations = Žiūrėti konsultacijas
front-settings-title = Skaitymo nustatymai
front-settings-lead = Saugoma slapuke tik šiame įrenginyje.
