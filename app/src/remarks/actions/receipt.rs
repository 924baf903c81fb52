//! Letters that say that a remark has come.

use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::site::Site;
use crate::base::text::excerpt;
use crate::consultations::model::Consultation;
use crate::consultations::store as consultations;
use crate::notifications::model::{Letter, NewLetter, Recipient, Topic};
use crate::notifications::outbox;
use crate::remarks::model::{RemarkId, Said, remark_path};

/// Characters of a justification that a letter repeats.
const EXCERPT: usize = 300;

/// What a letter of receipt is about.
pub(super) struct Receipt<'r> {
    pub consultation: &'r Consultation,
    pub id: RemarkId,
    pub number: i64,
    pub said: &'r Said,
    pub is_late: bool,
    /// Whether a moderator reads it before others do.
    pub waits: bool,
}

impl Receipt<'_> {
    /// To somebody with an account.
    pub async fn to_person(&self, tx: &mut Tx, site: &Site, person: Recipient) -> AppResult<()> {
        let letter = self.letter(tx, site, person.name.clone(), person.language).await?;
        outbox::put(tx, site, person.personal(self.event(), letter)).await
    }

    /// To an address that stands on the remark. Nobody's name stands in it: it may be somebody else's address.
    pub async fn to_address(&self, tx: &mut Tx, site: &Site, address: String) -> AppResult<()> {
        let language = self.said.language;
        let letter = self.letter(tx, site, String::new(), language).await?;
        let new =
            NewLetter { person: None, address, language, event_key: self.event(), topic: Topic::Personal, letter };
        outbox::put(tx, site, new).await
    }

    fn event(&self) -> String {
        format!("remark-received:{}", self.id)
    }

    async fn letter(&self, tx: &mut Tx, site: &Site, name: String, language: Lang) -> AppResult<Letter> {
        let texts = consultations::texts(tx, self.consultation.id).await?;
        let slug = &self.consultation.slug;
        Ok(Letter::RemarkReceived {
            name,
            title: texts.title_for(language, site.settings.language, slug).to_owned(),
            number: self.number,
            excerpt: excerpt(&self.said.justification, EXCERPT),
            is_late: self.is_late,
            waits: self.waits,
            link: site.link(&remark_path(slug, self.number)),
        })
    }
}
