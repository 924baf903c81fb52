//! The facts of the sources, one by one: names, days and addresses as they are in the documents. Sentences are our own, so of
//! these the words are looked up that carry the fact. That the database gives back what the files say is tested beside.

use super::sources::{KAUNAS, SZCZECIN, said};
use super::{GOAL_V, METROPOLIS};
use app::base::i18n::Lang;
use app::strategy::document::StrategyDocument;
use app::strategy::file;
use app::strategy::model::TerritoryKind;

fn read(text: &str) -> StrategyDocument {
    file::parse(text).expect("a sound file")
}

/// Fails unless there are as many as the table has, and each has the words of its row, whatever their case.
fn tell<'t>(told: impl Iterator<Item = &'t str>, table: &[&[&str]]) {
    let told: Vec<&str> = told.collect();
    assert_eq!(told.len(), table.len(), "{told:?}");
    for (told, words) in told.iter().zip(table) {
        let small = told.to_lowercase();
        for word in *words {
            assert!(small.contains(&word.to_lowercase()), "{word:?} is not in {told:?}");
        }
    }
}

#[test]
fn the_operational_goals_of_goal_v_have_their_official_titles() {
    let document = read(GOAL_V);
    let goals: Vec<_> = document.goals.iter().map(|goal| (goal.code.as_str(), said(&goal.title, Lang::Pl))).collect();
    assert_eq!(
        goals,
        [
            ("V", "Silna wspólnota samorządowa mieszkańców Krakowa"),
            ("V.1", "Wysoki poziom partycypacji społecznej mieszkańców"),
            ("V.2", "Silny sektor organizacji społecznych (pozarządowych)"),
            ("V.3", "Spójność społeczna"),
        ]
    );
}

#[test]
fn the_seventeen_key_actions_say_what_the_source_says_in_their_order() {
    let document = read(GOAL_V);
    tell(
        document.key_actions.iter().map(|action| said(&action.text, Lang::Pl)),
        &[
            &["odpowiedzialności", "więzi"],
            &["konsultacje", "organizacje pozarządowe", "decyzje i polityki"],
            &["sąsiedztwie", "osiedlu", "lokalne inicjatywy", "dotacjami"],
            &["informacji", "osiedla", "umiejętności cyfrowych"],
            &["szkoły", "biblioteki", "domy kultury", "rady dzielnic"],
            &["Młodzieżowej Radzie Krakowa", "Radzie Krakowskich Seniorów", "Komisjom Dialogu Obywatelskiego"],
            &["Rad Dzielnic", "lokalnych społeczności"],
            &["wykluczenie", "dla dzieci i młodzieży", "osób starszych", "niepełnosprawnościami"],
            &["organizacje społeczne", "aktywności obywatelskiej", "ruchy miejskie", "debat i konsultacji"],
            &["wolontariatu", "samopomoc"],
            &["wykluczeniu", "pokolenia", "kultury"],
            &["rodziny z dziećmi", "rodziny wielopokoleniowe"],
            &["centrach kultury", "młodzieżowych domach kultury", "Klubach Rodzica", "muzeach", "bibliotekach"],
            &["dzieci z niepełnosprawnością", "osobom starszym", "w pracy"],
            &["usługi publiczne", "infrastrukturę", "informację", "osoby starsze"],
            &["Centrów Aktywności Seniorów"],
            &["z innych krajów"],
        ],
    );
}

#[test]
fn the_indicators_of_goal_v_have_their_official_names_and_the_turnout_says_whose_year_it_is() {
    let document = read(GOAL_V);
    let names: Vec<_> = document.indicators.iter().map(|indicator| said(&indicator.name, Lang::Pl)).collect();
    assert_eq!(
        names,
        [
            "Liczba Centrów Aktywności Seniora",
            "Frekwencja w ramach głosowania na budżet obywatelski",
            "Liczba organizacji pozarządowych wnioskujących o wsparcie",
            "Zadowolenie mieszkańców z możliwości wpływania na władze miasta",
            "Skala interwencji w ramach zadań pomocy społecznej w Gminie Miejskiej Kraków",
        ]
    );
    // The document has this value in the column of 2016.
    let turnout = &document.indicators[1].values[0];
    assert_eq!((turnout.year, turnout.value), (2017, 5.0));
    for lang in Lang::ALL {
        let note = said(&turnout.note, lang);
        assert!(note.contains("2016") && note.contains("2017"), "{note}");
    }
    let others = document.indicators.iter().enumerate().filter(|(place, _)| *place != 1);
    assert!(others.flat_map(|(_, indicator)| &indicator.values).all(|value| [2016, 2022].contains(&value.year)));
}

#[test]
fn the_thirteen_units_of_szczecins_area_have_their_names_and_kinds() {
    let document = read(SZCZECIN);
    let units = document.territories.iter().filter(|place| place.kind_in(2013).rank() == 2);
    let units: Vec<_> = units.map(|place| (place.name.as_str(), place.code.as_str(), place.kind_in(2013))).collect();
    assert_eq!(
        units,
        [
            ("Szczecin", "3262011", TerritoryKind::Urban),
            ("Świnoujście", "3263011", TerritoryKind::Urban),
            ("Stargard", "3214011", TerritoryKind::Urban),
            ("Goleniów", "3204023", TerritoryKind::UrbanRural),
            ("Gryfino", "3206043", TerritoryKind::UrbanRural),
            ("Police", "3211043", TerritoryKind::UrbanRural),
            ("Nowe Warpno", "3211033", TerritoryKind::UrbanRural),
            ("Stargard", "3214102", TerritoryKind::Rural),
            ("Kobylanka", "3214062", TerritoryKind::Rural),
            ("Stare Czarnowo", "3206072", TerritoryKind::Rural),
            ("Dobra (Szczecińska)", "3211012", TerritoryKind::Rural),
            ("Kołbaskowo", "3211022", TerritoryKind::Rural),
            ("Stepnica", "3204073", TerritoryKind::Rural),
        ]
    );
}

#[test]
fn the_main_aim_the_seven_goals_and_the_six_services_of_szczecins_area_say_what_the_source_says() {
    let document = read(SZCZECIN);
    assert_eq!(document.goals[0].services.len(), 6);
    tell(
        document.goals.iter().map(|goal| said(&goal.title, Lang::Pl)),
        &[
            &["jakość życia", "zadowolenie mieszkańców", "usługom publicznym"],
            &["ocena", "zaspokajają potrzeby mieszkańców"],
            &["kierunki rozwoju", "wysokiej jakości"],
            &["narzędzia zarządzania rozwojem", "wieloszczeblowe"],
            &["debata publiczna", "społeczności lokalnych"],
            &["samorządy", "razem", "dostępne"],
            &["dobrych praktyk", "warsztatach", "Good governance"],
            &["strategia komunikacji projektu", "kanałami"],
        ],
    );
    tell(
        document.services.iter().map(|service| said(&service.name, Lang::Pl)),
        &[
            &["edukacyjne"],
            &["zdrowotne"],
            &["komunikacyjne"],
            &["komunalne"],
            &["kulturalne"],
            &["sportowo-rekreacyjne"],
        ],
    );
    assert!(said(&document.services[2].remark, Lang::Pl).contains("sieci telekomunikacyjne"));
    assert!(said(&document.strategy.funding, Lang::Pl).contains("Unia Europejska"));
}

#[test]
fn the_four_plans_that_became_components_of_4us_keep_their_names() {
    let document = read(METROPOLIS);
    let plans: Vec<_> = document.plans.iter().map(|plan| said(&plan.title, Lang::Pl)).collect();
    assert_eq!(
        plans,
        [
            "Zintegrowany Plan Działania Usługi Społeczne – 4US",
            "Usługi społeczne, opiekuńcze i zdrowotne wraz z profilaktyką",
            "Opieka nad dziećmi do lat 3",
            "Polityka migracyjna",
            "Mieszkalnictwo i rewitalizacja przestrzeni",
        ]
    );
}

#[test]
fn the_eight_groups_of_kaunas_have_their_official_names_and_fields() {
    let document = read(KAUNAS);
    let names: Vec<_> = document.groups.iter().map(|group| said(&group.name, Lang::Lt)).collect();
    assert_eq!(
        names,
        [
            "Sumanios ir konkurencingos Kauno miesto ekonomikos plėtros darbo grupė",
            "Miesto tapatumo ir įvaizdžio stiprinimo, kultūros ir turizmo plėtros darbo grupė",
            "Kokybiškos švietimo ir sporto paslaugų sistemos plėtros darbo grupė",
            "Kokybiškų sveikatos priežiūros ir socialinių paslaugų plėtros darbo grupė",
            "Darnios teritorijų ir gyvenamosios aplinkos vystymosi darbo grupė",
            "Kauno miesto darnios judumo sistemos plėtros darbo grupė",
            "Žaliojo kurso vystymo Kaune darbo grupė",
            "Sumanaus miesto valdymo, kokybiškų viešųjų paslaugų plėtros darbo grupė",
            "Koordinacinė Kauno miesto savivaldybės strateginio plėtros plano rengimo darbo grupė",
        ]
    );
    let fields = document.groups.iter().filter(|group| group.reports_to.is_some());
    tell(
        fields.map(|group| said(&group.field, Lang::Lt)),
        &[
            &["konkuruoti", "verslą", "investuotojus", "privačiuoju", "užsienio"],
            &["kultūros įstaigos", "paveldą", "turistams"],
            &["mokymas", "neformaliojo ugdymo", "sportuoti", "laisvalaikį"],
            &["gydymas", "socialinė pagalba", "įstaigų tinklas"],
            &["klimato kaitą", "saugią", "inžinerinės ir socialinės infrastruktūros"],
            &["saugios ir patogios", "viešasis transportas", "pėstiesiems ir dviratininkams"],
            &["žaliąjį kursą", "žiedinė ekonomika", "atliekos", "ištekliai"],
            &[
                "viešąsias paslaugas",
                "e. miestas",
                "skaitmeniniai sprendimai",
                "duomenimis",
                "nevyriausybinėmis organizacijomis",
            ],
        ],
    );
}

#[test]
fn the_eleven_elderships_of_kaunas_have_their_names() {
    let document = read(KAUNAS);
    let places = document.territories.iter().filter(|place| place.kind == TerritoryKind::District);
    let places: Vec<_> = places.map(|place| place.name.as_str()).collect();
    assert_eq!(
        places,
        [
            "Aleksotas",
            "Centras",
            "Dainava",
            "Eiguliai",
            "Gričiupis",
            "Panemunė",
            "Petrašiūnai",
            "Šančiai",
            "Šilainiai",
            "Vilijampolė",
            "Žaliakalnis",
        ]
    );
}

#[test]
fn acts_days_and_addresses_are_those_of_the_sources() {
    // The file; the day of adoption, of publication, of the last change; what the act is cited by; the address.
    let strategies = [
        (GOAL_V, "2018-02-07", "", "2024-04-29", "Uchwała nr XCIV/2449/18", "https://strategia.krakow.pl"),
        (
            METROPOLIS,
            "2021-12-14",
            "2022-01-07",
            "",
            "z dnia 14 grudnia 2021 r.",
            "https://www.metropoliakrakowska.pl/metropolia/publikacje/strategia-metropolia-krakowska-2030",
        ),
        (
            SZCZECIN,
            "",
            "",
            "",
            "",
            "https://som.szczecin.pl/2019/02/07/strategia-rozwoju-szczecinskiego-obszaru-metropolitalnego-sposobem-na-skuteczne-podnoszenie-jakosci-uslug-publicznych/",
        ),
        (KAUNAS, "", "", "", "", "https://2030.kaunas.lt"),
    ];
    for (text, adopted, published, updated, act, source) in strategies {
        let strategy = read(text).strategy;
        let days = [&strategy.adopted_on, &strategy.published_on, &strategy.updated_on];
        assert_eq!(days, [adopted, published, updated], "{}", strategy.slug);
        assert!(strategy.act.contains(act) && strategy.act.is_empty() == act.is_empty(), "{}", strategy.act);
        assert_eq!(strategy.source, source);
    }
    // The publication; its first day and its last change; the end of its address.
    let publications = [
        (
            GOAL_V,
            "goal-v-page",
            "2024-04-29",
            "",
            "cel_strategiczny_v_-_silna_wspolnota_samorzadowa_mieszkancow_krakowa.html",
        ),
        (METROPOLIS, "strategy-page", "2022-01-07", "", "/2022/01/strategia-metropolia-krakowska-2030"),
        (
            METROPOLIS,
            "fus-page",
            "2023-04-27",
            "2023-04-27",
            "wystartowalo-forum-uslug-spolecznych_x4FifTUlHQiLXKp5BWhW",
        ),
        (
            METROPOLIS,
            "4US-page",
            "2023-05-31",
            "2023-06-01",
            "przyjeto-zalozenia-zintegrowanego-planu-dzialania-uslugi-spoleczne-4us_sDBrtKSvdKLZrmAvrnst",
        ),
        (SZCZECIN, "project-page", "2019-02-07", "", "sposobem-na-skuteczne-podnoszenie-jakosci-uslug-publicznych/"),
        (KAUNAS, "groups-news", "2021-04-14", "", "darbo-grupes-strategini-pletros-plana-rengs-pagal-astuonias-temas/"),
    ];
    for (text, code, published, updated, source) in publications {
        let document = read(text);
        let publication = document.publications.iter().find(|publication| publication.code == code).expect(code);
        assert_eq!([&publication.published_on, &publication.updated_on], [published, updated], "{code}");
        assert!(publication.source.starts_with("https://") && publication.source.ends_with(source), "{code}");
    }
    let kaunas = read(KAUNAS);
    let news = &kaunas.publications[0].source;
    assert!(kaunas.groups.iter().all(|group| group.source == *news), "every group was announced in the same news");
    let plan = &read(METROPOLIS).plans[0];
    assert!(plan.source.ends_with("uslugi-spoleczne-4us_sDBrtKSvdKLZrmAvrnst"));
    let values = read(GOAL_V).indicators.into_iter().flat_map(|indicator| indicator.values);
    assert!(values.map(|value| value.source_link).all(|link| link.starts_with("https://strategia.krakow.pl/")));
}
