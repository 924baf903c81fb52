//! The set-up of a consultation, for its moderators and administrators.

pub mod addressees;
pub mod describe;
pub mod legal;
pub mod overview;
pub mod people;
pub mod publish;
pub mod rounds;
pub mod rules;
pub mod stages;

mod duties;

pub use duties::duties;

use super::super::model::Consultation;
use super::super::{access, store};
use super::parts::said;
use crate::base::error::{AppError, AppResult};
use crate::front::page::Page;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// What every page of the set-up begins with.
struct Frame {
    consultation: Consultation,
    title: String,
}

impl Frame {
    /// The consultation of the address, for those who run it.
    async fn of(asked: &Page) -> AppResult<Self> {
        let actor = asked.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(&asked.site.db, asked.param("slug"), actor).await?;
        let texts = store::texts(&asked.site.db, consultation.id).await?;
        let (title, _) = said(&texts.title, asked.lang(), asked.site.settings.language);
        Ok(Self { consultation, title })
    }

    /// The address of a part of the set-up.
    fn path(&self, part: &str) -> String {
        format!("/consultations/{}/{part}", self.consultation.slug)
    }

    /// Breadcrumbs and heading of a part; the overview stands above the other parts.
    fn head(&self, asked: &Page, heading: &'static str, is_overview: bool) -> AnyView {
        let t = asked.lang();
        let mut crumbs = vec![
            Crumb::new("/consultations", t.consultations_title()),
            Crumb::new(format!("/consultations/{}", self.consultation.slug), self.title.clone()),
        ];
        if !is_overview {
            crumbs.push(Crumb::new(self.path("manage"), t.consultations_manage()));
        }
        view! {
            <Title text=format!("{heading}: {}", self.title)/>
            <Breadcrumbs lang=t crumbs=crumbs/>
            <PageHead title=heading/>
        }
        .into_any()
    }
}
