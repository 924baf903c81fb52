use super::*;
use crate::accounts::model::{PersonKind, Role, SessionId, Verification};
use crate::appeals::model::AppealId;
use crate::base::i18n::Lang;
use crate::consultations::model::ConsultationId;
use crate::moderation::model::{DecisionId, SubjectKind};
use uuid::Uuid;

const AUTHOR: PersonId = PersonId(Uuid::from_u128(1));
const JUDGE: PersonId = PersonId(Uuid::from_u128(2));

fn decision(kind: DecisionKind) -> Decision {
    Decision {
        id: DecisionId(Uuid::nil()),
        subject_kind: SubjectKind::Comment,
        subject: Uuid::nil(),
        consultation: ConsultationId(Uuid::nil()),
        slug: "goal-v".to_owned(),
        time_zone: "UTC".to_owned(),
        kind,
        rule: None,
        rule_code: None,
        law: String::new(),
        explanation: String::new(),
        undoes: None,
        is_undone: false,
        judge: JUDGE,
        decided_by: "Maja".to_owned(),
        decided_at: Timestamp(0),
        title: String::new(),
        standing: None,
        is_as_read: true,
        author: Some(AUTHOR),
        author_name: None,
        organisation_name: None,
    }
}

fn actor(person: PersonId) -> Actor {
    Actor {
        person,
        session: SessionId(Uuid::nil()),
        name: String::new(),
        language: Lang::En,
        kind: PersonKind::Official,
        role: Role::Administrator,
        verification: Verification::Office,
        territory: None,
    }
}

#[test]
fn authors_appeal_against_what_takes_and_reporters_against_what_stays() {
    let may = |side, kind| may_appeal(side, &decision(kind), &TimeZone::UTC, Timestamp(1)).is_ok();
    for kind in DecisionKind::ALL {
        use DecisionKind::{Hide, Merge, Move, Return, Suspend, Withdraw};
        let takes = [Hide, Return, Withdraw, Suspend, Merge, Move].contains(&kind);
        assert_eq!(may(Side::Author, kind), takes, "{kind:?}");
        let stays = matches!(kind, DecisionKind::Keep | DecisionKind::Publish);
        assert_eq!(may(Side::Reporter, kind), stays, "{kind:?}");
    }
}

#[test]
fn nobody_appeals_too_late_or_against_what_stands_no_more() {
    let until = appeal_until(Timestamp(0), &TimeZone::UTC);
    let at = |now| may_appeal(Side::Author, &decision(DecisionKind::Hide), &TimeZone::UTC, now);
    assert_eq!(at(until.plus_millis(-1)), Ok(()));
    assert_eq!(at(until), Err(ErrorCode::AppealLate));
    let undone = Decision { is_undone: true, ..decision(DecisionKind::Hide) };
    let undone = may_appeal(Side::Author, &undone, &TimeZone::UTC, Timestamp(1));
    assert_eq!(undone, Err(ErrorCode::WrongState));
}

#[test]
fn somebody_else_decides_about_an_appeal() {
    let reporter = PersonId(Uuid::from_u128(3));
    let appeal = Appeal {
        id: AppealId(Uuid::nil()),
        consultation: ConsultationId(Uuid::nil()),
        decision: DecisionId(Uuid::nil()),
        kind: DecisionKind::Keep,
        subject_kind: SubjectKind::Comment,
        subject: Uuid::nil(),
        judge: JUDGE,
        report: None,
        appellant: Some(reporter),
        words: String::new(),
        appealed_at: Timestamp(0),
        due: Timestamp(0),
        outcome: None,
        reasons: String::new(),
        decided_by: None,
        decided_at: None,
    };
    let refused = |person| may_judge(&appeal, Some(AUTHOR), &actor(person)).unwrap_err();
    assert!(refused(JUDGE).is(ErrorCode::OwnDecision));
    assert!(refused(AUTHOR).is(ErrorCode::OwnText));
    assert!(refused(reporter).is(ErrorCode::OwnText));
    assert!(may_judge(&appeal, Some(AUTHOR), &actor(PersonId(Uuid::from_u128(4)))).is_ok());
}
