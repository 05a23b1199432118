//! What a person is told on their own page.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::mandate::{MandateKind, Topic};
use crate::domain::{booking::BookingNews, choice::AskKind, directory::Service};

/// Somebody who did something for the person: a name, and by which right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct By {
    /// Given and family name.
    pub name: String,
    /// By which right.
    pub kind: MandateKind,
}

/// A message with what it tells. It is stored by these names: one that has been released is never changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Message {
    /// What one has chosen oneself (R-CHO-7).
    ChoiceMade {
        /// For which support.
        service: Service,
        /// Whom; `None` when the case officer picks.
        provider: Option<String>,
        /// Whether it was left to the municipality (R-CHO-3).
        left: bool,
        /// The receipt's reference.
        reference: String,
    },
    /// What one has asked for oneself (R-CHO-6).
    AskMade {
        /// What.
        ask: AskKind,
        /// For which support.
        service: Service,
        /// The receipt's reference.
        reference: String,
    },
    /// Somebody has chosen for the person (R-ACT-2).
    ChoiceMadeForYou {
        /// Who chose.
        by: By,
        /// For which support.
        service: Service,
        /// Whom; `None` when the case officer picks.
        provider: Option<String>,
        /// The receipt's reference; messages from before it was kept have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// Somebody has chosen, and the person's own consent is needed (R-ACT-1).
    ConsentAsked {
        /// Who chose.
        by: By,
        /// For which support.
        service: Service,
        /// Whom; `None` when the case officer picks.
        provider: Option<String>,
        /// The receipt's reference; messages from before it was kept have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// Somebody has chosen for a child, and the reader's consent as the other guardian is needed (R-ACT-1).
    ConsentAskedFor {
        /// Who chose.
        by: By,
        /// The child's name.
        person: String,
        /// For which support.
        service: Service,
    },
    /// One who was asked has answered.
    ConsentAnswered {
        /// Who answered.
        name: String,
        /// What.
        agrees: bool,
        /// For whom the choice is.
        person: String,
        /// For which support.
        service: Service,
    },
    /// A förvaltare says that the person is against it: nothing is chosen, the case officer takes over (R-ACT-1).
    ChoiceAtCaseOfficer {
        /// Who chose.
        by: By,
        /// For which support.
        service: Service,
        /// The receipt's reference; messages from before it was kept have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// A choice was withdrawn (R-CHO-7).
    ChoiceWithdrawn {
        /// Who withdrew it; `None` is the person.
        by: Option<By>,
        /// For which support.
        service: Service,
        /// The provider it was; `None` when the case officer was to pick.
        provider: Option<String>,
        /// Whose choice it was, when somebody else is told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<String>,
        /// The receipt's reference; messages from before it was kept have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// The case officer has sent the order: from now on it cannot be withdrawn (R-CHO-7).
    ChoiceOrdered {
        /// For which support.
        service: Service,
        /// The chosen provider.
        provider: String,
        /// The first day with it.
        first_day: Date,
        /// The receipt's reference; messages from before it was kept have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// Somebody has left it to the rule for those who do not choose (R-CHO-3, R-ACT-2).
    DefaultApplied {
        /// Who left it.
        by: By,
        /// For which support.
        service: Service,
        /// The provider that the rule gives.
        provider: String,
        /// The receipt's reference; messages from before it was kept have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// Somebody has left a wish for the person (R-CHO-6).
    WishMade {
        /// Who left it.
        by: By,
        /// For which support.
        service: Service,
        /// The receipt's reference; messages from before it was kept have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    },
    /// Somebody may act for the person from now on.
    MandateGiven {
        /// Who, and by which right.
        by: By,
    },
    /// Somebody may act for the person no longer.
    MandateEnded {
        /// Who, and by which right it was.
        by: By,
    },
    /// The reader may act for somebody no longer.
    MandateOver {
        /// For whom.
        person: String,
        /// By which right it was.
        right: MandateKind,
    },
    /// Somebody has withdrawn a consent of the person (R-ACT-2, R-ACT-4).
    ConsentWithdrawn {
        /// Who withdrew it.
        by: By,
        /// Who is told no more.
        receiver: String,
    },
    /// The provider's agreement ends or has ended (R-PROV-5).
    ProviderEnded {
        /// For which support.
        service: Service,
        /// The provider.
        provider: String,
        /// Its last day.
        on: Date,
    },
    /// A decision is about to end (R-CHO-8).
    DecisionEnding {
        /// The support.
        service: Service,
        /// Its last day.
        on: Date,
    },
    /// Something has happened with a booking (R-ACT-2, R-BOOK-11, R-BOOK-12).
    Booking {
        /// What.
        news: BookingNews,
        /// Who did it for the person; `None` for what the provider or the portal did.
        by: Option<By>,
        /// For which support.
        service: Service,
        /// The booking, by its reference; of a wait, the wait's.
        reference: String,
    },
}

impl Message {
    /// What a mandate must open for its holder to read it; `None` is for the person alone.
    pub const fn topic(&self) -> Option<Topic> {
        match self {
            // Who else may act for somebody is theirs to know, and so is what they do for others.
            Self::MandateGiven { .. }
            | Self::MandateEnded { .. }
            | Self::MandateOver { .. }
            | Self::ConsentWithdrawn { .. }
            | Self::ConsentAskedFor { .. }
            | Self::ConsentAnswered { .. }
            | Self::ChoiceWithdrawn { person: Some(_), .. } => None,
            Self::ChoiceMade { .. }
            | Self::AskMade { .. }
            | Self::ChoiceMadeForYou { .. }
            | Self::ConsentAsked { .. }
            | Self::ChoiceAtCaseOfficer { .. }
            | Self::ChoiceWithdrawn { .. }
            | Self::ChoiceOrdered { .. }
            | Self::DefaultApplied { .. }
            | Self::WishMade { .. } => Some(Topic::Choice),
            Self::Booking { .. } => Some(Topic::Booking),
            Self::ProviderEnded { .. } | Self::DecisionEnding { .. } => Some(Topic::Overview),
        }
    }

    /// Whether it tells of what one has done oneself, which is no news.
    pub const fn own(&self) -> bool {
        matches!(
            self,
            Self::ChoiceMade { .. } | Self::AskMade { .. } | Self::ChoiceWithdrawn { by: None, person: None, .. }
        )
    }

    /// The reference of the receipt it is about, where the reader has one.
    pub fn reference(&self) -> Option<&str> {
        match self {
            Self::ChoiceMade { reference, .. } | Self::AskMade { reference, .. } => Some(reference),
            Self::ChoiceMadeForYou { reference, .. }
            | Self::ConsentAsked { reference, .. }
            | Self::ChoiceAtCaseOfficer { reference, .. }
            | Self::ChoiceWithdrawn { reference, .. }
            | Self::ChoiceOrdered { reference, .. }
            | Self::DefaultApplied { reference, .. }
            | Self::WishMade { reference, .. } => reference.as_deref(),
            // A time that is free has no booking yet.
            Self::Booking { news, reference, .. } if *news != BookingNews::TimeFree => Some(reference),
            _ => None,
        }
    }

    /// The receipt's address after the language: of something asked for, of a booking, or of a choice (R-CHO-7).
    pub fn receipt(&self) -> Option<String> {
        let part = match self {
            Self::AskMade { .. } | Self::WishMade { .. } => "val/fraga",
            Self::Booking { .. } => "bokningar",
            _ => "val/kvitto",
        };
        self.reference().map(|reference| format!("/{part}/{reference}"))
    }

    /// The code of its kind, as stored.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ChoiceMade { .. } => "choice-made",
            Self::AskMade { .. } => "ask-made",
            Self::ChoiceMadeForYou { .. } => "choice-made-for-you",
            Self::ConsentAsked { .. } => "consent-asked",
            Self::ConsentAskedFor { .. } => "consent-asked-for",
            Self::ConsentAnswered { .. } => "consent-answered",
            Self::ChoiceAtCaseOfficer { .. } => "choice-at-case-officer",
            Self::ChoiceWithdrawn { .. } => "choice-withdrawn",
            Self::ChoiceOrdered { .. } => "choice-ordered",
            Self::DefaultApplied { .. } => "default-applied",
            Self::WishMade { .. } => "wish-made",
            Self::MandateGiven { .. } => "mandate-given",
            Self::MandateEnded { .. } => "mandate-ended",
            Self::MandateOver { .. } => "mandate-over",
            Self::ConsentWithdrawn { .. } => "consent-withdrawn",
            Self::ProviderEnded { .. } => "provider-ended",
            Self::DecisionEnding { .. } => "decision-ending",
            Self::Booking { .. } => "booking",
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;

    /// One message of each kind.
    pub(crate) fn one_of_each() -> Vec<Message> {
        let by = || By { name: "Edit Exempel".into(), kind: MandateKind::GodMan };
        let (service, name, on) = (Service::Boendestod, || "Sympati".to_owned(), date(2026, 12, 4));
        let provider = || Some(name());
        let person = || "Lo Prov".to_owned();
        let booking = |news: &BookingNews| Message::Booking {
            news: *news,
            by: news.by_somebody().then(by),
            service: Service::Ledsagarservice,
            reference: "B-2345-6789".into(),
        };
        let reference = || Some("V-1234-5678".to_owned());
        let own = |provider, left| Message::ChoiceMade { service, provider, left, reference: "V-1234-5678".into() };
        let asked = |ask: &AskKind| Message::AskMade { ask: *ask, service, reference: "Q-1234-5678".into() };
        let withdrawn = |by, person: Option<String>| {
            let reference = reference().filter(|_| person.is_none());
            Message::ChoiceWithdrawn { by, service, provider: None, person, reference }
        };
        let mut all = vec![
            Message::ChoiceMadeForYou { by: by(), service, provider: provider(), reference: reference() },
            Message::ConsentAsked { by: by(), service, provider: provider(), reference: reference() },
            Message::ChoiceMadeForYou { by: by(), service, provider: None, reference: None },
            Message::ConsentAsked { by: by(), service, provider: None, reference: reference() },
            Message::ConsentAskedFor { by: by(), person: person(), service },
            Message::ConsentAnswered { name: name(), agrees: true, person: person(), service },
            Message::ConsentAnswered { name: name(), agrees: false, person: person(), service },
            Message::ChoiceAtCaseOfficer { by: by(), service, reference: reference() },
            withdrawn(None, None),
            withdrawn(Some(by()), Some(person())),
            withdrawn(None, Some(person())),
            Message::ChoiceWithdrawn {
                by: Some(by()),
                service,
                provider: provider(),
                person: None,
                reference: reference(),
            },
            Message::ChoiceWithdrawn { by: None, service, provider: provider(), person: None, reference: reference() },
            Message::ChoiceOrdered { service, provider: name(), first_day: on, reference: reference() },
            Message::DefaultApplied { by: by(), service, provider: name(), reference: reference() },
            Message::WishMade { by: by(), service, reference: Some("Q-1234-5678".into()) },
            Message::MandateGiven { by: by() },
            Message::MandateEnded { by: by() },
            Message::MandateOver { person: person(), right: MandateKind::Proxy },
            Message::ConsentWithdrawn { by: by(), receiver: name() },
            Message::ProviderEnded { service, provider: name(), on },
            Message::DecisionEnding { service, on },
            own(provider(), false),
            own(provider(), true),
            own(None, true),
        ];
        all.extend(AskKind::ALL.iter().map(asked));
        all.extend(BookingNews::ALL.iter().map(booking));
        all
    }

    #[test]
    fn a_message_is_kept_by_its_kind_and_read_back() {
        for message in one_of_each() {
            let json = serde_json::to_value(&message).unwrap();
            assert_eq!(json["kind"], message.kind());
            assert_eq!(serde_json::from_value::<Message>(json).unwrap(), message);
        }
    }

    // What was kept before there were references is still read.
    #[test]
    fn a_message_without_a_reference_is_read() {
        let by = r#"{"name":"Edit Exempel","kind":"god-man"}"#;
        let old = format!(r#"{{"kind":"wish-made","by":{by},"service":"boendestod"}}"#);
        assert_eq!(serde_json::from_str::<Message>(&old).unwrap().receipt(), None);
    }

    // R-CHO-6, R-CHO-7: what was chosen leads to its receipt, and so does what was asked for and what is booked.
    #[test]
    fn each_receipt_has_its_own_address() {
        for message in one_of_each() {
            let (kind, asked) = (message.kind(), matches!(message.kind(), "ask-made" | "wish-made"));
            match message.receipt() {
                Some(path) if kind == "booking" => assert_eq!(path, "/bokningar/B-2345-6789"),
                Some(path) if asked => assert_eq!(path, "/val/fraga/Q-1234-5678", "{kind}"),
                Some(path) => assert_eq!(path, "/val/kvitto/V-1234-5678", "{kind}"),
                None => assert!(!asked, "{kind}"),
            }
        }
    }

    // R-ACT-1: who else may act is told to the person alone.
    #[test]
    fn who_may_act_is_for_the_person_alone() {
        let own: Vec<_> = one_of_each().into_iter().filter(|m| m.topic().is_none()).map(|m| m.kind()).collect();
        let asked = ["consent-asked-for", "consent-answered", "consent-answered"];
        assert_eq!(
            own,
            [
                &asked[..],
                &["choice-withdrawn"; 2],
                &["mandate-given", "mandate-ended", "mandate-over", "consent-withdrawn"]
            ]
            .concat()
        );
    }
}
