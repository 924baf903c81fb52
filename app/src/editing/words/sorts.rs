//! One of a sort.

use crate::base::i18n::Lang;

/// What one entry of this sort is called; nothing for a sort that nobody declared.
pub fn one(t: Lang, sort: &str) -> &'static str {
    match sort {
        "strategy" => t.entry_one_strategy(),
        "territories" => t.entry_one_territory(),
        "bodies" => t.entry_one_body(),
        "domains" => t.entry_one_domain(),
        "services" => t.entry_one_service(),
        "stages" => t.entry_one_stage(),
        "publications" => t.entry_one_publication(),
        "goals" => t.entry_field_goal(),
        "conclusions" => t.entry_one_conclusion(),
        "courses" => t.entry_one_course(),
        "key_actions" => t.entry_one_key_action(),
        "indicators" => t.entry_one_indicator(),
        "plans" => t.strategy_plan(),
        "groups" => t.entry_field_group(),
        "series" => t.entry_one_series(),
        "meetings" => t.entry_one_meeting(),
        "aliases" => t.entry_one_alias(),
        "tools" => t.entry_one_tool(),
        "values" => t.strategy_value(),
        "target" => t.entry_field_target(),
        "earlier_kinds" => t.entry_one_earlier_kind(),
        "population" => t.strategy_population(),
        "recommendations" => t.entry_one_recommendation(),
        "cases" => t.entry_one_case(),
        "quotes" => t.entry_one_quote(),
        "sections" => t.entry_one_section(),
        "parts" => t.entry_one_part(),
        "seats" => t.entry_one_seat(),
        _ => "",
    }
}
