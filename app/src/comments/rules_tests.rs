use super::*;
use crate::base::time::Interval;
use crate::comments::model::AlignmentCounts;
use proptest::prelude::*;

#[test]
fn a_comment_has_a_direction_and_a_text() {
    let said = wording("against", " Too dear.\r\nAnd late. ").unwrap();
    assert_eq!(said, Wording { alignment: Alignment::Against, body: "Too dear.\nAnd late.".to_owned() });
    let fields: Vec<_> =
        wording("maybe", " ").unwrap_err().into_iter().map(|error| (error.field, error.code)).collect();
    assert_eq!(fields, [("alignment", ErrorCode::NotAChoice), ("body", ErrorCode::Required)]);
}

#[test]
fn four_thousand_characters_fit_and_one_more_does_not() {
    assert!(wording("for", &"ą".repeat(BODY_MAX)).is_ok());
    assert_eq!(wording("for", &"ą".repeat(BODY_MAX + 1)).unwrap_err()[0].code, ErrorCode::TooLong(BODY_MAX));
}

fn stage(opens_at: i64, closes_at: i64, activity: ActivityKind) -> Stage {
    crate::consultations::model::Stage {
        id: uuid::Uuid::nil().into(),
        kind: crate::consultations::model::StageKind::Ideate,
        interval: Interval { opens_at: Timestamp(opens_at), closes_at: Timestamp(closes_at) },
        activities: vec![activity],
    }
}

#[test]
fn a_page_can_say_until_or_from_when_one_can_comment() {
    let stages = [
        stage(10, 20, ActivityKind::Comment),
        stage(30, 40, ActivityKind::Comment),
        stage(0, 99, ActivityKind::Propose),
    ];
    assert_eq!(window(&stages, Timestamp(5)), Window::ToCome(Timestamp(10)));
    assert_eq!(window(&stages, Timestamp(10)), Window::Open(Timestamp(20)));
    assert_eq!(window(&stages, Timestamp(20)), Window::ToCome(Timestamp(30)));
    assert_eq!(window(&stages, Timestamp(40)), Window::Over(Timestamp(40)));
    assert_eq!(window(&stages[2..], Timestamp(40)), Window::Never);
}

proptest! {
    /// Comments come, are edited, withdrawn, hidden and restored in any order: the sum of the shifts is the recount.
    #[test]
    fn the_kept_counts_are_what_a_recount_finds(steps in prop::collection::vec((0_usize..6, 0_usize..3, 0_usize..3), 0..60)) {
        let states = [CommentState::Visible, CommentState::Hidden, CommentState::Withdrawn];
        let mut comments: Vec<Option<Alignment>> = vec![None; 6];
        let mut kept = AlignmentCounts::default();
        for (which, alignment, state) in steps {
            let after = counted(Alignment::ALL[alignment], states[state]);
            for (alignment, by) in shift(comments[which], after) {
                kept.add(alignment, by);
            }
            comments[which] = after;
        }
        let mut recount = AlignmentCounts::default();
        comments.into_iter().flatten().for_each(|alignment| recount.add(alignment, 1));
        prop_assert_eq!(kept, recount);
    }
}

#[test]
fn where_a_moderator_reads_first_a_comment_waits_as_a_whole_and_what_waits_waits_on() {
    use CommentState::{Hidden, Visible, Waiting, Withdrawn};
    assert_eq!((at_first(Shown::AtOnce), at_first(Shown::Checked)), (Visible, Waiting));
    assert_eq!(after_change(Visible, Shown::Checked), Waiting);
    assert_eq!(after_change(Visible, Shown::AtOnce), Visible);
    for shown in Shown::ALL {
        assert_eq!(after_change(Waiting, shown), Waiting, "whatever was chosen since");
        for gone in [Hidden, Withdrawn] {
            assert_eq!(after_change(gone, shown), gone);
        }
    }
    for alignment in Alignment::ALL {
        assert_eq!(counted(alignment, Waiting), None);
    }
}
