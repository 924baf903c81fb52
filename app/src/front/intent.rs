//! What somebody was about to do when an account was asked for, read from where the way leads back.

/// Something that takes an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// To vote on an action line.
    Vote,
    /// To comment on one.
    Comment,
    /// To answer a comment.
    Reply,
    /// To write a proposal.
    Propose,
    /// To report a text.
    Report,
    /// To be told what becomes of an action line.
    Follow,
    /// To support a proposal.
    Support,
    /// To register an organisation, or to take an invitation of one.
    Organisation,
    /// To work in a group of a strategy, or to take an invitation to one.
    Group,
    /// To send what somebody wrote before their session ended, from another tab.
    SendAgain,
    /// To report on a goal of a strategy.
    Monitor,
    /// To work on a strategy.
    Edit,
    /// To run a consultation.
    Run,
    /// To change a text that one wrote.
    Rewrite,
    /// To see or change something of one's own.
    Own,
}

/// Pages of a strategy for those who edit it.
const EDITING: [&str; 8] = ["edit", "add", "file", "translations", "preview", "publish", "discard", "editors"];
/// Pages of a consultation for those who run it.
const RUNNING: [&str; 17] = [
    "manage",
    "edit",
    "stages",
    "rounds",
    "rules",
    "moderators",
    "publish",
    "queue",
    "decisions",
    "conduct",
    "library",
    "appeals",
    "suspensions",
    "people",
    "inbox",
    "legal",
    "addressees",
];

impl Intent {
    /// What somebody intends who comes by a path of this site; none where they were only reading.
    pub fn of(path: &str) -> Option<Self> {
        let (page, place) = path.split_once('#').unwrap_or((path, ""));
        let page = page.split('?').next().unwrap_or_default();
        let parts: Vec<&str> = page.trim_matches('/').split('/').collect();
        match (parts.as_slice(), place) {
            (["comments", _, "reply"], _) => Some(Self::Reply),
            // The consultation's own report, which everybody reads.
            (["consultations", _, "report", rest @ ..], _) => {
                matches!(rest.last(), Some(&"manage" | &"publish")).then_some(Self::Run)
            }
            ([.., "report"], _) => Some(Self::Report),
            ([.., "follow"], _) => Some(Self::Follow),
            (["proposals", _, "support"], _) => Some(Self::Support),
            (["consultations", _, "proposals", "new"], _) => Some(Self::Propose),
            (["consultations", _, "actions", _, "vote", ..], _) | (["consultations", _, "actions", _], "vote") => {
                Some(Self::Vote)
            }
            (["consultations", _, "actions", _, "comments"], "write") => Some(Self::Comment),
            (["organisations", "new"] | ["organisations", "invitation", _], _) => Some(Self::Organisation),
            (["strategies", _, "groups", _, "workspace" | "members", ..] | ["groups", "invitation", _], _) => {
                Some(Self::Group)
            }
            (["sign-in", "done"], _) => Some(Self::SendAgain),
            (["monitoring"] | ["strategies", _, "monitoring", _, "goals", _], _) => Some(Self::Monitor),
            (["strategies", "new", ..], _) => Some(Self::Edit),
            (["strategies", _, place, ..], _) if EDITING.contains(place) => Some(Self::Edit),
            (["consultations", "new"], _) => Some(Self::Run),
            (["consultations", _, "actions", "new"], _) => Some(Self::Run),
            (
                ["consultations", _, "documents", "new"]
                | ["consultations", _, "documents", _, "edit" | "publish" | "discard"],
                _,
            ) => Some(Self::Run),
            (["consultations", _, "actions", _, .., "edit" | "withdraw" | "merge" | "move"], _) => Some(Self::Run),
            (["proposals", _, "merge"] | ["comments", _, "move"], _) => Some(Self::Run),
            (["consultations", _, "positions", ..] | ["consultations", _, "inbox", _, "position"], _) => {
                Some(Self::Run)
            }
            (["consultations", _, place, ..], _) if RUNNING.contains(place) => Some(Self::Run),
            (["proposals" | "comments", _, "edit"], _) => Some(Self::Rewrite),
            (["account", ..] | ["reports" | "decisions", _], _) => Some(Self::Own),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Intent;
    use crate::front::policy::{POLICIES, Who};

    #[test]
    fn the_way_back_says_what_somebody_was_about_to_do() {
        let line = "/consultations/goal-v/actions/KD-01";
        for (path, intent) in [
            (format!("{line}#vote"), Some(Intent::Vote)),
            (format!("{line}/vote"), Some(Intent::Vote)),
            (format!("{line}/vote/withdraw"), Some(Intent::Vote)),
            (format!("{line}/comments#write"), Some(Intent::Comment)),
            (format!("{line}/comments?order=newest#write"), Some(Intent::Comment)),
            ("/comments/7/reply".to_owned(), Some(Intent::Reply)),
            ("/comments/7/report".to_owned(), Some(Intent::Report)),
            (format!("{line}/report"), Some(Intent::Report)),
            ("/consultations/goal-v/report".to_owned(), None),
            ("/consultations/goal-v/report/manage".to_owned(), Some(Intent::Run)),
            (format!("{line}/follow"), Some(Intent::Follow)),
            ("/consultations/goal-v/proposals/new".to_owned(), Some(Intent::Propose)),
            ("/organisations/new".to_owned(), Some(Intent::Organisation)),
            ("/strategies/city/groups/green/workspace/7".to_owned(), Some(Intent::Group)),
            ("/strategies/city/groups/green/papers/7".to_owned(), None),
            ("/sign-in/done".to_owned(), Some(Intent::SendAgain)),
            ("/account/contributions".to_owned(), Some(Intent::Own)),
            ("/monitoring".to_owned(), Some(Intent::Monitor)),
            ("/strategies/city/monitoring/2025/goals/V.1".to_owned(), Some(Intent::Monitor)),
            ("/strategies/city/monitoring/2025".to_owned(), None),
            ("/strategies/city/edit/goals/V".to_owned(), Some(Intent::Edit)),
            ("/strategies/city/goals/V".to_owned(), None),
            ("/consultations/goal-v/edit".to_owned(), Some(Intent::Run)),
            (format!("{line}/edit"), Some(Intent::Run)),
            (format!("{line}/commitment/edit"), Some(Intent::Run)),
            ("/consultations/goal-v/rounds/1/edit".to_owned(), Some(Intent::Run)),
            ("/proposals/7/support".to_owned(), Some(Intent::Support)),
            ("/proposals/7/merge".to_owned(), Some(Intent::Run)),
            ("/comments/7/move".to_owned(), Some(Intent::Run)),
            ("/proposals/7/edit".to_owned(), Some(Intent::Rewrite)),
            ("/comments/7/edit".to_owned(), Some(Intent::Rewrite)),
            (line.to_owned(), None),
            (format!("{line}/comments"), None),
            ("/consultations".to_owned(), None),
            ("/".to_owned(), None),
        ] {
            assert_eq!(Intent::of(&path), intent, "{path}");
        }
    }

    /// Nobody comes here from a page for everybody: it is members who are led there.
    const SAYS_ITSELF: [&str; 1] = ["/organisations/{slug}/members"];

    #[test]
    fn every_page_that_takes_an_account_says_why_or_is_known_to_say_it_itself() {
        let pages = POLICIES.iter().filter(|policy| policy.method == "GET");
        let pages = pages.filter(|policy| [Who::SignedIn, Who::Editor, Who::Moderator].contains(&policy.who));
        let silent: Vec<&str> = pages
            .map(|policy| policy.path)
            .filter(|path| Intent::of(path).is_none() && !SAYS_ITSELF.contains(path))
            .collect();
        assert!(silent.is_empty(), "{silent:?}");
    }
}
