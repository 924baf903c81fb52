//! The five source documents: loaded, shown, exported, and each fact looked up.

use super::{GOAL_V, METROPOLIS, load, stored};
use crate::support::on_both_databases;
use app::base::i18n::Lang;
use app::strategy::document::{
    Intent, Level, PartKind, SeatKind, SeatState, SectionKind, StageOfDocument, StrategyDocument, StrategyKind, Vote,
};
use app::strategy::file;
use app::strategy::model::{GoalKind, TerritoryKind};
use app::strategy::rules::{Standing, standing};
use app::strategy::texts::Texts;

pub const SZCZECIN: &str = include_str!("../../../demo/szczecin-metropolitan-area.toml");
pub const KAUNAS: &str = include_str!("../../../demo/kaunas-2030.toml");

const ALL: [(&str, &str); 4] = [
    ("krakow-2030", GOAL_V),
    ("metropolia-krakowska-2030", METROPOLIS),
    ("szczecin-metropolitan-area", SZCZECIN),
    ("kaunas-2030", KAUNAS),
];

pub fn said(texts: &Texts, lang: Lang) -> &str {
    texts.pick(lang, lang).expect("a text").text
}

/// The kinds of communes in a year.
fn kinds(document: &StrategyDocument, year: i64) -> [usize; 3] {
    [TerritoryKind::Urban, TerritoryKind::UrbanRural, TerritoryKind::Rural]
        .map(|kind| document.territories.iter().filter(|place| place.kind_in(year) == kind).count())
}

on_both_databases! {
    async fn what_was_exported_loaded_and_exported_again_is_the_same_to_the_byte(app: TestApp) {
        for (slug, text) in ALL {
            load(&app, text).await;
            let first = file::toml(&stored(&app, slug).await);
            let document = file::parse(&first).expect("an export loads");
            assert_eq!(file::toml(&document), first, "{slug}");
            assert_eq!(document, file::parse(text).unwrap(), "{slug}");
        }
    }

    async fn every_text_of_the_sources_exists_in_three_languages(app: TestApp) {
        for (slug, text) in ALL {
            load(&app, text).await;
            let json = file::json(&stored(&app, slug).await);
            complete(slug, &json);
        }
    }

    async fn goal_v_of_krakow_is_whole(app: TestApp) {
        load(&app, GOAL_V).await;
        let document = stored(&app, "krakow-2030").await;
        let codes: Vec<_> = document.goals.iter().map(|goal| goal.code.as_str()).collect();
        assert_eq!(codes, ["V", "V.1", "V.2", "V.3"]);
        assert_eq!(said(&document.goals[0].title, Lang::Pl), "Silna wspólnota samorządowa mieszkańców Krakowa");
        assert_eq!(document.key_actions.iter().map(|action| action.number).collect::<Vec<_>>(), (1..=17).collect::<Vec<_>>());
        assert_eq!(document.key_actions[5].bodies, ["youth-council", "seniors-council", "civic-dialogue-committees"]);
        // Each: the code, its first and last value with their years, its target, where it stands.
        let expected = [
            ("senior-activity-centres", (2016, 26.0), (2022, 51.0), Level::Approximate(70.0), Standing::OnTrack),
            ("participatory-budget-turnout", (2017, 5.0), (2022, 5.35), Level::Trend, Standing::OnTrack),
            ("ngos-applying-for-support", (2016, 1164.0), (2022, 797.0), Level::Trend, Standing::OffTrack),
            ("satisfaction-with-influence", (2016, 22.0), (2022, 40.3), Level::Trend, Standing::OnTrack),
            ("social-assistance", (2016, 4.4), (2022, 3.9), Level::Trend, Standing::OnTrack),
        ];
        assert_eq!(document.indicators.len(), expected.len());
        for (indicator, (code, first, last, level, stands)) in document.indicators.iter().zip(expected) {
            let values: Vec<(i64, f64)> = indicator.values.iter().map(|value| (value.year, value.value)).collect();
            assert_eq!((indicator.code.as_str(), values.as_slice()), (code, [first, last].as_slice()));
            assert_eq!((indicator.target.level(), indicator.target.year, standing(indicator)), (level, 2030, stands), "{code}");
        }
        assert!(document.indicators[3].values.iter().all(|value| value.source.contains("Barometr Krakowski")));
    }

    async fn the_krakow_metropolis_and_its_plan_for_social_services_are_whole(app: TestApp) {
        load(&app, METROPOLIS).await;
        let document = stored(&app, "metropolia-krakowska-2030").await;
        let strategy = &document.strategy;
        assert_eq!((strategy.kind, strategy.vote), (Some(StrategyKind::SupraLocal), Some(Vote::Unanimous)));
        assert_eq!((strategy.adopted_on.as_str(), strategy.published_on.as_str()), ("2021-12-14", "2022-01-07"));
        assert!(strategy.adopted_by.starts_with("Walne Zebranie Członków"));
        let communes: Vec<_> = document.territories.iter().filter(|place| place.kind.rank() == 2).collect();
        let mut names: Vec<_> = communes.iter().map(|place| place.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, [
            "Biskupice", "Czernichów", "Igołomia-Wawrzeńczyce", "Kocmyrzów-Luborzyca", "Kraków", "Liszki", "Michałowice",
            "Mogilany", "Niepołomice", "Skawina", "Wieliczka", "Wielka Wieś", "Zabierzów", "Zielonki", "Świątniki Górne",
        ]);
        assert!(communes.iter().all(|place| !place.outline.is_empty()));
        let domains: Vec<_> = document.domains.iter().map(|domain| said(&domain.name, Lang::Pl).to_lowercase()).collect();
        assert_eq!(domains, [
            "inteligentne zarządzanie", "mobilność", "środowisko i przestrzeń", "gospodarka", "kultura czasu wolnego",
            "edukacja", "usługi społeczne",
        ]);
        assert!(document.domains.iter().all(|domain| domain.aliases.len() == 1));
        let components = document.plans.iter().filter(|plan| plan.component_of.as_deref() == Some("4US")).count();
        assert_eq!((document.plans.len(), components), (5, 4));
        let plan = document.plans.iter().find(|plan| plan.code == "4US").unwrap();
        let sections: Vec<_> = plan.sections.iter().map(|section| (section.kind, section.parts.len())).collect();
        assert_eq!(sections, [
            (SectionKind::Diagnosis, 5), (SectionKind::Goals, 8), (SectionKind::PerformanceIndicators, 0), (SectionKind::Scope, 0),
            (SectionKind::Delivery, 4), (SectionKind::Funding, 0), (SectionKind::Schedule, 0), (SectionKind::Evaluation, 0),
        ]);
        let of = |kind| plan.sections.iter().flat_map(|section| &section.parts).filter(move |part| part.kind == kind);
        for kind in [PartKind::ProgrammeGoal, PartKind::DirectionalGoal, PartKind::Task] {
            let mut components: Vec<_> = of(kind).map(|part| part.component.clone().expect("a component")).collect();
            components.dedup();
            assert_eq!(components.len(), 4, "{kind:?}: one for each component");
        }
        let stages: Vec<_> = document.stages.iter().filter(|stage| stage.plan.as_deref() == Some("4US"))
            .map(|stage| (stage.kind, stage.on.as_str(), stage.state)).collect();
        assert_eq!(stages, [
            (StageOfDocument::Assumptions, "2023-05-30", Some(Intent::Done)),
            (StageOfDocument::Draft, "2024-05", Some(Intent::Planned)),
        ]);
        let page = document.publications.iter().find(|publication| publication.code == "4US-page").unwrap();
        assert_eq!((page.published_on.as_str(), page.updated_on.as_str()), ("2023-05-31", "2023-06-01"));
        assert_eq!(document.series.len(), 2);
    }

    async fn the_szczecin_metropolitan_area_counts_its_units_as_its_document_does(app: TestApp) {
        load(&app, SZCZECIN).await;
        let document = stored(&app, "szczecin-metropolitan-area").await;
        assert_eq!(document.strategy.kind, Some(StrategyKind::Project));
        let year = document.strategy.territories_as_of.unwrap();
        assert_eq!(kinds(&document, year), [3, 4, 6]);
        assert_eq!(kinds(&document, 2024), [3, 5, 5]);
        let county = document.territories.iter().find(|place| place.kind == TerritoryKind::County).unwrap();
        let mut inside: Vec<_> = document.territories.iter().filter(|place| place.parent.as_ref() == Some(&county.code))
            .map(|place| place.code.as_str()).collect();
        inside.sort_unstable();
        assert_eq!((county.code.as_str(), inside), ("3211", vec!["3211012", "3211022", "3211033", "3211043"]));
        let levels: Vec<_> = document.goals.iter().map(|goal| goal.kind).collect();
        assert_eq!((levels[0], levels.len()), (GoalKind::Main, 8));
        assert!(document.goals[1..].iter().all(|goal| goal.kind == GoalKind::Specific && goal.parent.as_deref() == Some("CG")));
        assert_eq!(document.services.len(), 6);
        assert!(!document.strategy.funding.is_empty());
    }

    async fn the_eight_groups_of_kaunas_answer_to_the_coordinating_one(app: TestApp) {
        load(&app, KAUNAS).await;
        let document = stored(&app, "kaunas-2030").await;
        assert_eq!(document.strategy.language, Lang::Lt);
        let (top, below): (Vec<_>, Vec<_>) = document.groups.iter().partition(|group| group.reports_to.is_none());
        assert_eq!((top.len(), below.len()), (1, 8));
        for group in below {
            assert_eq!(group.reports_to.as_ref(), Some(&top[0].code));
            assert!(group.appointed_by.contains("Visvaldas Matijošaitis") && group.rules.is_some(), "{}", group.code);
            let mandate = said(&group.mandate, Lang::Lt).to_lowercase();
            assert!(["pastab", "pasiūlym", "išvad"].iter().all(|word| mandate.contains(word)), "{mandate}");
            // The mayor was only about to approve them.
            let seats: Vec<_> = group.seats.iter().map(|seat| (seat.kind, seat.state)).collect();
            assert_eq!(seats, [
                (SeatKind::Council, SeatState::Foreseen), (SeatKind::Administration, SeatState::Foreseen),
                (SeatKind::MunicipalBody, SeatState::Foreseen), (SeatKind::Stakeholder, SeatState::Invited),
            ]);
        }
        let elderships = document.territories.iter().filter(|place| place.kind == TerritoryKind::District).count();
        assert_eq!(elderships, 11);
    }

    async fn readers_find_what_the_sources_say_on_their_pages(app: TestApp) {
        for (_, text) in ALL {
            load(&app, text).await;
        }
        let mut reader = app.visitor();
        let metropolis = reader.get("/strategies/metropolia-krakowska-2030").await;
        metropolis.has_status(200).says("unanimous").says("14 December 2021").says("7 January 2022").says("15 communes");
        metropolis.says("<svg").says("Niepołomice").says("4 components").says("/strategies/metropolia-krakowska-2030/plans/4US");
        let plan = reader.get("/strategies/metropolia-krakowska-2030/plans/4US").await;
        plan.has_status(200).says("planned: May 2024").says("Programme goals").says("Components").says("section-evaluation");
        reader.get("/strategies/metropolia-krakowska-2030/plans/none").await.has_status(404);
        let szczecin = reader.get("/strategies/szczecin-metropolitan-area").await;
        szczecin.has_status(200).says("13 communes").says("urban-rural commune: 4").says("Specific goals").says("Funding");
        let kaunas = reader.get("/strategies/kaunas-2030").await;
        kaunas.has_status(200).says("8 groups answer to it").says("(invited)").does_not_say("planned: 2022");
    }
}

/// Every table that holds a text holds it in all languages.
fn complete(slug: &str, value: &serde_json::Value) {
    match value {
        serde_json::Value::Object(table) => {
            let languages = table.keys().filter(|key| ["pl", "lt", "en"].contains(&key.as_str())).count();
            assert!(languages == 0 || languages == 3, "{slug}: {value}");
            table.values().for_each(|value| complete(slug, value));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| complete(slug, item)),
        _ => {}
    }
}
