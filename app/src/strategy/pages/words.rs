//! Official texts, figures and dates in the reader's language.

use crate::base::i18n::Lang;
use crate::strategy::document::{Indicator, StrategyDocument, Unit};
use crate::strategy::model::{
    Located, Near, TerritoryId, TerritoryKind, TerritoryRef, people_come_from, strategy_path,
};
use crate::strategy::rules::Standing;
use crate::strategy::texts::Texts;
use crate::ui::badge::{Badge, Tone};
use crate::ui::field::Choice;
use crate::ui::layout::Crumb;
use leptos::prelude::*;

/// The language of the page, and the one that official texts fall back to.
#[derive(Clone, Copy, Debug)]
pub struct Tongues {
    /// The reader's.
    pub reader: Lang,
    /// The strategy's own.
    pub own: Lang,
}

/// An official text as the page shows it.
#[derive(Clone, Debug, Default)]
pub struct Spoken {
    /// The words; empty when there is no text.
    pub text: String,
    /// Their language, when it is not the page's.
    pub lang: Option<&'static str>,
}

impl Tongues {
    /// Those of a reader before a strategy.
    pub fn of(reader: Lang, document: &StrategyDocument) -> Self {
        Self { reader, own: document.strategy.language }
    }

    /// The text for this reader.
    pub fn say(self, texts: &Texts) -> Spoken {
        let said = texts.pick(self.reader, self.own);
        said.map_or_else(Spoken::default, |said| Spoken {
            text: said.text.to_owned(),
            lang: said.lang.foreign_in(self.reader),
        })
    }
}

impl Spoken {
    /// The text inside a sentence or a cell.
    pub fn inline(self) -> AnyView {
        match self.lang {
            Some(lang) => view! { <span lang=lang>{self.text}</span> }.into_any(),
            None => self.text.into_any(),
        }
    }

    /// The text, unless there is none.
    pub fn some(self) -> Option<Self> {
        (!self.text.is_empty()).then_some(self)
    }
}

/// The way back from a page about a strategy: all of them, and this one.
pub fn crumbs(tongues: Tongues, document: &StrategyDocument) -> Vec<Crumb> {
    let strategy = &document.strategy;
    vec![
        Crumb::new("/strategies", tongues.reader.strategy_list_title()),
        Crumb::new(strategy_path(&strategy.slug), tongues.say(&strategy.title).text),
    ]
}

/// A value of an indicator: with its unit, and with the digits that it has, since further noughts would claim precision.
pub fn figure(tongues: Tongues, indicator: &Indicator, value: f64) -> String {
    let lang = tongues.reader;
    let most = usize::try_from(indicator.decimals).unwrap_or(0);
    let digits = (0..most).find(|digits| format!("{value:.digits$}").parse() == Ok(value)).unwrap_or(most);
    match indicator.unit {
        Unit::Count => lang.decimal(value, digits),
        Unit::Percent => lang.percent(value / 100.0, digits),
        Unit::Other => format!("{}\u{a0}{}", lang.decimal(value, digits), tongues.say(&indicator.unit_name).text),
    }
}

/// A day or a month of adoption; as written if it is neither.
pub fn adopted_on(lang: Lang, written: &str) -> String {
    lang.written_day(written)
}

/// On track or not, in a word with its colour.
pub fn standing_badge(t: Lang, standing: Standing) -> AnyView {
    match standing {
        Standing::OnTrack => view! { <Badge label=t.strategy_on_track() tone=Tone::Good tick=true/> }.into_any(),
        Standing::OffTrack => view! { <Badge label=t.strategy_off_track() tone=Tone::Bad/> }.into_any(),
        Standing::TooEarly => view! { <Badge label=t.strategy_too_early() tone=Tone::Warn/> }.into_any(),
    }
}

/// What a territory is, in a word.
pub fn territory_kind(t: Lang, kind: TerritoryKind) -> &'static str {
    match kind {
        TerritoryKind::Metropolis => t.strategy_territory_metropolis(),
        TerritoryKind::County => t.strategy_territory_county(),
        TerritoryKind::Urban => t.strategy_territory_urban(),
        TerritoryKind::UrbanRural => t.strategy_territory_urban_rural(),
        TerritoryKind::Rural => t.strategy_territory_rural(),
        TerritoryKind::District => t.strategy_territory_district(),
    }
}

/// Places to choose from, in the order of the reader's alphabet: those that lie in no other, then under each wider place
/// those that lie in it. Where a name stands for several of them, it says which is which.
pub fn places(t: Lang, territories: &[Located]) -> Vec<Choice> {
    let is_shared = |name: &str| territories.iter().filter(|place| place.territory.name == name).count() > 1;
    let label = |territory: &TerritoryRef| match is_shared(&territory.name) {
        true => format!("{} ({})", territory.name, territory_kind(t, territory.kind)),
        false => territory.name.clone(),
    };
    let mut sorted: Vec<&Located> = territories.iter().collect();
    sorted.sort_by_cached_key(|place| (t.collated(&place.territory.name), place.territory.code.as_str()));
    let within = |above: Option<&TerritoryRef>| {
        let inside = sorted.iter().filter(|place| place.within == above.map(|above| above.id));
        let choices = inside.map(|place| Choice::new(place.territory.id.to_string(), label(&place.territory)));
        let choices: Vec<Choice> = match above {
            Some(above) => choices.map(|choice| choice.in_group(label(above))).collect(),
            None => choices.collect(),
        };
        choices
    };
    let mut wider: Vec<&TerritoryRef> = sorted.iter().map(|place| &place.territory).collect();
    wider.sort_by_key(|territory| territory.kind.rank());
    let inside = wider.into_iter().flat_map(|above| within(Some(above)));
    within(None).into_iter().chain(inside).collect()
}

/// The same for a consultation: its own places are in sight, the others folded under what they lie in. Where none is its own
/// yet, those are in sight that lie in no other.
pub fn places_for(t: Lang, territories: Vec<Near>) -> Vec<Choice> {
    let own: Vec<String> =
        territories.iter().filter(|near| near.is_own).map(|near| near.located.territory.id.to_string()).collect();
    let all: Vec<Located> = territories.into_iter().map(|near| near.located).collect();
    let is_near = |choice: &Choice| if own.is_empty() { choice.group.is_none() } else { own.contains(&choice.value) };
    let (near, far): (Vec<Choice>, Vec<Choice>) = places(t, &all).into_iter().partition(is_near);
    let (inside, alone): (Vec<Choice>, Vec<Choice>) = far.into_iter().partition(|choice| choice.group.is_some());
    let is_begun = |group: &str| near.iter().any(|choice| choice.group.as_deref() == Some(group));
    let inside = inside.into_iter().map(|choice| match choice.group.clone() {
        Some(group) if is_begun(&group) => choice.in_group(t.strategy_places_besides(group)),
        _ => choice,
    });
    let alone = alone.into_iter().map(|choice| choice.in_group(t.strategy_places_elsewhere()));
    let far: Vec<Choice> = inside.chain(alone).map(Choice::folded).collect();
    near.into_iter().chain(far).collect()
}

/// The places [from which people come](people_come_from) to a consultation, to choose one; somebody's own is always among them.
pub fn communes_for(t: Lang, territories: Vec<Near>, has_strategy: bool, own: Option<TerritoryId>) -> Vec<Choice> {
    let theirs =
        territories.iter().find(|near| own == Some(near.located.territory.id)).map(|near| near.located.clone());
    let mut offered: Vec<Located> =
        people_come_from(territories, has_strategy).into_iter().map(|near| near.located).collect();
    if let Some(theirs) = theirs.filter(|theirs| !offered.iter().any(|one| one.territory == theirs.territory)) {
        let within = theirs.within.filter(|within| offered.iter().any(|one| one.territory.id == *within));
        offered.push(Located { within, ..theirs });
    }
    places(t, &offered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategy::file;

    fn place(id: u128, name: &str, kind: TerritoryKind, within: Option<u128>) -> Located {
        let id_of = |id| uuid::Uuid::from_u128(id).into();
        let territory = TerritoryRef { id: id_of(id), code: id.to_string(), name: name.into(), kind };
        Located { territory, within: within.map(id_of) }
    }

    #[test]
    fn places_of_one_name_are_told_apart_by_what_they_are() {
        let all = [
            place(1, "Stargard", TerritoryKind::Urban, None),
            place(2, "Police", TerritoryKind::UrbanRural, None),
            place(3, "Stargard", TerritoryKind::Rural, None),
        ];
        let labels: Vec<String> = places(Lang::En, &all).into_iter().map(|choice| choice.label).collect();
        assert_eq!(labels, ["Police", "Stargard (urban commune)", "Stargard (rural commune)"]);
    }

    #[test]
    fn places_stand_in_the_readers_alphabet_under_what_they_lie_in() {
        let all = [
            place(1, "Metropolia", TerritoryKind::Metropolis, None),
            place(2, "Łapsze", TerritoryKind::Rural, Some(1)),
            place(3, "Lubień", TerritoryKind::Rural, Some(1)),
            place(4, "Żary", TerritoryKind::District, Some(3)),
            place(5, "Zabłocie", TerritoryKind::District, Some(3)),
            place(6, "Kauno miesto savivaldybė", TerritoryKind::Urban, None),
        ];
        let shown: Vec<_> = places(Lang::Pl, &all).into_iter().map(|choice| (choice.group, choice.label)).collect();
        let shown: Vec<_> = shown.iter().map(|(group, label)| (group.as_deref(), label.as_str())).collect();
        let inside = |group, label| (Some(group), label);
        let expected = [
            (None, "Kauno miesto savivaldybė"),
            (None, "Metropolia"),
            inside("Metropolia", "Lubień"),
            inside("Metropolia", "Łapsze"),
            inside("Lubień", "Zabłocie"),
            inside("Lubień", "Żary"),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_places_of_a_consultations_strategy_come_first_and_the_others_are_folded() {
        let near = |is_own: [bool; 5]| {
            let all = [
                place(1, "Metropolia", TerritoryKind::Metropolis, None),
                place(2, "Łapsze", TerritoryKind::Rural, Some(1)),
                place(3, "Lubień", TerritoryKind::Rural, Some(1)),
                place(4, "Kaunas", TerritoryKind::Urban, None),
                place(5, "Żary", TerritoryKind::District, Some(3)),
            ];
            let near = all.into_iter().zip(is_own).map(|(located, is_own)| Near { located, is_own });
            let choices = places_for(Lang::En, near.collect()).into_iter();
            choices.map(|choice| (choice.label, choice.group, choice.is_folded)).collect::<Vec<_>>()
        };
        let said =
            |label: &str, group: Option<&str>, is_folded| (label.to_owned(), group.map(ToOwned::to_owned), is_folded);
        let other = Lang::En.strategy_places_elsewhere();
        assert_eq!(
            near([false, false, true, false, true]),
            [
                said("Lubień", Some("Metropolia"), false),
                said("Żary", Some("Lubień"), false),
                said("Łapsze", Some("Metropolia: other places"), true),
                said("Kaunas", Some(other), true),
                said("Metropolia", Some(other), true),
            ]
        );
        let none = near([false; 5]);
        assert_eq!(none[..2], [said("Kaunas", None, false), said("Metropolia", None, false)]);
        assert!(none[2..].iter().all(|(_, group, is_folded)| group.is_some() && *is_folded));
    }

    #[test]
    fn whoever_says_where_they_are_from_is_offered_the_communes_of_the_strategy_and_their_own() {
        let all = [
            place(1, "Metropolia", TerritoryKind::Metropolis, None),
            place(2, "Skawina", TerritoryKind::UrbanRural, Some(1)),
            place(3, "Kaunas", TerritoryKind::Urban, None),
            place(4, "Aleksotas", TerritoryKind::District, Some(3)),
        ];
        let offered = |is_own: [bool; 4], own: Option<u128>| {
            let near = all.iter().cloned().zip(is_own).map(|(located, is_own)| Near { located, is_own }).collect();
            let choices =
                communes_for(Lang::En, near, is_own.contains(&true), own.map(|id| uuid::Uuid::from_u128(id).into()));
            choices.into_iter().map(|choice| choice.label).collect::<Vec<_>>()
        };
        assert_eq!(offered([true, true, false, false], None), ["Skawina"]);
        assert_eq!(offered([true, true, false, false], Some(4)), ["Aleksotas", "Skawina"]);
        assert_eq!(offered([false; 4], None), ["Kaunas", "Skawina", "Aleksotas"]);
    }

    #[test]
    fn a_figure_has_its_own_digits_and_its_unit() {
        let document = file::parse(include_str!("../../../../server/demo/krakow-2030-goal-v.toml")).unwrap();
        let shown = |code: &str, value: f64, reader: Lang| {
            let indicator = document.indicators.iter().find(|indicator| indicator.code == code).unwrap();
            figure(Tongues { reader, own: Lang::Pl }, indicator, value)
        };
        assert_eq!(shown("participatory-budget-turnout", 5.0, Lang::En), "5%");
        assert_eq!(shown("participatory-budget-turnout", 5.35, Lang::Pl), "5,35%");
        assert_eq!(shown("satisfaction-with-influence", 40.3, Lang::Lt), "40,3\u{a0}%");
        assert_eq!(shown("ngos-applying-for-support", 1164.0, Lang::En), "1,164");
    }

    #[test]
    fn a_day_and_a_month_of_adoption_are_written_out() {
        assert_eq!(adopted_on(Lang::En, "2018-02-07"), "7\u{a0}February 2018");
        assert_eq!(adopted_on(Lang::Pl, "2018-02"), "luty 2018");
        assert_eq!(adopted_on(Lang::Pl, ""), "");
    }
}
