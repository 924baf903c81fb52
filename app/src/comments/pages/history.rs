//! Every text a comment had.

use super::comment::{alignment_tone, alignment_word};
use super::crumbs;
use crate::base::error::AppError;
use crate::comments::model::{CommentId, CommentVersion};
use crate::comments::{access, store};
use crate::conduct::pages::withheld;
use crate::consultations::calendar::zone;
use crate::front::page::{Page, page};
use crate::proposals::diff::diff;
use crate::ui::badge::Badge;
use crate::ui::diff::{CHANGES_SHOWN, Diff, more_changes};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::moment::Moment;
use leptos::prelude::*;
use leptos_meta::Title;

/// The texts of a comment from the latest back to the first, each beside the one before it. A comment that readers do not
/// see has no history for them either; nor do they find a text that its author was asked to change and changed. The author and
/// those who run the consultation find every text, told which of them nobody else does.
#[component]
pub fn HistoryPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let place = access::comment(&this.site.db, this.id::<CommentId>("id")?, &this.visitor).await?;
        if !place.comment.is_visible() {
            return Err(AppError::NotFound);
        }
        let zone = zone(&place.consultation);
        let is_mine = this.visitor.as_ref().is_some_and(|actor| actor.person == place.comment.author_id);
        // One more than is shown: what the earliest of them is compared with.
        let texts = store::versions(&this.site.db, place.comment.id, CHANGES_SHOWN + 1, place.runs || is_mine).await?;
        // A text that readers never saw, or find no more, has no place in what is shown to them.
        let earlier = |text: &CommentVersion| texts.iter().find(|other| other.version < text.version);
        let shown = texts.iter().take(CHANGES_SHOWN).map(|text| {
            let before = earlier(text).map_or("", |before| before.body.as_str());
            view! {
                <section class="section">
                    <div class="section-head">
                        <h2>{t.comments_history_text(text.version)}</h2>
                        <p class="muted"><Moment lang=t at=text.written_at zone=zone.clone()/></p>
                    </div>
                    <p><Badge label=alignment_word(t, text.alignment) tone=alignment_tone(text.alignment)/> {(!text.shown).then(|| withheld(t))}</p>
                    <Diff lang=t lines=diff(before, &text.body)/>
                </section>
            }
        });
        let shown = shown.collect_view();
        Ok(view! {
            <Title text=t.comments_history_title()/>
            <Breadcrumbs lang=t crumbs=crumbs(&this, &place)/>
            <PageHead title=t.comments_history_title() lead=t.comments_history_lead()/>
            {shown}
            {more_changes(t, texts.len() > CHANGES_SHOWN)}
        })
    })
}
