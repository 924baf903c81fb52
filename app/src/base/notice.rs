//! What a page says once after something was done.

/// A deed just done, told on the next page. Travels in a cookie as its name, so it can say nothing but these sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What was entered is saved.
    Saved,
    /// What somebody wrote at length is saved.
    TextSaved,
    /// A form without words, such as a vote, came from somebody who was not signed in any more.
    NothingSent,
    /// One is signed in.
    SignedIn,
    /// One is signed out.
    SignedOut,
    /// The address is confirmed.
    AddressConfirmed,
    /// There is a new password.
    PasswordSet,
    /// Other sessions are over.
    SessionsEnded,
    /// A letter with a link is on its way.
    LetterSent,
    /// The account is gone.
    AccountErased,
    /// A draft is kept.
    DraftSaved,
    /// A proposal waits for a moderator.
    ProposalSubmitted,
    /// A proposal was taken back.
    ProposalWithdrawn,
    /// An action line is public.
    ActionLinePublished,
    /// A comment is published.
    CommentPublished,
    /// A comment waits for a moderator.
    CommentWaits,
    /// A remark is in the inbox, and readers see it once a moderator has let it pass.
    RemarkWaits,
    /// Everybody reads a proposal that was just handed in.
    ProposalPublished,
    /// A comment is withdrawn.
    CommentWithdrawn,
    /// A report has reached the moderators.
    Reported,
    /// An appeal has reached the moderators.
    AppealLodged,
    /// An appeal is decided, and both sides are told.
    AppealDecided,
    /// A moderator decided, and nobody is told.
    Decided,
    /// A moderator decided, and the author is told.
    DecidedAuthorTold,
    /// A moderator decided, and those who reported are told.
    DecidedReportersTold,
    /// A moderator decided, and author and reporters are told.
    DecidedAllTold,
    /// Somebody is suspended in a consultation.
    PersonSuspended,
    /// A suspension is lifted.
    SuspensionLifted,
    /// One supports a proposal.
    Supported,
    /// One supports it no more.
    SupportTakenBack,
    /// A text is part of another one.
    Merged,
    /// A text stands elsewhere.
    Moved,
    /// It waits for a decision.
    OrganisationSubmitted,
    /// The decision is written and its letter on the way.
    OrganisationDecided,
    /// One may act for an organisation now.
    OrganisationJoined,
    /// A consultation is public.
    ConsultationPublished,
    /// A round takes votes.
    RoundOpened,
    /// A planned round is gone.
    RoundRemoved,
    /// A round takes no more votes.
    RoundClosed,
    /// A round is closed, and there is nobody to write to.
    RoundClosedQuietly,
    // ── commitments ──
    /// One is told of changes from now on.
    Following,
    /// One is not told any more.
    FollowingStopped,
    /// A strategy's draft is its newest version.
    StrategyPublished,
    /// A strategy's draft is gone.
    DraftDiscarded,
    // ── monitoring ──
    /// A reporting year is open.
    YearOpened,
    /// A reporting year is public.
    YearPublished,
    /// A report waits for its year to be published.
    ReportHandedIn,
    // ── voting ──
    /// The vote is counted.
    VoteCounted,
    /// The vote is withdrawn.
    VoteWithdrawn,
    // ── meetings ──
    /// One is registered, or waits.
    MeetingRegistered,
    /// One is not registered any more.
    MeetingLeft,
    // ── groups ──
    /// One sits in a group now.
    GroupJoined,
    /// Everybody reads a paper of the group.
    PaperPublished,
    // ── the report ──
    /// Everybody reads the report of a consultation.
    ReportPublished,
    // ── positions ──
    /// Everybody reads the positions, and their authors are told.
    PositionsPublished,
    /// Everybody reads the positions, and there is nobody to write to.
    PositionsPublishedQuietly,
    // ── documents ──
    /// Everybody reads a version of a document.
    DocumentPublished,
    /// A draft of a text was thrown away.
    TextDiscarded,
    // ── remarks ──
    /// A remark is in the inbox.
    RemarkHandedIn,
    /// A remark was taken back.
    RemarkWithdrawn,
    /// All remarks of a file are entered.
    RemarksImported,
    /// A file was read in before.
    RemarksImportedBefore,
}

impl Notice {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Saved, "saved"),
        (Self::TextSaved, "text-saved"),
        (Self::NothingSent, "nothing-sent"),
        (Self::SignedIn, "signed-in"),
        (Self::SignedOut, "signed-out"),
        (Self::AddressConfirmed, "address-confirmed"),
        (Self::PasswordSet, "password-set"),
        (Self::SessionsEnded, "sessions-ended"),
        (Self::LetterSent, "letter-sent"),
        (Self::AccountErased, "account-erased"),
        (Self::DraftSaved, "draft-saved"),
        (Self::ProposalSubmitted, "proposal-submitted"),
        (Self::ProposalWithdrawn, "proposal-withdrawn"),
        (Self::ActionLinePublished, "action-line-published"),
        (Self::CommentPublished, "comment-published"),
        (Self::CommentWaits, "comment-waits"),
        (Self::RemarkWaits, "remark-waits"),
        (Self::ProposalPublished, "proposal-published"),
        (Self::CommentWithdrawn, "comment-withdrawn"),
        (Self::AppealLodged, "appeal-lodged"),
        (Self::AppealDecided, "appeal-decided"),
        (Self::Reported, "reported"),
        (Self::Decided, "decided"),
        (Self::DecidedAuthorTold, "decided-author-told"),
        (Self::DecidedReportersTold, "decided-reporters-told"),
        (Self::DecidedAllTold, "decided-all-told"),
        (Self::PersonSuspended, "person-suspended"),
        (Self::SuspensionLifted, "suspension-lifted"),
        (Self::Supported, "supported"),
        (Self::SupportTakenBack, "support-taken-back"),
        (Self::Merged, "merged"),
        (Self::Moved, "moved"),
        (Self::OrganisationSubmitted, "organisation-submitted"),
        (Self::OrganisationDecided, "organisation-decided"),
        (Self::OrganisationJoined, "organisation-joined"),
        (Self::ConsultationPublished, "consultation-published"),
        (Self::RoundOpened, "round-opened"),
        (Self::RoundRemoved, "round-removed"),
        (Self::RoundClosed, "round-closed"),
        (Self::RoundClosedQuietly, "round-closed-quietly"),
        (Self::Following, "following"),
        (Self::FollowingStopped, "following-stopped"),
        (Self::StrategyPublished, "strategy-published"),
        (Self::DraftDiscarded, "draft-discarded"),
        (Self::YearOpened, "year-opened"),
        (Self::YearPublished, "year-published"),
        (Self::ReportHandedIn, "report-handed-in"),
        (Self::VoteCounted, "vote-counted"),
        (Self::VoteWithdrawn, "vote-withdrawn"),
        (Self::MeetingRegistered, "meeting-registered"),
        (Self::MeetingLeft, "meeting-left"),
        (Self::GroupJoined, "group-joined"),
        (Self::PaperPublished, "paper-published"),
        (Self::ReportPublished, "report-published"),
        (Self::PositionsPublished, "positions-published"),
        (Self::PositionsPublishedQuietly, "positions-published-quietly"),
        (Self::DocumentPublished, "document-published"),
        (Self::TextDiscarded, "text-discarded"),
        (Self::RemarkHandedIn, "remark-handed-in"),
        (Self::RemarkWithdrawn, "remark-withdrawn"),
        (Self::RemarksImported, "remarks-imported"),
        (Self::RemarksImportedBefore, "remarks-imported-before"),
    ];

    /// Its tone, as [`Notice`](crate::ui::notice::Notice) names it.
    pub fn kind(self) -> &'static str {
        if self == Self::NothingSent { "warn" } else { "good" }
    }

    /// Whether it says that a moderator decided.
    pub fn is_of_a_decision(self) -> bool {
        matches!(self, Self::Decided | Self::DecidedAuthorTold | Self::DecidedReportersTold | Self::DecidedAllTold)
    }

    /// Whether it says that something which people write at length has arrived.
    pub fn is_of_a_text(self) -> bool {
        matches!(
            self,
            Self::TextSaved
                | Self::DraftSaved
                | Self::ProposalSubmitted
                | Self::ActionLinePublished
                | Self::CommentPublished
                | Self::CommentWaits
                | Self::RemarkWaits
                | Self::ProposalPublished
                | Self::Reported
                | Self::OrganisationSubmitted
                | Self::RemarkHandedIn
        )
    }

    /// Its name in the cookie.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(notice, _)| *notice == self).map_or("saved", |(_, name)| name)
    }

    /// Whether the page at this path says it itself, in its place: the ballot of an action line knows the choice, and a
    /// receipt is the answer to a report.
    pub fn is_said_by(self, path: &str) -> bool {
        let has_ballot = |(_, line): (&str, &str)| !line.contains('/') || line.ends_with("/vote");
        match self {
            Self::VoteCounted | Self::VoteWithdrawn => path.split_once("/actions/").is_some_and(has_ballot),
            Self::SignedIn => path == "/sign-in/done",
            Self::Reported => path.starts_with("/reports/") || path.starts_with("/receipts/"),
            _ => false,
        }
    }

    /// The notice of a cookie.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(notice, _)| *notice)
    }
}

impl crate::base::i18n::Lang {
    /// What was done, in words.
    pub fn notice(self, notice: Notice) -> &'static str {
        match notice {
            Notice::Saved | Notice::TextSaved => self.notice_saved(),
            Notice::NothingSent => self.notice_nothing_sent(),
            Notice::Reported => self.notice_reported(),
            Notice::SignedIn => self.notice_signed_in(),
            Notice::SignedOut => self.notice_signed_out(),
            Notice::AddressConfirmed => self.notice_address_confirmed(),
            Notice::PasswordSet => self.notice_password_set(),
            Notice::SessionsEnded => self.notice_sessions_ended(),
            Notice::LetterSent => self.notice_letter_sent(),
            Notice::AccountErased => self.notice_account_erased(),
            Notice::DraftSaved => self.notice_draft_saved(),
            Notice::ProposalSubmitted => self.notice_proposal_submitted(),
            Notice::ProposalWithdrawn => self.notice_proposal_withdrawn(),
            Notice::ActionLinePublished => self.notice_action_line_published(),
            Notice::CommentPublished => self.notice_comment_published(),
            Notice::CommentWaits => self.notice_comment_waits(),
            Notice::RemarkWaits => self.notice_remark_waits(),
            Notice::ProposalPublished => self.notice_proposal_published(),
            Notice::CommentWithdrawn => self.notice_comment_withdrawn(),
            Notice::AppealLodged => self.appeals_notice_lodged(),
            Notice::AppealDecided => self.appeals_notice_decided(),
            Notice::Decided => self.notice_decided(),
            Notice::Supported => self.supports_given(),
            Notice::SupportTakenBack => self.supports_taken_back(),
            Notice::Merged => self.merges_done(),
            Notice::Moved => self.moves_done(),
            Notice::DecidedAuthorTold => self.notice_decided_author(),
            Notice::DecidedReportersTold => self.notice_decided_reporters(),
            Notice::DecidedAllTold => self.notice_decided_all(),
            Notice::PersonSuspended => self.suspensions_notice_begun(),
            Notice::SuspensionLifted => self.suspensions_notice_lifted(),
            Notice::OrganisationSubmitted => self.notice_organisation_submitted(),
            Notice::OrganisationDecided => self.notice_organisation_decided(),
            Notice::OrganisationJoined => self.notice_organisation_joined(),
            Notice::ConsultationPublished => self.notice_consultation_published(),
            Notice::RoundOpened => self.notice_round_opened(),
            Notice::RoundRemoved => self.notice_round_removed(),
            Notice::RoundClosed => self.notice_round_closed(),
            Notice::RoundClosedQuietly => self.notice_round_closed_quietly(),
            Notice::Following => self.notice_following(),
            Notice::FollowingStopped => self.notice_following_stopped(),
            Notice::StrategyPublished => self.notice_strategy_published(),
            Notice::DraftDiscarded => self.notice_draft_discarded(),
            Notice::YearOpened => self.notice_year_opened(),
            Notice::YearPublished => self.notice_year_published(),
            Notice::ReportHandedIn => self.notice_report_handed_in(),
            Notice::VoteCounted => self.notice_vote_counted(),
            Notice::VoteWithdrawn => self.notice_vote_withdrawn(),
            Notice::MeetingRegistered => self.notice_meeting_registered(),
            Notice::MeetingLeft => self.notice_meeting_left(),
            Notice::GroupJoined => self.notice_group_joined(),
            Notice::DocumentPublished => self.documents_is_published(),
            Notice::TextDiscarded => self.documents_is_discarded(),
            Notice::PaperPublished => self.notice_paper_published(),
            Notice::ReportPublished => self.notice_report_published(),
            Notice::PositionsPublished => self.positions_notice_published(),
            Notice::PositionsPublishedQuietly => self.positions_notice_published_quietly(),
            Notice::RemarkHandedIn => self.remarks_notice_handed_in(),
            Notice::RemarkWithdrawn => self.remarks_notice_withdrawn(),
            Notice::RemarksImported => self.remarks_notice_imported(),
            Notice::RemarksImportedBefore => self.remarks_notice_imported_before(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_with_the_ballot_says_itself_what_became_of_a_vote() {
        let said = |path| Notice::VoteCounted.is_said_by(path);
        assert!(said("/consultations/goal-v/actions/KD-01") && said("/consultations/goal-v/actions/KD-01/vote"));
        assert!(!said("/consultations/goal-v") && !said("/consultations/goal-v/actions/KD-01/history"));
        assert!(!Notice::Saved.is_said_by("/consultations/goal-v/actions/KD-01"));
    }

    #[test]
    fn every_notice_comes_back_from_its_name() {
        for &(notice, name) in Notice::NAMES {
            assert_eq!(Notice::from_name(notice.name()), Some(notice));
            assert_eq!(notice.name(), name);
        }
        assert_eq!(Notice::from_name("<script>"), None);
    }
}
