//! Official texts, figures and dates in the reader's language.

use crate::base::i18n::Lang;
use crate::strategy::document::{Indicator, StrategyDocument, Unit};
use crate::strategy::model::{Located, TerritoryKind, TerritoryRef, strategy_path};
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
