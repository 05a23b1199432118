//! Every kind of visitor, and what they may.

use app::domain::identity::Topic;

/// How a visitor acts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Acts {
    AsThemselves,
    /// By a mandate with this reference, begun as one begins.
    By(&'static str),
    /// By one that nobody can begin with: it has ended since, or opens nothing.
    Still(&'static str),
}

/// A kind of visitor.
#[derive(Clone, Copy)]
pub struct Visitor {
    pub name: &'static str,
    /// The sample person who is logged in; nobody for a stranger.
    pub key: Option<&'static str>,
    pub acts: Acts,
    /// Whom it is about: themselves or the one they act for.
    pub about: Option<&'static str>,
    /// What they may do for the one it is about.
    pub opens: &'static [Topic],
    /// Whether they stand in for the one it is about.
    pub private: bool,
    /// Whether the mandate they act by has ended.
    pub ended: bool,
    /// Whether they need the consent of the one it is about.
    pub asks: bool,
    /// What they say of that in each form.
    pub says: &'static [(&'static str, &'static str)],
}

const NOTHING: &[Topic] = &[];
const ALL: &[Topic] = Topic::ALL;

const STRANGER: Visitor = Visitor {
    name: "stranger",
    key: None,
    acts: Acts::AsThemselves,
    about: None,
    opens: NOTHING,
    private: false,
    ended: false,
    asks: false,
    says: &[],
};

const fn oneself(name: &'static str, key: &'static str) -> Visitor {
    Visitor { name, key: Some(key), about: Some(key), opens: ALL, private: true, ..STRANGER }
}

const fn god_man(name: &'static str, about: &'static str, mandate: &'static str, opens: &'static [Topic]) -> Visitor {
    Visitor { asks: true, says: &[("vilja", "samtycker")], ..acting(name, ("gunnar", about), mandate, opens) }
}

const fn forvaltare(
    name: &'static str,
    about: &'static str,
    mandate: &'static str,
    opens: &'static [Topic],
) -> Visitor {
    Visitor { asks: true, says: &[("vilja", "inte-emot")], ..acting(name, ("ingrid", about), mandate, opens) }
}

type For = (&'static str, &'static str);

/// `agent` acts for `about`. What such a mandate opens is written here once more, apart from the program.
const fn acting(name: &'static str, (agent, about): For, mandate: &'static str, opens: &'static [Topic]) -> Visitor {
    Visitor { name, key: Some(agent), acts: Acts::By(mandate), about: Some(about), opens, ..STRANGER }
}

/// `agent` acts for `about` by a mandate that opens nothing any more, or never did.
const fn stuck(name: &'static str, (agent, about): For, mandate: &'static str) -> Visitor {
    Visitor { acts: Acts::Still(mandate), ..acting(name, (agent, about), mandate, NOTHING) }
}

#[rustfmt::skip]
pub fn visitors() -> Vec<Visitor> {
    use Topic::{Booking, Choice, Complaint, Overview, Plan};
    const RIGHTS: &[Topic] = &[Overview, Choice, Plan, Complaint];
    vec![
        STRANGER,
        oneself("the person", "alva"),
        oneself("another person", "jonas"),
        oneself("youth of 16", "tuva"),
        oneself("person of another municipality", "paavo"),
        oneself("relative without a mandate", "lena"),
        oneself("staff of her provider", "eva"),
        // These two cannot begin to act, and so are themselves.
        oneself("agent whose mandate was revoked", "petra"),
        oneself("agent whose mandate has expired", "henrik"),
        oneself("god man for property alone, as himself", "gunnar"),
        Visitor { private: true, ..acting("guardian of a child", ("nora", "lo"), "EX-VH-2017-nora", ALL) },
        Visitor { private: true, ..acting("the child's other guardian", ("elias", "lo"), "EX-VH-2017-elias", ALL) },
        Visitor { asks: true, ..acting("guardian of a youth", ("nora", "tuva"), "EX-VH-2010-nora", ALL) },
        Visitor { asks: true, ..acting("the youth's other guardian", ("elias", "tuva"), "EX-VH-2010-elias", ALL) },
        god_man("god man with all scopes, of another", "maj", "EX-GM-2", ALL),
        god_man("god man for rights", "alva", "EX-G-bevaka-ratt", RIGHTS),
        god_man("god man for care", "alva", "EX-G-sorja-for-person", ALL),
        stuck("god man for property alone, though acting", ("gunnar", "alva"), "EX-G-forvalta-egendom"),
        forvaltare("förvaltare with all scopes, of another", "olof", "EX-FV-1", ALL),
        forvaltare("förvaltare for rights", "alva", "EX-F-bevaka-ratt", RIGHTS),
        forvaltare("förvaltare for care", "alva", "EX-F-sorja-for-person", ALL),
        stuck("förvaltare for property alone, though acting", ("ingrid", "alva"), "EX-F-forvalta-egendom"),
        acting("future proxy for care", ("lena", "alva"), "EX-R-sorja-for-person", ALL),
        acting("future proxy for choosing", ("lena", "alva"), "EX-R-val", &[Overview, Choice]),
        acting("proxy for choosing", ("sixten", "alva"), "EX-P-val", &[Overview, Choice]),
        acting("proxy for booking", ("sixten", "alva"), "EX-P-bokning", &[Overview, Booking]),
        acting("proxy for the plan", ("sixten", "alva"), "EX-P-plan", &[Overview, Plan]),
        acting("proxy for complaints", ("sixten", "alva"), "EX-P-synpunkt", &[Complaint]),
        Visitor { ended: true, ..stuck("proxy, expired while acting", ("sixten", "alva"), "EX-P-expired") },
        Visitor { ended: true, ..stuck("proxy, revoked while acting", ("sixten", "alva"), "EX-P-revoked") },
    ]
}
