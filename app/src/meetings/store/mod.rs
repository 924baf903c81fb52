//! The SQL of this room.

mod points;
mod registrations;

pub use points::{attendance, destinations, insert_point, point_for, points, put_attendance, remove_point, take_up};
pub use registrations::{
    Attending, everybody, first_waiting, forget_over, fullness, fullness_at, give_seat, insert, leave, move_end,
    places_of, places_waited_for, registered, registered_for, seats, set_needs,
};
