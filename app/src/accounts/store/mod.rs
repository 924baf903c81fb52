//! The accounts' SQL.

mod administration;
mod people;
mod sessions;
mod tokens;

pub use administration::{known_address, known_person, set_kind, set_role, set_suspended, unusual_people};
pub use people::{
    Account, KnownPerson, by_address, by_id, confirm, erase, forget_one_unconfirmed, forget_unconfirmed,
    is_anybody_there, letters_to, lock, profile, put_administrator, put_known, put_unconfirmed, recipient, set_address,
    set_password, set_profile, set_up, territory_exists,
};
pub use sessions::{
    NewSession, SignedIn, actors, end_all_sessions, end_other_sessions, end_session, forget_sessions, put_session,
    sessions,
};
pub use tokens::{
    NewToken, PendingSignUp, Purpose, TokenOwner, drop_tokens, forget_tokens, pending_sign_up, put_sign_up, put_token,
    take_sign_up, take_token, token_owner,
};
