//! A published paper, with what was corrected in it.

use super::show::files;
use super::{agreed_then, content, corrected, crumbs_below, kind_word, tongues, zone};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::groups::access;
use crate::groups::model::{Paper, PaperId};
use crate::groups::store::{self, Reading};
use crate::open_data::linked::Linked;
use crate::proposals::diff::diff;
use crate::ui::diff::{CHANGES_SHOWN, Diff, more_changes};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::linked_data::LinkedData;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page of a published paper.
#[component]
pub fn PaperPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let found = access::group(db, p.param("slug"), p.param("code")).await?;
        let id: PaperId = p.id("id")?;
        let paper = store::paper(db, id, found.key(), Reading::Published).await?.ok_or(AppError::NotFound)?;
        let zone = zone(&p, &found);
        // Drafts between two published versions are the group's own.
        let published = store::versions(db, id).await?.into_iter().filter(|version| version.published_at.is_some());
        let published: Vec<Paper> = published.collect();
        let tongues = tongues(&p, &found);
        let text_lang = paper.language.code();
        let on = paper.published_at.map(|at| view! { <li>{t.groups_published_on(t.date(at, &zone))}</li> });
        let agreed = agreed_then(t, &paper);
        let earlier = latest(t, &published, &|before, after| change(t, &zone, before, after));
        Ok(view! {
            <Title text=paper.title.clone()/>
            <Breadcrumbs lang=t crumbs=crumbs_below(&found, tongues)/>
            <PageHead title=paper.title.clone() kicker=kind_word(t, paper.kind) text_lang>
                <ul class="facts" role="list">{on}{agreed}</ul>
            </PageHead>
            <div class="reading">
                {corrected(t, &paper)}
                {content(&p, &found, &paper)}
                {earlier}
            </div>
            {files(t, found.slug(), &found.group().code)}
            <LinkedData facts=Linked { site: &p.site, document: &found.edition.document, lang: t }.paper(&paper)/>
        })
    })
}

/// The latest changes from version to version, and a word where there were more.
pub(super) fn latest(t: Lang, versions: &[Paper], show: &dyn Fn(&Paper, &Paper) -> AnyView) -> AnyView {
    let shown: Vec<AnyView> =
        versions.windows(2).rev().take(CHANGES_SHOWN).map(|pair| show(&pair[0], &pair[1])).collect();
    let told = more_changes(t, versions.len() > CHANGES_SHOWN + 1);
    view! { {shown} {told} }.into_any()
}

/// What a later version says otherwise than an earlier one.
fn change(t: Lang, zone: &TimeZone, before: &Paper, after: &Paper) -> AnyView {
    let moment = after.published_at.unwrap_or(after.written_at);
    let title = t.groups_correction_of(t.date(moment, zone));
    view! {
        <section class="section stack">
            <h2>{title}</h2>
            <p lang=after.language.code()>{after.note.clone()}</p>
            {changes(t, before, after)}
        </section>
    }
    .into_any()
}

/// The two wordings, one beside the other.
pub(super) fn changes(t: Lang, before: &Paper, after: &Paper) -> AnyView {
    view! { <Diff lang=t lines=diff(&words(t, before, after), &words(t, after, before))/> }.into_any()
}

/// What a version says, with its language and its goal where the other version has another one.
fn words(t: Lang, paper: &Paper, other: &Paper) -> String {
    let fact = |name: &str, value: &str| format!("{name}: {value}");
    let language = (paper.language != other.language).then(|| fact(t.groups_language(), paper.language.native_name()));
    let has_goal = !paper.goal.is_empty() && paper.goal != other.goal;
    let goal = has_goal.then(|| fact(t.groups_goal(), &paper.goal));
    let said = [&paper.title, &paper.held_on, &paper.present, &paper.body];
    let said = said.into_iter().filter(|part| !part.is_empty()).cloned();
    language.into_iter().chain(goal).chain(said).collect::<Vec<_>>().join("\n\n")
}
