//! One suspension, and lifting it.

use super::closed::too_late;
use super::{desk, name, standing, suspend_path, their_until};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::consultations::calendar::zone;
use crate::consultations::pages::parts::said;
use crate::consultations::store::rules_of;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::suspensions::model::{Standing, Suspension, SuspensionId};
use crate::suspensions::{rules, store};
use crate::ui::badge::Badge;
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea};
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::moment::Moment;
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// Who is suspended, why and until when; and the form that lifts it, as long as it holds.
#[component]
pub fn SuspensionPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, db) = (this.lang(), &this.site.db);
        let (actor, consultation, mut crumbs) = desk(&this).await?;
        let found = store::suspension(db, this.id::<SuspensionId>("id")?).await?;
        let found = found.filter(|one| one.consultation == consultation.id).ok_or(AppError::NotFound)?;
        let all = rules_of(db, consultation.id).await?;
        let rests_on = match all.iter().find(|rule| Some(rule.id) == found.rule) {
            Some(rule) => {
                let (text, lang) = said(&rule.text, t, this.site.settings.language);
                view! { <span lang=lang>{text}</span> }.into_any()
            }
            None => t.moderation_by_law(found.law.clone()).into_any(),
        };
        let zone = zone(&consultation);
        let stands = found.standing(this.reader.now);
        let (word, tone) = standing(t, stands);
        let row = |label: &str, value: AnyView| (label.to_owned(), value);
        let mut rows = vec![
            row(t.suspensions_row_standing(), view! { <Badge label=word tone/> }.into_any()),
            row(t.suspensions_term(), their_until(t, &found).into_any()),
            row(t.appeals_row_when(), view! { <Moment lang=t at=found.begun_at zone=zone.clone()/> }.into_any()),
            row(t.moderation_column_who(), found.decided_by.clone().into_any()),
            row(t.appeals_row_rule(), rests_on),
            row(t.appeals_row_facts(), found.explanation.clone().into_any()),
        ];
        if let Some(at) = found.lifted_at {
            rows.push(row(t.suspensions_row_lifted(), view! { <Moment lang=t at zone/> }.into_any()));
        }
        let part = match rules::may_lift(&found, actor.person, this.reader.now) {
            Ok(()) => lifting(t),
            Err(code) if stands == Standing::InForce => {
                view! { {too_late("explanation")} <Notice kind="warn" text=t.error(code)/> }.into_any()
            }
            Err(_) => over(t, &consultation.slug, &found),
        };
        crumbs.push(Crumb::new(format!("/consultations/{}/suspensions", consultation.slug), t.suspensions_title()));
        let heading = t.suspensions_of(name(t, &found.name));
        Ok(view! {
            <Title text=heading.clone()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=heading/>
            <KeyValue rows/>
            {part}
        })
    })
}

fn lifting(t: Lang) -> AnyView {
    view! {
        <section class="section stack">
            <h2>{t.suspensions_lift_title()}</h2>
            <p>{t.suspensions_lift_text()}</p>
            <ErrorSummary labels=vec![("explanation", t.suspensions_lift_reasons())]/>
            <form class="form" method="post" novalidate>
                <TextArea name="explanation" label=t.suspensions_lift_reasons() hint=t.suspensions_lift_hint() rows=4/>
                <Draft/>
                <div class="form-actions"><SubmitButton label=t.suspensions_lift()/></div>
            </form>
        </section>
    }
    .into_any()
}

/// Where it does not hold any more: what somebody wrote who came too late, and the way to suspending anew.
fn over(t: Lang, slug: &str, found: &Suspension) -> AnyView {
    let again = (!found.name.is_empty()).then(|| {
        let href = suspend_path(slug, found.person);
        view! { <p><a class="reach" href=href>{t.suspensions_again()}</a></p> }
    });
    view! { {too_late("explanation")} {again} }.into_any()
}
