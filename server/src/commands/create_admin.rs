//! `narada create-admin`

use super::Failure;
use crate::config::Config;
use app::accounts::actions::create_administrator;
use app::base::error::AppError;
use app::base::i18n::Lang;

/// Whom to make an administrator.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The public name.
    #[arg(long)]
    name: String,
    /// The mail address, which is what one signs in with.
    #[arg(long)]
    email: String,
}

/// Makes an administrator and prints, once, the link for setting the password.
pub async fn run(config: &Config, arguments: &Arguments) -> Result<(), Failure> {
    let site = super::open(config).await?;
    let made = create_administrator(&site, &arguments.name, &arguments.email).await;
    site.db.close().await;
    let link = made.map_err(|error| match error {
        AppError::Invalid(errors) => {
            let wrong = errors.iter().map(|error| format!("--{}: {}", error.field, Lang::En.error(error.code)));
            Failure::Argument(wrong.collect::<Vec<_>>().join("\n"))
        }
        other => other.into(),
    })?;
    println!("{} is an administrator. Set the password with this link; it works once, for 24 hours:", arguments.email);
    println!("{link}");
    Ok(())
}
