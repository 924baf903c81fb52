//! People who have an account.

use super::{Client, TestApp};
use app::accounts::actions::create_administrator;
use app::accounts::model::PersonId;
use app::accounts::store::by_address;
use app::notifications::model::Letter;

/// The password of everybody in the tests.
pub const PASSWORD: &str = "cztery tramwaje i jeden most";

/// The address of the administrator.
pub const ADMINISTRATOR: &str = "administrator@narada.test";

impl TestApp {
    /// Somebody who signed up through the form, confirmed the address by the letter, and is signed in.
    pub async fn sign_up(&self, name: &str, email: &str) -> Client {
        let mut client = self.visitor();
        let fields = [("name", name), ("email", email), ("password", PASSWORD)];
        assert_eq!(client.post("/sign-up", &fields).await.leads_to(), "/sign-up/sent");
        let link = self.confirmation_link(email).await;
        assert_eq!(client.post(&link, &[("password", PASSWORD)]).await.leads_to(), "/consultations");
        client
    }

    /// Somebody who was made administrator on the command line, has set a password, and is signed in.
    pub async fn administrator(&self) -> Client {
        let link = create_administrator(&self.site, "Administrator", ADMINISTRATOR).await.expect("an administrator");
        let mut client = self.visitor();
        assert_eq!(client.post(path(&link), &[("password", PASSWORD)]).await.leads_to(), "/sign-in");
        self.sign_in(ADMINISTRATOR).await
    }

    /// Somebody who has an account, signed in with a browser of their own.
    pub async fn sign_in(&self, email: &str) -> Client {
        let mut client = self.visitor();
        assert_eq!(client.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await.leads_to(), "/");
        client
    }

    /// The person who has an address.
    pub async fn person_id(&self, email: &str) -> PersonId {
        let account = by_address(&self.site.db, email).await.expect("the database answers");
        account.expect("an account").id
    }

    /// The path of the newest link for confirming an address.
    pub async fn confirmation_link(&self, email: &str) -> String {
        let link = |letter: &Letter| match letter {
            Letter::ConfirmAddress { link, .. } => Some(link.clone()),
            _ => None,
        };
        path(&self.newest(email, link).await).to_owned()
    }

    /// What the newest letter to an address says, of those that say it.
    pub async fn newest<T>(&self, email: &str, says: impl Fn(&Letter) -> Option<T>) -> T {
        let letters = self.letters().await;
        let to_them = letters.iter().rev().filter(|queued| queued.address == email);
        to_them.filter_map(|queued| says(&queued.letter)).next().expect("such a letter")
    }
}

/// The path of a link into the site under test.
pub fn path(link: &str) -> &str {
    link.strip_prefix("http://narada.test").expect("a link into this site")
}
