//! Moving an action line to another goal.

use super::moved_labels;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::consultations::model::Consultation;
use crate::consultations::pages::parts::title_of;
use crate::consultations::rules::course;
use crate::consultations::store::{rounds, stages};
use crate::front::page::{Page, page};
use crate::merges::pages::picker::Picker;
use crate::merges::pages::{reasons, refused};
use crate::merges::rules::is_voted_on;
use crate::moderation::model::DecisionKind;
use crate::moderation::pages::item;
use crate::moderation::rules as moderation;
use crate::moderation::store::content;
use crate::moves::{rules, store};
use crate::proposals::model::ActionLine;
use crate::proposals::store::action_line;
use crate::strategy::model::GoalRef;
use crate::strategy::store::goal_refs;
use crate::ui::empty::Empty;
use crate::ui::field::{Choice, ChoiceField, ErrorSummary, HiddenField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// An action line, and the form that lets it serve another goal.
#[component]
pub fn MoveLinePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let actor = p.visitor.clone().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(db, p.param("slug"), &actor).await?;
        let line = action_line(db, consultation.id, p.param("code")).await?.ok_or(AppError::NotFound)?;
        let content = content(db, consultation.id, line.id.0).await?.ok_or(AppError::NotFound)?;
        let stages = stages(db, consultation.id).await?;
        let rounds = rounds(db, consultation.id).await?;
        let now = p.reader.now;
        let may = rules::line_can_leave(line.state, course(&stages, &rounds, now), is_voted_on(&rounds, now));
        let body = match may {
            Err(code) => refused(t.error(code)),
            Ok(()) if moderation::may_carry_out(DecisionKind::Move, &content, &actor).is_err() => {
                refused(t.moderation_own_text().to_owned())
            }
            Ok(()) => asked(&p, &consultation, &line).await?,
        };
        let crumbs = vec![
            Crumb::new("/consultations", t.ui_nav_consultations()),
            Crumb::new(format!("/consultations/{}", consultation.slug), title_of(&p, &consultation.slug).await?),
            Crumb::new(line.path(), t.proposals_line_kicker(line.code.clone())),
        ];
        Ok(view! {
            <Title text=t.moves_line_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.moves_line_title() lead=t.moves_line_lead()/>
            <ErrorSummary labels=moved_labels(t, t.moves_into_goal())/>
            <article class="queue-open">{item::text(t, &content, &zone(&consultation))}</article>
            <section class="section stack">{body}</section>
        })
    })
}

/// The form: from which of its goals, if it serves several, and to which other one of the strategy.
async fn asked(p: &Page, consultation: &Consultation, line: &ActionLine) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let served = store::served(db, line.id).await?;
    let all = rules::goals_of(goal_refs(db).await?, consultation);
    let (here, there): (Vec<&GoalRef>, Vec<&GoalRef>) = all.iter().partition(|goal| served.contains(&goal.id));
    if here.is_empty() || there.is_empty() {
        return Ok(view! { <Empty title=t.moves_no_goal() text=t.moves_no_goal_text()/> }.into_any());
    }
    let from = match here.as_slice() {
        [only] => view! {
            <HiddenField name="from" value=only.id.to_string()/>
            <p>{t.moves_from()} ": " <span class="strong">{named(t, only)}</span></p>
        }
        .into_any(),
        several => {
            let choices = several.iter().map(|goal| Choice::new(goal.id.to_string(), named(t, goal))).collect();
            view! { <ChoiceField name="from" label=t.moves_from() choices/> }.into_any()
        }
    };
    let picker = Picker::of(
        p,
        format!("{}/move", line.path()),
        there.iter().map(|goal| (goal.id.to_string(), named(t, goal))).collect(),
    );
    let reasons = reasons(p, consultation, t.moves_explanation_hint()).await?;
    let form = (!picker.is_empty()).then(|| {
        view! {
            <form class="form" method="post" novalidate action=picker.action()>
                <HiddenField name="version" value=line.version.to_string()/>
                {from}
                {picker.field(t.moves_into_goal(), "")}
                {reasons}
                <div class="form-actions"><SubmitButton label=t.moves_move()/> <a href=line.path()>{t.base_cancel()}</a></div>
            </form>
        }
    });
    Ok(view! { {picker.search(t)} {form} }.into_any())
}

/// A goal's code and name.
fn named(t: Lang, goal: &GoalRef) -> String {
    format!("{} {}", goal.code, goal.title.pick(t, goal.language).map_or("", |said| said.text))
}
