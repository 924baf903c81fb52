//! What an organisation must be like, and who may do what with it. Pure decisions.

use super::model::{Organisation, OrganisationState};
use crate::accounts::model::Actor;
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::text;

/// Characters of a name at most.
pub const NAME_MAX: usize = 160;
/// Characters of a mandate at least: one sentence.
pub const MANDATE_MIN: usize = 20;
/// Characters of a mandate at most.
pub const MANDATE_MAX: usize = 4_000;
/// Characters of a decision's reason at most.
pub const REASON_MAX: usize = 2_000;
/// Digits of a register number at least; a company code in Lithuania has 9, a KRS number in Poland 10.
pub const NUMBER_MIN: usize = 6;
/// Digits of a register number at most.
pub const NUMBER_MAX: usize = 14;
/// Days for which an invitation works.
pub const INVITATION_DAYS: i64 = 7;

/// Addresses below `/organisations/` that are pages of their own.
const RESERVED: [&str; 3] = ["new", "queue", "invitation"];

/// A registration that can be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// The name.
    pub name: String,
    /// The register number, digits only.
    pub register_number: String,
    /// In whose name and by what right it speaks.
    pub mandate: String,
}

/// Judges the fields of a registration, all of them.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn registration(name: &str, register_number: &str, mandate: &str) -> Result<Registration, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut keep = |field, judged: Result<String, ErrorCode>| {
        judged.map_err(|code| errors.push(FieldError::new(field, code))).unwrap_or_default()
    };
    let name = keep("name", text::line(name, 3, NAME_MAX));
    let register_number = keep("register_number", number(register_number));
    let mandate = keep("mandate", text::lines(mandate, MANDATE_MIN, MANDATE_MAX));
    if errors.is_empty() { Ok(Registration { name, register_number, mandate }) } else { Err(errors) }
}

/// A register number; spaces and hyphens, which people write into it, are left out.
///
/// # Errors
/// It holds something else than digits, or too few or too many of them.
pub fn number(text: &str) -> Result<String, ErrorCode> {
    let digits: String = text.chars().filter(|character| !matches!(character, ' ' | '-' | '\u{A0}')).collect();
    match digits.len() {
        0 => Err(ErrorCode::Required),
        _ if !digits.bytes().all(|digit| digit.is_ascii_digit()) => Err(ErrorCode::NotANumber),
        length if length < NUMBER_MIN => Err(ErrorCode::TooShort(NUMBER_MIN)),
        length if length > NUMBER_MAX => Err(ErrorCode::TooLong(NUMBER_MAX)),
        _ => Ok(digits),
    }
}

/// Places in addresses for a registration, the nicest first. The last one is free, because `id` is new.
pub fn slugs(registration: &Registration, id: uuid::Uuid) -> Vec<String> {
    let name: String = slug::slugify(&registration.name).chars().take(60).collect();
    let name = name.trim_matches('-');
    let base = if name.is_empty() { "organisation" } else { name };
    let plain = (!RESERVED.contains(&base)).then(|| base.to_owned());
    plain.into_iter().chain([format!("{base}-{}", registration.register_number), format!("{base}-{id}")]).collect()
}

/// Whether somebody may see an organisation: everybody once it is verified, before that its registrar and officials.
pub fn may_see(organisation: &Organisation, visitor: Option<&Actor>, is_official: bool) -> bool {
    let is_registrar = visitor.is_some_and(|actor| actor.person == organisation.registered_by);
    organisation.state == OrganisationState::Verified || is_registrar || is_official
}

/// Whether somebody may decide on organisations at all.
pub fn is_official(actor: &Actor, is_moderator: bool) -> bool {
    actor.is_administrator() || is_moderator
}

/// Whether somebody may decide on this one. Nobody decides on what they registered themselves.
///
/// # Errors
/// [`AppError::Forbidden`].
pub fn may_decide(organisation: &Organisation, actor: &Actor, is_moderator: bool) -> AppResult<()> {
    let may = is_official(actor, is_moderator) && actor.person != organisation.registered_by;
    if may { Ok(()) } else { Err(AppError::Forbidden) }
}

/// Whether somebody may mend a registration: its registrar, after a refusal.
///
/// # Errors
/// [`AppError::NotFound`] for others, [`ErrorCode::WrongState`] before a refusal.
pub fn may_mend(organisation: &Organisation, actor: &Actor) -> AppResult<()> {
    if organisation.registered_by != actor.person {
        return Err(AppError::NotFound);
    }
    match organisation.state {
        OrganisationState::Refused => Ok(()),
        OrganisationState::Submitted | OrganisationState::Verified => Err(AppError::refused(ErrorCode::WrongState)),
    }
}

/// Whether somebody may invite and remove members of a verified organisation: its registrar, or an administrator, who helps
/// where nobody of it is left.
///
/// # Errors
/// [`AppError::NotFound`] for others, [`ErrorCode::WrongState`] while it is not verified.
pub fn may_manage_members(organisation: &Organisation, actor: &Actor) -> AppResult<()> {
    if organisation.registered_by != actor.person && !actor.is_administrator() {
        return Err(AppError::NotFound);
    }
    match organisation.state {
        OrganisationState::Verified => Ok(()),
        OrganisationState::Submitted | OrganisationState::Refused => Err(AppError::refused(ErrorCode::WrongState)),
    }
}

#[cfg(test)]
mod tests;
