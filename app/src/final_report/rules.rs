//! When a report may be made and published, and which counts of people it may tell. Pure decisions.

use super::model::{Answered, Failure, Version, VersionState};
use crate::base::error::ErrorCode;
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::legal::model::Basis;
use report::{Count, Headcount};

/// The fewest people of a group that is told apart.
pub const THRESHOLD: u64 = 10;

/// How often a version is taken up at most before it is given up.
pub const MOST_ATTEMPTS: i64 = 3;
/// How long the next attempt waits after one that failed.
const PAUSE_SECONDS: i64 = 60;

/// When a version is taken up again after an attempt that failed; nothing where it is given up. Files that cannot be written once
/// can never be.
pub fn again_at(version: &Version, failure: Failure, now: Timestamp) -> Option<Timestamp> {
    let is_worth_it = failure != Failure::Writing && version.attempts < MOST_ATTEMPTS;
    is_worth_it.then(|| now.plus_seconds(PAUSE_SECONDS))
}

/// Whether a report may be made: remarks are taken no longer. Its draft may be looked at while positions are still missing.
///
/// # Errors
/// [`ErrorCode::StillOpen`], [`ErrorCode::WrongState`] while one is on its way.
pub fn may_make(versions: &[Version], deadline: Option<Timestamp>, now: Timestamp) -> Result<(), ErrorCode> {
    if deadline.is_some_and(|deadline| now < deadline) {
        return Err(ErrorCode::StillOpen);
    }
    if versions.iter().any(Version::is_on_its_way) { Err(ErrorCode::WrongState) } else { Ok(()) }
}

/// Whether a version may be published: no later one stands in for it, every remark has an accepted position, none waits for a moderator, and nothing changed since it
/// was made (Polish act on the principles of development policy, article 6(6): a position on every remark).
///
/// # Errors
/// [`ErrorCode::WrongState`], [`ErrorCode::Unanswered`], [`ErrorCode::RemarksWait`], [`ErrorCode::Outdated`].
pub fn may_publish(version: &Version, versions: &[Version], answered: Answered) -> Result<(), ErrorCode> {
    if version.state != VersionState::Made || is_superseded(version, versions) {
        Err(ErrorCode::WrongState)
    } else if answered.left() > 0 {
        Err(ErrorCode::Unanswered)
    } else if answered.waiting > 0 {
        Err(ErrorCode::RemarksWait)
    } else if version.seen != answered.seen() {
        Err(ErrorCode::Outdated)
    } else {
        Ok(())
    }
}

/// In which language the next version is written where nobody says another: as the newest, else as the law wants it, else in this
/// one.
pub fn language(versions: &[Version], law: Basis, own: Lang) -> Lang {
    versions.first().map(|newest| newest.language).or_else(|| law.language()).unwrap_or(own)
}

/// Whether a version was made that a later one stands in for: it is kept, and no longer published.
pub fn is_superseded(version: &Version, versions: &[Version]) -> bool {
    let is_later = |other: &Version| {
        other.number > version.number && matches!(other.state, VersionState::Made | VersionState::Published)
    };
    version.state == VersionState::Made && versions.iter().any(is_later)
}

/// Whether the next version needs a note on what it corrects.
pub fn needs_note(versions: &[Version]) -> bool {
    versions.iter().any(|version| version.state == VersionState::Published)
}

/// Whether a version may be read by somebody: published ones by everybody, others that are made by those who run the consultation.
pub fn is_readable(version: &Version, runs: bool) -> bool {
    version.state == VersionState::Published || (runs && version.state == VersionState::Made)
}

/// Groups as far as they may be told, the largest first. Small ones are told as fewer than [`THRESHOLD`]; if all of them together
/// are fewer still, the next larger one is kept back too, so that nobody can subtract them from the whole.
pub fn told(mut groups: Vec<(String, u64)>) -> Vec<Headcount> {
    groups.retain(|(_, people)| *people > 0);
    groups.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let small = groups.iter().filter(|(_, people)| *people < THRESHOLD).count();
    let mut shown = groups.len() - small;
    let hidden = |shown: usize| groups[shown..].iter().map(|(_, people)| *people).sum::<u64>();
    if small > 0 {
        while shown > 0 && hidden(shown) < THRESHOLD {
            shown -= 1;
        }
    }
    let tell = |(place, (group, people)): (usize, &(String, u64))| {
        // A group that is kept back beside a small one is told only as no small one: its own bound would give both away.
        let people = match (place < shown, *people < THRESHOLD) {
            (true, _) => Count::Exactly(*people),
            (false, true) => Count::FewerThan(THRESHOLD),
            (false, false) => Count::AtLeast(THRESHOLD),
        };
        Headcount { group: group.clone(), people }
    };
    groups.iter().enumerate().map(tell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consultations::model::ConsultationId;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn version(state: VersionState, seen: &str) -> Version {
        Version {
            consultation_id: ConsultationId(Uuid::nil()),
            number: 1,
            language: Lang::Pl,
            note: String::new(),
            state,
            done: 0,
            total: 0,
            asked_at: Timestamp(0),
            published_at: None,
            seen: seen.to_owned(),
            attempts: 0,
            failure: None,
        }
    }

    #[test]
    fn a_report_is_made_when_remarks_are_taken_no_longer_and_one_at_a_time() {
        let deadline = Some(Timestamp(10));
        assert_eq!(may_make(&[], deadline, Timestamp(9)), Err(ErrorCode::StillOpen));
        assert_eq!(may_make(&[], deadline, Timestamp(10)), Ok(()));
        assert_eq!(may_make(&[], None, Timestamp(0)), Ok(()));
        let waiting = [version(VersionState::Waiting, "")];
        assert_eq!(may_make(&waiting, deadline, Timestamp(10)), Err(ErrorCode::WrongState));
        let others = [version(VersionState::Failed, ""), version(VersionState::Made, "")];
        assert_eq!(may_make(&others, deadline, Timestamp(10)), Ok(()));
    }

    #[test]
    fn a_report_is_published_when_every_remark_has_a_position_and_nothing_changed_since() {
        let all = Answered { remarks: 3, answered: 3, changes: 7, waiting: 0 };
        let made = version(VersionState::Made, "3/3/7");
        assert_eq!(may_publish(&made, &[], all), Ok(()));
        assert_eq!(may_publish(&made, &[], Answered { answered: 2, ..all }), Err(ErrorCode::Unanswered));
        assert_eq!(may_publish(&made, &[], Answered { waiting: 1, ..all }), Err(ErrorCode::RemarksWait));
        assert_eq!(may_publish(&made, &[], Answered { changes: 8, ..all }), Err(ErrorCode::Outdated));
        assert_eq!(may_publish(&version(VersionState::Published, "3/3/7"), &[], all), Err(ErrorCode::WrongState));
        assert_eq!(may_publish(&version(VersionState::Waiting, ""), &[], all), Err(ErrorCode::WrongState));
    }

    #[test]
    fn a_report_is_written_as_the_newest_version_then_as_the_law_wants_then_as_whoever_asks_reads() {
        assert_eq!(language(&[], Basis::None, Lang::Lt), Lang::Lt);
        assert_eq!(language(&[], Basis::StrategyPl, Lang::En), Lang::Pl);
        let english = Version { language: Lang::En, ..version(VersionState::Made, "") };
        assert_eq!(language(&[english], Basis::StrategyPl, Lang::Lt), Lang::En);
    }

    #[test]
    fn a_version_that_was_only_made_gives_way_to_a_later_one() {
        let of = |number, state| Version { number, ..version(state, "") };
        let all = [of(3, VersionState::Failed), of(2, VersionState::Made), of(1, VersionState::Made)];
        assert!(is_superseded(&all[2], &all) && !is_superseded(&all[1], &all) && !is_superseded(&all[0], &all));
        let all = [of(2, VersionState::Made), of(1, VersionState::Published)];
        assert!(!is_superseded(&all[1], &all) && !is_superseded(&all[0], &all));
    }

    #[test]
    fn a_version_is_tried_three_times_and_one_that_cannot_be_written_once() {
        let tried = |attempts| Version { attempts, ..version(VersionState::BeingMade, "") };
        let now = Timestamp(5_000);
        assert_eq!(again_at(&tried(1), Failure::Gathering, now), Some(Timestamp(65_000)));
        assert_eq!(again_at(&tried(2), Failure::Stopped, now), Some(Timestamp(65_000)));
        assert_eq!(again_at(&tried(3), Failure::Gathering, now), None);
        assert_eq!(again_at(&tried(1), Failure::Writing, now), None);
    }

    fn named(sizes: &[u64]) -> Vec<(String, u64)> {
        sizes.iter().enumerate().map(|(place, people)| (format!("g{place}"), *people)).collect()
    }

    #[test]
    fn a_small_group_is_not_told_and_takes_the_next_one_with_it_where_it_could_be_subtracted() {
        let counts = |sizes: &[u64]| told(named(sizes)).into_iter().map(|group| group.people).collect::<Vec<_>>();
        assert_eq!(counts(&[40, 12]), [Count::Exactly(40), Count::Exactly(12)]);
        assert_eq!(counts(&[3, 40, 12]), [Count::Exactly(40), Count::AtLeast(10), Count::FewerThan(10)]);
        assert_eq!(counts(&[40, 7, 6]), [Count::Exactly(40), Count::FewerThan(10), Count::FewerThan(10)]);
        assert_eq!(counts(&[4, 0]), [Count::FewerThan(10)]);
        assert!(counts(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn what_is_kept_back_is_never_the_whole_without_the_rest(sizes in prop::collection::vec(0_u64..40, 0..9)) {
            let groups = told(named(&sizes));
            let all: u64 = sizes.iter().sum();
            let shown: u64 = groups.iter().filter_map(|group| match group.people {
                Count::Exactly(people) => Some(people),
                Count::FewerThan(_) | Count::AtLeast(_) => None,
            }).sum();
            let hidden = groups.iter().filter(|group| !matches!(group.people, Count::Exactly(_))).count();
            prop_assert!(hidden == 0 || all - shown >= THRESHOLD || shown == 0);
            prop_assert!(groups.iter().all(|group| !matches!(group.people, Count::Exactly(people) if people < THRESHOLD)));
            // What is said of a group holds of it, and never sounds like more than all of them together.
            let size = |name: &str| name[1..].parse::<usize>().map(|place| sizes[place]).unwrap();
            let holds = groups.iter().all(|group| match group.people {
                Count::Exactly(people) => people == size(&group.group),
                Count::FewerThan(bound) => size(&group.group) < bound && bound == THRESHOLD,
                Count::AtLeast(bound) => size(&group.group) >= bound && bound <= all,
            });
            prop_assert!(holds);
        }
    }
}
