//! Whom the organiser has to ask by letter.

use super::super::super::{calendar, setup};
use super::Frame;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::front::unsent::typed_into;
use crate::legal::model::{Addressee, AddresseeId, AddresseeKind, Basis, LegalBasis};
use crate::legal::store as legal;
use crate::ui::empty::Empty;
use crate::ui::field::{ChecksField, Choice, ErrorSummary, SelectField, SubmitButton, TextArea, TextField};
use crate::ui::notice::Notice;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// The list, what it still lacks, and the form that adds to it.
#[component]
pub fn AddresseesPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let (t, db, id) = (asked.lang(), &asked.site.db, frame.consultation.id.0);
        let law = legal::basis(db, id).await?;
        let bodies = legal::addressees(db, id).await?;
        let kinds = AddresseeKind::ALL.map(|kind| Choice::new(kind.name(), t.addressee_kind(kind))).to_vec();
        let labels = vec![("kind", t.legal_kind()), ("names", t.legal_names())];
        let unsent = bodies.iter().any(|body| !body.is_proved());
        Ok(view! {
            {frame.head(&asked, t.legal_addressees(), false)}
            <p class="lead">{t.legal_addressees_text()}</p>
            {missing(t, &law, &bodies, None)}
            {list(t, &frame, &bodies)}
            {unsent.then(|| {
                let href = frame.path("addressees/dispatch");
                view! { <p><a class="button" href=href>{t.legal_dispatch()}</a></p> }
            })}
            <section class="section stack">
                <h2>{t.legal_add_addressees()}</h2>
                <ErrorSummary labels=labels/>
                <form class="form" method="post" novalidate>
                    <SelectField name="kind" label=t.legal_kind() choices=kinds/>
                    <TextArea name="names" label=t.legal_names() hint=t.legal_names_hint() rows=5/>
                    <div class="form-actions"><SubmitButton label=t.legal_add_addressees()/></div>
                </form>
            </section>
        })
    })
}

/// The kinds of bodies that the law names and the list does not have; with where they are added, if that is elsewhere.
pub(super) fn missing(t: Lang, law: &LegalBasis, bodies: &[Addressee], added_at: Option<String>) -> Option<AnyView> {
    let wanted = law.basis.terms().addressees.iter();
    let names: Vec<_> = wanted
        .filter(|kind| !bodies.iter().any(|body| body.kind == **kind))
        .map(|kind| t.addressee_kind(*kind))
        .collect();
    (!names.is_empty() && law.basis != Basis::None).then(|| {
        let items = names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
        let link = added_at.map(|href| view! { <p><a class="reach" href=href>{t.legal_add_addressees()}</a></p> });
        view! { <Notice kind="warn" text=t.legal_addressees_missing()><ul>{items}</ul>{link}</Notice> }.into_any()
    })
}

fn list(t: Lang, frame: &Frame, bodies: &[Addressee]) -> AnyView {
    if bodies.is_empty() {
        return view! { <Empty title=t.legal_no_addressees() text=t.legal_no_addressees_text()/> }.into_any();
    }
    let row = |body: &Addressee| {
        let sent = match body.dispatched_on.is_empty() {
            true => t.legal_not_dispatched().into_any(),
            false => view! { {t.written_day(&body.dispatched_on)}<br/>{body.proof.clone()} }.into_any(),
        };
        let href = frame.path(&format!("addressees/{}/remove", body.id));
        let remove = view! {
            <a href=href>{t.legal_remove()}<span class="visually-hidden">{format!(": {}", body.name)}</span></a>
        };
        vec![body.name.clone().into_any(), t.addressee_kind(body.kind).into_any(), sent, remove.into_any()]
    };
    let columns = [t.legal_name(), t.legal_kind(), t.legal_dispatched(), t.consultations_acts()];
    view! {
        <DataTable
            caption=t.legal_addressees()
            quiet_caption=true
            columns=columns.map(Column::words).to_vec()
            rows=bodies.iter().map(row).collect()
        />
    }
    .into_any()
}

/// The form that writes down when letters went out.
#[component]
pub fn DispatchPage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let t = asked.lang();
        let bodies = legal::addressees(&asked.site.db, frame.consultation.id.0).await?;
        let today = setup::date(asked.reader.now, &calendar::zone(&frame.consultation));
        let choices = bodies.iter().map(|body| {
            let choice = Choice::new(body.id.to_string(), body.name.clone());
            match body.dispatched_on.is_empty() {
                true => choice,
                false => choice.with_hint(format!("{}, {}", t.written_day(&body.dispatched_on), body.proof)),
            }
        });
        let labels = vec![
            ("addressees", t.legal_addressees()),
            ("dispatched_on", t.legal_dispatched_on()),
            ("proof", t.legal_proof()),
        ];
        // Those without a letter are ticked: most often they are all written to at once.
        let open = bodies.iter().filter(|body| body.dispatched_on.is_empty()).map(|body| body.id.to_string());
        if bodies.is_empty() {
            let href = frame.path("addressees");
            return Ok(view! {
                {frame.head(&asked, t.legal_dispatch(), false)}
                <ErrorSummary labels=labels/>
                {typed_into(&["proof"])}
                <Empty title=t.legal_no_addressees() text=t.legal_dispatch_nobody()>
                    <a class="button button-quiet" href=href>{t.legal_add_addressees()}</a>
                </Empty>
            }
            .into_any());
        }
        Ok(view! {
            {frame.head(&asked, t.legal_dispatch(), false)}
            <p class="lead">{t.legal_dispatch_text()}</p>
            <ErrorSummary labels=labels/>
            <form class="form" method="post" novalidate>
                <ChecksField name="addressees" label=t.legal_addressees() choices=choices.collect() values=open.collect()/>
                <TextField name="dispatched_on" label=t.legal_dispatched_on() kind="date" value=today.to_string() short=true/>
                <TextField name="proof" label=t.legal_proof() hint=t.legal_proof_hint()/>
                <div class="form-actions">
                    <SubmitButton label=t.base_save()/>
                    <a href=frame.path("addressees")>{t.base_cancel()}</a>
                </div>
            </form>
        }
        .into_any())
    })
}

/// The page that takes a body off the list.
#[component]
pub fn RemoveAddresseePage() -> impl IntoView {
    let asked = Page::current();
    page(async move {
        let frame = Frame::of(&asked).await?;
        let t = asked.lang();
        let id: AddresseeId = asked.id("id")?;
        let bodies = legal::addressees(&asked.site.db, frame.consultation.id.0).await?;
        let body = bodies.into_iter().find(|body| body.id == id).ok_or(AppError::NotFound)?;
        Ok(view! {
            {frame.head(&asked, t.legal_remove_title(), false)}
            <p class="lead">{t.legal_remove_text(body.name)}</p>
            <form class="form" method="post" novalidate>
                <div class="form-actions">
                    <SubmitButton label=t.legal_remove() look="button-danger"/>
                    <a href=frame.path("addressees")>{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
