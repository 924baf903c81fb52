//! How a page is made: load once, then show; a failure becomes a page of its own.

use super::failure::FailurePage;
use crate::accounts::model::Visitor;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::request::{Reader, leading_on, own_path, use_form, use_reader, use_site};
use crate::base::site::Site;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_router::hooks::use_params_map;
use std::str::FromStr;

/// What a page works with, taken from the context before anything is awaited.
#[derive(Clone, Debug)]
pub struct Page {
    /// This installation.
    pub site: Site,
    /// Who reads.
    pub reader: Reader,
    /// Who is signed in, if anybody.
    pub visitor: Visitor,
    params: Vec<(String, String)>,
}

impl Page {
    /// The page of the current request.
    pub fn current() -> Self {
        let params = use_params_map().with_untracked(|params| {
            params.into_iter().map(|(name, value)| (name.to_string(), value.to_owned())).collect()
        });
        Self { site: use_site(), reader: use_reader(), visitor: expect_context(), params }
    }

    /// The reader's language.
    pub fn lang(&self) -> Lang {
        self.reader.lang
    }

    /// A part of the path, such as `slug`.
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// A part of the path as an identifier; an address that holds none does not exist.
    ///
    /// # Errors
    /// [`AppError::NotFound`].
    pub fn id<I: FromStr>(&self, name: &str) -> AppResult<I> {
        self.param(name).parse().map_err(|_| AppError::NotFound)
    }

    /// A value of the query, such as `?page=2`; the first one counts.
    pub fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.reader.path.split_once('?')?;
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query).ok()?;
        pairs.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Where one was going when this page came in between: the form's word, else the query's; only a path of this site.
    pub fn next(&self) -> Option<String> {
        let wanted = use_form().value("next").map(ToOwned::to_owned).or_else(|| self.query("next"));
        own_path(wanted.as_deref()).map(ToOwned::to_owned)
    }
}

/// Shows what the future loads. A failure sets the status and shows its page; a missing sign-in leads there and back.
pub fn page<V, F>(load: F) -> AnyView
where
    V: IntoView + 'static,
    F: Future<Output = AppResult<V>> + Send + 'static,
{
    let response = expect_context::<ResponseOptions>();
    let path = use_reader().path;
    let shown = async move {
        match load.await {
            Ok(view) => view.into_any(),
            Err(error) => {
                if matches!(error, AppError::SignInNeeded) {
                    leptos_axum::redirect(&sign_in_path(&path));
                }
                super::failure::mark(&response, &error);
                view! { <FailurePage error/> }.into_any()
            }
        }
    };
    view! { <Suspense>{Suspend::new(shown)}</Suspense> }.into_any()
}

/// The sign-in page that leads back to the given one.
pub fn sign_in_path(back: &str) -> String {
    leading_on("/sign-in", Some(back))
}

/// The sign-up page that leads back to the given one, once the address is confirmed.
pub fn sign_up_path(back: &str) -> String {
    leading_on("/sign-up", Some(back))
}
