//! What the button of support may ask.

use super::actions;
use crate::base::error::AppError;
use crate::base::form::Submitted;
use crate::base::notice::Notice;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

/// The forms of this room.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms.post("/proposals/{id}/support", support)
}

/// Which of the two buttons it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Wish {
    Support,
    Stop,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SupportForm {
    wish: Wish,
}

async fn support(door: Door, Path(id): Path<String>, form: Submitted<SupportForm>) -> Response {
    let done = async {
        let actor = door.actor()?;
        let proposal = id.parse().map_err(|_| AppError::NotFound)?;
        let notice = match form.fields.wish {
            Wish::Support => {
                actions::give(&door.site, actor, proposal).await?;
                Notice::Supported
            }
            Wish::Stop => {
                actions::take_back(&door.site, actor, proposal).await?;
                Notice::SupportTakenBack
            }
        };
        Ok((format!("/proposals/{proposal}#support"), notice))
    };
    let done = done.await;
    door.answer(form.typed, done).await
}
