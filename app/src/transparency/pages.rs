//! The public log of a consultation's moderation.

use super::model::Entry;
use super::store::{self, ENTRIES};
use crate::appeals::model::Outcome;
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::consultations::model::Described;
use crate::consultations::pages::parts::said;
use crate::front::page::{Page, page};
use crate::moderation::pages::words;
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::pagination::PreviousNext;
use crate::ui::table::{Column, DataTable};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// Characters of a rule that the log shows.
const RULE: usize = 120;

/// What was decided, by which rule and when; no names, no texts.
#[component]
pub fn LogPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, db) = (this.lang(), &this.site.db);
        let described = access::described(db, this.param("slug"), &this.visitor).await?;
        let consultation = &described.consultation;
        let from = this.query("from").and_then(|id| id.parse().ok());
        let mut entries = store::log(db, consultation.id, from).await?;
        let path = format!("/consultations/{}", consultation.slug);
        let next = entries.get(ENTRIES).map(|next| format!("{path}/moderation?from={}", next.id));
        entries.truncate(ENTRIES);
        let zone = zone(consultation);
        let list = if entries.is_empty() {
            view! { <Empty title=t.moderation_no_decisions_title() text=t.transparency_none()/> }.into_any()
        } else {
            let columns = vec![
                Column::words(t.moderation_column_decision()),
                Column::words(t.moderation_column_text()),
                Column::words(t.moderation_rule()),
                Column::words(t.transparency_column_when()),
                Column::words(t.appeals_appeal()),
            ];
            let own = this.site.settings.language;
            let rule = |entry: &Entry| rests_on(t, own, &described, entry);
            let rows = entries.iter().map(|entry| row(t, entry, rule(entry), &zone)).collect();
            view! { <DataTable caption=t.transparency_log_title() quiet_caption=true columns rows/> }.into_any()
        };
        let title = described.texts.title_for(t, this.site.settings.language, &consultation.slug).to_owned();
        let crumbs = vec![Crumb::new("/consultations", t.ui_nav_consultations()), Crumb::new(path.clone(), title)];
        let rules = format!("{path}#rules");
        Ok(view! {
            <Title text=t.transparency_log_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.transparency_log_title() lead=t.transparency_log_lead()>
                <p><a href=rules>{t.consultations_rules()}</a></p>
            </PageHead>
            {list}
            <PreviousNext lang=t previous=None next/>
        })
    })
}

/// The sentence of the rule that a decision rests on, which leads to it among all of them; or that it rests on the law.
fn rests_on(t: Lang, own: Lang, described: &Described, entry: &Entry) -> AnyView {
    match described.rules.iter().find(|rule| Some(rule.id) == entry.rule) {
        Some(rule) => {
            let (text, lang) = said(&rule.text, t, own);
            let href = format!("/consultations/{}#rule-{}", described.consultation.slug, rule.code);
            view! { <a href=href lang=lang>{excerpt(&text, RULE)}</a> }.into_any()
        }
        None if entry.by_law => t.transparency_law().into_any(),
        None => "–".into_any(),
    }
}

fn row(t: Lang, entry: &Entry, rule: AnyView, zone: &TimeZone) -> Vec<AnyView> {
    let undone = entry.is_undone.then(|| view! { " " <Badge label=t.moderation_undone()/> });
    let appeal = match (entry.appeals, entry.outcome) {
        (0, _) => "–".to_owned(),
        (_, None) => t.appeals_waits().to_owned(),
        (_, Some(Outcome::Upheld)) => t.appeals_upheld().to_owned(),
        (_, Some(Outcome::Reversed)) => t.appeals_reversed().to_owned(),
    };
    vec![
        view! { <Badge label=words::decided(t, entry.kind) tone=words::decided_tone(entry.kind)/> {undone} }.into_any(),
        words::subject(t, entry.subject_kind).into_any(),
        rule,
        // The day is enough: the minute could tell which text it was.
        t.date(entry.decided_at, zone).into_any(),
        appeal.into_any(),
    ]
}
