//! Who may, and what follows for each visitor.

use app::domain::identity::Topic;

use super::{
    prepare::Theirs,
    visitors::{Acts, Visitor},
};

/// Who may, and what they get.
#[derive(Clone, Copy)]
pub enum Who {
    /// Everybody gets this.
    All(u16),
    /// Everybody who is logged in gets this, about themselves.
    LoggedIn(u16),
    /// So does, here, whoever acts by a mandate that has ended.
    Leaving(u16),
    /// The one whose it is gets this, not while they act; for everybody else it does not exist.
    Own(u16),
    /// Whoever this topic is open to gets this, about the one they act for.
    May(Topic, u16),
    /// So does whoever this topic is open to, and is led on when one decision alone is booked on.
    MayOrGoesOn(Topic),
    /// Whoever this topic is open to for the one whose it is gets this; who may for others finds nothing.
    MayForThem(Topic, u16),
    /// So does, of those, only the one who is asked to agree.
    Asked(Topic, u16),
    /// So do, of those, only the ones who need nobody's consent: the others are told that it is not theirs to undo.
    Undo(Topic, u16),
    /// Whoever acts for themselves or for a child gets this, about that person.
    Private(u16),
    /// The one whose it is gets this; others find nothing of their own, and who acts for another may not look.
    OwnPrivate(u16),
}

impl Who {
    /// Whether it matters whose it is.
    pub const fn of_somebody(self) -> bool {
        matches!(self, Self::Own(_) | Self::MayForThem(..) | Self::Asked(..) | Self::Undo(..) | Self::OwnPrivate(_))
    }
}

/// Who has one decision that is booked on.
const BOOKS: [&str; 3] = ["alva", "tuva", "lo"];

/// What a visitor gets of what is `theirs`; 303 of a stranger is the way to log in.
pub fn wanted(who: Who, v: &Visitor, theirs: &Theirs) -> u16 {
    use Who::{All, Asked, Leaving, LoggedIn, May, MayForThem, MayOrGoesOn, Own, OwnPrivate, Private, Undo};
    let found = |status| if v.about == Some(theirs.key) { status } else { 404 };
    match who {
        All(status) => status,
        _ if v.key.is_none() => 303,
        Leaving(status) => status,
        _ if v.ended => 403,
        May(topic, _) | MayOrGoesOn(topic) | MayForThem(topic, _) | Asked(topic, _) | Undo(topic, _)
            if !v.opens.contains(&topic) =>
        {
            403
        }
        MayOrGoesOn(_) => {
            if BOOKS.iter().any(|key| v.about == Some(key)) {
                303
            } else {
                200
            }
        }
        Private(_) | OwnPrivate(_) if !v.private => 403,
        Own(_) if v.acts != Acts::AsThemselves => 404,
        Asked(..) if v.key != theirs.agrees => 404,
        Undo(..) if v.asks => found(409),
        LoggedIn(status) | May(_, status) | Private(status) => status,
        Own(status) | MayForThem(_, status) | Asked(_, status) | Undo(_, status) | OwnPrivate(status) => found(status),
    }
}
