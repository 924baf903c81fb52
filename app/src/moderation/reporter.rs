//! Whoever reported a text, and how they are answered.

use super::model::ReportId;
use crate::accounts::model::PersonId;
use crate::base::i18n::Lang;
use crate::notifications::model::{Letter, NewLetter, Topic};

/// Somebody who reported a text and can be written to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Reporter {
    /// What they sent.
    pub report: ReportId,
    /// Whose account it is, if they have one.
    pub person: Option<PersonId>,
    /// The public name; empty without an account.
    pub name: String,
    /// Where letters go.
    pub address: String,
    /// The language of letters.
    pub language: Lang,
    /// What the receipt's address holds, without an account.
    pub token: Option<String>,
}

impl Reporter {
    /// The receipt of the report, on which its answer stands.
    pub fn receipt(&self) -> String {
        receipt_path(self.report, self.token.as_deref())
    }

    /// A letter about their own report.
    pub fn letter(self, event: &str, letter: Letter) -> NewLetter {
        let reader = self.person.map_or_else(|| format!("report:{}", self.report), |person| person.to_string());
        NewLetter {
            person: self.person,
            address: self.address,
            language: self.language,
            event_key: format!("{event}:{reader}"),
            topic: Topic::Personal,
            letter,
        }
    }
}

/// The address of a receipt: one's own, or one that only its holder knows.
pub fn receipt_path(report: ReportId, token: Option<&str>) -> String {
    token.map_or_else(|| format!("/reports/{report}"), |token| format!("/receipts/{token}"))
}

/// The address of a statement of reasons for somebody without an account, for whoever was told it.
pub fn statement_path(token: &str) -> String {
    format!("/statements/{token}")
}
