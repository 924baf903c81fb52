//! Remarks as lists show them: which, how many, and which are alike.

use super::{Channel, GroupId, Remark, Submitter};
use crate::accounts::model::TerritoryId;
use crate::base::i18n::Lang;
use crate::documents::model::Anchor;

/// How a remark is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnsweredAs {
    /// Not yet.
    NotYet,
    /// By what is done with it, as the room of positions names that.
    With(&'static str),
}

impl AnsweredAs {
    /// The name of "not yet" in addresses.
    pub const NOT_YET: &'static str = "none";

    /// Its name in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotYet => Self::NOT_YET,
            Self::With(name) => name,
        }
    }
}

/// Which remarks a list shows. What is not said leaves all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// How they came.
    pub channel: Option<Channel>,
    /// Who submits.
    pub submitter: Option<Submitter>,
    /// Of which commune.
    pub territory: Option<TerritoryId>,
    /// About which document, by its code.
    pub document: Option<String>,
    /// About which part of it.
    pub anchor: Option<Anchor>,
    /// In which group.
    pub group: Option<GroupId>,
    /// How they are answered, as far as everybody may know it.
    pub answer: Option<AnsweredAs>,
    /// Late ones only, or those in time only.
    pub late: Option<bool>,
    /// The beginnings of words that they hold; three count.
    pub words: Vec<String>,
}

/// How many remarks came by a channel from one kind of submitters in one commune.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Tally {
    /// The channel.
    pub channel: Channel,
    /// Who submits.
    pub submitter: Submitter,
    /// The commune, if one is known.
    pub territory_id: Option<TerritoryId>,
    /// Its name.
    pub territory_name: Option<String>,
    /// All of them.
    pub remarks: i64,
    /// Those that came too late.
    pub late: i64,
    /// Those whose words a moderator hid.
    pub hidden: i64,
    /// Those that wait for a moderator before readers see them.
    pub waiting: i64,
}

/// Where in a document a remark belongs, and what stands there now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Place {
    /// The document in addresses.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The language that it is written in.
    pub language: Lang,
    /// The version that is meant.
    pub number: i64,
    /// The newest version that is published.
    pub newest: i64,
    /// The part as it stands in that version, in Markdown; none for the text as a whole.
    pub text: Option<String>,
    /// The part as it stands in the newest one; none where it is gone.
    pub text_now: Option<String>,
}

/// A page of a list, and how many there are on all its pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemarkPage {
    /// In the order of their numbers.
    pub remarks: Vec<Remark>,
    /// By their numbers, what is done with those that are answered, as the room of positions names it.
    pub answers: Vec<(i64, String)>,
    /// On all pages.
    pub total: i64,
    /// Which page it is, from 1.
    pub page: i64,
}

impl RemarkPage {
    /// Remarks on a page.
    pub const SIZE: i64 = 50;

    /// How many pages there are.
    pub fn pages(&self) -> i64 {
        (self.total + Self::SIZE - 1) / Self::SIZE
    }
}

/// A remark that is like another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    /// Its number.
    pub number: i64,
    /// Why it was submitted.
    pub justification: String,
    /// How the text should read.
    pub proposed: String,
    /// The language it was written in.
    pub language: Lang,
    /// Its group, if it is in one.
    pub group_id: Option<GroupId>,
    /// Whether both are about the same part of the document.
    pub is_same_part: bool,
    /// The beginnings of the words that both have.
    pub shared: Vec<String>,
}
