//! The pages of remarks.

mod correct;
mod enter;
mod entry;
mod facts;
mod filters;
mod group;
mod hand_in;
mod import;
mod inbox;
mod list;
mod one;
mod paper;
mod passage;
mod settings;
mod withdraw;
mod words;
mod work;

pub use correct::{CorrectRemarkPage, WithdrawEntryPage, WithdrawTablePage};
pub use enter::EnterPage;
pub use facts::{out_of_sight, participation, participation_figures};
pub use group::GroupPage;
pub use hand_in::NewRemarkPage;
pub use import::{ImportPage, fault_words, template};
pub use inbox::InboxPage;
pub use list::RemarksPage;
pub use one::{RemarkPage, text as text_of};
pub use paper::PaperFormPage;
pub use settings::SettingsPage;
pub use withdraw::WithdrawRemarkPage;
pub use words::{channel_word, own_line, submitter_word, who};
pub use work::InboxRemarkPage;

use super::rules::{self, Standing};
use super::store;
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::access;
use crate::consultations::calendar;
use crate::consultations::model::{Consultation, Described, Rule, Stage, consultation_path};
use crate::front::page::Page;
use crate::ui::layout::Crumb;
use jiff::tz::TimeZone;

/// What every page of remarks begins with: the consultation, when it takes remarks, and whether the report is out. Two statements.
struct Frame {
    consultation: Consultation,
    title: String,
    runs: bool,
    stages: Vec<Stage>,
    reported_at: Option<Timestamp>,
    /// Of the discussion: what they forbid, they forbid in remarks, too.
    rules: Vec<Rule>,
    zone: TimeZone,
}

impl Frame {
    /// For whoever reads.
    async fn of(p: &Page) -> AppResult<Self> {
        let db = &p.site.db;
        let Described { consultation, texts, rules, runs, .. } =
            access::described(db, p.param("slug"), &p.visitor).await?;
        let (stages, reported_at) = store::stages_and_report(db, consultation.id).await?;
        let title = texts.title_for(p.lang(), p.site.settings.language, &consultation.slug).to_owned();
        let zone = calendar::zone(&consultation);
        Ok(Self { consultation, title, runs, stages, reported_at, rules, zone })
    }

    /// For those who run the consultation.
    async fn at_work(p: &Page) -> AppResult<(Self, &Actor)> {
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let frame = Self::of(p).await?;
        if frame.runs { Ok((frame, actor)) } else { Err(AppError::Forbidden) }
    }

    fn deadline(&self) -> Option<Timestamp> {
        rules::deadline(&self.stages)
    }

    /// Whether remarks are taken now.
    fn standing(&self, p: &Page) -> Standing {
        rules::standing(&self.stages, p.reader.now).after_report(self.reported_at)
    }

    fn path(&self, part: &str) -> String {
        format!("{}/{part}", consultation_path(&self.consultation.slug))
    }

    /// The consultation above its own pages.
    fn crumbs(&self, t: Lang) -> Vec<Crumb> {
        vec![
            Crumb::new("/consultations", t.ui_nav_consultations()),
            Crumb::new(consultation_path(&self.consultation.slug), self.title.clone()),
        ]
    }

    /// The same, and the public list.
    fn crumbs_to_list(&self, t: Lang) -> Vec<Crumb> {
        let mut crumbs = self.crumbs(t);
        crumbs.push(Crumb::new(self.path("remarks"), t.remarks_title()));
        crumbs
    }

    /// The same, and the inbox.
    fn crumbs_to_inbox(&self, t: Lang) -> Vec<Crumb> {
        let mut crumbs = self.crumbs(t);
        crumbs.push(Crumb::new(self.path("inbox"), t.remarks_inbox_title()));
        crumbs
    }
}

/// The number of an address.
fn number(p: &Page) -> AppResult<i64> {
    p.id("number")
}
