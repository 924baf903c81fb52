//! Taking a remark back.

use super::{Frame, number};
use crate::base::error::{AppError, ErrorCode};
use crate::front::page::{Page, page};
use crate::remarks::model::{RemarkState, remark_path};
use crate::remarks::store;
use crate::ui::field::{ErrorSummary, SubmitButton};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// Asks once more.
#[component]
pub fn WithdrawRemarkPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let frame = Frame::of(&p).await?;
        let found = store::by_number(&p.site.db, frame.consultation.id, number(&p)?).await?;
        let remark = found.ok_or(AppError::NotFound)?;
        if remark.said.author_id != Some(actor.person) {
            return Err(AppError::Forbidden);
        }
        let path = remark_path(&frame.consultation.slug, remark.number);
        let is_possible = remark.state != RemarkState::Withdrawn && !store::is_answered(&p.site.db, remark.id).await?;
        let content = match is_possible {
            true => view! {
                <ErrorSummary/>
                <form class="form" method="post" novalidate action=format!("{path}/withdraw")>
                    <div class="form-actions">
                        <SubmitButton label=t.remarks_withdraw() look="button-danger"/>
                        <a href=path.clone()>{t.base_cancel()}</a>
                    </div>
                </form>
            }
            .into_any(),
            false => view! { <Notice kind="warn" text=t.error(ErrorCode::WrongState)/> <ErrorSummary/> }.into_any(),
        };
        let mut crumbs = frame.crumbs_to_list(t);
        crumbs.push(Crumb::new(path, t.remarks_number(remark.number.to_string())));
        Ok(view! {
            <Title text=t.remarks_withdraw_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.remarks_withdraw_title() lead=t.remarks_withdraw_text()/>
            {content}
        })
    })
}
