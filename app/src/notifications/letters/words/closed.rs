//! A closed round: how it ended, and the outcome of what the reader took part in.

use super::piece::{Piece, Why};
use crate::base::i18n::Lang;
use crate::notifications::model::{Ending, OutcomeLine, Part, ProposalOutcome, ProposalStanding};
use jiff::tz::TimeZone;

/// What everybody is told of a round.
pub(super) struct Round<'l> {
    pub title: &'l str,
    pub number: i64,
    /// How many voted.
    pub people: i64,
    /// The action lines with the most votes.
    pub lines: &'l [OutcomeLine],
    pub ending: Option<&'l Ending>,
}

pub(super) fn closed<'l>(t: Lang, name: &'l str, round: &Round<'_>, part: &Part, link: &str) -> Piece<'l> {
    let mut letter = Piece::new(Why::News, t.letters_closed_subject(round.title))
        .to(name)
        .say(t.letters_closed_text(round.number, round.people, round.title))
        .button(t.letters_closed_button(), link);
    if let Some(ending) = round.ending {
        letter = ended(t, letter, ending);
    }
    if part.voted {
        letter = letter.say(t.letters_closed_voted());
    }
    let has_own = !part.commented.is_empty() || !part.proposed.is_empty();
    if !round.lines.is_empty() && (part.voted || !has_own) {
        letter = letter.say(t.letters_closed_lines());
        letter = round.lines.iter().fold(letter, |letter, line| counted(t, letter, line));
    }
    if !part.commented.is_empty() {
        letter = letter.say(t.letters_closed_commented());
        letter = part.commented.iter().fold(letter, |letter, line| counted(t, letter, line));
    }
    if !part.proposed.is_empty() {
        letter = letter.say(t.letters_closed_proposed());
        letter = part.proposed.iter().fold(letter, |letter, proposal| became(t, letter, proposal));
    }
    match &part.more {
        Some(more) => letter.say(t.letters_closed_more()).link(t.letters_closed_all_mine(), more),
        None => letter,
    }
}

/// That somebody closed it, when, and why.
fn ended<'l>(t: Lang, letter: Piece<'l>, ending: &Ending) -> Piece<'l> {
    let zone = TimeZone::get(&ending.time_zone).unwrap_or(TimeZone::UTC);
    let when = t.date_time(ending.closed_at, &zone);
    let letter = if ending.closed_at < ending.planned_end {
        letter.say(t.letters_closed_early(t.date_time(ending.planned_end, &zone), when))
    } else {
        letter.say(t.letters_closed_by_hand(when))
    };
    letter.say_quoting(t.letters_closed_reason(), &ending.reason)
}

fn counted<'l>(t: Lang, letter: Piece<'l>, line: &OutcomeLine) -> Piece<'l> {
    let counts = t.letters_closed_counts(line.against, line.neutral, line.support);
    letter.figures(format!("{}. {}", line.code, line.title), counts)
}

fn became<'l>(t: Lang, letter: Piece<'l>, proposal: &ProposalOutcome) -> Piece<'l> {
    if let Some(line) = &proposal.line {
        return counted(t, letter, line);
    }
    let standing = match proposal.standing {
        ProposalStanding::Waiting => t.letters_closed_waiting(),
        ProposalStanding::Returned => t.letters_closed_returned(),
        ProposalStanding::Published => t.letters_closed_published(),
        ProposalStanding::Accepted => t.letters_closed_accepted(),
        ProposalStanding::Hidden => t.letters_closed_hidden(),
    };
    letter.figures(proposal.title.clone(), standing.to_owned())
}
