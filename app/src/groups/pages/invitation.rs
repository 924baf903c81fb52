//! Where an invitation to a group leads.

use crate::accounts::secrets::secret_hash;
use crate::front::page::{Page, page};
use crate::groups::access;
use crate::groups::model::group_path;
use crate::groups::store;
use crate::ui::empty::Empty;
use crate::ui::field::{ErrorSummary, SubmitButton};
use crate::ui::layout::PageHead;
use leptos::prelude::*;
use leptos_meta::Title;

/// Who invites to which group: opening the link changes nothing, the button does.
#[component]
pub fn GroupInvitationPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let hash = secret_hash(p.param("token"));
        let invitation = store::invitation(db, &hash, p.reader.now).await?;
        let found = match &invitation {
            Some(invitation) => access::group(db, &invitation.slug, &invitation.working_group).await.ok(),
            None => None,
        };
        let (Some(invitation), Some(found)) = (invitation, found) else {
            return Ok(view! {
                <Title text=t.groups_invitation()/>
                <PageHead title=t.groups_invitation()/>
                <Empty title=t.groups_invitation_spent() text=t.groups_invitation_spent_text()/>
            }
            .into_any());
        };
        let name = super::tongues(&p, &found).say(&found.group().name).text;
        let lead = t.groups_invitation_lead(name, invitation.inviter);
        Ok(view! {
            <Title text=t.groups_invitation()/>
            <PageHead title=t.groups_invitation() lead/>
            <ErrorSummary/>
            <form class="form" method="post" novalidate>
                <p>{t.groups_invitation_text()}</p>
                <div class="form-actions">
                    <SubmitButton label=t.groups_invitation_submit()/>
                    <a href=group_path(found.slug(), &found.group().code)>{t.groups_invitation_look()}</a>
                </div>
            </form>
        }
        .into_any())
    })
}
