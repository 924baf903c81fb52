//! What the columns of the downloads about a strategy mean.

use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::open_data::asked::{ACTIONS, CONSULTATIONS, STRATEGIES};
use crate::open_data::gathered::{GROUPS, MEETINGS, PAPERS};
use crate::open_data::monitored::{COMMITMENTS, COMPARE, YEAR};
use crate::open_data::strategy::{GOALS, INDICATORS, PLACES, PLAN, VOICES};
use crate::strategy::pages::{Tongues, crumbs};
use crate::strategy::store;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// The tables about a strategy.
const OF_STRATEGY: [(&str, &[&str]); 11] = [
    ("goals", &GOALS),
    ("indicators", &INDICATORS),
    ("voices", &VOICES),
    ("places", &PLACES),
    ("plan", &PLAN),
    ("year", &YEAR),
    ("compare", &COMPARE),
    ("commitments", &COMMITMENTS),
    ("meetings", &MEETINGS),
    ("groups", &GROUPS),
    ("papers", &PAPERS),
];
/// The tables beside them.
const OF_ALL: [(&str, &[&str]); 3] =
    [("strategies", &STRATEGIES), ("consultations", &CONSULTATIONS), ("actions", &ACTIONS)];

/// The tables about all strategies and consultations, each with its columns in words.
#[component]
pub fn AllColumnsPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let t = here.lang();
        let tables = OF_ALL.map(|(name, columns)| table(t, name, columns)).collect_view();
        Ok(view! {
            <Title text=t.open_data_columns_title()/>
            <PageHead title=t.open_data_columns_title() lead=t.open_data_columns_lead()/>
            {tables}
        })
    })
}

/// The tables about a strategy, each with its columns in words.
#[component]
pub fn ColumnsPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let t = here.lang();
        let document = store::document(&here.site.db, here.param("slug")).await?.ok_or(AppError::NotFound)?;
        let crumbs = crumbs(Tongues::of(t, &document), &document);
        let tables = OF_STRATEGY.map(|(name, columns)| table(t, name, columns)).collect_view();
        Ok(view! {
            <Title text=t.open_data_columns_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.open_data_columns_title() lead=t.open_data_columns_lead()/>
            {tables}
        })
    })
}

fn table(t: Lang, name: &'static str, names: &[&'static str]) -> AnyView {
    let columns = vec![Column::words(t.voting_column()), Column::words(t.voting_column_meaning())];
    let row = |column: &&'static str| {
        vec![view! { <code>{*column}</code> }.into_any(), meaning(t, name, column).unwrap_or_default().into_any()]
    };
    let rows = names.iter().map(row).collect();
    view! {
        <section class="section" id=name>
            <h2><code>{name}</code></h2>
            <DataTable caption=format!("{name}.csv") quiet_caption=true columns rows/>
        </section>
    }
    .into_any()
}

/// What a column says; the same word may mean something narrower in one table.
fn meaning(t: Lang, table: &str, column: &str) -> Option<&'static str> {
    Some(match (table, column) {
        (_, "strategy") => t.open_data_strategy(),
        ("strategies", "goals") => t.open_data_goals_counted(),
        ("actions", "goals") => t.open_data_goals_of_line(),
        (_, "goals") => t.open_data_goals_served(),
        ("year" | "compare" | "commitments", _) if after(t, column).is_some() => return after(t, column),
        ("meetings" | "groups" | "papers", _) if together(t, column).is_some() => return together(t, column),
        ("strategies" | "consultations" | "actions", _) if asked(t, column).is_some() => return asked(t, column),
        ("indicators", "goal") => t.open_data_goal_of_indicator(),
        ("places", "goal") => t.open_data_goal_at_place(),
        (_, "goal") => t.open_data_goal(),
        (_, "level") => t.open_data_level(),
        (_, "parent") => t.open_data_parent(),
        (_, "title") => t.open_data_title(),
        (_, "domains") => t.open_data_domains(),
        (_, "services") => t.open_data_services(),
        (_, "key_actions") => t.open_data_key_actions(),
        (_, "indicators") => t.open_data_indicators(),
        (_, "on_track") => t.open_data_on_track(),
        ("places", "action_lines") => t.open_data_lines_at_place(),
        (_, "action_lines") => t.open_data_action_lines(),
        (_, "comments") => t.open_data_comments(),
        (_, "voices") => t.open_data_voices(),
        (_, "support") => t.open_data_support(),
        (_, "neutral") => t.open_data_neutral(),
        (_, "against") => t.open_data_against(),
        (_, "commitments") => t.open_data_commitments(),
        (_, "done") => t.open_data_done(),
        (_, "indicator") => t.open_data_indicator(),
        (_, "measures") => t.open_data_measures(),
        (_, "unit") => t.open_data_unit(),
        (_, "direction") => t.open_data_direction(),
        (_, "target_kind") => t.open_data_target_kind(),
        (_, "target_value") => t.open_data_target_value(),
        (_, "target_year") => t.open_data_target_year(),
        (_, "standing") => t.open_data_standing(),
        (_, "year") => t.open_data_year(),
        (_, "value") => t.open_data_value(),
        (_, "note") => t.open_data_note(),
        (_, "source") => t.open_data_source(),
        (_, "source_link") => t.open_data_source_link(),
        (_, "consultation") => t.open_data_consultation(),
        (_, "round") => t.open_data_round(),
        (_, "place") => t.open_data_place(),
        (_, "lies_in") => t.open_data_lies_in(),
        (_, "people") => t.open_data_people(),
        (_, "people_year") => t.open_data_people_year(),
        (_, "name") => t.open_data_name(),
        (_, "kind") => t.open_data_kind(),
        (_, "meetings") => t.open_data_meetings(),
        (_, "plan") => t.open_data_plan(),
        (_, "section") => t.open_data_section(),
        (_, "section_kind") => t.open_data_section_kind(),
        (_, "section_title") => t.open_data_section_title(),
        (_, "part") => t.open_data_part(),
        (_, "part_kind") => t.open_data_part_kind(),
        (_, "component") => t.open_data_component(),
        (_, "text") => t.open_data_text(),
        _ => return None,
    })
}

/// What became of a strategy, in the tables of monitoring and of commitments.
fn after(t: Lang, column: &str) -> Option<&'static str> {
    Some(match column {
        "responsible_unit" => t.open_data_responsible_unit(),
        "entry" => t.open_data_entry(),
        "subject" => t.open_data_subject(),
        "state" => t.open_data_state(),
        "text" => t.open_data_told(),
        "from_year" => t.open_data_from_year(),
        "from" => t.open_data_from(),
        "to_year" => t.open_data_to_year(),
        "to" => t.open_data_to(),
        "change" => t.open_data_change(),
        "action_line" => t.open_data_action_line(),
        "starts" => t.open_data_to_begin(),
        "ends" => t.open_data_to_be_done(),
        "funding" => t.open_data_funding(),
        "amount" => t.open_data_amount(),
        "progress" => t.open_data_progress(),
        "milestones" => t.open_data_milestones(),
        "reached" => t.open_data_reached(),
        _ => return None,
    })
}

/// Who works on a strategy together, in the tables of meetings and groups.
fn together(t: Lang, column: &str) -> Option<&'static str> {
    Some(match column {
        "meeting" => t.open_data_meeting(),
        "series" => t.open_data_series(),
        "on" => t.open_data_on(),
        "from_time" => t.open_data_from_time(),
        "until_time" => t.open_data_until_time(),
        "state" => t.open_data_intent(),
        "where" => t.open_data_where(),
        "link" => t.open_data_link(),
        "capacity" => t.open_data_capacity(),
        "accessibility" => t.open_data_accessibility(),
        "minutes" => t.open_data_minutes(),
        "source" => t.open_data_announced(),
        "group" => t.open_data_group(),
        "mandate" => t.open_data_mandate(),
        "reports_to" => t.open_data_reports_to(),
        "act" => t.open_data_act(),
        "appointed_by" => t.open_data_appointed_by(),
        "appointed_on" => t.open_data_appointed_on(),
        "seats" => t.open_data_seats(),
        "seats_confirmed" => t.open_data_seats_confirmed(),
        "papers" => t.open_data_papers(),
        "paper" => t.open_data_paper(),
        "paper_kind" => t.open_data_paper_kind(),
        "held_on" => t.open_data_held_on(),
        "language" => t.open_data_language(),
        "published_at" => t.open_data_published_at(),
        "agreed" => t.open_data_agreed(),
        "members" => t.open_data_members(),
        _ => return None,
    })
}

/// What is asked, in the tables of strategies, consultations and action lines.
fn asked(t: Lang, column: &str) -> Option<&'static str> {
    Some(match column {
        "summary" => t.open_data_summary(),
        "language" => t.open_data_language(),
        "horizon" => t.open_data_horizon(),
        "adopted_by" => t.open_data_adopted_by(),
        "adopted_on" => t.open_data_adopted_on(),
        "organiser" => t.open_data_organiser(),
        "influence" => t.open_data_influence(),
        "course" => t.open_data_course(),
        "begins" => t.open_data_begins(),
        "ends" => t.open_data_ends(),
        "rounds" => t.open_data_rounds(),
        "action_line" => t.open_data_action_line(),
        "proposed_by" => t.open_data_proposed_by(),
        "organisation" => t.open_data_organisation(),
        "places" => t.open_data_places(),
        "published_at" => t.open_data_published_at(),
        "withdrawn" => t.open_data_withdrawn(),
        "comments" => t.open_data_comments_on_line(),
        "round" => t.open_data_round_of_line(),
        "support" => t.open_data_votes_public(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_told_in_words() {
        for (table, columns) in OF_STRATEGY.into_iter().chain(OF_ALL) {
            for column in columns {
                assert!(meaning(Lang::En, table, column).is_some(), "{table}: {column}");
            }
        }
    }
}
