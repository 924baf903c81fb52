//! Names of kinds and levels in the reader's language.

use super::model::{ActivityKind, Influence, RoundPhase, StageKind};
use crate::base::i18n::Lang;

impl Lang {
    /// The level of influence.
    pub fn influence(self, influence: Influence) -> &'static str {
        match influence {
            Influence::Inform => self.consultations_influence_inform(),
            Influence::Consult => self.consultations_influence_consult(),
            Influence::Involve => self.consultations_influence_involve(),
            Influence::Collaborate => self.consultations_influence_collaborate(),
            Influence::Empower => self.consultations_influence_empower(),
        }
    }

    /// Whose clock the times are told by, as people there call it. Other zones go by their city in the IANA name.
    pub fn consultations_zone(self, name: impl AsRef<str>) -> String {
        match name.as_ref() {
            "Europe/Warsaw" => self.consultations_zone_warsaw().to_owned(),
            "Europe/Vilnius" => self.consultations_zone_vilnius().to_owned(),
            name => self.consultations_zone_elsewhere(name.rsplit('/').next().unwrap_or(name).replace('_', " ")),
        }
    }

    /// What the level of influence promises, in one sentence.
    pub fn influence_promise(self, influence: Influence) -> &'static str {
        match influence {
            Influence::Inform => self.consultations_promise_inform(),
            Influence::Consult => self.consultations_promise_consult(),
            Influence::Involve => self.consultations_promise_involve(),
            Influence::Collaborate => self.consultations_promise_collaborate(),
            Influence::Empower => self.consultations_promise_empower(),
        }
    }

    /// The stage.
    pub fn stage(self, kind: StageKind) -> &'static str {
        match kind {
            StageKind::Empathise => self.consultations_stage_empathise(),
            StageKind::Define => self.consultations_stage_define(),
            StageKind::Ideate => self.consultations_stage_ideate(),
            StageKind::Prototype => self.consultations_stage_prototype(),
            StageKind::Test => self.consultations_stage_test(),
        }
    }

    /// What a stage is for, in a few words.
    pub fn stage_meaning(self, kind: StageKind) -> &'static str {
        match kind {
            StageKind::Empathise => self.consultations_meaning_empathise(),
            StageKind::Define => self.consultations_meaning_define(),
            StageKind::Ideate => self.consultations_meaning_ideate(),
            StageKind::Prototype => self.consultations_meaning_prototype(),
            StageKind::Test => self.consultations_meaning_test(),
        }
    }

    /// What one can do.
    pub fn activity(self, activity: ActivityKind) -> &'static str {
        match activity {
            ActivityKind::Propose => self.consultations_activity_propose(),
            ActivityKind::Comment => self.consultations_activity_comment(),
            ActivityKind::Vote => self.consultations_activity_vote(),
            ActivityKind::Remark => self.consultations_activity_remark(),
        }
    }

    /// Where a round stands.
    pub fn round_phase(self, phase: RoundPhase) -> &'static str {
        match phase {
            RoundPhase::ToCome => self.consultations_phase_to_come(),
            RoundPhase::Open => self.consultations_phase_open(),
            RoundPhase::Closed => self.consultations_phase_closed(),
        }
    }

    /// A language, named in this one.
    pub fn language(self, lang: Lang) -> &'static str {
        match lang {
            Self::En => self.base_lang_en(),
            Self::Pl => self.base_lang_pl(),
            Self::Lt => self.base_lang_lt(),
        }
    }
}
