//! What happens when one person does not choose: who it is, why, how far, and who was passed over (R-CHO-3).

use jiff::civil::Date;

use super::{Chooser, Eligibility};
use crate::domain::{
    codes::codes,
    directory::{
        Provider,
        default_provider::{Default, default_provider, distance_to},
    },
    municipality::{District, Municipality},
};

codes! {
    /// On what ground the provider was found.
    pub enum DefaultReason {
        /// The nearest unit with a place (BO 1.2).
        Nearest = "narmast",
        /// The district's own unit (LA 1.2).
        DistrictUnit = "stadsdelens-enhet",
        /// The social board's contractor (LA 1.2).
        SocialBoard = "socialnamndens",
        /// The municipality's own unit.
        OwnUnit = "kommunens-enhet",
        /// None of them can: the case officer picks.
        CaseOfficer = "handlaggaren",
    }
}

impl From<Default> for DefaultReason {
    fn from(found: Default) -> Self {
        match found {
            Default::Nearest(_) => Self::Nearest,
            Default::DistrictUnit(_) => Self::DistrictUnit,
            Default::SocialBoard(_) => Self::SocialBoard,
            Default::OwnUnit(_) => Self::OwnUnit,
            Default::CaseOfficer | Default::NoRule => Self::CaseOfficer,
        }
    }
}

/// Somebody nearer than the one found, and why it was not them.
#[derive(Debug, Clone, PartialEq)]
pub struct PassedOver {
    /// Its place in the list looked through.
    pub provider: usize,
    /// Kilometres from the middle of the person's district.
    pub km: f64,
    /// Why; one that takes people is passed over where the rule asks for a unit of another kind.
    pub why: Eligibility,
}

/// What applies to one person who does not choose.
#[derive(Debug, Clone, PartialEq)]
pub struct NotChoosing {
    /// The provider found, and on what ground.
    pub found: Default,
    /// Kilometres to it from the middle of the person's district, where its office is known.
    pub km: Option<f64>,
    /// The providers of this service that are nearer, the nearest first. When none is found: those that the rule asks
    /// about and that cannot, in the same order.
    pub passed_over: Vec<PassedOver>,
}

/// Finds it for `who`, who lives in `district`. `open` counts the choices of a provider that are not ordered yet.
pub fn not_choosing(
    municipality: &Municipality,
    district: &District,
    who: &Chooser<'_>,
    providers: &[&Provider],
    open: impl Fn(&Provider) -> u32,
    today: Date,
) -> NotChoosing {
    let eligibility = |p: &Provider| Eligibility::of(p, who, open(p), today);
    let fits = |p: &Provider| eligibility(p).takes();
    let found = default_provider(municipality, district, who.service, providers, fits, today);
    let distance = |p: &Provider| distance_to(p, municipality, district);
    let km = found.provider().map(|i| distance(providers[i])).filter(|km| km.is_finite());
    let none = found.provider().is_none();
    let limit = km.unwrap_or(if none { f64::INFINITY } else { 0.0 });
    let here = |p: &Provider| p.municipality == municipality.code && p.offers(who.service);
    let nearer = providers.iter().enumerate().filter(|(i, p)| Some(*i) != found.provider() && here(p));
    let mut passed_over: Vec<_> = nearer
        .map(|(provider, p)| PassedOver { provider, km: distance(p), why: eligibility(p) })
        .filter(|p| if none { p.why.only_just_not() } else { p.km < limit })
        .collect();
    passed_over.sort_by(|a, b| a.km.total_cmp(&b.km));
    NotChoosing { found, km, passed_over }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::{
        Capacity, Ownership, Service, Unit,
        default_provider::tests::town,
        provider::tests::{fact, provider},
    };
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    /// With an office `km` kilometres south of the middle of the district "north".
    fn at(slug: &str, km: f64, ownership: Ownership, free: u32) -> Provider {
        let mut p = provider(slug);
        p.facts.ownership = fact(ownership);
        p.facts.services = fact(vec![Service::Boendestod, Service::Ledsagarservice]);
        p.facts.capacity = Some(fact(Capacity { ceiling: Some(10), free: Some(free), queue: None }));
        p.facts.districts = Some(fact(vec!["north".into()]));
        p.units = vec![Unit {
            name: slug.into(),
            district: "south".into(),
            street: None,
            town: None,
            position: Some((59.4 - km / 111.195, 18.0)),
            access: None,
            source: "test".into(),
            checked_on: TODAY,
        }];
        p
    }

    fn find(service: Service, providers: &[Provider], open: impl Fn(&Provider) -> u32) -> NotChoosing {
        let town = town();
        let who = Chooser { service, municipality: "stockholm", district: Some("north"), age: 34, may_decline: true };
        let providers: Vec<_> = providers.iter().collect();
        not_choosing(&town, &town.districts[0], &who, &providers, open, TODAY)
    }

    fn passed(found: &NotChoosing) -> Vec<(usize, i64, Eligibility)> {
        #[expect(clippy::cast_possible_truncation, reason = "whole kilometres of a test")]
        found.passed_over.iter().map(|p| (p.provider, p.km.round() as i64, p.why)).collect()
    }

    // R-CHO-3: the nearest that fits and has a place, how far it is, and who was passed over and why.
    #[test]
    fn names_who_was_nearer_and_why_it_was_not_them() {
        let mut ended = at("ended", 3.0, Ownership::Municipal, 5);
        ended.agreement_ended_on = Some(TODAY);
        let all = [
            at("far", 9.0, Ownership::Municipal, 5),
            at("here", 6.0, Ownership::Private, 1),
            at("full", 4.0, Ownership::Municipal, 0),
            ended,
        ];
        let found = find(Service::Boendestod, &all, |_| 0);
        assert_eq!(found.found, Default::Nearest(1));
        assert!((found.km.unwrap() - 6.0).abs() < 0.01);
        assert_eq!(passed(&found), [(3, 3, Eligibility::Ended), (2, 4, Eligibility::Full)]);
    }

    // R-CHO-2, R-CHO-3: a place that somebody has chosen already is not free.
    #[test]
    fn places_spoken_for_are_passed_over() {
        let all = [at("near", 1.0, Ownership::Private, 1), at("far", 2.0, Ownership::Private, 1)];
        let found = find(Service::Boendestod, &all, |p| u32::from(p.slug == "near"));
        assert_eq!((found.found, passed(&found)), (Default::Nearest(1), vec![(0, 1, Eligibility::Full)]));
        let nobody = find(Service::Boendestod, &all, |_| 1);
        assert_eq!((nobody.found, nobody.km), (Default::CaseOfficer, None));
        assert_eq!(passed(&nobody).len(), 2);
        assert_eq!(DefaultReason::from(nobody.found), DefaultReason::CaseOfficer);
        // Those that work elsewhere were never asked about.
        let mut all = all;
        all[0].facts.districts = Some(fact(vec!["south".into()]));
        let nobody = find(Service::Boendestod, &all, |_| 1);
        assert_eq!(passed(&nobody), [(1, 2, Eligibility::Full)]);
    }

    // R-CHO-3, LA 1.2: for companion service the rule asks for the board's contractor, however near others are.
    #[test]
    fn a_rule_that_asks_for_another_kind_of_unit_passes_over_those_with_a_place() {
        let all = [at("near", 1.0, Ownership::Private, 5), at("board", 7.0, Ownership::Contracted, 5)];
        let found = find(Service::Ledsagarservice, &all, |_| 0);
        assert_eq!((found.found, passed(&found)), (Default::SocialBoard(1), vec![(0, 1, Eligibility::Yes)]));
    }
}
