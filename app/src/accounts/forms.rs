//! What the forms of the accounts may ask.

use super::actions;
use crate::base::form::Submitted;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms.post("/sign-up", sign_up)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignUpForm {
    name: String,
    email: String,
    password: String,
}

async fn sign_up(door: Door, form: Submitted<SignUpForm>) -> Response {
    let SignUpForm { name, email, password } = &form.fields;
    let done = actions::sign_up(&door.site, &door.reader, name, email, password).await;
    door.lead(form.typed, done.map(|()| "/sign-up/sent".to_owned())).await
}
