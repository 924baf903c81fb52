//! What each letter says.

mod accounts;
mod closed;
mod decisions;
mod duties;
mod meetings;
mod news;
mod piece;
mod placed;
mod positions;
mod redress;
mod remarks;
mod signed;
mod suspensions;

use super::{Link, Sheet, one_line};
use crate::base::site::SiteSettings;
use crate::base::text::without_links;
use crate::notifications::model::{Letter, Mail};
use piece::Piece;

/// The sheet of a mail.
pub(super) fn sheet(mail: &Mail, settings: &SiteSettings) -> Sheet {
    let t = mail.lang;
    let organiser = settings.organiser.as_str();
    let mut pieces: Vec<Piece<'_>> = mail.letters.iter().map(|letter| piece(mail, letter, settings)).collect();
    let whole = if pieces.len() == 1 { pieces.remove(0) } else { news::digest(t, pieces, &settings.origin) };
    Sheet {
        greeting: whole.name.map_or_else(
            || t.letters_greeting().to_owned(),
            |name| t.letters_greeting_name(without_links(&one_line(name))),
        ),
        subject: without_links(&one_line(&whole.subject)),
        blocks: whole.blocks,
        button: whole.button,
        by_hand: t.letters_by_hand(),
        why: whole.why.words(t, organiser),
        site_lang: settings.organiser_lang(t),
        site: Link { label: organiser.to_owned(), href: settings.origin.clone() },
        unsubscribe: mail.unsubscribe.clone().map(|href| Link { label: t.letters_unsubscribe().to_owned(), href }),
    }
}

fn piece<'l>(mail: &Mail, letter: &'l Letter, settings: &SiteSettings) -> Piece<'l> {
    let t = mail.lang;
    match letter {
        Letter::ConfirmAddress { name, link } => {
            let zone = settings.time_zone.iana_name().unwrap_or("UTC");
            let asked = format!("{} ({zone})", t.date_time(mail.written_at, &settings.time_zone));
            accounts::confirm(t, &settings.organiser, (&asked, name), link)
        }
        Letter::AlreadySignedUp { name, link } => accounts::known(t, name, link),
        Letter::ResetPassword { name, link } => accounts::reset(t, name, link),
        Letter::ConfirmNewAddress { name: _, link } => accounts::confirm_new(t, link),
        Letter::AddressChanged { name, new_address_hint } => accounts::address_changed(t, name, new_address_hint),
        Letter::PasswordChanged { name } => accounts::password_changed(t, name),
        Letter::AccountErased { name } => accounts::erased(t, name),
        Letter::AccountDecided { name, decision, reason } => accounts::decided(t, name, *decision, reason),
        Letter::OrganisationInvitation { inviter, organisation, link } => {
            decisions::invitation(t, inviter, organisation, link)
        }
        Letter::OrganisationDecided { name, organisation, verified, reason, link } => {
            decisions::organisation(t, name, organisation, *verified, reason, link)
        }
        Letter::ProposalDecided { name, title, decision, rule, explanation, link, redress } => {
            let letter = decisions::proposal(t, name, title, *decision, rule, explanation, link);
            redress::with_redress(t, letter, redress.as_ref())
        }
        Letter::ContentDecided { name, excerpt, kind, rule, explanation, link, redress } => {
            let letter = decisions::content(t, name, excerpt, *kind, rule, explanation, link);
            redress::with_redress(t, letter, redress.as_ref())
        }
        Letter::TextMerged { name, title, into, parted, is_own, rule, explanation, link, redress } => {
            let letter = placed::merged(t, name, (title, into), (*parted, *is_own), (rule, explanation), link);
            redress::with_redress(t, letter, redress.as_ref())
        }
        Letter::TextMoved { name, excerpt, to, rule, explanation, link, redress } => {
            let letter = placed::moved(t, name, (excerpt, to), (rule, explanation), link);
            redress::with_redress(t, letter, redress.as_ref())
        }
        Letter::ReportAnswered { name, hidden, undone, rule, explanation, link, redress } => {
            let letter = decisions::report(t, name, (*hidden, *undone), rule, explanation, link);
            redress::with_redress(t, letter, redress.as_ref())
        }
        Letter::ReportReceived { name, number, due, link } => {
            redress::received(t, name, number, (*due, &settings.time_zone), link)
        }
        Letter::AppealDecided { name, outcome, rule, explanation, link } => {
            redress::appeal(t, name, *outcome, (rule, explanation), link)
        }
        Letter::Suspended { name, title, until, rule, explanation, redress } => {
            let letter = suspensions::begun(t, name, title, (*until, redress), (rule, explanation));
            redress::how(t, letter, redress)
        }
        Letter::SuspensionLifted { name, title, explanation, link } => {
            suspensions::lifted(t, name, title, explanation, link)
        }
        Letter::ReplyToComment { name, author, excerpt, link } => news::reply(t, name, author, excerpt, link),
        Letter::ReportDue { name, goal, year, due, reminder, link } => {
            duties::report(t, name, (goal, *year), due, *reminder, link)
        }
        Letter::CommitmentChanged { name, title, step, note, link } => {
            news::commitment(t, name, title, *step, note, link)
        }
        Letter::GroupInvitation { inviter, group, link } => meetings::group_invitation(t, inviter, group, link),
        Letter::PaperWaits { name, writer, title, group, link } => news::paper(t, name, writer, (title, group), link),
        Letter::MeetingSeat { name, title, when, place, moved_up, link, calendar: _ } => {
            meetings::seat(t, name, title, when, place, *moved_up, link)
        }
        Letter::MeetingChanged { name, title, change, has_place, before, after, link, calendar: _ } => {
            meetings::changed(t, name, title, (*change, *has_place), [before, after], link)
        }
        Letter::MeetingWaiting { name, title, link } => meetings::waiting(t, name, title, link),
        Letter::RemarkReceived { name, title, number, excerpt, is_late, waits, link } => {
            remarks::received(t, name, title, *number, (*is_late, *waits), excerpt, link)
        }
        Letter::RoundClosed { name, title, number, participants, lines, link, ending, part } => {
            let round = closed::Round { title, number: *number, people: *participants, lines, ending: ending.as_ref() };
            closed::closed(t, name, &round, part, link)
        }
        Letter::HeadSigned { name, title, round, signed, link } => signed::head(t, name, (title, *round), signed, link),
        Letter::RemarksAssigned { name, title, numbers, due, link } => {
            positions::assigned(t, name, title, numbers, due, link)
        }
        Letter::RemarksAnswered { name, title, organiser, answers, more, others, link } => {
            positions::answered(t, name, (title, organiser), answers, (others, *more), link)
        }
    }
}
