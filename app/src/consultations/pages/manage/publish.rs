//! Publishing a draft.

use super::super::super::{setup, store};
use super::Frame;
use super::addressees::missing;
use super::overview::{advice_list, lack_link};
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::legal::model::LegalBasis;
use crate::legal::store as legal;
use crate::legal::term::Term;
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea};
use crate::ui::notice::Notice;
use leptos::prelude::*;

/// What publishing means, and what is still missing.
#[component]
pub fn PublishPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let (t, db, id) = (asked.lang(), &asked.site.db, frame.consultation.id);
        let texts = store::texts(db, id).await?;
        let stages = store::stages(db, id).await?;
        let rounds = store::rounds(db, id).await?;
        let rules = store::rules_of(db, id).await?;
        let lacking = setup::lacks(&texts, &stages, &rounds, &rules, asked.reader.now);
        let goals = store::linked_goals(db, id).await?;
        let moderators = store::moderators(db, id).await?;
        let advice = setup::advises(rounds.len(), goals.len(), moderators.len());
        let law = legal::basis(db, id.0).await?;
        let bodies = legal::addressees(db, id.0).await?;
        let term = setup::term(&law, &frame.consultation, &stages, asked.reader.now);
        let labels = vec![
            ("short_because", t.legal_short_because()),
            ("title", t.consultations_title_label()),
            ("purpose", t.consultations_purpose()),
            ("stages", t.consultations_stages()),
            ("rules", t.consultations_rules()),
            ("rounds", t.consultations_rounds()),
        ];
        let body = if frame.consultation.published_at.is_some() {
            view! { <Notice kind="good" text=t.consultations_is_published()/> }.into_any()
        } else if lacking.is_empty() {
            view! {
                <p class="lead">{t.consultations_publish_text()}</p>
                {advice_list(t, &frame, &advice)}
                {textless(t, &frame, &law, term)}
                {missing(t, &law, &bodies, Some(frame.path("addressees")))}
                <form class="form" method="post" novalidate>
                    {short(t, &law, term)}
                    <div class="form-actions">
                        <SubmitButton label=t.consultations_publish()/>
                        <a href=frame.path("manage")>{t.base_cancel()}</a>
                    </div>
                </form>
            }
            .into_any()
        } else {
            let items = lacking.iter().map(|lack| view! { <li>{lack_link(t, &frame, lack)}</li> }).collect_view();
            view! {
                <Notice kind="warn" title=t.consultations_publish_not_yet() text=t.consultations_lacks()>
                    <ul>{items}</ul>
                </Notice>
            }
            .into_any()
        };
        Ok(view! {
            {frame.head(&asked, t.consultations_publish(), false)}
            <ErrorSummary labels=labels/>
            {body}
        })
    })
}

/// The warning that a law counts the days of a text that is not there yet.
fn textless(t: Lang, frame: &Frame, law: &LegalBasis, term: Option<Term>) -> Option<AnyView> {
    law.basis.terms().open_days.filter(|_| term.is_some() && law.text_at.is_none())?;
    let documents = frame.path("documents");
    Some(
        view! {
            <Notice kind="warn" title=t.legal_textless() text=t.legal_textless_text()>
                <p><a class="reach" href=documents>{t.legal_textless_link()}</a></p>
            </Notice>
        }
        .into_any(),
    )
}

/// The warning that the term is shorter than the law wants, and the field for its reason.
fn short(t: Lang, law: &LegalBasis, term: Option<Term>) -> Option<AnyView> {
    let wanted = law.basis.terms();
    let term = term.filter(|term| term.is_short(wanted))?;
    let (days, asked_for) = (term.days().max(0), wanted.open_days.unwrap_or_default());
    Some(
        view! {
            <Notice kind="warn" title=t.legal_short() text=t.legal_short_text(days, asked_for)/>
            <TextArea name="short_because" label=t.legal_short_because() rows=3 value=law.short_because.clone()/>
        }
        .into_any(),
    )
}
