//! Names of laws, kinds and duties in the reader's language.

use super::model::{AddresseeKind, Basis};
use super::rules::Duty;
use crate::base::i18n::Lang;

impl Lang {
    /// A law, in a few words.
    pub fn legal_basis(self, basis: Basis) -> &'static str {
        match basis {
            Basis::None => self.legal_basis_none(),
            Basis::StrategyPl => self.legal_basis_strategy_pl(),
        }
    }

    /// What a law asks for, in a sentence.
    pub fn legal_terms(self, basis: Basis) -> &'static str {
        match basis {
            Basis::None => self.legal_terms_none(),
            Basis::StrategyPl => self.legal_terms_strategy_pl(),
        }
    }

    /// A kind of addressee.
    pub fn addressee_kind(self, kind: AddresseeKind) -> &'static str {
        match kind {
            AddresseeKind::Commune => self.legal_kind_commune(),
            AddresseeKind::Partner => self.legal_kind_partner(),
            AddresseeKind::Waters => self.legal_kind_waters(),
            AddresseeKind::Other => self.legal_kind_other(),
        }
    }

    /// A line of the checklist.
    pub fn legal_duty(self, duty: Duty) -> &'static str {
        match duty {
            Duty::Announce => self.legal_duty_announce(),
            Duty::Text => self.legal_duty_text(),
            Duty::Open => self.legal_duty_open(),
            Duty::List => self.legal_duty_list(),
            Duty::Dispatch => self.legal_duty_dispatch(),
            Duty::Answer => self.legal_duty_answer(),
            Duty::Report => self.legal_duty_report(),
        }
    }
}
