//! The letters of a closed round: one to everybody who took part, with the outcome of what they took part in.

use super::super::store::{self, Participant, Proposed, Span};
use crate::accounts::model::PersonId;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::consultations::model::{Closure, Consultation, ConsultationTexts, Round, results_path};
use crate::consultations::store as consultations;
use crate::notifications::model::{
    Ending, Letter, NewLetter, OutcomeLine, Part, ProposalOutcome, ProposalStanding, Recipient,
};
use crate::notifications::outbox;
use crate::proposals::model::ProposalState;
use crate::voting::snapshot::{LineResult, ResultSnapshot};
use std::cmp::Reverse;
use std::collections::HashMap;

/// Action lines, and proposals, that a letter tells of at most. All stand on the pages that it links to, the recipient's
/// own votes among them.
const IN_LETTER: usize = 5;

/// What there is to tell of a closed round.
pub(super) struct News<'n> {
    pub consultation: &'n Consultation,
    pub round: &'n Round,
    pub closure: &'n Closure,
    pub snapshot: &'n ResultSnapshot,
}

impl News<'_> {
    /// Writes to everybody who took part; gives to how many.
    pub async fn tell(&self, tx: &mut Tx, site: &Site, span: Span) -> AppResult<usize> {
        let texts = consultations::texts(&mut *tx, self.consultation.id).await?;
        let deeds = Deeds::read(tx, span).await?;
        let outcomes = Outcomes::of(self.snapshot);
        let all_mine = site.link("/account/contributions");
        let participants = store::participants(&mut *tx, span).await?;
        let letters: Vec<NewLetter> = participants
            .into_iter()
            .map(|participant| {
                let part = deeds.part(&participant, &outcomes, &all_mine);
                self.letter(site, &texts, &outcomes, participant.recipient, part)
            })
            .collect();
        let count = letters.len();
        outbox::put_many(tx, site, letters).await?;
        Ok(count)
    }

    fn letter(
        &self,
        site: &Site,
        texts: &ConsultationTexts,
        outcomes: &Outcomes,
        recipient: Recipient,
        part: Part,
    ) -> NewLetter {
        let Self { consultation, round, .. } = self;
        let title = texts.title_for(recipient.language, site.settings.language, &consultation.slug);
        let letter = Letter::RoundClosed {
            name: recipient.name.clone(),
            title: title.to_owned(),
            number: round.number,
            participants: self.snapshot.participants,
            lines: outcomes.first(recipient.language),
            link: site.link(&results_path(&consultation.slug, round.number)),
            ending: self.ending(),
            part,
        };
        recipient.news(&format!("round-closed:{}", round.id), letter)
    }

    /// How it ended, unless the clock closed it.
    fn ending(&self) -> Option<Ending> {
        let Closure { closed_at, closed_by, reason } = self.closure;
        closed_by.map(|_| Ending {
            closed_at: *closed_at,
            planned_end: self.round.planned.closes_at,
            time_zone: self.consultation.time_zone.clone(),
            reason: reason.clone(),
        })
    }
}

/// The outcome of every action line that may be told, those with the most votes first, and whether it was withdrawn.
struct Outcomes(Vec<(OutcomeLine, bool)>);

impl Outcomes {
    fn of(snapshot: &ResultSnapshot) -> Self {
        let mut public: Vec<&LineResult> = snapshot.action_lines.iter().filter(|line| line.is_public).collect();
        public.sort_by_key(|line| Reverse(line.votes.total()));
        let told = |line: &LineResult| OutcomeLine {
            code: line.code.clone(),
            title: line.title.clone(),
            support: line.votes.support,
            neutral: line.votes.neutral,
            against: line.votes.against,
        };
        Self(public.into_iter().map(|line| (told(line), line.is_withdrawn)).collect())
    }

    /// The same for everybody: on which action lines a person voted is nobody's business, not even a letter's. One without
    /// votes is none of those with the most; one that was withdrawn is, and its title says so.
    fn first(&self, t: Lang) -> Vec<OutcomeLine> {
        let voted_on = self.0.iter().filter(|(line, _)| line.support + line.neutral + line.against > 0);
        let told = |(line, is_withdrawn): &(OutcomeLine, bool)| {
            let mark = if *is_withdrawn { format!(" ({})", t.voting_was_withdrawn()) } else { String::new() };
            OutcomeLine { title: format!("{}{mark}", line.title), ..line.clone() }
        };
        voted_on.take(IN_LETTER).map(told).collect()
    }

    fn named(&self, code: &str) -> Option<OutcomeLine> {
        self.0.iter().find(|(line, _)| line.code == code).map(|(line, _)| line.clone())
    }
}

/// What people said in public.
struct Deeds {
    commented: HashMap<PersonId, Vec<String>>,
    proposed: HashMap<PersonId, Vec<Proposed>>,
}

impl Deeds {
    async fn read(tx: &mut Tx, span: Span) -> AppResult<Self> {
        let mut commented: HashMap<PersonId, Vec<String>> = HashMap::new();
        for (person, code) in store::commented(tx, span).await? {
            commented.entry(person).or_default().push(code);
        }
        let mut proposed: HashMap<PersonId, Vec<Proposed>> = HashMap::new();
        for proposal in store::proposed(tx, span).await? {
            proposed.entry(proposal.person).or_default().push(proposal);
        }
        Ok(Self { commented, proposed })
    }

    fn part(&self, participant: &Participant, outcomes: &Outcomes, all_mine: &str) -> Part {
        let codes = self.commented.get(&participant.recipient.person).map(Vec::as_slice).unwrap_or_default();
        let commented = outcomes.0.iter().filter(|(line, _)| codes.contains(&line.code)).map(|(line, _)| line.clone());
        let mut commented: Vec<OutcomeLine> = commented.collect();
        let proposals = self.proposed.get(&participant.recipient.person).map(Vec::as_slice).unwrap_or_default();
        commented.truncate(IN_LETTER);
        let proposed = proposals.iter().take(IN_LETTER).map(|proposal| became(proposal, outcomes)).collect();
        Part { voted: participant.voted, commented, proposed, more: Some(all_mine.to_owned()) }
    }
}

fn became(proposal: &Proposed, outcomes: &Outcomes) -> ProposalOutcome {
    let standing = match proposal.state {
        ProposalState::Draft | ProposalState::Submitted => ProposalStanding::Waiting,
        ProposalState::Returned => ProposalStanding::Returned,
        ProposalState::Published => ProposalStanding::Published,
        ProposalState::Accepted => ProposalStanding::Accepted,
        ProposalState::Withdrawn | ProposalState::Hidden => ProposalStanding::Hidden,
    };
    let line = proposal.code.as_deref().and_then(|code| outcomes.named(code));
    ProposalOutcome { title: proposal.title.clone(), standing, line }
}
