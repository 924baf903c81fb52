//! Everything that was decided in a consultation.

use super::{Desk, author, queue_address, words};
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::consultations::calendar::zone;
use crate::front::page::{Page, page};
use crate::moderation::model::{Decision, Filter, SubjectKind};
use crate::moderation::rules;
use crate::moderation::store::{self, DECISIONS};
use crate::moderation::usual::usual;
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::moment::Moment;
use crate::ui::pagination::PreviousNext;
use crate::ui::table::{Column, DataTable};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Characters of a text's title in the list.
const TITLE: usize = 90;

/// The decisions of a consultation, the latest first; each leads to its text and to its undoing.
#[component]
pub fn DecisionsPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let t = this.lang();
        let db = &this.site.db;
        let desk = Desk::of(&this).await?;
        let consultation = &desk.consultation;
        let from = this.query("from").and_then(|id| id.parse().ok());
        let mut decisions = store::decisions(db, consultation.id, from).await?;
        let next = decisions
            .get(DECISIONS)
            .map(|next| format!("/consultations/{}/decisions?from={}", consultation.slug, next.id));
        decisions.truncate(DECISIONS);
        let queue = queue_address(&consultation.slug, Filter::All, None);
        let zone = zone(consultation);
        let list = if decisions.is_empty() {
            view! { <Empty title=t.moderation_no_decisions_title() text=t.moderation_no_decisions_text()/> }.into_any()
        } else {
            let rows = decisions.iter().map(|decision| row(t, &consultation.slug, decision, &zone)).collect();
            let columns = vec![
                Column::words(t.moderation_column_decision()),
                Column::words(t.moderation_column_text()),
                Column::words(t.moderation_explanation()),
                Column::words(t.moderation_column_who()),
                Column::words(t.moderation_column_undo()),
            ];
            view! { <DataTable caption=t.moderation_decisions_title() quiet_caption=true columns rows/> }.into_any()
        };
        Ok(view! {
            <Title text=t.moderation_decisions_title()/>
            <Breadcrumbs lang=t crumbs=desk.crumbs(t)/>
            <PageHead title=t.moderation_decisions_title() lead=t.moderation_decisions_lead()>
                <p><a href=queue>{t.moderation_queue_title()}</a></p>
            </PageHead>
            {list}
            <PreviousNext lang=t previous=None next/>
        })
    })
}

/// Why, in the moderator's words; where there are none, in those that the author was sent.
fn reason(t: Lang, decision: &Decision) -> AnyView {
    match decision.explanation.as_str() {
        "" => view! { <span class="muted">{usual(t, decision.kind, decision.subject_kind)}</span> }.into_any(),
        said => said.to_owned().into_any(),
    }
}

/// The text's title; of a person, their name, as long as they have one.
fn title(t: Lang, decision: &Decision) -> String {
    match decision.title.as_str() {
        "" if decision.subject_kind == SubjectKind::Person => t.moderation_no_author().to_owned(),
        title => excerpt(title, TITLE),
    }
}

fn row(t: Lang, slug: &str, decision: &Decision, zone: &TimeZone) -> Vec<AnyView> {
    let undo = if decision.is_undone {
        t.moderation_undone().into_any()
    } else if rules::can_be_undone(decision) {
        view! { <a href=format!("/consultations/{slug}/decisions/{}/undo", decision.id)>{t.moderation_undo()}</a> }
            .into_any()
    } else {
        // The text has gone another way since.
        "–".into_any()
    };
    let text = match decision.subject_kind {
        // What was decided about a person stands with the suspension, whose name is that of the decision that made it.
        SubjectKind::Person => format!("/consultations/{slug}/suspensions/{}", decision.undoes.unwrap_or(decision.id)),
        _ => queue_address(slug, Filter::All, Some(decision.subject)),
    };
    let rule = words::rests_on(t, decision);
    let by = (decision.subject_kind != SubjectKind::Person).then(|| {
        let author =
            author(t, decision.subject_kind, decision.organisation_name.as_ref(), decision.author_name.as_ref());
        view! { <p class="small">{author}</p> }
    });
    let reverses = decision.undoes.map(|_| t.moderation_reverses());
    vec![
        view! { <Badge label=words::decided(t, decision.kind) tone=words::decided_tone(decision.kind)/> " " {rule} " " {reverses} }.into_any(),
        view! {
            <p class="small muted">{words::subject(t, decision.subject_kind)}</p>
            <p><a href=text>{title(t, decision)}</a></p>
            {by}
        }
        .into_any(),
        reason(t, decision),
        view! { {decision.decided_by.clone()} ", " <Moment lang=t at=decision.decided_at zone=zone.clone()/> }.into_any(),
        undo,
    ]
}
