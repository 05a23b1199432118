//! Asking the provider or the case officer for something (R-CHO-6).

use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;

codes! {
    /// What is asked for; its code is the last part of the address.
    pub enum AskKind {
        /// To meet a provider before choosing.
        Meet = "traffa",
        /// Another support contact.
        Contact = "kontakt",
        /// A relative as companion; the case officer approves it first.
        Relative = "anhorig",
    }
}

codes! {
    /// Where it stands.
    pub enum AskState {
        /// The provider has it.
        Sent = "skickad",
        /// The case officer has to approve it first.
        AwaitingApproval = "vantar-godkannande",
        /// It is settled.
        Done = "klar",
    }
}

/// Something asked for, in the person's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, tag = "kind", rename_all = "kebab-case")]
pub enum Ask {
    /// To meet a provider.
    Meet {
        /// Slug of the provider.
        provider: String,
        /// When it suits.
        when: Option<String>,
        /// How to be reached.
        reach: String,
    },
    /// Another support contact.
    Contact {
        /// Why; one need not say.
        why: Option<String>,
        /// What one wishes of the new one.
        wish: Option<String>,
    },
    /// A relative as companion.
    Relative {
        /// The relative's name.
        who: String,
        /// What they are to the person.
        relation: String,
    },
}

impl Ask {
    /// What is asked for.
    pub const fn kind(&self) -> AskKind {
        match self {
            Self::Meet { .. } => AskKind::Meet,
            Self::Contact { .. } => AskKind::Contact,
            Self::Relative { .. } => AskKind::Relative,
        }
    }
}

impl AskKind {
    /// Where it stands at first: a relative has to be approved (LA 2.2, 3.2).
    pub const fn begins(self) -> AskState {
        match self {
            Self::Relative => AskState::AwaitingApproval,
            Self::Meet | Self::Contact => AskState::Sent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-CHO-6
    #[test]
    fn a_relative_waits_for_approval_and_the_rest_is_sent() {
        let begins: Vec<_> = AskKind::ALL.iter().map(|k| k.begins()).collect();
        assert_eq!(begins, [AskState::Sent, AskState::Sent, AskState::AwaitingApproval]);
    }

    #[test]
    fn what_is_asked_is_read_back_as_written() {
        let asks = [
            Ask::Meet { provider: "a".into(), when: None, reach: "070-174 06 05".into() },
            Ask::Contact { why: Some("Å".into()), wish: None },
            Ask::Relative { who: "Alva Prov".into(), relation: "syster".into() },
        ];
        for (ask, kind) in asks.iter().zip(AskKind::ALL) {
            let json = serde_json::to_string(ask).unwrap();
            assert_eq!((serde_json::from_str::<Ask>(&json).unwrap(), ask.kind()), (ask.clone(), *kind));
        }
    }
}
