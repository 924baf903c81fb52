use super::*;
use crate::accounts::model::{PersonId, PersonKind, Role, SessionId, Verification};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use uuid::Uuid;

fn actor(number: u128, role: Role) -> Actor {
    Actor {
        person: PersonId(Uuid::from_u128(number)),
        session: SessionId(Uuid::from_u128(number)),
        name: "Ada".to_owned(),
        language: Lang::En,
        kind: PersonKind::Resident,
        role,
        verification: Verification::Mail,
        territory: None,
    }
}

fn organisation(registrar: &Actor, state: OrganisationState) -> Organisation {
    Organisation {
        id: Uuid::from_u128(7).into(),
        slug: "zielony-krakow".to_owned(),
        name: "Zielony Kraków".to_owned(),
        register_number: "0000123456".to_owned(),
        mandate: String::new(),
        state,
        reason: String::new(),
        registered_by: registrar.person,
        registered_at: Timestamp(0),
    }
}

#[test]
fn a_number_loses_what_people_write_between_its_digits() {
    assert_eq!(number(" 0000 123-456 "), Ok("0000123456".to_owned()));
    assert_eq!(number("KRS 123"), Err(ErrorCode::NotANumber));
    assert_eq!(number("12345"), Err(ErrorCode::TooShort(NUMBER_MIN)));
    assert_eq!(number("٠٠٠٠١٢٣٤٥٦"), Err(ErrorCode::NotANumber));
}

#[test]
fn a_slug_never_hides_a_page_and_the_last_one_is_unique() {
    let named = |name: &str| Registration {
        name: name.to_owned(),
        register_number: "0000123456".to_owned(),
        mandate: String::new(),
    };
    let id = Uuid::from_u128(1);
    assert_eq!(slugs(&named("Zielony Kraków"), id)[0], "zielony-krakow");
    assert_eq!(slugs(&named("Queue"), id)[0], "queue-0000123456");
    assert_eq!(slugs(&named("!!!"), id)[0], "organisation");
    assert!(slugs(&named("Queue"), id).last().unwrap().ends_with(&id.to_string()));
}

#[test]
fn only_officials_decide_and_nobody_on_their_own() {
    let (ada, eve, root) = (actor(1, Role::Participant), actor(2, Role::Participant), actor(3, Role::Administrator));
    let submitted = organisation(&ada, OrganisationState::Submitted);
    assert!(may_decide(&submitted, &root, false).is_ok());
    assert!(may_decide(&submitted, &eve, true).is_ok());
    assert!(may_decide(&submitted, &eve, false).is_err());
    assert!(may_decide(&submitted, &ada, true).is_err());
    assert!(may_decide(&organisation(&root, OrganisationState::Submitted), &root, false).is_err());
}

#[test]
fn before_it_is_verified_only_its_registrar_and_officials_see_it() {
    let (ada, eve) = (actor(1, Role::Participant), actor(2, Role::Participant));
    let submitted = organisation(&ada, OrganisationState::Submitted);
    assert!(may_see(&submitted, Some(&ada), false));
    assert!(may_see(&submitted, Some(&eve), true));
    assert!(!may_see(&submitted, Some(&eve), false));
    assert!(!may_see(&submitted, None, false));
    assert!(may_see(&organisation(&ada, OrganisationState::Verified), None, false));
}

#[test]
fn members_are_managed_by_the_registrar_of_a_verified_organisation_and_refused_ones_are_mended() {
    let (ada, eve) = (actor(1, Role::Participant), actor(2, Role::Participant));
    let verified = organisation(&ada, OrganisationState::Verified);
    let refused = organisation(&ada, OrganisationState::Refused);
    assert!(may_manage_members(&verified, &ada).is_ok());
    assert!(may_manage_members(&refused, &ada).is_err());
    assert!(matches!(may_manage_members(&verified, &eve), Err(AppError::NotFound)));
    assert!(may_mend(&refused, &ada).is_ok());
    assert!(may_mend(&verified, &ada).is_err());
    assert!(matches!(may_mend(&refused, &eve), Err(AppError::NotFound)));
}
