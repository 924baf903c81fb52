//! Every form and download of the product, room by room: the counterpart of the pages in `lib.rs`.

use crate::front::forms::FormRoutes;

/// Every form and download.
pub fn all() -> FormRoutes {
    FormRoutes::default()
        .room(crate::front::settings::routes)
        .room(crate::front::well_known::routes)
        .room(crate::accounts::forms::routes)
        .room(crate::organisations::forms::routes)
        .room(crate::editing::forms::routes)
        .room(crate::consultations::forms::routes)
        .room(crate::notifications::forms::routes)
        .room(crate::proposals::forms::routes)
        .room(crate::meetings::forms::routes)
        .room(crate::groups::forms::routes)
        .room(crate::voting::forms::routes)
        .room(crate::comments::forms::routes)
        .room(crate::documents::forms::routes)
        .room(crate::remarks::forms::routes)
        .room(crate::positions::forms::routes)
        .room(crate::commitments::forms::routes)
        .room(crate::monitoring::forms::routes)
        .room(crate::final_report::forms::routes)
        .room(crate::supports::forms::routes)
        .room(crate::merges::forms::routes)
        .room(crate::moves::forms::routes)
        .room(crate::moderation::forms::routes)
        .room(crate::conduct::forms::routes)
        .room(crate::suspensions::forms::routes)
        .room(crate::appeals::forms::routes)
        .room(crate::open_data::forms::routes)
}
