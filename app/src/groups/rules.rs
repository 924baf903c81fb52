//! What a paper must be like, who may do what with it, and when a group has agreed. Pure decisions.

use super::model::{Paper, PaperKind};
use crate::accounts::model::PersonId;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::base::text;
use crate::base::written;

/// Days for which an invitation works.
pub const INVITATION_DAYS: i64 = 14;
/// Characters of a title at most.
pub const TITLE_MAX: usize = 160;
/// Characters of a text at most: the minutes of a long evening.
pub const BODY_MAX: usize = 20_000;
/// Characters of the list of those present at most.
pub const PRESENT_MAX: usize = 2_000;
/// Characters of a correction's note at most.
pub const NOTE_MAX: usize = 300;

/// Whether enough members have agreed for a version to be published: at least half of all who are confirmed.
///
/// Half of everybody, not of those who answered: minutes speak for the group, so silence counts as no. And no more than half,
/// because a group that meets in the evenings must not stand still for one absent member.
pub fn is_agreed(agreed: i64, confirmed: i64) -> bool {
    agreed > 0 && agreed * 2 >= confirmed
}

/// Somebody at the desk of a group, as far as rules ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seated {
    /// The person.
    pub person: PersonId,
    /// Whether they chair the group.
    pub is_chair: bool,
}

/// Whether somebody may write a new version: of their own paper until it is published; minutes also the chair, and later on,
/// as a correction.
///
/// # Errors
/// [`AppError::Forbidden`] for others, [`ErrorCode::WrongState`] for what is published for good.
pub fn may_rewrite(paper: &Paper, who: Seated) -> AppResult<()> {
    let is_minutes = paper.kind == PaperKind::Minutes;
    if paper.author != who.person && !(is_minutes && who.is_chair) {
        return Err(AppError::Forbidden);
    }
    match paper.published_version.is_none() || is_minutes {
        true => Ok(()),
        false => Err(AppError::refused(ErrorCode::WrongState)),
    }
}

/// Whether somebody may agree to this version, or take that back: a member, while it is the newest and not published.
///
/// # Errors
/// [`ErrorCode::ChangedMeanwhile`] or [`ErrorCode::WrongState`].
pub fn may_agree(paper: &Paper, seen: i64) -> AppResult<()> {
    if paper.newest != seen {
        return Err(AppError::refused(ErrorCode::ChangedMeanwhile));
    }
    if paper.is_draft() { Ok(()) } else { Err(AppError::refused(ErrorCode::WrongState)) }
}

/// Whether somebody may publish this version: the chair, once enough have agreed.
///
/// # Errors
/// [`AppError::Forbidden`] for others, what [`may_agree`] says, or [`ErrorCode::NotAgreed`].
pub fn may_publish(paper: &Paper, seen: i64, who: Seated, confirmed: i64) -> AppResult<()> {
    if !who.is_chair {
        return Err(AppError::Forbidden);
    }
    may_agree(paper, seen)?;
    if is_agreed(paper.agreed, confirmed) { Ok(()) } else { Err(AppError::refused(ErrorCode::NotAgreed)) }
}

/// Whether somebody may invite, remove and hand on the chair: whoever chairs the group, and administrators.
///
/// # Errors
/// [`AppError::Forbidden`] for others.
pub fn may_manage(own: Option<Seated>, is_administrator: bool) -> AppResult<()> {
    match is_administrator || own.is_some_and(|own| own.is_chair) {
        true => Ok(()),
        false => Err(AppError::Forbidden),
    }
}

/// A paper as it was typed.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "the fields of the form")]
pub struct TypedPaper {
    pub title: String,
    pub body: String,
    pub language: String,
    pub goal: String,
    pub held_on: String,
    pub present: String,
    pub note: String,
}

/// A text that can be filed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the columns of the table")]
pub struct PaperText {
    pub language: Lang,
    pub title: String,
    pub body: String,
    pub goal: String,
    pub held_on: String,
    pub present: String,
    pub note: String,
}

/// Judges a paper, all of its fields. Minutes say on which day and who was there, and a correction of published ones why;
/// other papers may name a goal of the strategy.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn paper(kind: PaperKind, typed: &TypedPaper, goals: &[&str], is_correction: bool) -> AppResult<PaperText> {
    let is_minutes = kind == PaperKind::Minutes;
    let mut errors = Vec::new();
    let mut keep = |field, judged: Result<String, ErrorCode>| {
        judged.map_err(|code| errors.push(FieldError::new(field, code))).unwrap_or_default()
    };
    let title = keep("title", text::line(&typed.title, 3, TITLE_MAX));
    let goal = match typed.goal.trim() {
        goal if is_minutes || goal.is_empty() => String::new(),
        goal if goals.contains(&goal) => goal.to_owned(),
        _ => keep("goal", Err(ErrorCode::NotAChoice)),
    };
    let held_on = if is_minutes {
        keep("held_on", written::full_day(&typed.held_on).map(|day| day.to_string()))
    } else {
        String::new()
    };
    let present = if is_minutes { keep("present", text::lines(&typed.present, 3, PRESENT_MAX)) } else { String::new() };
    let body = keep("body", text::lines(&typed.body, 3, BODY_MAX));
    let language = Lang::from_code(&typed.language);
    if language.is_none() {
        keep("language", Err(ErrorCode::NotAChoice));
    }
    let note = if is_correction { keep("note", text::line(&typed.note, 3, NOTE_MAX)) } else { String::new() };
    match language {
        Some(language) if errors.is_empty() => Ok(PaperText { language, title, body, goal, held_on, present, note }),
        _ => Err(AppError::Invalid(errors)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn half_of_the_members_is_enough_and_nobody_is_not() {
        for (agreed, confirmed, enough) in [
            (0, 0, false),
            (0, 1, false),
            (1, 1, true),
            (1, 2, true),
            (1, 3, false),
            (2, 3, true),
            (4, 9, false),
            (5, 9, true),
        ] {
            assert_eq!(is_agreed(agreed, confirmed), enough, "{agreed} of {confirmed}");
        }
    }

    proptest! {
        #[test]
        fn one_more_who_agrees_never_undoes_an_agreement(agreed in 0_i64..40, confirmed in 0_i64..40) {
            prop_assert!(!is_agreed(agreed, confirmed) || is_agreed(agreed + 1, confirmed));
        }
    }

    #[test]
    fn minutes_say_when_and_who_and_a_correction_says_why() {
        let typed =
            TypedPaper { title: "Minutes".into(), body: "We met.".into(), language: "en".into(), ..Default::default() };
        let wrong = |kind, typed: &TypedPaper, is_correction| match paper(kind, typed, &["V"], is_correction) {
            Err(AppError::Invalid(errors)) => errors.iter().map(|error| error.field).collect(),
            _ => Vec::new(),
        };
        assert_eq!(wrong(PaperKind::Minutes, &typed, false), ["held_on", "present"]);
        assert_eq!(wrong(PaperKind::Remark, &typed, false), Vec::<&str>::new());
        let whole = TypedPaper { held_on: "2026-11-30".into(), present: "Ada, Bob".into(), goal: "X".into(), ..typed };
        assert_eq!(wrong(PaperKind::Minutes, &whole, true), ["note"]);
        assert_eq!(wrong(PaperKind::Remark, &whole, false), ["goal"]);
        let polish = TypedPaper { held_on: "30.11.2026".into(), goal: String::new(), ..whole };
        assert_eq!(paper(PaperKind::Minutes, &polish, &["V"], false).unwrap().held_on, "2026-11-30");
    }
}
