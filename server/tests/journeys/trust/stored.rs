//! Hostile texts in everything that people can write (S1): by the real forms, then straight into every column that holds
//! somebody's words.

use super::corpus::{MARK, breakouts, everything};
use super::crawl::{Visit, open};
use super::dump::{dump, text_columns};
use super::harm::harm;
use super::scribble::Scribbler;
use super::statement::run;
use super::town::Town;
use crate::support::{TestApp, on_both_databases};
use app::base::db::Pools;
use app::notifications::actions::{Claim, claim, sent};
use app::notifications::letters::render;

/// Columns that hold what somebody wrote, and that a form reaches.
const WRITTEN: &str = "action_line_versions.body action_line_versions.reason action_line_versions.summary action_line_versions.title \
    action_lines.body action_lines.summary action_lines.title addressees.name appeals.reasons appeals.words \
    comment_versions.body comments.body commitment_milestones.title commitments.amount commitments.funding \
    commitments.note commitments.progress_note commitments.unit consultation_texts.text consultations.organiser \
    document_parts.text document_versions.note document_versions.source documents.title goal_reports.narrative \
    group_paper_versions.body group_paper_versions.present group_paper_versions.title inbox_views.name \
    legal_bases.announcement_link legal_bases.press legal_bases.resolution legal_bases.resolution_link \
    legal_bases.short_because legal_bases.ways library_rule_texts.text meeting_points.text \
    meeting_registrations.needs moderation_decisions.explanation organisations.mandate organisations.name \
    organisations.reason people.name position_passages.text position_passages.title positions.justification \
    proposal_versions.body proposal_versions.title proposals.body proposals.title remarks.justification remarks.part \
    remarks.present remarks.proposed reported_states.note reported_values.note reported_values.source reports.reason";

/// Columns that come from files which an operator loads, one whose form would end all writing, and one whose form asks
/// for a known address, and some that need more than words to be filled in; shown like any other words.
const LOADED: &str = "addressees.proof goal_officers.unit goal_reports.unit group_paper_versions.note indicator_values.source \
    moderation_decisions.law position_versions.justification position_versions.note positions.note \
    positions.returned_because remark_corrections.justification remark_corrections.mandate remark_corrections.meeting_name \
    remark_corrections.part remark_corrections.present remark_corrections.proposed remark_corrections.reason \
    remark_corrections.submitter_address remark_corrections.submitter_name remark_groups.title remarks.mandate remarks.meeting remarks.submitter_address \
    remarks.submitter_name report_versions.note reported_states.label round_closures.reason strategies.adopted_by \
    strategies.adopted_on strategies.horizon strategies.source strategy_drafts.document strategy_texts.text \
    strategy_versions.document strategy_versions.note territories.name";

/// Codes, states, addresses, hashes, JSON that only we make, and names that no page shows before they are somebody's.
const OURS: &str = "action_lines.author_kind action_lines.code action_lines.language action_lines.state activities.kind \
    addressees.dispatched_on addressees.kind appeals.outcome audit_events.details audit_events.kind audit_heads.hash \
    audit_heads.secret audit_keys.endorsement audit_keys.id audit_keys.public_key audit_links.hash \
    audit_links.previous audit_links.salt audit_links.shown audit_signatures.head audit_signatures.key_id \
    audit_signatures.result audit_signatures.signature ballots.choice ballots.participant_kind ballots.token \
    ballots.verification comment_counts.alignment comment_versions.alignment comments.alignment comments.language \
    comments.state commitment_milestones.due commitment_milestones.reached commitments.ends commitments.language \
    commitments.starts commitments.state conduct_settings.comments_shown conduct_settings.proposals_shown \
    conduct_settings.remarks_shown consultation_texts.field consultation_texts.language \
    consultations.influence consultations.slug consultations.time_zone document_parts.kind document_versions.origin \
    documents.code documents.language domains.code goals.code goals.kind group_invitations.token_hash \
    group_invitations.working_group group_members.working_group group_paper_versions.goal \
    group_paper_versions.held_on group_paper_versions.language group_papers.kind group_papers.working_group \
    inbox_views.query indicators.code indicators.direction indicators.target_kind indicators.unit \
    legal_bases.announced_on legal_bases.basis legal_bases.pauses library_rule_texts.code library_rule_texts.language \
    library_rules.code mail_preferences.topic mail_preferences.unsubscribe_token mail_tokens.email \
    mail_tokens.language mail_tokens.name mail_tokens.password_hash mail_tokens.purpose mail_tokens.token_hash \
    meeting_attendance.kind meeting_attendance.meeting meeting_points.language meeting_points.meeting \
    meeting_points.said_by meeting_registrations.meeting membership_invitations.token_hash merges.subject_kind moves.subject_kind \
    moderation_cases.subject_kind moderation_decisions.kind moderation_decisions.subject_kind moderation_rules.code \
    organisations.register_number organisations.slug organisations.state outbox.address outbox.event_key \
    outbox.language outbox.last_error outbox.lease_holder outbox.letter outbox.topic participations.origin \
    people.email people.kind people.language people.password_hash people.role people.verification \
    position_versions.disposition positions.disposition positions.due_on positions.state proposal_versions.language \
    proposals.language proposals.state remark_corrections.channel remark_corrections.kind remark_corrections.language \
    remark_corrections.meeting_on remark_corrections.submitter remark_imports.digest remark_words.word remarks.channel remarks.language \
    remarks.meeting_on remarks.state remarks.submitter report_files.name report_remarks.data report_reminders.kind \
    report_versions.data report_versions.failure report_versions.language report_versions.seen report_versions.state \
    reported_states.state reported_states.subject reported_values.indicator reported_values.source_link \
    reporting_years.due reports.answer_address reports.answer_language reports.ground reports.receipt_token \
    reports.subject_kind result_snapshots.json result_snapshots.sha256 round_keys.fingerprint sessions.device \
    sessions.token_hash stages.kind statements.token strategies.language strategies.slug strategy_drafts.sha256 strategy_drafts.slug \
    strategy_editors.slug strategy_texts.field strategy_texts.language strategy_versions.sha256 tallies.choice \
    tallies.participant_kind tallies.verification territories.code territories.kind vote_imports.digest \
    vote_imports.summary";

async fn scribble(town: &mut Town) {
    let mut scribbler = Scribbler::default();
    // The first of every choice, then another one: `save`, then `submit`.
    for turn in [0, 5] {
        for client in town.signed_in() {
            scribbler.fill_everything(client, turn).await;
        }
    }
}

/// Every page of the town, as those who between them see all there is.
async fn no_page_does_harm(town: &mut Town) {
    let pages = town.everything();
    for client in [&mut town.anonymous, &mut town.author, &mut town.administrator] {
        for path in &pages {
            let Visit { path, answer, page } = open(client, path.clone()).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            let found = page.as_ref().map(harm).unwrap_or_default();
            assert!(found.is_empty(), "{path}: {found:#?}");
        }
    }
}

/// Renders every letter that waits, as the worker would.
async fn no_letter_does_harm(app: &TestApp) {
    let mut letters = 0;
    loop {
        match claim(&app.site).await.expect("the outbox answers") {
            Claim::Nothing => break,
            Claim::Settled => {}
            Claim::Mail(mail) => {
                let rendered = render(&mail, &app.site.settings);
                let found: Vec<String> = harm(&super::document::Document::parse(&rendered.html))
                    .into_iter()
                    // Mail programs know no style sheets: letters carry their own, constant, styles.
                    .filter(|harm| !harm.contains(" style=") && !harm.starts_with("element <style>"))
                    .collect();
                assert!(found.is_empty(), "{:?}: {found:#?}", mail.letters);
                assert!(!rendered.subject.contains(['\r', '\n']), "{:?}", rendered.subject);
                sent(&app.site, &mail).await.expect("it is noted");
                letters += 1;
            }
        }
    }
    assert!(letters > 3, "only {letters} letters");
}

/// Writes into every row of a column: all there is into Markdown, which is rendered; elsewhere what breaks out of the place
/// where it stands.
async fn overwrite(app: &TestApp, column: &str) {
    let is_markdown = ["body", "explanation", "mandate", "reason", "text"].iter().any(|name| column.ends_with(name));
    let text = if is_markdown { everything() } else { breakouts() };
    let (table, column) = column.split_once('.').expect("table.column");
    run(app, format!("UPDATE {table} SET {column} = $1"), Some(&text)).await;
}

/// Every column of text is known, and the forms brought a payload into those that people write.
async fn every_column_is_reached(app: &TestApp) {
    let columns = text_columns(app, MARK).await;
    let known = |list: &str, column: &str| list.split_whitespace().any(|known| known == column);
    let unknown: Vec<_> =
        columns.keys().filter(|column| ![WRITTEN, LOADED, OURS].iter().any(|list| known(list, column))).collect();
    assert!(unknown.is_empty(), "say in this test who writes {unknown:?}");
    let rows = dump(app).await;
    let is_empty = |column: &str| rows[column.split('.').next().unwrap_or_default()].is_empty();
    let unreached: Vec<_> =
        columns.iter().filter(|(column, holds)| known(WRITTEN, column) && !*holds && !is_empty(column)).collect();
    assert!(unreached.is_empty(), "no form brought a payload into {unreached:#?}");
}

on_both_databases! {
    async fn nothing_that_people_write_runs_on_any_page_or_in_any_letter(app: TestApp) {
        let mut town = Town::found(&app).await;
        scribble(&mut town).await;
        if matches!(app.site.db.pools, Pools::Sqlite { .. }) {
            every_column_is_reached(&app).await;
        }
        no_letter_does_harm(&app).await;
        for column in WRITTEN.split_whitespace().chain(LOADED.split_whitespace()) {
            overwrite(&app, column).await;
        }
        no_page_does_harm(&mut town).await;
    }
}
