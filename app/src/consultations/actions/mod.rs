//! What can happen to a consultation before and while people take part.

mod describe;
mod legal;
mod people;
mod rounds;
mod rules;

pub use describe::{create, edit, publish, set_stages};
pub use legal::{add_addressees, dispatch, remove_addressee, set_basis};
pub use people::{appoint, dismiss, leave_all};
pub use rounds::{add_round, move_round, open_round, remove_round};
pub use rules::{add_rule, edit_rule};
