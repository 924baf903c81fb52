//! States and authors in words.

use crate::accounts::model::PersonKind;
use crate::base::i18n::Lang;
use crate::proposals::model::{AuthorKind, ProposalState};
use crate::ui::badge::{Badge, Stamp, Tone};
use leptos::prelude::*;

/// Where a proposal stands, like a stamp.
pub fn stamp(t: Lang, state: ProposalState) -> AnyView {
    let (label, tone) = match state {
        ProposalState::Draft => (t.proposals_state_draft(), Tone::Plain),
        ProposalState::Submitted => (t.proposals_state_submitted(), Tone::Brand),
        ProposalState::Returned => (t.proposals_state_returned(), Tone::Warn),
        ProposalState::Published => (t.proposals_state_published(), Tone::Good),
        ProposalState::Accepted => (t.proposals_state_accepted(), Tone::Good),
        ProposalState::Withdrawn => (t.proposals_state_withdrawn(), Tone::Plain),
        ProposalState::Hidden => (t.proposals_state_hidden(), Tone::Bad),
    };
    view! { <Stamp label tone/> }.into_any()
}

/// What a state means for the author: what comes next.
pub fn meaning(t: Lang, state: ProposalState) -> &'static str {
    match state {
        ProposalState::Draft => t.proposals_means_draft(),
        ProposalState::Submitted => t.proposals_means_submitted(),
        ProposalState::Returned => t.proposals_means_returned(),
        ProposalState::Published => t.proposals_means_published(),
        ProposalState::Accepted => t.proposals_means_accepted(),
        ProposalState::Withdrawn => t.proposals_means_withdrawn(),
        ProposalState::Hidden => t.proposals_means_hidden(),
    }
}

/// Who proposes: the organisation with the sign that it was verified, or the person's name and capacity.
pub fn proposer(t: Lang, name: &str, kind: PersonKind, organisation: Option<&str>) -> AnyView {
    if let Some(organisation) = organisation {
        return verified(t, organisation);
    }
    let kind = match kind {
        PersonKind::Resident => t.base_kind_resident(),
        PersonKind::Official => t.base_kind_official(),
    };
    // An erased account leaves its texts, without a name.
    let name = if name.is_empty() { t.proposals_author_erased().to_owned() } else { name.to_owned() };
    format!("{name} · {kind}").into_any()
}

/// In what capacity an action line was proposed. What was said at a meeting is not the word of whoever filed it.
pub fn line_author(t: Lang, kind: AuthorKind, organisation: Option<&str>, is_heard: bool) -> AnyView {
    match (kind, organisation) {
        _ if is_heard => t.meetings_line_heard().into_any(),
        (AuthorKind::Organisation, Some(organisation)) => verified(t, organisation),
        (AuthorKind::Organisation, None) => t.base_kind_organisation().into_any(),
        (AuthorKind::Resident, _) => t.base_kind_resident().into_any(),
        (AuthorKind::Official, _) => t.proposals_by_office().into_any(),
        (AuthorKind::Imported, _) => t.proposals_by_imported().into_any(),
    }
}

fn verified(t: Lang, organisation: &str) -> AnyView {
    view! { <span>{organisation.to_owned()}" "<Badge label=t.proposals_verified() tone=Tone::Good tick=true/></span> }
        .into_any()
}
