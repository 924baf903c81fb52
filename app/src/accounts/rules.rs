//! What an account must be like. Pure decisions.

use super::model::{AccountDeed, Actor, PersonId, PersonKind, PersonRecord, Profile, Role, TerritoryId};
use crate::base::error::{AppError, AppResult, ErrorCode, FieldError};
use crate::base::i18n::Lang;
use crate::base::text;

/// Characters a password has at least (NIST SP 800-63B, 3.1.1: at least 8; 15 where it stands alone is advised).
pub const PASSWORD_MIN: usize = 10;
/// Characters a password has at most; hashing more would only cost time.
pub const PASSWORD_MAX: usize = 128;
/// Characters of a public name at most.
pub const NAME_MAX: usize = 80;
/// Hours for which a link in a confirmation letter works. It grants nothing without the password.
pub const CONFIRM_HOURS: i64 = 24;
/// Hours for which a link for setting a new password works.
pub const RESET_HOURS: i64 = 1;
/// Days after which a session is over, used or not. There is no idle limit beside it, so that reading writes nothing.
pub const SESSION_DAYS: i64 = 30;
/// Days after which an account that was never confirmed is forgotten.
pub const UNCONFIRMED_DAYS: i64 = 30;

/// Characters of the reason for a decision about an account at most.
pub const ACCOUNT_REASON_MAX: usize = 1_000;

/// A sign-up that can be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUp {
    /// The public name.
    pub name: String,
    /// The address, folded.
    pub email: String,
    /// The password, not hashed yet.
    pub password: String,
}

/// Judges the fields of a sign-up, all of them.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn sign_up(name: &str, email: &str, password: &str) -> Result<SignUp, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut keep = |field, judged: Result<String, ErrorCode>| {
        judged.map_err(|code| errors.push(FieldError::new(field, code))).unwrap_or_default()
    };
    let name = keep("name", text::line(name, 2, NAME_MAX));
    let email = keep("email", new_address(email));
    let password = keep("password", self::password(password, &[&name, &email]));
    if errors.is_empty() { Ok(SignUp { name, email, password }) } else { Err(errors) }
}

/// Judges what sets a password by a link. An account that nobody has confirmed yet gets its name by it too: the one that it
/// has may be a stranger's, who signed up with somebody else's address.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn reset(name: Option<&str>, password: &str, known: &[&str]) -> Result<(Option<String>, String), Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut keep = |field, judged: Result<String, ErrorCode>| {
        judged.map_err(|code| errors.push(FieldError::new(field, code))).unwrap_or_default()
    };
    let name = name.map(|name| keep("name", text::line(name, 2, NAME_MAX)));
    let known: Vec<&str> = known.iter().copied().chain(name.as_deref()).collect();
    let password = keep("password", self::password(password, &known));
    if errors.is_empty() { Ok((name, password)) } else { Err(errors) }
}

/// Judges the fields of a profile, all of them. Whether the territory exists is for the store.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn profile(name: &str, language: &str, territory: &str) -> Result<Profile, Vec<FieldError>> {
    let mut errors = Vec::new();
    let name = text::line(name, 2, NAME_MAX).map_err(|code| errors.push(FieldError::new("name", code)));
    let language = Lang::from_code(language);
    if language.is_none() {
        errors.push(FieldError::new("language", ErrorCode::NotAChoice));
    }
    let territory = match territory {
        "" => Ok(None),
        id => id.parse::<TerritoryId>().map(Some),
    };
    let territory = territory.map_err(|_| errors.push(FieldError::new("territory", ErrorCode::NotAChoice)));
    match (name, language, territory) {
        (Ok(name), Some(language), Ok(territory)) => Ok(Profile { name, language, territory }),
        _ => Err(errors),
    }
}

/// Judges name and address of an administrator.
///
/// # Errors
/// Everything that is wrong.
pub fn administrator(name: &str, email: &str) -> Result<(String, String), Vec<FieldError>> {
    let mut errors = Vec::new();
    let name = text::line(name, 2, NAME_MAX).map_err(|code| errors.push(FieldError::new("name", code)));
    let email = address(email).map_err(|code| errors.push(FieldError::new("email", code)));
    name.and_then(|name| email.map(|email| (name, email))).map_err(|()| errors)
}

/// An address as its owner recognises it and nobody else can read it: `a…@example.org`.
pub fn address_hint(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first = local.chars().next().map(String::from).unwrap_or_default();
    format!("{first}…@{domain}")
}

/// Initials of a name at most.
const INITIALS_MAX: usize = 3;

/// A name as its owner recognises it, with which nobody can say anything to anybody else: `Z. M.`; nothing for a name
/// without letters and digits.
pub fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().find(|character| character.is_alphanumeric());
    let initials = name.split_whitespace().filter_map(first).take(INITIALS_MAX);
    initials.map(|letter| format!("{}.", letter.to_uppercase())).collect::<Vec<_>>().join(" ")
}

/// A mail address, folded to lower case so that one person has one account.
///
/// # Errors
/// It is empty, too long, or not an address.
pub fn address(text: &str) -> Result<String, ErrorCode> {
    let text = text::line(text, 1, 254)?.to_lowercase();
    text.parse::<lettre::Address>().map(|_| text).map_err(|_| ErrorCode::NotAnAddress)
}

/// The address of a new account, or a new one of an account. Most mail systems refuse letters beyond ASCII before the `@`, so
/// the letter with the link would never arrive. Whoever has such an address from before still signs in with it.
///
/// # Errors
/// It is none, or no letter would reach it.
pub fn new_address(text: &str) -> Result<String, ErrorCode> {
    let address = address(text)?;
    let is_plain = address.rsplit_once('@').is_some_and(|(local, _)| local.is_ascii());
    if is_plain { Ok(address) } else { Err(ErrorCode::AddressNotPlain) }
}

/// A password that is long enough and that is not guessed at once. No rule of composition, and spaces count.
///
/// `personal` are words that somebody who knows the person would try first.
///
/// # Errors
/// It is too short, too long, or guessable.
pub fn password(text: &str, personal: &[&str]) -> Result<String, ErrorCode> {
    match text.chars().count() {
        0 => return Err(ErrorCode::Required),
        length if length < PASSWORD_MIN => return Err(ErrorCode::TooShort(PASSWORD_MIN)),
        length if length > PASSWORD_MAX => return Err(ErrorCode::TooLong(PASSWORD_MAX)),
        _ => {}
    }
    let guessed_slowly = zxcvbn::zxcvbn(text, personal).score() >= zxcvbn::Score::Two;
    if guessed_slowly { Ok(text.to_owned()) } else { Err(ErrorCode::GuessablePassword) }
}

/// Whether somebody may decide about an account: an administrator, but not about their own, so that one is always left.
///
/// # Errors
/// [`AppError::Forbidden`] for others, [`ErrorCode::OwnAccount`] for one's own.
pub fn may_decide_on_person(actor: &Actor, person: PersonId) -> AppResult<()> {
    match actor.is_administrator() {
        false => Err(AppError::Forbidden),
        true if actor.person == person => Err(AppError::refused(ErrorCode::OwnAccount)),
        true => Ok(()),
    }
}

/// What can be decided about an account as it stands. Whoever is suspended is given no office.
pub fn deeds(known: &PersonRecord) -> Vec<AccountDeed> {
    if known.suspended_at.is_some() {
        return vec![AccountDeed::Restore];
    }
    let kind = match known.kind {
        PersonKind::Resident => AccountDeed::MakeOfficial,
        PersonKind::Official => AccountDeed::MakeResident,
    };
    let role = match known.role {
        Role::Participant => AccountDeed::MakeAdministrator,
        Role::Administrator => AccountDeed::MakeParticipant,
    };
    vec![kind, role, AccountDeed::Suspend]
}

/// Why an administrator decided so; the person reads it.
///
/// # Errors
/// It is empty or too long.
pub fn account_reason(text: &str) -> Result<String, ErrorCode> {
    text::lines(text, 1, ACCOUNT_REASON_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let errors = sign_up("", "nobody", "short").unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["name", "email", "password"]);
    }

    #[test]
    fn an_address_is_folded_so_that_one_person_has_one_account() {
        assert_eq!(address(" Ada@Example.ORG "), Ok("ada@example.org".to_owned()));
        assert_eq!(address("ada@"), Err(ErrorCode::NotAnAddress));
        assert_eq!(address("ada@example.org\r\nBcc: eve@example.org"), Err(ErrorCode::BadCharacters));
    }

    #[test]
    fn a_new_address_is_one_that_most_mail_systems_take() {
        assert_eq!(new_address(" Ona@Example.ORG "), Ok("ona@example.org".to_owned()));
        assert_eq!(new_address("Ona.Žilė@example.org"), Err(ErrorCode::AddressNotPlain));
        assert_eq!(new_address("żółw"), Err(ErrorCode::NotAnAddress));
        assert_eq!(new_address("zolw@żółw.example"), Ok("zolw@żółw.example".to_owned()));
        assert!(address("Ona.Žilė@example.org").is_ok(), "whoever has it already signs in with it");
    }

    #[test]
    fn a_hint_of_an_address_shows_its_first_letter_and_its_host() {
        assert_eq!(address_hint("ada@example.org"), "a…@example.org");
    }

    #[test]
    fn initials_are_few_letters_and_no_words() {
        assert_eq!(initials("Zofia Maślanka"), "Z. M.");
        assert_eq!(initials("  żaneta "), "Ż.");
        assert_eq!(initials("You won 1000 at evil.example"), "Y. W. 1.");
        assert_eq!(initials("🌾 …"), "");
    }

    #[test]
    fn a_profile_takes_only_offered_languages_and_identifiers() {
        assert!(profile("Ada", "lt", "").is_ok());
        let errors = profile("", "xx", "Kraków").unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["name", "language", "territory"]);
    }

    #[test]
    fn a_password_that_everybody_uses_is_refused_and_a_sentence_is_fine() {
        assert_eq!(password("password123", &[]), Err(ErrorCode::GuessablePassword));
        assert_eq!(password("ada lovelace", &["ada lovelace"]), Err(ErrorCode::GuessablePassword));
        assert!(password("cztery tramwaje i jeden most", &[]).is_ok());
    }
}
