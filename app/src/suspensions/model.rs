//! A suspension, and how it stands.

use crate::accounts::model::PersonId;
use crate::base::id::id;
use crate::base::time::Timestamp;
use crate::consultations::model::{ConsultationId, RuleId};

id! {
    /// A suspension: the moderators' decision that made it.
    SuspensionId
}

/// How a suspension stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It holds.
    InForce,
    /// Its time is over.
    Lapsed,
    /// Somebody ended it before, or an appeal did.
    Lifted,
}

/// A suspension, with what the suspended person is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Suspension {
    /// Which decision made it.
    pub id: SuspensionId,
    /// Where it holds.
    pub consultation: ConsultationId,
    /// The zone in which that consultation says its times.
    pub time_zone: String,
    /// Who is suspended.
    pub person: PersonId,
    /// Their public name; empty once the account is erased.
    pub name: String,
    /// The published rule it rests on.
    pub rule: Option<RuleId>,
    /// The provision of the law it rests on; empty where it rests on a rule.
    pub law: String,
    /// The facts.
    pub explanation: String,
    /// Who decided.
    pub decided_by: String,
    /// Since when.
    pub begun_at: Timestamp,
    /// The first moment after its last day; none where it holds until it is lifted.
    pub ends_at: Option<Timestamp>,
    /// When it was lifted, if it was.
    pub lifted_at: Option<Timestamp>,
}

impl Suspension {
    /// How it stands at a moment.
    pub fn standing(&self, now: Timestamp) -> Standing {
        if self.lifted_at.is_some() {
            Standing::Lifted
        } else if self.ends_at.is_some_and(|end| now >= end) {
            Standing::Lapsed
        } else {
            Standing::InForce
        }
    }
}

/// Somebody whose texts moderators took from readers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Offender {
    /// Who it is.
    pub person: PersonId,
    /// Their public name.
    pub name: String,
    /// How many decisions took something, and still stand.
    pub decisions: i64,
}
