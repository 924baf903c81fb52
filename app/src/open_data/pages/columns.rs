//! What the columns of the downloads about a strategy mean.

use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::open_data::strategy::{GOALS, INDICATORS, PLACES, PLAN, VOICES};
use crate::strategy::model::strategy_path;
use crate::strategy::store;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// The tables, each with its columns in words.
#[component]
pub fn ColumnsPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        let t = here.lang();
        let document = store::document(&here.site.db, here.param("slug")).await?.ok_or(AppError::NotFound)?;
        let strategy = &document.strategy;
        let title = strategy.title.pick(t, strategy.language).map_or_else(String::new, |said| said.text.to_owned());
        let crumbs =
            vec![Crumb::new("/strategies", t.strategy_list_title()), Crumb::new(strategy_path(&strategy.slug), title)];
        let tables = [
            ("goals", GOALS.as_slice()),
            ("indicators", &INDICATORS),
            ("voices", &VOICES),
            ("places", &PLACES),
            ("plan", &PLAN),
        ];
        let tables = tables.map(|(name, columns)| table(t, name, columns)).collect_view();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_told_in_words() {
        let tables = [
            ("goals", GOALS.as_slice()),
            ("indicators", &INDICATORS),
            ("voices", &VOICES),
            ("places", &PLACES),
            ("plan", &PLAN),
        ];
        for (table, columns) in tables {
            for column in columns {
                assert!(meaning(Lang::En, table, column).is_some(), "{table}: {column}");
            }
        }
    }
}
