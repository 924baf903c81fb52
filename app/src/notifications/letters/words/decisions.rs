//! Letters about what officials decided: on an organisation, a proposal, a text, a report.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::base::text::without_links;
use crate::notifications::model::{AfterUndoing, ContentDecision, ProposalDecision};

pub(super) fn invitation<'l>(t: Lang, inviter: &str, organisation: &str, link: &str) -> Piece<'l> {
    // Anybody may found an organisation and invite anybody: what they call themselves must lead nowhere.
    Piece::new(Why::Address, t.letters_invitation_subject())
        .say(t.letters_invitation_text(without_links(inviter), without_links(organisation)))
        .button(t.letters_invitation_button(), link)
}

pub(super) fn organisation<'l>(
    t: Lang,
    name: &'l str,
    title: &str,
    verified: bool,
    reason: &str,
    link: &str,
) -> Piece<'l> {
    let (subject, text) = match verified {
        true => (t.letters_verified_subject(), t.letters_verified_text(title)),
        false => (t.letters_refused_subject(), t.letters_refused_text(title)),
    };
    Piece::new(Why::Part, subject)
        .to(name)
        .say(text)
        .say_quoting(t.letters_reason(), reason)
        .button(t.letters_organisation_button(), link)
}

pub(super) fn proposal<'l>(
    t: Lang,
    name: &'l str,
    title: &str,
    decision: ProposalDecision,
    rule: &str,
    explanation: &str,
    link: &str,
) -> Piece<'l> {
    let (subject, text) = match decision {
        ProposalDecision::Published => {
            (t.letters_proposal_published_subject(), t.letters_proposal_published_text(title))
        }
        ProposalDecision::Returned => (t.letters_proposal_returned_subject(), t.letters_proposal_returned_text(title)),
        ProposalDecision::Accepted => (t.letters_proposal_accepted_subject(), t.letters_proposal_accepted_text(title)),
        ProposalDecision::Reopened => (t.letters_proposal_reopened_subject(), t.letters_proposal_reopened_text(title)),
        ProposalDecision::Withdrawn | ProposalDecision::WithdrawnWaits | ProposalDecision::WithdrawnPublic => {
            (t.letters_proposal_line_withdrawn_subject(), t.letters_proposal_line_withdrawn_text(title))
        }
    };
    let button = match decision {
        ProposalDecision::Accepted
        | ProposalDecision::Withdrawn
        | ProposalDecision::WithdrawnWaits
        | ProposalDecision::WithdrawnPublic => t.letters_proposal_line_button(),
        ProposalDecision::Published | ProposalDecision::Returned | ProposalDecision::Reopened => {
            t.letters_proposal_button()
        }
    };
    let letter = Piece::new(Why::Part, subject).to(name).say(text);
    let letter = match decision {
        ProposalDecision::WithdrawnWaits => letter.say(t.letters_proposal_waits_again()),
        ProposalDecision::WithdrawnPublic => letter.say(t.letters_proposal_public_again()),
        _ => letter,
    };
    letter.say_quoting(t.letters_rule(), rule).say_quoting(t.letters_reason(), given(explanation)).button(button, link)
}

/// What somebody gave as a reason. Where nobody gave one, a usual sentence stands in the place: it would only say again what
/// the letter says already.
fn given(explanation: &str) -> &str {
    let is_usual = |lang: Lang| {
        [lang.moderation_usual_publish(), lang.moderation_usual_accept(), lang.moderation_usual_reopen()]
            .contains(&explanation)
    };
    if Lang::ALL.into_iter().any(is_usual) { "" } else { explanation }
}

pub(super) fn content<'l>(
    t: Lang,
    name: &'l str,
    excerpt: &str,
    kind: ContentDecision,
    rule: &str,
    explanation: &str,
    link: &str,
) -> Piece<'l> {
    let (subject, text) = match kind {
        ContentDecision::Hidden => (t.letters_hidden_subject(), t.letters_hidden_text()),
        ContentDecision::Restored => (t.letters_restored_subject(), t.letters_restored_text()),
        ContentDecision::Published => (t.letters_published_subject(), t.letters_published_text()),
        ContentDecision::Asked => (t.letters_asked_subject(), t.letters_asked_text()),
    };
    let button = if kind == ContentDecision::Asked { t.letters_asked_button() } else { t.letters_content_button() };
    // Without a name it goes to the address on a remark that somebody entered.
    let is_entered = name.is_empty();
    let why = if is_entered { Why::Address } else { Why::Part };
    let letter = Piece::new(why, subject).to(name).say(text).quote(excerpt);
    let letter = match kind {
        ContentDecision::Hidden if is_entered => letter.say(t.redress_scope_entered()),
        ContentDecision::Hidden => letter.say(t.redress_scope_hidden()),
        ContentDecision::Asked => letter.say(t.letters_asked_scope()),
        ContentDecision::Restored | ContentDecision::Published => letter,
    };
    letter.say_quoting(t.letters_rule(), rule).say_quoting(t.letters_reason(), explanation).button(button, link)
}

pub(super) fn report<'l>(
    t: Lang,
    name: &'l str,
    (hidden, undone): (bool, Option<AfterUndoing>),
    rule: &str,
    explanation: &str,
    link: &str,
) -> Piece<'l> {
    let (subject, text) = match (undone, hidden) {
        (Some(AfterUndoing::Visible), _) => (t.letters_report_undone_subject(), t.letters_report_undone_visible()),
        (Some(AfterUndoing::Hidden), _) => (t.letters_report_undone_subject(), t.letters_report_undone_hidden()),
        (Some(AfterUndoing::Waits), _) => (t.letters_report_undone_subject(), t.letters_report_undone_waits()),
        (None, true) => (t.letters_report_subject(), t.letters_report_hidden()),
        (None, false) => (t.letters_report_subject(), t.letters_report_kept()),
    };
    Piece::new(Why::Part, subject)
        .to(name)
        .say(text)
        .say_quoting(t.letters_rule(), rule)
        .say_quoting(t.letters_reason(), explanation)
        .button(t.letters_report_button(), link)
}
