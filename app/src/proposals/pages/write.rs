//! Writing a proposal: one form with three buttons.

use super::{crumbs_of, own, prose};
use crate::base::error::{AppError, AppResult, ErrorCode};
use crate::base::form::FormState;
use crate::base::i18n::Lang;
use crate::base::request::use_form;
use crate::conduct::pages::{asked, shown_when};
use crate::conduct::store::{conduct, requests_to};
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::consultations::model::{ActivityKind, Consultation, Described, Rule};
use crate::consultations::pages::parts::rules_beside;
use crate::consultations::rules::may;
use crate::consultations::store as consultations;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::front::unsent::typed_into;
use crate::organisations::store::verified_memberships;
use crate::proposals::model::Proposal;
use crate::proposals::rules::{BODY_MAX, TITLE, may_change_public, may_edit, own_voice};
use crate::suspensions::pages::closed;
use crate::ui::field::{
    Choice, ChoiceField, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea, TextField,
};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// A new proposal.
#[component]
pub fn NewProposalPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let t = p.lang();
        let described = access::described(&p.site.db, p.param("slug"), &p.visitor).await?;
        let Described { consultation, texts, rules, .. } = described;
        let path = format!("/consultations/{}/proposals", consultation.slug);
        let mut crumbs = crumbs_of(&p, &consultation, &texts);
        crumbs.push(Crumb::new(path.clone(), t.proposals_title()));
        let form = form(&p, (&consultation, &rules), &typed, None, &format!("{path}/new")).await?;
        Ok(view! {
            <Title text=t.proposals_new_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.proposals_new_title() lead=t.proposals_new_lead()/>
            {form}
        })
    })
}

/// A draft, or a proposal that was returned.
#[component]
pub fn EditProposalPage() -> impl IntoView {
    let p = Page::current();
    let typed = use_form();
    page(async move {
        let t = p.lang();
        let (proposal, Described { consultation, texts, rules, .. }) = own(&p).await?;
        let path = format!("/proposals/{}", proposal.id);
        let mut crumbs = crumbs_of(&p, &consultation, &texts);
        crumbs.push(Crumb::new(path.clone(), proposal.title.clone()));
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let requests = requests_to(&p.site.db, actor.person).await?;
        let request = requests.iter().find(|request| request.subject == proposal.id.0);
        let content = if may_edit(proposal.state) || may_change_public(proposal.state, request.is_some()) {
            let own = p.site.settings.language;
            let asked = request.map(|request| asked((t, own), request, &rules, &zone(&consultation), true));
            let form = form(&p, (&consultation, &rules), &typed, Some(&proposal), &format!("{path}/edit")).await?;
            view! { {asked} {form} }.into_any()
        } else {
            // What was typed into a form that is not there any more is its author's to copy.
            let kept = typed_into(&["title", "body"]);
            let notice = view! { <Notice kind="warn" text=t.error(ErrorCode::WrongState)><p><a href=path>{t.base_back()}</a></p></Notice> };
            view! { {notice} {kept} }.into_any()
        };
        Ok(view! {
            <Title text=t.proposals_edit_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.proposals_edit_title()/>
            {content}
        })
    })
}

async fn form(
    p: &Page,
    (consultation, rules): (&Consultation, &[Rule]),
    typed: &FormState,
    stored: Option<&Proposal>,
    action: &str,
) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    let mine = verified_memberships(db, actor.person).await?;
    let stages = consultations::stages(db, consultation.id).await?;
    // What everybody reads has no draft: a change that a moderator asked for is handed in at any time.
    let is_public = stored.is_some_and(|stored| stored.state.is_public());
    let is_open = is_public || may(&stages, ActivityKind::Propose, p.reader.now).is_ok();
    let conduct = conduct(db, consultation.id).await?;
    let save = (!is_public)
        .then(|| view! { <SubmitButton label=t.proposals_save_draft() look="button-quiet" says=("deed", "save")/> });
    let submit = if is_public { t.conduct_change_submit() } else { t.proposals_submit() };
    let not_now =
        (!is_open).then(|| view! { <Notice title=t.proposals_closed_title() text=t.proposals_draft_meanwhile()/> });
    let suspended = closed(p, consultation.id).await?;
    let may_submit = suspended.is_none();
    let meanwhile = suspended.is_some().then(|| view! { <p>{t.suspensions_draft_meanwhile()}</p> });
    let own_name = Choice::new(own_voice(None), t.proposals_voice_own(actor.name.clone()));
    let organisations = mine
        .iter()
        .map(|body| Choice::new(own_voice(Some(body.id)), body.name.clone()).with_hint(t.proposals_voice_hint()));
    let voices: Vec<Choice> = std::iter::once(own_name).chain(organisations).collect();
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    let labels = vec![
        ("title", t.proposals_field_title()),
        ("body", t.proposals_field_body()),
        ("language", t.proposals_field_language()),
        ("voice", t.proposals_field_voice()),
    ];
    let (title, body) = stored.map_or_else(Default::default, |stored| (stored.title.clone(), stored.body.clone()));
    let language = stored.map_or(t, |stored| stored.language).code();
    let voice = own_voice(stored.and_then(|stored| stored.organisation));
    // Whoever speaks for nobody else has nothing to choose.
    let voice = if voices.len() > 1 || typed.error("voice").is_some() {
        view! { <ChoiceField name="voice" label=t.proposals_field_voice() choices=voices value=voice/> }.into_any()
    } else {
        view! { <HiddenField name="voice" value=own_voice(None)/> }.into_any()
    };
    // A second try is judged against what the author saw first; once told of the other text, they may replace it.
    let was_overtaken = typed.error("") == Some(ErrorCode::ChangedMeanwhile);
    let seen = typed.value("version").filter(|_| !was_overtaken).map(ToOwned::to_owned);
    let seen = seen.or_else(|| stored.map(|stored| stored.version.to_string()));
    let overtaken = stored.filter(|_| was_overtaken).map(|stored| {
        let href = format!("/proposals/{}", stored.id);
        view! { <Notice kind="warn" text=t.proposals_changed_meanwhile()><p><a href=href>{t.proposals_changed_meanwhile_link()}</a></p></Notice> }
    });
    Ok(view! {
        {not_now}
        <ErrorSummary labels/>
        {suspended}
        {meanwhile}
        {overtaken}
        {preview(t, typed)}
        <form class="form section" method="post" novalidate action=action.to_owned()>
            {seen.map(|version| view! { <HiddenField name="version" value=version/> })}
            <TextField name="title" label=t.proposals_field_title() hint=t.proposals_field_title_hint(*TITLE.end(), *TITLE.start()) value=title/>
            <TextArea name="body" label=t.proposals_field_body() hint=t.proposals_field_body_hint(BODY_MAX) rows=14 value=body/>
            <SelectField name="language" label=t.proposals_field_language() choices=languages value=language/>
            {voice}
            {shown_when(t, conduct, conduct.proposals_shown)}
            {rules_beside(t, p.site.settings.language, rules)}
            <Draft/>
            <div class="form-actions">
                // The first one is what Enter in the title presses, so it must be the harmless one.
                {save}
                <SubmitButton label=t.proposals_preview() look="button-quiet" says=("deed", "preview")/>
                {may_submit.then(|| view! { <SubmitButton label=submit says=("deed", "submit")/> })}
            </div>
        </form>
    }
    .into_any())
}

/// What was typed, as readers would see it, when that was asked for.
fn preview(t: Lang, typed: &FormState) -> Option<AnyView> {
    if typed.value("deed") != Some("preview") {
        return None;
    }
    let language = typed.value("language").and_then(Lang::from_code).unwrap_or(t);
    let title = typed.value("title").unwrap_or_default().to_owned();
    let body = prose(typed.value("body").unwrap_or_default(), language, t);
    let view = view! {
        <section class="section" id="preview" aria-labelledby="preview-title">
            <div class="section-head"><h2 id="preview-title">{t.proposals_preview_title()}</h2><p class="muted">{t.proposals_preview_note()}</p></div>
            <article class="card">
                <h3 class="card-title" lang=language.foreign_in(t)>{title}</h3>
                {body}
            </article>
        </section>
    };
    Some(view.into_any())
}
