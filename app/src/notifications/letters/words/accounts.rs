//! Letters about an account.

use super::piece::{Piece, Why};
use crate::accounts::model::AccountDeed;
use crate::accounts::rules::{CONFIRM_HOURS, RESET_HOURS, initials};
use crate::base::i18n::Lang;

/// Somebody may get several, also such as strangers caused. When it was asked for and the initials of the name tell them
/// apart; the name itself would let a stranger write to others.
pub(super) fn confirm<'l>(t: Lang, organiser: &str, (asked, name): (&str, &str), link: &str) -> Piece<'l> {
    let asked = match initials(name).as_str() {
        "" => t.letters_confirm_asked(asked),
        initials => format!("{} {}", t.letters_confirm_asked(asked), t.letters_confirm_initials(initials)),
    };
    Piece::new(Why::Address, t.letters_confirm_subject())
        .say(t.letters_confirm_text(organiser))
        .say(asked)
        .say(t.letters_confirm_until(CONFIRM_HOURS))
        .say(t.letters_confirm_several())
        .button(t.letters_confirm_button(), link)
}

pub(super) fn known<'l>(t: Lang, name: &'l str, link: &str) -> Piece<'l> {
    Piece::new(Why::Account, t.letters_known_subject())
        .to(name)
        .say(t.letters_known_text())
        .say(t.letters_known_more())
        .button(t.letters_known_button(), link)
}

pub(super) fn reset<'l>(t: Lang, name: &'l str, link: &str) -> Piece<'l> {
    Piece::new(Why::Account, t.letters_reset_subject())
        .to(name)
        .say(t.letters_reset_text(RESET_HOURS))
        .say(t.letters_reset_more())
        .button(t.letters_reset_button(), link)
}

pub(super) fn confirm_new<'l>(t: Lang, link: &str) -> Piece<'l> {
    Piece::new(Why::Address, t.letters_new_address_subject())
        .say(t.letters_new_address_text())
        .button(t.letters_new_address_button(), link)
}

pub(super) fn address_changed<'l>(t: Lang, name: &'l str, hint: &str) -> Piece<'l> {
    Piece::new(Why::Account, t.letters_address_changed_subject())
        .to(name)
        .say(t.letters_address_changed_text(hint))
        .say(t.letters_address_changed_more())
}

pub(super) fn password_changed(t: Lang, name: &str) -> Piece<'_> {
    Piece::new(Why::Account, t.letters_password_changed_subject())
        .to(name)
        .say(t.letters_password_changed_text())
        .say(t.letters_password_changed_more())
}

pub(super) fn erased(t: Lang, name: &str) -> Piece<'_> {
    Piece::new(Why::Account, t.letters_erased_subject()).to(name).say(t.letters_erased_text())
}

pub(super) fn decided<'l>(t: Lang, name: &'l str, decision: AccountDeed, reason: &str) -> Piece<'l> {
    let text = match decision {
        AccountDeed::Suspend => t.letters_account_suspended(),
        AccountDeed::Restore => t.letters_account_restored(),
        AccountDeed::MakeOfficial => t.letters_account_official(),
        AccountDeed::MakeResident => t.letters_account_resident(),
        AccountDeed::MakeAdministrator => t.letters_account_administrator(),
        AccountDeed::MakeParticipant => t.letters_account_participant(),
    };
    Piece::new(Why::Account, t.letters_account_subject()).to(name).say(text).say_quoting(t.letters_reason(), reason)
}
