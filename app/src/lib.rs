//! Narada's rooms: everything a person would recognise, one module per noun of public participation.
//!
//! [`base`] is the ground floor, [`ui`] the common furniture, `front` the roof. In between, each room has the same
//! furniture: `model` (types), `rules` (pure decisions), `store` (its SQL), `actions` (what can happen), `pages` and
//! `forms` (the views and what they may ask), `islands` (the few live widgets).
//!
//! Two builds come from this crate: `ssr`, the server's, with everything; `hydrate`, the browser's, with the islands.

#![recursion_limit = "512"]

pub mod base;

pub mod accounts;
pub mod appeals;
pub mod audit;
pub mod comments;
pub mod commitments;
pub mod conduct;
pub mod consultations;
pub mod documents;
pub mod editing;
pub mod final_report;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod front;
pub mod groups;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod legal;
pub mod meetings;
pub mod merges;
pub mod moderation;
pub mod monitoring;
pub mod moves;
pub mod notifications;
pub mod open_data;
pub mod organisations;
pub mod positions;
pub mod proposals;
pub mod remarks;
pub mod strategy;
pub mod supports;
pub mod suspensions;
pub mod transparency;
#[cfg(feature = "ssr")]
pub mod ui;
pub mod voting;

#[cfg(feature = "ssr")]
pub use app::{App, Pages};

#[cfg(feature = "ssr")]
mod app {
    use crate::accounts::pages as accounts;
    use crate::appeals::pages as appeals;
    use crate::audit::pages as audit;
    use crate::comments::pages as comments;
    use crate::commitments::pages as commitments;
    use crate::conduct::pages as conduct;
    use crate::consultations::pages as consultations;
    use crate::documents::pages as documents;
    use crate::editing::pages as editing;
    use crate::final_report::pages as final_report;
    use crate::front::failure::{Failure, FormFailurePage, NotFoundPage};
    use crate::front::unsent::{Unsent, UnsentPage};
    use crate::front::{home, settings, shell::Shell};
    use crate::groups::pages as groups;
    use crate::meetings::pages as meetings;
    use crate::merges::pages as merges;
    use crate::moderation::pages as moderation;
    use crate::monitoring::pages as monitoring;
    use crate::moves::pages as moves;
    use crate::notifications::pages as notifications;
    use crate::open_data::pages as open_data;
    use crate::organisations::pages as organisations;
    use crate::positions::pages as positions;
    use crate::proposals::pages as proposals;
    use crate::remarks::pages as remarks;
    use crate::strategy::pages as strategy;
    use crate::supports::pages as supports;
    use crate::suspensions::pages as suspensions;
    use crate::transparency::pages as transparency;
    use crate::voting::pages as voting;
    use leptos::prelude::*;
    use leptos_meta::provide_meta_context;
    use leptos_router::SsrMode::Async;
    use leptos_router::components::{Route, Router, Routes};
    use leptos_router::path;

    /// The whole product: the document, and in it the page of this address or of what went wrong.
    #[component]
    pub fn App() -> impl IntoView {
        provide_meta_context();
        let body = move || match (use_context::<Failure>(), use_context::<Unsent>()) {
            (Some(failure), unsent) => view! { <FormFailurePage failure unsent/> }.into_any(),
            (None, Some(unsent)) => view! { <UnsentPage unsent/> }.into_any(),
            (None, None) => view! { <Pages/> }.into_any(),
        };
        view! { <Shell>{body()}</Shell> }
    }

    /// Every page, on one screen.
    #[component]
    pub fn Pages() -> impl IntoView {
        view! {
            <Router>
                <Routes fallback=NotFoundPage>
                    <Route path=path!("/") view=home::HomePage ssr=Async/>
                    <Route path=path!("/settings") view=settings::SettingsPage ssr=Async/>
                    <Route path=path!("/sign-up") view=accounts::sign_up::SignUpPage ssr=Async/>
                    <Route path=path!("/sign-up/sent") view=accounts::sign_up::SentPage ssr=Async/>
                    <Route path=path!("/confirm/:token") view=accounts::sign_up::ConfirmPage ssr=Async/>
                    <Route path=path!("/sign-in") view=accounts::sign_in::SignInPage ssr=Async/>
                    <Route path=path!("/sign-in/done") view=accounts::sign_in::SignedInPage ssr=Async/>
                    <Route path=path!("/sign-out") view=accounts::sign_in::SignOutPage ssr=Async/>
                    <Route path=path!("/reset") view=accounts::reset::ResetPage ssr=Async/>
                    <Route path=path!("/reset/sent") view=accounts::reset::ResetSentPage ssr=Async/>
                    <Route path=path!("/reset/:token") view=accounts::reset::NewPasswordPage ssr=Async/>
                    <Route path=path!("/account") view=accounts::account::AccountPage ssr=Async/>
                    <Route path=path!("/account/sessions") view=accounts::sessions::SessionsPage ssr=Async/>
                    <Route path=path!("/account/password") view=accounts::password::PasswordPage ssr=Async/>
                    <Route path=path!("/account/address") view=accounts::address::AddressPage ssr=Async/>
                    <Route path=path!("/account/address/sent") view=accounts::address::AddressSentPage ssr=Async/>
                    <Route path=path!("/account/address/:token") view=accounts::address::ConfirmAddressPage ssr=Async/>
                    <Route path=path!("/account/erase") view=accounts::erase::ErasePage ssr=Async/>
                    <Route path=path!("/people") view=accounts::people::PeoplePage ssr=Async/>
                    <Route path=path!("/people/:id") view=accounts::people::PersonPage ssr=Async/>
                    <Route path=path!("/strategies") view=strategy::list::StrategiesPage ssr=Async/>
                    <Route path=path!("/strategies/new") view=editing::NewStrategyPage ssr=Async/>
                    <Route path=path!("/strategies/new/file") view=editing::NewFilePage ssr=Async/>
                    <Route path=path!("/strategies/:slug") view=strategy::strategy::StrategyPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/voices") view=strategy::voices::VoicesPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/places") view=strategy::by_place::PlacesPage ssr=Async/>
                    <Route path=path!("/columns") view=open_data::AllColumnsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/columns") view=open_data::ColumnsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/goals/:code") view=strategy::goal::GoalPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/goals/:code/remarks") view=strategy::goal_remarks::GoalRemarksPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/plans/:code") view=strategy::plan::PlanPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/meetings") view=meetings::MeetingsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/meetings/:code") view=meetings::MeetingPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/meetings/:code/registrations") view=meetings::RegistrationsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/meetings/:code/points") view=meetings::PointsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/edit") view=editing::EditStrategyPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/edit/:sort/:code") view=editing::EntryPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/edit/:sort/:code/remove") view=editing::RemovePage ssr=Async/>
                    <Route path=path!("/strategies/:slug/edit/:sort/:code/move") view=editing::MovePage ssr=Async/>
                    <Route path=path!("/strategies/:slug/add/:sort") view=editing::AddPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/file") view=editing::FilePage ssr=Async/>
                    <Route path=path!("/strategies/:slug/translations/:lang") view=editing::TranslationsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/translations/:lang/:sort/:code") view=editing::TranslatePage ssr=Async/>
                    <Route path=path!("/strategies/:slug/preview") view=editing::PreviewPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/preview/goals/:code") view=editing::PreviewGoalPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/preview/plans/:code") view=editing::PreviewPlanPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/preview/groups/:code") view=editing::PreviewGroupPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/preview/meetings") view=editing::PreviewMeetingsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/preview/meetings/:code") view=editing::PreviewMeetingPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/publish") view=editing::PublishStrategyPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/discard") view=editing::DiscardPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/editors") view=editing::EditorsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/editors/:id/dismiss") view=editing::DismissEditorPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/versions") view=editing::VersionsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/versions/:number") view=editing::VersionPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/groups/:code") view=groups::GroupPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/groups/:code/papers/:id") view=groups::PaperPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/groups/:code/members") view=groups::GroupMembersPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/groups/:code/workspace") view=groups::WorkspacePage ssr=Async/>
                    <Route path=path!("/strategies/:slug/groups/:code/workspace/new") view=groups::NewPaperPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/groups/:code/workspace/:id") view=groups::DraftPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/groups/:code/workspace/:id/edit") view=groups::EditPaperPage ssr=Async/>
                    <Route path=path!("/groups/invitation/:token") view=groups::GroupInvitationPage ssr=Async/>
                    <Route path=path!("/organisations") view=organisations::list::OrganisationsPage ssr=Async/>
                    <Route path=path!("/organisations/new") view=organisations::register::RegisterPage ssr=Async/>
                    <Route path=path!("/organisations/queue") view=organisations::queue::QueuePage ssr=Async/>
                    <Route path=path!("/organisations/invitation/:token") view=organisations::invitation::InvitationPage ssr=Async/>
                    <Route path=path!("/organisations/:slug") view=organisations::show::OrganisationPage ssr=Async/>
                    <Route path=path!("/organisations/:slug/mend") view=organisations::register::MendPage ssr=Async/>
                    <Route path=path!("/organisations/:slug/decide") view=organisations::decide::DecidePage ssr=Async/>
                    <Route path=path!("/organisations/:slug/members") view=organisations::members::MembersPage ssr=Async/>
                    <Route path=path!("/consultations") view=consultations::list::ListPage ssr=Async/>
                    <Route path=path!("/consultations/new") view=consultations::manage::describe::NewPage ssr=Async/>
                    <Route path=path!("/consultations/:slug") view=consultations::show::ConsultationPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/documents") view=documents::DocumentsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/documents/new") view=documents::NewDocumentPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/documents/:code") view=documents::DocumentPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/documents/:code/versions/:number") view=documents::VersionPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/documents/:code/compare") view=documents::ComparePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/documents/:code/edit") view=documents::EditDocumentPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/documents/:code/publish") view=documents::PublishDocumentPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/documents/:code/discard") view=documents::DiscardDraftPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/manage") view=consultations::manage::overview::ManagePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/edit") view=consultations::manage::describe::EditPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/stages") view=consultations::manage::stages::StagesPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/rounds") view=consultations::manage::rounds::RoundsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/rounds/:number/edit") view=consultations::manage::rounds::MovePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/rounds/:number/open") view=consultations::manage::rounds::OpenPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/rounds/:number/remove") view=consultations::manage::rounds::RemovePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/rules") view=consultations::manage::rules::RulesPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/rules/:code") view=consultations::manage::rules::RulePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/moderators") view=consultations::manage::people::ModeratorsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/moderators/:id/dismiss") view=consultations::manage::people::DismissPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/publish") view=consultations::manage::publish::PublishPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/legal") view=consultations::manage::legal::LegalPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/addressees") view=consultations::manage::addressees::AddresseesPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/addressees/dispatch") view=consultations::manage::addressees::DispatchPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/addressees/:id/remove") view=consultations::manage::addressees::RemoveAddresseePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/announcement") view=consultations::announcement::AnnouncementPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/report") view=final_report::ReportPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/report/manage") view=final_report::ManageReportPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/report/:number") view=final_report::ReportVersionPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/report/:number/publish") view=final_report::PublishReportPage ssr=Async/>
                    <Route path=path!("/account/notifications") view=notifications::preferences::PreferencesPage ssr=Async/>
                    <Route path=path!("/unsubscribe/:token") view=notifications::unsubscribe::UnsubscribePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/proposals") view=proposals::ProposalsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/proposals/new") view=proposals::NewProposalPage ssr=Async/>
                    <Route path=path!("/proposals/:id") view=proposals::ProposalPage ssr=Async/>
                    <Route path=path!("/proposals/:id/edit") view=proposals::EditProposalPage ssr=Async/>
                    <Route path=path!("/proposals/:id/submit") view=proposals::SubmitPage ssr=Async/>
                    <Route path=path!("/proposals/:id/withdraw") view=proposals::WithdrawPage ssr=Async/>
                    <Route path=path!("/proposals/:id/history") view=proposals::ProposalHistoryPage ssr=Async/>
                    <Route path=path!("/account/contributions") view=voting::ContributionsPage ssr=Async/>
                    <Route path=path!("/account/proposals") view=proposals::MyProposalsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/new") view=proposals::NewLinePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code") view=proposals::ActionLinePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/edit") view=proposals::EditLinePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/history") view=proposals::LineHistoryPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/vote") view=voting::BallotPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/vote/withdraw") view=voting::BallotPage ssr=Async/>
                    <Route path=path!("/account/positions") view=positions::MyPositionsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox/:number/position") view=positions::PositionPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/positions") view=positions::DeskPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/positions/answer") view=positions::TogetherPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/positions/assign") view=positions::AssignPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/positions/evaluators") view=positions::EvaluatorsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/positions/evaluators/:id/dismiss") view=positions::DismissEvaluatorPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/positions/passages") view=positions::PassagesPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/positions/passages/:id") view=positions::PassagePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/positions/publish") view=positions::PublishPositionsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/changes") view=positions::ChangesPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/commitment") view=commitments::CommitmentPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/commitment/edit") view=commitments::EditCommitmentPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/follow") view=commitments::FollowPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/commitments") view=commitments::CommitmentsPage ssr=Async/>
                    <Route path=path!("/monitoring") view=monitoring::MinePage ssr=Async/>
                    <Route path=path!("/strategies/:slug/monitoring") view=monitoring::YearsPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/monitoring/compare") view=monitoring::ComparePage ssr=Async/>
                    <Route path=path!("/strategies/:slug/monitoring/officers") view=monitoring::OfficersPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/monitoring/open") view=monitoring::OpenYearPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/monitoring/:year") view=monitoring::YearPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/monitoring/:year/publish") view=monitoring::PublishYearPage ssr=Async/>
                    <Route path=path!("/strategies/:slug/monitoring/:year/goals/:code") view=monitoring::ReportPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/remarks") view=remarks::RemarksPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/remarks/new") view=remarks::NewRemarkPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/remarks/paper") view=remarks::PaperFormPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/remarks/:number") view=remarks::RemarkPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/remarks/:number/withdraw") view=remarks::WithdrawRemarkPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox") view=remarks::InboxPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox/enter") view=remarks::EnterPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox/tables/:number/withdraw") view=remarks::WithdrawTablePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox/:number/correct") view=remarks::CorrectRemarkPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox/:number/withdraw") view=remarks::WithdrawEntryPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox/import") view=remarks::ImportPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox/settings") view=remarks::SettingsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox/groups/:id") view=remarks::GroupPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/inbox/:number") view=remarks::InboxRemarkPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/rounds/:number/close") view=moderation::CloseRoundPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/results") view=voting::ResultsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/record") view=audit::RecordPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/results/columns") view=voting::ColumnsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/comments") view=comments::ThreadsPage ssr=Async/>
                    <Route path=path!("/comments/:id/reply") view=comments::ReplyPage ssr=Async/>
                    <Route path=path!("/comments/:id/edit") view=comments::EditPage ssr=Async/>
                    <Route path=path!("/comments/:id/history") view=comments::HistoryPage ssr=Async/>
                    <Route path=path!("/comments/:id/withdraw") view=comments::WithdrawPage ssr=Async/>
                    <Route path=path!("/comments/:id/report") view=moderation::ReportCommentPage ssr=Async/>
                    <Route path=path!("/proposals/:id/report") view=moderation::ReportProposalPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/report") view=moderation::ReportLinePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/remarks/:number/report") view=moderation::ReportRemarkPage ssr=Async/>
                    <Route path=path!("/reports/:id") view=moderation::ReceiptPage ssr=Async/>
                    <Route path=path!("/receipts/:token") view=moderation::StrangersReceiptPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/conduct") view=conduct::ConductPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/library") view=conduct::TakePage ssr=Async/>
                    <Route path=path!("/library") view=conduct::LibraryPage ssr=Async/>
                    <Route path=path!("/library/:code") view=conduct::LibraryRulePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/appeals") view=appeals::AppealsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/appeals/:id") view=appeals::AppealPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/suspensions") view=suspensions::SuspensionsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/suspensions/:id") view=suspensions::SuspensionPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/people/:id/suspend") view=suspensions::SuspendPage ssr=Async/>
                    <Route path=path!("/account/decisions") view=appeals::OwnDecisionsPage ssr=Async/>
                    <Route path=path!("/decisions/:id") view=appeals::OwnDecisionPage ssr=Async/>
                    <Route path=path!("/statements/:token") view=appeals::StatementPage ssr=Async/>
                    <Route path=path!("/moderation") view=appeals::WorkPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/moderation") view=transparency::LogPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/queue") view=moderation::QueuePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/decisions") view=moderation::DecisionsPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/decisions/:id/undo") view=moderation::UndoPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/withdraw") view=moderation::WithdrawLinePage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/merge") view=merges::MergeLinePage ssr=Async/>
                    <Route path=path!("/proposals/:id/merge") view=merges::MergeProposalPage ssr=Async/>
                    <Route path=path!("/consultations/:slug/actions/:code/move") view=moves::MoveLinePage ssr=Async/>
                    <Route path=path!("/comments/:id/move") view=moves::MoveCommentPage ssr=Async/>
                    <Route path=path!("/proposals/:id/support") view=supports::SupportPage ssr=Async/>
                </Routes>
            </Router>
        }
        .into_any()
    }
}
