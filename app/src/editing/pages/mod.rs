//! The pages of editors, and the versions that everybody can read.

mod changes;
mod entry;
mod fields;
mod file;
mod new;
mod overview;
mod people;
mod preview;
mod publish;
mod translations;
mod versions;

pub use entry::{AddPage, EntryPage, MovePage, RemovePage};
pub use file::{FilePage, NewFilePage};
pub use new::NewStrategyPage;
pub use overview::EditStrategyPage;
pub use people::{DismissEditorPage, EditorsPage};
pub use preview::{
    PreviewGoalPage, PreviewGroupPage, PreviewMeetingPage, PreviewMeetingsPage, PreviewPage, PreviewPlanPage,
};
pub use publish::{DiscardPage, PublishStrategyPage};
pub use translations::{TranslatePage, TranslationsPage};
pub use versions::{VersionPage, VersionsPage};

use super::desk::Desk;
use super::model::edit_path;
use crate::base::error::{AppError, AppResult};
use crate::base::form::FormState;
use crate::base::i18n::Lang;
use crate::front::page::Page;
use crate::strategy::model::strategy_path;
use crate::strategy::pages::words::{Spoken, Tongues};
use crate::strategy::rules::zone;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// What every page of the editor begins with.
struct Frame {
    desk: Desk,
    t: Lang,
}

impl Frame {
    /// The strategy of the address, for those who edit it.
    async fn of(asked: &Page) -> AppResult<Self> {
        let actor = asked.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let desk = Desk::open(&asked.site.db, asked.param("slug"), actor).await?;
        Ok(Self { desk, t: asked.lang() })
    }

    /// The reader's language and the strategy's.
    fn tongues(&self) -> Tongues {
        Tongues { reader: self.t, own: self.desk.own() }
    }

    /// By whose clocks the strategy goes.
    fn zone(&self, asked: &Page) -> TimeZone {
        let installation = &asked.site.settings.time_zone;
        self.desk.document.as_ref().map_or_else(|_| installation.clone(), |known| zone(&known.strategy, installation))
    }

    /// What the strategy is called; by its address where its draft cannot be read.
    fn title(&self) -> Spoken {
        match &self.desk.document {
            Ok(document) => self.tongues().say(&document.strategy.title),
            Err(_) => Spoken { text: self.desk.slug.clone(), lang: None },
        }
    }

    /// Breadcrumbs and heading; the overview stands above the other pages.
    fn head(&self, heading: impl Into<String>, lead: Option<String>) -> AnyView {
        let (t, slug, heading) = (self.t, &self.desk.slug, heading.into());
        let title = self.title();
        let is_overview = heading == t.editing_title();
        let mut crumbs = vec![Crumb::new("/strategies", t.strategy_list_title())];
        if self.desk.version.is_some() {
            crumbs.push(Crumb::new(strategy_path(slug), title.text.clone()));
        }
        if !is_overview {
            crumbs.push(Crumb::new(edit_path(slug), t.editing_title()));
        }
        let lead = lead.map(|lead| view! { <p class="lead">{lead}</p> });
        view! {
            <Title text=format!("{heading}: {}", title.text)/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=heading>{lead}</PageHead>
        }
        .into_any()
    }
}

/// The form that was sent to this page, if one was.
fn sent() -> FormState {
    use_context::<FormState>().unwrap_or_default()
}

/// What the maker of the form saw: a second try is judged against that, unless they were told of what came between.
fn seen(form: &FormState, now: String) -> String {
    let was_overtaken = form.error("") == Some(crate::base::error::ErrorCode::ChangedMeanwhile);
    form.value("seen").filter(|_| !was_overtaken).map_or(now, ToOwned::to_owned)
}
