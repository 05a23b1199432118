use crate::{domain::identity::MandateKind, i18n::labels};

labels! {
    /// What the right to act for somebody is called. Finnish gives the Swedish term beside it (R-LANG-3).
    mandate_name(MandateKind) {
        Guardian => mandate_vardnadshavare,
        GodMan => mandate_god_man,
        Forvaltare => mandate_forvaltare,
        FutureProxy => mandate_framtidsfullmakt,
        Proxy => mandate_fullmakt,
    }
    /// As what somebody acts: "som god man".
    acting_as(MandateKind) {
        Guardian => acting_as_vardnadshavare,
        GodMan => acting_as_god_man,
        Forvaltare => acting_as_forvaltare,
        FutureProxy => acting_as_framtidsfullmakt,
        Proxy => acting_as_fullmakt,
    }
}
