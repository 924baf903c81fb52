//! Laws, their terms, and addressees.

use crate::base::choice::choice;
use crate::base::i18n::Lang;
use crate::base::id::id;
use crate::base::time::Timestamp;

id! {
    /// A body that has to be asked by letter.
    AddresseeId
}

choice! {
    /// A law under which a consultation is held.
    pub enum Basis {
        /// None: the organiser asks of its own accord, or by rules that ask for nothing here.
        None = "none",
        /// The strategy of a commune, of several or of a metropolis in Poland: act of 6 December 2006 on the principles of
        /// development policy, article 6.
        StrategyPl = "strategy_pl",
    }
}

choice! {
    /// What kind of body is asked by letter.
    pub enum AddresseeKind {
        /// A neighbouring commune, or a union of communes.
        Commune = "commune",
        /// A local social or economic partner.
        Partner = "partner",
        /// The director of a regional board of Wody Polskie, the state's water authority.
        Waters = "waters",
        /// Somebody whom no law names.
        Other = "other",
    }
}

/// What a law asks for, as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// For how many days the draft is open, counted from the day after the announcement.
    pub open_days: Option<i64>,
    /// Within how many days after the end the report is published.
    pub report_days: Option<i64>,
    /// Whom the organiser writes to. Residents are asked by the announcement.
    pub addressees: &'static [AddresseeKind],
}

impl Basis {
    /// The language that the law wants its papers in, if it wants one.
    pub const fn language(self) -> Option<Lang> {
        match self {
            Self::None => None,
            Self::StrategyPl => Some(Lang::Pl),
        }
    }

    /// What the law asks for.
    pub const fn terms(self) -> Terms {
        match self {
            Self::None => Terms { open_days: None, report_days: None, addressees: &[] },
            // Article 6(3) to (6): consulted are neighbouring communes and their unions, local social and economic partners,
            // residents, and the competent director of Wody Polskie; 35 days from the announcement on the website; the report
            // within 30 days after the end.
            Self::StrategyPl => Terms {
                open_days: Some(35),
                report_days: Some(30),
                addressees: &[AddresseeKind::Commune, AddresseeKind::Partner, AddresseeKind::Waters],
            },
        }
    }
}

/// The law of one consultation, and what its organiser did about it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct LegalBasis {
    /// Which law.
    pub basis: Basis,
    /// The resolution that sets how and when people are asked: its number and date.
    pub resolution: String,
    /// Where it can be read.
    pub resolution_link: String,
    /// ISO date of the announcement on the website; empty where that came with the publishing here.
    pub announced_on: String,
    /// Where the announcement can be read, if elsewhere.
    pub announcement_link: String,
    /// The announcement in a newspaper, which the law allows and does not ask for.
    pub press: String,
    /// How else remarks are taken: office, post, phone, e-mail.
    pub ways: String,
    /// Why the term is shorter than the law wants.
    pub short_because: String,
    /// When remarks were not taken though the stages as they stand now say so; as spans are kept. No form says it.
    pub pauses: String,
    /// When a text was first put up here to be read; none where none was. No form says it.
    pub text_at: Option<Timestamp>,
}

impl Default for LegalBasis {
    fn default() -> Self {
        Self {
            basis: Basis::None,
            resolution: String::new(),
            resolution_link: String::new(),
            announced_on: String::new(),
            announcement_link: String::new(),
            press: String::new(),
            ways: String::new(),
            short_because: String::new(),
            pauses: String::new(),
            text_at: None,
        }
    }
}

/// A body that is asked by letter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Addressee {
    /// Its id.
    pub id: AddresseeId,
    /// What kind of body it is.
    pub kind: AddresseeKind,
    /// Its name.
    pub name: String,
    /// ISO date on which the letter went out; empty before.
    pub dispatched_on: String,
    /// By what that can be proved.
    pub proof: String,
}

impl Addressee {
    /// Whether the letter went out and that can be proved.
    pub fn is_proved(&self) -> bool {
        !self.dispatched_on.is_empty() && !self.proof.is_empty()
    }
}
