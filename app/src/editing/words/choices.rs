//! Choices of words.

use crate::base::i18n::Lang;

/// What a choice in a field of this sort means.
pub fn choice(t: Lang, sort: &str, word: &str) -> Option<&'static str> {
    match sort {
        "strategy" => whose(t, word),
        "stages" => stage(t, word),
        "meetings" => meeting(t, word),
        "publications" => publication(t, word),
        "territories" | "earlier_kinds" => territory(t, word),
        "seats" => seat(t, word),
        "sections" => section(t, word),
        "parts" => part(t, word),
        _ => plain(t, word),
    }
}

fn plain(t: Lang, word: &str) -> Option<&'static str> {
    Some(match word {
        "main" => t.entry_choice_main(),
        "strategic" => t.entry_choice_strategic(),
        "specific" => t.entry_choice_specific(),
        "operational" => t.entry_choice_operational(),
        "count" => t.entry_choice_count(),
        "percent" => t.entry_choice_percent(),
        "other" => t.entry_choice_other(),
        "rising" => t.entry_choice_rising(),
        "falling" => t.entry_choice_falling(),
        "value" => t.entry_choice_value(),
        "approximate" => t.entry_choice_approximate(),
        "trend" => t.entry_choice_trend(),
        "policy" => t.entry_choice_policy(),
        "programme" => t.entry_choice_programme(),
        "project" => t.entry_choice_strategic_project(),
        "planned" => t.entry_choice_planned(),
        "done" => t.entry_choice_done(),
        _ => return None,
    })
}

fn whose(t: Lang, word: &str) -> Option<&'static str> {
    Some(match word {
        "local" => t.strategy_kind_local(),
        "supra_local" => t.strategy_kind_supra_local(),
        "project" => t.strategy_kind_project(),
        "unanimous" => t.strategy_vote_unanimous(),
        "majority" => t.strategy_vote_majority(),
        _ => return None,
    })
}

fn stage(t: Lang, word: &str) -> Option<&'static str> {
    Some(match word {
        "assumptions" => t.strategy_stage_assumptions(),
        "draft" => t.strategy_stage_draft(),
        "consultation" => t.strategy_stage_consultation(),
        "adopted" => t.strategy_stage_adopted(),
        other => return plain(t, other),
    })
}

fn meeting(t: Lang, word: &str) -> Option<&'static str> {
    Some(match word {
        "planned" => t.entry_choice_meeting_planned(),
        "done" => t.entry_choice_meeting_done(),
        "cancelled" => t.entry_choice_meeting_cancelled(),
        _ => return None,
    })
}

fn publication(t: Lang, word: &str) -> Option<&'static str> {
    Some(match word {
        "text" => t.strategy_publication_text(),
        "spatial_model" => t.strategy_publication_spatial_model(),
        "diagnosis" => t.strategy_publication_diagnosis(),
        "analysis" => t.strategy_publication_analysis(),
        "annex" => t.strategy_publication_annex(),
        "rules" => t.strategy_publication_rules(),
        "magazine" => t.strategy_publication_magazine(),
        "notice" => t.strategy_publication_notice(),
        _ => return None,
    })
}

fn territory(t: Lang, word: &str) -> Option<&'static str> {
    Some(match word {
        "metropolis" => t.strategy_territory_metropolis(),
        "county" => t.strategy_territory_county(),
        "urban" => t.strategy_territory_urban(),
        "urban_rural" => t.strategy_territory_urban_rural(),
        "rural" => t.strategy_territory_rural(),
        "district" => t.strategy_territory_district(),
        _ => return None,
    })
}

fn seat(t: Lang, word: &str) -> Option<&'static str> {
    Some(match word {
        "council" => t.strategy_seat_council(),
        "administration" => t.strategy_seat_administration(),
        "municipal_body" => t.strategy_seat_municipal_body(),
        "stakeholder" => t.strategy_seat_stakeholder(),
        "foreseen" => t.strategy_seat_foreseen(),
        "invited" => t.strategy_seat_invited(),
        "confirmed" => t.strategy_seat_confirmed(),
        _ => return None,
    })
}

fn section(t: Lang, word: &str) -> Option<&'static str> {
    Some(match word {
        "diagnosis" => t.entry_choice_diagnosis(),
        "goals" => t.entry_choice_goals(),
        "performance_indicators" => t.entry_choice_performance_indicators(),
        "scope" => t.entry_choice_scope(),
        "delivery" => t.entry_choice_delivery(),
        "funding" => t.entry_choice_funding(),
        "schedule" => t.entry_choice_schedule(),
        "evaluation" => t.entry_choice_evaluation(),
        _ => return None,
    })
}

fn part(t: Lang, word: &str) -> Option<&'static str> {
    Some(match word {
        "text" => t.entry_choice_part_text(),
        "programme_goal" => t.entry_choice_programme_goal(),
        "directional_goal" => t.entry_choice_directional_goal(),
        "task" => t.entry_choice_task(),
        _ => return None,
    })
}
