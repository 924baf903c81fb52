//! Where an invitation leads.

use crate::accounts::secrets::secret_hash;
use crate::front::page::{Page, page};
use crate::organisations::store;
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, SubmitButton};
use crate::ui::layout::PageHead;
use leptos::prelude::*;
use leptos_meta::Title;

/// Who invites to what: opening the link changes nothing, the button does.
#[component]
pub fn InvitationPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let hash = secret_hash(p.param("token"));
        let Some(invitation) = store::invitation(&p.site.db, &hash, p.reader.now).await? else {
            return Ok(view! {
                <Title text=t.organisations_invitation_title()/>
                <PageHead title=t.organisations_invitation_title()/>
                <Empty title=t.organisations_invitation_spent_title() text=t.organisations_invitation_spent_text()/>
            }
            .into_any());
        };
        let lead = t.organisations_invitation_lead(invitation.inviter, invitation.organisation);
        Ok(view! {
            <Title text=t.organisations_invitation_title()/>
            <PageHead title=t.organisations_invitation_title() lead/>
            <ErrorSummary/>
            <form class="form" method="post" novalidate>
                <p>{t.organisations_invitation_text()}</p>
                <div class="form-actions">
                    <SubmitButton label=t.organisations_invitation_submit()/>
                    <a href=format!("/organisations/{}", invitation.slug)>{t.organisations_invitation_look()}</a>
                </div>
            </form>
        }
        .into_any())
    })
}
