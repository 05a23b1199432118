//! Which providers somebody may choose, and whether these can take them now (R-CHO-1, R-CHO-2).

use jiff::civil::Date;

use crate::domain::directory::{Availability, Capacity, Provider, Service};

/// The one who is to get the support, as far as choosing asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chooser<'a> {
    /// The service that the decision grants.
    pub service: Service,
    /// Code of the municipality that decided.
    pub municipality: &'a str,
    /// Code of the district that the person lives in; used for this even where it must not be shown (R-ACT-6).
    pub district: Option<&'a str>,
    /// Age in whole years.
    pub age: i16,
    /// Whether providers there may decline when they are full; elsewhere they take everyone (R-CHO-2, BK).
    pub may_decline: bool,
}

/// Whether a provider can be chosen. Who runs it is never asked (R-PROV-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Eligibility {
    /// It has a place.
    Yes,
    /// It has a place for everyone: without a ceiling, or without the right to decline.
    YesNoCeiling,
    /// It is full, and this many wait.
    FullQueue(u32),
    /// It is full.
    Full,
    /// It does not say how many places it has: it has to take everyone until it says that it is full.
    Unknown,
    /// It does not give this support.
    WrongService,
    /// Another municipality approved it.
    OtherMunicipality,
    /// It does not work where the person lives.
    OtherDistrict,
    /// It is for other ages.
    Age,
    /// Its agreement has ended (R-PROV-5).
    Ended,
}

impl Eligibility {
    /// Looks at `provider` on `today`, when this portal has `open` choices of it that are not ordered yet.
    pub fn of(provider: &Provider, who: &Chooser<'_>, open: u32, today: Date) -> Self {
        let age = u8::try_from(who.age.clamp(0, 255)).unwrap_or(u8::MAX);
        if provider.municipality != who.municipality {
            Self::OtherMunicipality
        } else if !provider.offers(who.service) {
            Self::WrongService
        } else if provider.ended(today) {
            Self::Ended
        } else if !serves(provider, who.district) {
            Self::OtherDistrict
        } else if provider.facts.ages.as_ref().is_some_and(|f| !f.value.contains(age)) {
            Self::Age
        } else {
            let capacity = provider.facts.capacity.as_ref().map(|f| spoken_for(f.value, open));
            Self::of_places(Availability::of(capacity.as_ref()), who.may_decline)
        }
    }

    fn of_places(places: Availability, may_decline: bool) -> Self {
        match places {
            Availability::Free(_) => Self::Yes,
            Availability::TakesEveryone => Self::YesNoCeiling,
            Availability::Ended => Self::Ended,
            _ if !may_decline => Self::YesNoCeiling,
            Availability::Queue(n) => Self::FullQueue(n),
            Availability::Full => Self::Full,
            Availability::Unknown => Self::Unknown,
        }
    }

    /// Whether the provider has to take this person now, so that the choice can be confirmed (R-CHO-2).
    pub const fn takes(self) -> bool {
        matches!(self, Self::Yes | Self::YesNoCeiling | Self::Unknown)
    }

    /// Whether it is full, but otherwise right: shown with its queue and the reason.
    pub const fn full(self) -> bool {
        matches!(self, Self::FullQueue(_) | Self::Full)
    }

    /// Whether it gives this support where the person lives, and yet cannot take them: worth telling when nobody can.
    pub const fn only_just_not(self) -> bool {
        matches!(self, Self::FullQueue(_) | Self::Full | Self::Age | Self::Ended)
    }

    /// Whether it is for this person at all, today or once it has a place.
    pub const fn fits(self) -> bool {
        self.takes() || self.full()
    }
}

/// Without a known home only those who work everywhere are sure to come there.
fn serves(provider: &Provider, district: Option<&str>) -> bool {
    match district {
        Some(district) => provider.serves(district),
        None => provider.facts.other_districts.as_ref().is_some_and(|f| f.value),
    }
}

/// The places that are left when `open` choices are not ordered yet: the published figure cannot know of them.
pub fn spoken_for(published: Capacity, open: u32) -> Capacity {
    Capacity { free: published.free.map(|free| free.saturating_sub(open)), ..published }
}

#[cfg(test)]
mod tests;
