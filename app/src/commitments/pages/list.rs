//! What a strategy's consultations led to.

use super::words::{schedule, state_badge, state_word};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::commitments::model::{CommitmentCard, CommitmentState, commitments_path};
use crate::commitments::store;
use crate::front::page::{Page, page};
use crate::open_data::linked::Linked;
use crate::open_data::pages::{both, downloads};
use crate::strategy::model::{goal_path, strategy_path};
use crate::strategy::pages::{Tongues, crumbs};
use crate::strategy::store as strategies;
use crate::ui::empty::Empty;
use crate::ui::key_value::{Figure, Figures};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::linked_data::LinkedData;
use leptos::prelude::*;
use leptos_meta::Title;

/// The commitments of a strategy: how many stand where, and all of them, one goal's alone with `?goal=V.1`.
#[component]
pub fn CommitmentsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let slug = p.param("slug");
        let id = strategies::find(db, slug).await?.ok_or(AppError::NotFound)?;
        let strategy = strategies::document(db, slug).await?.ok_or(AppError::NotFound)?;
        let mut cards = store::of_strategy(db, id).await?;
        let goal = p.query("goal").filter(|code| strategy.goals.iter().any(|goal| goal.code == *code));
        if let Some(goal) = &goal {
            cards.retain(|card| card.goals.iter().any(|code| strategy.serves(code, goal)));
        }
        let mut crumbs = crumbs(Tongues::of(t, &strategy), &strategy);
        // The whole list is what programs are told of; a goal's is a part of it.
        let linked = Linked { site: &p.site, document: &strategy, lang: t };
        let facts = goal.is_none().then(|| linked.commitments(t.commitments_list_title(), &cards));
        crumbs.extend(goal.map(|goal| Crumb::new(goal_path(slug, &goal), goal)));
        let body = match cards.is_empty() {
            true => {
                view! { <Empty title=t.commitments_list_none_title() text=t.commitments_list_none_text()/> }.into_any()
            }
            false => view! {
                <Figures figures=counts(t, &cards)/>
                <ul class="stack" role="list">{cards.into_iter().map(|card| one(t, card)).collect_view()}</ul>
                {facts.map(|facts| view! { <LinkedData facts/> })}
                {downloads(t, &strategy_path(slug), both(&commitments_path(slug, None), t.open_data_commitments_of()).to_vec())}
            }
            .into_any(),
        };
        Ok(view! {
            <Title text=t.commitments_list_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.commitments_list_title() lead=t.commitments_list_lead()/>
            {body}
        })
    })
}

fn counts(t: Lang, cards: &[CommitmentCard]) -> Vec<Figure> {
    let count = |state: CommitmentState| cards.iter().filter(|card| card.state == state).count();
    let figure = |state: &CommitmentState| Figure {
        words: state_word(t, *state).to_owned(),
        number: count(*state).to_string(),
        source: None,
    };
    CommitmentState::ALL.iter().map(figure).collect()
}

fn one(t: Lang, card: CommitmentCard) -> impl IntoView {
    let href = card.path();
    let until = schedule(t, "", &card.ends);
    let steps = (card.milestones > 0).then(|| t.commitments_counted(card.milestones, card.reached));
    view! {
        <li class="stack-tight">
            <p><a href=href lang=card.title_language.foreign_in(t)>{card.title}</a> " " {state_badge(t, card.state)}</p>
            <ul class="facts" role="list">
                <li lang=card.language.foreign_in(t)>{card.unit}</li>
                {until.map(|until| view! { <li>{until}</li> })}
                {steps.map(|steps| view! { <li>{steps}</li> })}
                {(!card.goals.is_empty()).then(|| view! { <li>{t.commitments_goals(card.goals.join(", "))}</li> })}
            </ul>
        </li>
    }
}
