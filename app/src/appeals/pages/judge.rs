//! One appeal, for whoever decides about it.

use super::list::crumbs;
use super::outcome;
use crate::appeals::model::{Appeal, AppealId, Outcome};
use crate::appeals::{rules, store};
use crate::base::error::{AppError, ErrorCode};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::access;
use crate::consultations::calendar::zone;
use crate::consultations::store::rules_of;
use crate::front::page::{Page, page};
use crate::moderation::model::{Content, Decision, SubjectKind};
use crate::moderation::pages::{form, item, words};
use crate::moderation::rules::may_decide_unless_reporter;
use crate::moderation::{rules as moderation_rules, store as moderation};
use crate::suspensions::model::{Standing, Suspension, SuspensionId};
use crate::suspensions::pages::{name, until};
use crate::suspensions::store as suspensions;
use crate::ui::badge::Badge;
use crate::ui::field::{ErrorSummary, TextArea};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::moment::Moment;
use crate::ui::notice::Notice;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// The text, the decision, the appeal; and the form, or why it is not for whoever reads.
#[component]
pub fn AppealPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, db) = (this.lang(), &this.site.db);
        let actor = this.visitor.clone().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(db, this.param("slug"), &actor).await?;
        let appeal = store::appeal(db, consultation.id, this.id::<AppealId>("id")?).await?.ok_or(AppError::NotFound)?;
        let decision = moderation::decision(db, consultation.id, appeal.decision).await?.ok_or(AppError::NotFound)?;
        let about = match decision.subject_kind {
            SubjectKind::Person => About::Suspension(Box::new(
                suspensions::suspension(db, SuspensionId(decision.id.0)).await?.ok_or(AppError::NotFound)?,
            )),
            _ => About::Text(Box::new(
                moderation::content(db, consultation.id, appeal.subject).await?.ok_or(AppError::NotFound)?,
            )),
        };
        let is_reporter = moderation::has_reported(db, appeal.subject, actor.person).await?;
        let zone = zone(&consultation);
        let form = match rules::may_judge(&appeal, decision.author, &actor).and(may_decide_unless_reporter(is_reporter))
        {
            _ if appeal.outcome.is_some() => answered(t, &appeal, &zone),
            Err(error) => {
                let text = match decision.subject_kind {
                    _ if error.is(ErrorCode::OwnDecision) => t.appeals_own_decision().to_owned(),
                    _ if error.is(ErrorCode::OwnReport) => t.moderation_own_report().to_owned(),
                    SubjectKind::Person => t.error(ErrorCode::OwnAccount),
                    _ => t.moderation_own_text().to_owned(),
                };
                view! { <Notice kind="warn" title=t.appeals_not_yours() text/> }.into_any()
            }
            Ok(()) => {
                let reasons = match rules::reversal(appeal.kind).takes() {
                    true => form::reasons(&this, &consultation, &rules_of(db, consultation.id).await?),
                    false => view! { <TextArea name="explanation" label=t.appeals_reasons() hint=t.appeals_reasons_hint() rows=5/> }.into_any(),
                };
                view! {
                    {effect(t, &decision, &about, this.reader.now)}
                    <form class="form" method="post" novalidate>
                        {reasons}
                        <div class="form-actions">
                            <button class="button" type="submit" name="outcome" value=Outcome::Upheld.name()>{t.appeals_uphold()}</button>
                            <button class="button button-quiet" type="submit" name="outcome" value=Outcome::Reversed.name()>{t.appeals_reverse()}</button>
                        </div>
                    </form>
                }
                .into_any()
            }
        };
        let mut above = crumbs(&this, &consultation).await?;
        above.push(Crumb::new(format!("/consultations/{}/appeals", consultation.slug), t.appeals_title()));
        let side = if appeal.report.is_some() { t.appeals_by_reporter() } else { t.appeals_by_author() };
        Ok(view! {
            <Title text=t.appeals_one_title()/>
            <Breadcrumbs lang=t crumbs=above/>
            <PageHead title=t.appeals_one_title() lead=t.appeals_one_lead()/>
            <ErrorSummary labels=form::labels(t, false)/>
            {about.shown(t, &zone)}
            <section class="section stack">
                <h2>{t.appeals_decision()}</h2>
                <p>
                    <Badge label=words::decided(t, decision.kind) tone=words::decided_tone(decision.kind)/> " "
                    {words::rests_on(t, &decision)}
                </p>
                <p>{decision.explanation.clone()}</p>
                <p class="small muted">{decision.decided_by.clone()} ", " <Moment lang=t at=decision.decided_at zone=zone.clone()/></p>
            </section>
            <section class="section stack">
                <h2>{t.appeals_appeal()}</h2>
                <p class="small muted">{side} ", " <Moment lang=t at=appeal.appealed_at zone=zone.clone()/></p>
                <blockquote>{appeal.words.clone()}</blockquote>
                {form}
            </section>
        })
    })
}

/// What the decision is about.
enum About {
    Text(Box<Content>),
    Suspension(Box<Suspension>),
}

impl About {
    fn shown(&self, t: Lang, zone: &TimeZone) -> AnyView {
        match self {
            Self::Text(content) => {
                view! { <article class="queue-open">{item::text(t, content, zone)}</article> }.into_any()
            }
            Self::Suspension(suspension) => view! {
                <article class="queue-open">
                    <h2>{t.suspensions_of(name(t, &suspension.name))}</h2>
                    <p>{until(t, suspension)}</p>
                </article>
            }
            .into_any(),
        }
    }
}

/// That reversing changes nothing any more, where the text went another way since, or the suspension holds no more.
fn effect(t: Lang, decision: &Decision, about: &About, now: Timestamp) -> Option<AnyView> {
    let reversal = rules::reversal(decision.kind);
    let is_left = match about {
        About::Text(content) => {
            !decision.is_undone && moderation_rules::opposites(decision.kind, content).contains(&reversal)
        }
        About::Suspension(suspension) => suspension.standing(now) == Standing::InForce,
    };
    (!is_left).then(|| view! { <Notice text=t.appeals_without_effect()/> }.into_any())
}

fn answered(t: Lang, appeal: &Appeal, zone: &TimeZone) -> AnyView {
    let (word, tone) = outcome(t, appeal.outcome);
    let when = appeal.decided_at.map(|at| view! { <p class="small muted"><Moment lang=t at zone=zone.clone()/></p> });
    view! { <p><Badge label=word tone/></p> <p>{appeal.reasons.clone()}</p> {when} }.into_any()
}
