//! Annexes and publications.

use super::{Domain, Territory, choice, entry};
use crate::strategy::file::kinds::{Address, Code, Day, Line, List, OneOf, Optional, Refs, TEXT, TITLE, Words};
use crate::strategy::texts::Texts;

choice! {
    /// What a publication is.
    pub enum PublicationKind {
        /// The strategy's own text.
        Text = "text",
        /// A functional-spatial model, with recommendations for spatial policy.
        SpatialModel = "spatial_model",
        /// What the diagnosis concluded.
        Diagnosis = "diagnosis",
        /// An analysis of the situation.
        Analysis = "analysis",
        /// Another annex.
        Annex = "annex",
        /// Rules of procedure of a group.
        Rules = "rules",
        /// A magazine with case studies and voices.
        Magazine = "magazine",
        /// A page or a notice.
        Notice = "notice",
    }
}

entry! {
    "publications", "publication", by ["code"];
    /// An annex or a publication.
    pub struct Publication {
        /// Its code.
        code: String as Code,
        /// What it is.
        kind: PublicationKind as OneOf<PublicationKind>,
        /// Its name.
        title: Texts as Words<TITLE>,
        /// What it says, in a sentence or two.
        summary: Texts as Optional<Words<TEXT>>,
        /// When it was published.
        published_on: String as Optional<Day>,
        /// When it was last changed.
        updated_on: String as Optional<Day>,
        /// Where it can be read.
        source: String as Optional<Address>,
        /// The domains it is filed under.
        domains: Vec<String> as Refs<Domain>,
        /// What it recommends.
        recommendations: Vec<Recommendation> as List<Recommendation>,
        /// Projects that it tells of.
        cases: Vec<CaseStudy> as List<CaseStudy>,
        /// What people say in it.
        quotes: Vec<Quote> as List<Quote>,
    }
}

entry! {
    "recommendations", "recommendation", by [];
    /// Something that a publication recommends.
    pub struct Recommendation {
        /// What.
        text: Texts as Words<TEXT>,
    }
}

entry! {
    "cases", "case study", by [];
    /// A project told as an example.
    pub struct CaseStudy {
        /// What it is.
        title: Texts as Words<TITLE>,
        /// What happened.
        text: Texts as Optional<Words<TEXT>>,
        /// Where.
        territories: Vec<String> as Refs<Territory>,
    }
}

entry! {
    "quotes", "quote", by [];
    /// What somebody said, by name and office.
    pub struct Quote {
        /// The words.
        text: Texts as Words<TEXT>,
        /// Who said them.
        author: String as Line<TITLE>,
        /// In what office.
        office: Texts as Optional<Words<TITLE>>,
    }
}
