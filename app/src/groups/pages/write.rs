//! Writing a paper, and changing it.

use super::{crumbs_inside, desk, kind_word, tongues};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::groups::access::Found;
use crate::groups::model::{Paper, PaperId, PaperKind};
use crate::groups::rules::{BODY_MAX, NOTE_MAX, PRESENT_MAX, TITLE_MAX, may_rewrite};
use crate::groups::store::{self, Reading};
use crate::ui::field::{Choice, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// A new paper of the kind that the address or the form names; without one, a remark.
#[component]
pub fn NewPaperPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let t = p.lang();
        let desk = desk(&p).await?;
        desk.seat()?;
        let wanted = typed.value("kind").map(ToOwned::to_owned).or_else(|| p.query("kind"));
        let kind = wanted.and_then(|kind| PaperKind::from_name(&kind)).unwrap_or(PaperKind::Remark);
        let crumbs = crumbs_inside(&desk.found, tongues(&p, &desk.found));
        let identity = view! { <HiddenField name="kind" value=kind.name()/> }.into_any();
        Ok(view! {
            <Title text=kind_word(t, kind)/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=kind_word(t, kind) lead=t.groups_new_lead()/>
            {form(&p, &desk.found, kind, identity, None)}
        })
    })
}

/// A new version of a paper.
#[component]
pub fn EditPaperPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let t = p.lang();
        let desk = desk(&p).await?;
        let id: PaperId = p.id("id")?;
        let paper = store::paper(&p.site.db, id, desk.found.key(), Reading::Newest).await?.ok_or(AppError::NotFound)?;
        may_rewrite(&paper, desk.seat()?)?;
        let mut crumbs = crumbs_inside(&desk.found, tongues(&p, &desk.found));
        let plain = p.reader.plain_path().trim_end_matches("/edit").to_owned();
        crumbs.push(Crumb::new(plain, paper.title.clone()));
        let version = typed.value("version").map_or_else(|| paper.version.to_string(), ToOwned::to_owned);
        let identity = view! { <HiddenField name="version" value=version/> }.into_any();
        let is_correction = paper.published_version.is_some();
        let title = if is_correction { t.groups_correct() } else { t.groups_edit() };
        let warning = (paper.agreed > 0).then(|| view! { <Notice kind="warn" text=t.groups_edit_voids()/> });
        Ok(view! {
            <Title text=title/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title/>
            {warning}
            {form(&p, &desk.found, paper.kind, identity, Some(paper))}
        })
    })
}

fn form(p: &Page, found: &Found, kind: PaperKind, identity: AnyView, stored: Option<Paper>) -> AnyView {
    let t = p.lang();
    let is_correction = stored.as_ref().is_some_and(|paper| paper.published_version.is_some());
    let (title, body, language, goal, held_on, present) = match stored {
        Some(paper) => (paper.title, paper.body, paper.language, paper.goal, paper.held_on, paper.present),
        None => (String::new(), String::new(), t, String::new(), String::new(), String::new()),
    };
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    let own = match kind {
        PaperKind::Minutes => view! {
            <TextField name="held_on" label=t.groups_held_on() kind="date" short=true value=held_on/>
            <TextArea name="present" label=t.groups_present() hint=t.groups_present_hint(PRESENT_MAX) rows=3 value=present/>
        }
        .into_any(),
        PaperKind::Remark | PaperKind::Proposal | PaperKind::Conclusion => {
            let goals = &found.edition.document.goals;
            let goal_field = (!goals.is_empty()).then(|| {
                let tongues = tongues(p, found);
                let each = goals.iter().map(|goal| {
                    Choice::new(goal.code.clone(), format!("{} {}", goal.code, tongues.say(&goal.title).text))
                });
                let choices = std::iter::once(Choice::new("", t.groups_no_goal())).chain(each).collect();
                view! { <SelectField name="goal" label=t.groups_goal() choices value=goal optional=true/> }
            });
            goal_field.into_any()
        }
    };
    let note = is_correction.then(|| {
        view! { <TextField name="note" label=t.groups_note() hint=t.groups_note_hint(NOTE_MAX)/> }
    });
    let labels = vec![
        ("title", t.groups_title()),
        ("goal", t.groups_goal()),
        ("held_on", t.groups_held_on()),
        ("present", t.groups_present()),
        ("body", t.groups_body()),
        ("language", t.groups_language()),
        ("note", t.groups_note()),
    ];
    view! {
        <ErrorSummary labels/>
        <form class="form" method="post" novalidate>
            {identity}
            <TextField name="title" label=t.groups_title() hint=t.groups_title_hint(TITLE_MAX) value=title/>
            {own}
            <TextArea name="body" label=t.groups_body() hint=t.groups_body_hint(BODY_MAX) rows=12 value=body/>
            <SelectField name="language" label=t.groups_language() choices=languages value=language.code()/>
            {note}
            <Draft/>
            <div class="form-actions"><SubmitButton label=t.groups_submit()/></div>
        </form>
    }
    .into_any()
}
