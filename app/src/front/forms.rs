//! How a room says which forms and downloads it answers.

use crate::base::site::Site;
use axum::Router;
use axum::handler::Handler;
use axum::routing::{get, post};

/// Collects routes and remembers their paths, so that a test can hold them against the policy table.
#[derive(Debug, Default)]
pub struct FormRoutes {
    router: Router<Site>,
    routes: Vec<(&'static str, &'static str)>,
}

impl FormRoutes {
    /// A form's POST.
    #[must_use]
    pub fn post<H: Handler<T, Site>, T: 'static>(mut self, path: &'static str, handler: H) -> Self {
        self.routes.push(("POST", path));
        self.router = self.router.route(path, post(handler));
        self
    }

    /// A GET that is no page, such as a download.
    #[must_use]
    pub fn get<H: Handler<T, Site>, T: 'static>(mut self, path: &'static str, handler: H) -> Self {
        self.routes.push(("GET", path));
        self.router = self.router.route(path, get(handler));
        self
    }

    /// The routes of a room.
    #[must_use]
    pub fn room(self, room: fn(Self) -> Self) -> Self {
        room(self)
    }

    /// The router, and the methods and paths in it.
    pub fn finish(self) -> (Router<Site>, Vec<(&'static str, &'static str)>) {
        (self.router, self.routes)
    }
}
