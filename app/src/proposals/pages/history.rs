//! Earlier versions, each with what changed.

use super::{crumbs_of, line_crumbs, readable, readable_line};
use crate::base::i18n::Lang;
use crate::conduct::pages::withheld;
use crate::consultations::calendar::zone;
use crate::consultations::model::Described;
use crate::front::page::{Page, page};
use crate::proposals::diff::diff;
use crate::proposals::store;
use crate::ui::diff::{CHANGES_SHOWN, Diff, more_changes};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// One version, as far as the history shows it.
struct Version {
    /// When, in words.
    moment: String,
    /// Title, sentence and text, one under another.
    words: String,
    /// Why it was changed; may be empty.
    reason: String,
    /// Whether readers find it.
    shown: bool,
}

/// The texts of a proposal that were handed in.
#[component]
pub fn ProposalHistoryPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (proposal, Described { consultation, texts, runs, .. }) = readable(&p).await?;
        // What a moderator returned and its author wrote anew, nobody else was ever shown.
        let is_mine = p.visitor.as_ref().is_some_and(|actor| actor.person == proposal.author);
        let zone = zone(&consultation);
        let versions =
            store::versions(&p.site.db, proposal.id, runs || is_mine).await?.into_iter().map(|version| Version {
                moment: t.date_time(version.written_at, &zone),
                words: format!("{}\n\n{}", version.title, version.body),
                reason: String::new(),
                shown: version.shown,
            });
        let versions = versions.collect();
        let mut crumbs = crumbs_of(&p, &consultation, &texts);
        crumbs.push(Crumb::new(format!("/proposals/{}", proposal.id), proposal.title.clone()));
        Ok(view! {
            <Title text=t.proposals_history_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.proposals_history_title() lead=t.proposals_history_lead()/>
            {sections(t, proposal.language, versions)}
        })
    })
}

/// The texts of an action line that were published.
#[component]
pub fn LineHistoryPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (line, Described { consultation, texts, .. }) = readable_line(&p).await?;
        let zone = zone(&consultation);
        let versions = store::line_versions(&p.site.db, line.id).await?.into_iter().map(|version| Version {
            moment: t.date_time(version.written_at, &zone),
            words: format!("{}\n\n{}\n\n{}", version.title, version.summary, version.body),
            reason: version.reason,
            shown: true,
        });
        let versions = versions.collect();
        let crumbs = line_crumbs(&p, &consultation, &texts, &line);
        Ok(view! {
            <Title text=t.proposals_history_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.proposals_history_title() lead=t.proposals_line_history_lead()/>
            {sections(t, line.language, versions)}
        })
    })
}

/// The newest first, each against the one before it; the first text stands whole. Not more of them than are shown elsewhere.
fn sections(t: Lang, language: Lang, versions: Vec<Version>) -> AnyView {
    let lang = language.foreign_in(t);
    let before = std::iter::once("").chain(versions.iter().map(|version| version.words.as_str()));
    let skipped = versions.len().saturating_sub(CHANGES_SHOWN);
    let mut sections: Vec<AnyView> = versions.iter().zip(before).zip(1_i64..).skip(skipped).map(|((version, before), number)| {
        // The first text has nothing to be compared with: shown as kept, not as one large addition.
        let before = if number == 1 { &version.words } else { before };
        let lines = diff(before, &version.words);
        let reason = (!version.reason.is_empty()).then(|| view! {
            <p><span class="strong">{t.proposals_history_reason()}</span>" "{version.reason.clone()}</p>
        });
        view! {
            <section class="section">
                <div class="section-head"><h2>{t.proposals_version(number)}</h2><p class="muted">{version.moment.clone()}{(!version.shown).then(|| withheld(t))}</p></div>
                <div class="stack">{reason}<div lang=lang><Diff lang=t lines/></div></div>
            </section>
        }
        .into_any()
    })
    .collect();
    sections.reverse();
    sections.extend(more_changes(t, skipped > 0));
    sections.into_any()
}
