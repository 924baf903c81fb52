//! Filing what was said, and making action lines of it.

use super::show::became;
use super::{crumbs_to, edition, kind_word, meeting, zone};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::consultations::store::moderates_any;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::meetings::model::{AttendeeKind, Destination, Point};
use crate::meetings::rules::{self, POINT_MAX};
use crate::meetings::store;
use crate::ui::badge::Badge;
use crate::ui::field::{Choice, ChoiceField, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea};
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// What was filed so far, each point with the consultations that it can go to, and the form for the next.
#[component]
pub fn PointsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let is_moderator = moderates_any(db, actor.person).await?;
        rules::may_file(actor, is_moderator)?;
        let (edition, tongues) = edition(&p).await?;
        let meeting = meeting(&p, &edition)?;
        let points = store::points(db, edition.id, &meeting.code).await?;
        let to = store::destinations(db, edition.id, actor.person, (actor.is_administrator(), t, p.reader.now)).await?;
        let crumbs = crumbs_to(&edition, tongues, meeting);
        let form = match rules::has_begun(meeting, &zone(&p, &edition.document), p.reader.now) {
            true => form(t),
            false => view! { <Notice kind="warn" text=t.meetings_not_begun()/> }.into_any(),
        };
        let points = points.into_iter().map(|point| self::point(t, point, &to)).collect::<Vec<_>>();
        let points = (!points.is_empty()).then(|| view! { <ul class="card-list" role="list">{points}</ul> });
        Ok(view! {
            <Title text=t.meetings_file_points()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.meetings_file_points() lead=t.meetings_file_points_lead()/>
            <ErrorSummary labels=vec![("text", t.meetings_point_text()), ("said_by", t.meetings_point_by()), ("language", t.meetings_point_language())]/>
            {points}
            {form}
        })
    })
}

fn point(t: Lang, point: Point, to: &[Destination]) -> AnyView {
    let lang = point.language.foreign_in(t);
    let became = became(t, &point);
    let ways = (!point.is_taken_up).then(|| {
        let ways = to.iter().map(|consultation| {
            let href = format!("/consultations/{}/actions/new?point={}", consultation.slug, point.id);
            view! { <li><a href=href>{t.meetings_take_up(consultation.title.clone())}</a></li> }
        });
        let ways = ways.collect_view();
        view! {
            <ul class="facts" role="list">{ways}</ul>
            <form method="post" novalidate>
                <HiddenField name="remove" value=point.id.to_string()/>
                <SubmitButton label=t.meetings_point_remove() look="button-quiet"/>
            </form>
        }
    });
    view! {
        <li>
            <article class="card">
                <p lang=lang>{point.text}</p>
                <ul class="card-meta" role="list"><li><Badge label=kind_word(t, point.said_by)/></li>{became}</ul>
                {ways}
            </article>
        </li>
    }
    .into_any()
}

fn form(t: Lang) -> AnyView {
    let kinds = AttendeeKind::ALL.into_iter().map(|kind| Choice::new(kind.name(), kind_word(t, kind))).collect();
    let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.native_name())).collect();
    view! {
        <section class="section stack">
            <h2>{t.meetings_point_new()}</h2>
            <form class="form" method="post" novalidate>
                <TextArea name="text" label=t.meetings_point_text() hint=t.meetings_point_text_hint(POINT_MAX) rows=4/>
                <ChoiceField name="said_by" label=t.meetings_point_by() hint=t.meetings_point_by_hint() choices=kinds/>
                <SelectField name="language" label=t.meetings_point_language() choices=languages value=t.code()/>
                <Draft/>
                <div class="form-actions"><SubmitButton label=t.meetings_point_submit()/></div>
            </form>
        </section>
    }
    .into_any()
}
