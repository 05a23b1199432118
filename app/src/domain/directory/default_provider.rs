//! What applies to somebody who cannot or will not choose (R-CHO-3).

use jiff::civil::Date;

use super::{Ownership, Provider, Service, order::daily_key};
use crate::domain::municipality::{DefaultBy, District, Municipality, distance_km};

/// Which provider it is today, and on what ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Default {
    /// The nearest unit with a free place, as a place in the list looked through.
    Nearest(usize),
    /// The district's own municipal or contracted unit.
    DistrictUnit(usize),
    /// The social board's contractor, since the district has no unit of its own.
    SocialBoard(usize),
    /// The municipality's own unit.
    OwnUnit(usize),
    /// None of them can today: the case officer picks the best of the others.
    CaseOfficer,
    /// The municipality has no rule for this service here.
    NoRule,
}

impl Default {
    /// The provider found, as a place in the list looked through.
    pub const fn provider(self) -> Option<usize> {
        match self {
            Self::Nearest(i) | Self::DistrictUnit(i) | Self::SocialBoard(i) | Self::OwnUnit(i) => Some(i),
            Self::CaseOfficer | Self::NoRule => None,
        }
    }
}

/// Finds the default of `service` for somebody in `district` (R-CHO-3).
///
/// `fits` says whether a provider meets the person's needs. Ownership decides
/// only where the rule itself says so; between equals the day's shuffle does.
pub fn default_provider(
    municipality: &Municipality,
    district: &District,
    service: Service,
    providers: &[&Provider],
    fits: impl Fn(&Provider) -> bool,
    today: Date,
) -> Default {
    let Some(rule) = municipality.default_for(service) else { return Default::NoRule };
    let can = |p: &Provider| {
        p.municipality == municipality.code
            && p.offers(service)
            && p.serves(&district.code)
            && p.availability(today).has_place()
            && fits(p)
    };
    let nearest = |accept: &dyn Fn(&Provider) -> bool| {
        let able = providers.iter().enumerate().filter(|(_, p)| can(p) && accept(p));
        able.min_by(|(_, a), (_, b)| {
            let near = |p: &Provider| distance_to(p, municipality, district);
            near(a).total_cmp(&near(b)).then_with(|| daily_key(today, &a.id).cmp(&daily_key(today, &b.id)))
        })
        .map(|(i, _)| i)
    };
    let publicly_run = |p: &Provider| matches!(p.facts.ownership.value, Ownership::Municipal | Ownership::Contracted);
    let found = match rule.by {
        DefaultBy::Nearest => nearest(&|_| true).map(Default::Nearest),
        DefaultBy::OwnUnit => nearest(&|p| p.facts.ownership.value == Ownership::Municipal).map(Default::OwnUnit),
        DefaultBy::DistrictUnit => {
            let in_district = |p: &Provider| publicly_run(p) && p.units.iter().any(|u| u.district == district.code);
            nearest(&in_district).map(Default::DistrictUnit).or_else(|| {
                // The contractor steps in only where the district has no unit at all (LA 1.2).
                let has_unit = providers.iter().any(|p| p.offers(service) && !p.ended(today) && in_district(p));
                let board = rule.fallback.as_deref().filter(|_| !has_unit);
                nearest(&|p| Some(p.slug.as_str()) == board).map(Default::SocialBoard)
            })
        }
    };
    found.unwrap_or(Default::CaseOfficer)
}

/// Kilometres from the district's middle to the provider's nearest office; infinite without a known one.
pub fn distance_to(provider: &Provider, municipality: &Municipality, district: &District) -> f64 {
    let middle = |code: &str| municipality.districts.iter().find(|d| d.code == code).map(|d| (d.lat, d.lon));
    let offices = provider.units.iter().filter_map(|u| u.position.or_else(|| middle(&u.district)));
    offices.map(|at| distance_km((district.lat, district.lon), at)).fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::super::provider::tests::{fact, provider};
    use super::*;
    use crate::domain::directory::{Capacity, Clock, Unit};
    use crate::domain::municipality::{Contact, DefaultRule, Rules};
    use jiff::civil::date;

    pub(crate) fn rules() -> Rules {
        let rule =
            |service, by, fallback: Option<&str>| DefaultRule { service, by, fallback: fallback.map(Into::into) };
        Rules {
            profile_stale_after_days: 180,
            survey_min_answers: 5,
            evening_from: Clock::new(18, 0).unwrap(),
            night_from: Clock::new(22, 0).unwrap(),
            night_to: Clock::new(6, 0).unwrap(),
            trained_share_min: 80,
            may_decline_when_full: true,
            choosing: vec![],
            default_provider: vec![
                rule(Service::Boendestod, DefaultBy::Nearest, None),
                rule(Service::Ledsagarservice, DefaultBy::DistrictUnit, Some("board")),
            ],
            booking: None,
            plan: crate::domain::plan::due::tests::stockholm(),
        }
    }

    pub(crate) fn town() -> Municipality {
        let district = |code: &str, lat| District {
            code: code.into(),
            name: code.into(),
            lat,
            lon: 18.0,
            neighbours: vec![],
            places: vec![],
        };
        Municipality {
            code: "stockholm".into(),
            name: "Stockholm".into(),
            name_fi: "Tukholma".into(),
            contact: Contact { name: "x".into(), phone: "1".into(), placeholder: true },
            rules: rules(),
            districts: vec![district("north", 59.4), district("south", 59.2)],
        }
    }

    fn at(slug: &str, district: &str, ownership: Ownership, free: u32, service: Service) -> Provider {
        let mut p = provider(slug);
        p.facts.ownership = fact(ownership);
        p.facts.services = fact(vec![service]);
        p.facts.capacity = Some(fact(Capacity { ceiling: Some(10), free: Some(free), queue: None }));
        p.facts.districts = Some(fact(vec!["north".into(), "south".into()]));
        p.units = vec![Unit {
            name: slug.into(),
            district: district.into(),
            street: None,
            town: None,
            position: None,
            access: None,
            source: "test".into(),
            checked_on: date(2026, 11, 1),
        }];
        p
    }

    fn find(service: Service, providers: &[Provider], fits: impl Fn(&Provider) -> bool) -> Default {
        let town = town();
        let providers: Vec<&Provider> = providers.iter().collect();
        default_provider(&town, &town.districts[0], service, &providers, fits, date(2026, 11, 22))
    }

    // R-CHO-3, boendestöd: nearest with a free place, whatever its ownership (BO 1.2).
    #[test]
    fn housing_support_goes_to_the_nearest_unit_with_a_place_whoever_runs_it() {
        let s = Service::Boendestod;
        let far = at("far", "south", Ownership::Municipal, 5, s);
        let near_full = at("full", "north", Ownership::Municipal, 0, s);
        let near = at("near", "north", Ownership::Private, 1, s);
        assert_eq!(find(s, &[far.clone(), near_full, near], |_| true), Default::Nearest(2));
        assert_eq!(find(s, &[far], |_| true), Default::Nearest(0));
    }

    // R-CHO-3: needs that do not fit and ended agreements are passed over; nobody left is said so.
    #[test]
    fn what_does_not_fit_is_passed_over() {
        let s = Service::Boendestod;
        let mut ended = at("ended", "north", Ownership::Municipal, 5, s);
        ended.agreement_ended_on = Some(date(2026, 11, 22));
        let other = at("other", "south", Ownership::Private, 5, s);
        assert_eq!(find(s, &[ended.clone(), other], |_| true), Default::Nearest(1));
        assert_eq!(find(s, &[ended], |_| true), Default::CaseOfficer);
        assert_eq!(find(s, &[at("x", "north", Ownership::Private, 5, s)], |_| false), Default::CaseOfficer);
    }

    // R-CHO-3, companion and relief: the district's own unit, else the social board's contractor (LA 1.2).
    #[test]
    fn companion_service_goes_to_the_districts_own_unit_or_the_social_boards_contractor() {
        let s = Service::Ledsagarservice;
        let private = at("private", "north", Ownership::Private, 5, s);
        let own = at("own", "north", Ownership::Contracted, 5, s);
        let board = at("board", "south", Ownership::Contracted, 5, s);
        assert_eq!(find(s, &[private.clone(), board.clone(), own.clone()], |_| true), Default::DistrictUnit(2));
        assert_eq!(find(s, &[private.clone(), board.clone()], |_| true), Default::SocialBoard(1));
        // A full unit of the district's own is not replaced by the contractor: the case officer picks.
        let full = at("own", "north", Ownership::Municipal, 0, s);
        assert_eq!(find(s, &[private, board, full], |_| true), Default::CaseOfficer);
        assert_eq!(find(Service::Avlosarservice, &[own], |_| true), Default::NoRule);
    }
}
