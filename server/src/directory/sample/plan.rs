//! Which made-up providers there are: first those that the portal's journeys rely on, then a mixture.

use app::domain::{
    directory::{Ownership, Service},
    municipality::{District, Municipalities, Municipality},
};

use super::rng::Rng;

/// What is settled of a provider before its profile is made up.
pub(super) struct Plan<'a> {
    pub(super) municipality: &'a Municipality,
    pub(super) district: &'a District,
    pub(super) services: Vec<Service>,
    pub(super) ownership: Ownership,
    /// Works evenings, has a free place, and its agreement stands.
    pub(super) dependable: bool,
    /// Somebody speaks Finnish.
    pub(super) finnish: bool,
    /// Serves every district of its municipality.
    pub(super) everywhere: bool,
    /// Its address, where a ruleset names it.
    pub(super) slug: Option<&'a str>,
}

/// At every how many-th district the board has a companion and relief unit of its own;
/// elsewhere the social board's contractor steps in, so that both show (R-CHO-3).
const OWN_UNIT_EVERY: usize = 2;

const OWNERSHIPS: [Ownership; 3] = [Ownership::Municipal, Ownership::Contracted, Ownership::Private];

/// Plans `count` providers, fewer being the beginning of more.
pub(super) fn plans<'a>(all: &'a Municipalities, count: usize, rng: &mut Rng) -> Vec<Plan<'a>> {
    let mut plans: Vec<Plan> = all.0.iter().flat_map(contractors).collect();
    plans.extend(all.0.iter().flat_map(dependable));
    let districts: Vec<_> = all.0.iter().flat_map(|m| m.districts.iter().map(move |d| (m, d))).collect();
    for (municipality, district) in districts.into_iter().cycle().take(count.saturating_sub(plans.len())) {
        plans.push(mixed(municipality, district, rng));
    }
    plans.truncate(count);
    plans
}

fn plan<'a>(municipality: &'a Municipality, district: &'a District, services: &[Service]) -> Plan<'a> {
    Plan {
        municipality,
        district,
        services: services.to_vec(),
        ownership: Ownership::Municipal,
        dependable: true,
        finnish: false,
        everywhere: false,
        slug: None,
    }
}

/// The social board's contractors, which the rulesets name (R-CHO-3).
fn contractors(municipality: &Municipality) -> impl Iterator<Item = Plan<'_>> {
    let named =
        municipality.rules.default_provider.iter().filter_map(|r| r.fallback.as_deref().map(|f| (r.service, f)));
    named.zip(municipality.districts.iter().rev()).map(move |((service, slug), district)| Plan {
        ownership: Ownership::Contracted,
        everywhere: true,
        slug: Some(slug),
        ..plan(municipality, district, &[service])
    })
}

/// Boendestöd with evenings in every district, Finnish where many speak it, and units for those who do not choose.
fn dependable(municipality: &Municipality) -> Vec<Plan<'_>> {
    use Service::{Avlosarservice, Boendestod, Ledsagarservice};
    let mut plans = Vec::new();
    for (i, district) in municipality.districts.iter().enumerate() {
        let ownership = OWNERSHIPS[i % OWNERSHIPS.len()];
        plans.push(Plan { ownership, ..plan(municipality, district, &[Boendestod]) });
        if district.code == "skarholmen" || district.code == "fittja" {
            let finnish = |ownership| Plan { ownership, finnish: true, ..plan(municipality, district, &[Boendestod]) };
            plans.extend(OWNERSHIPS.map(finnish));
        }
        if municipality.code == "stockholm" && i % OWN_UNIT_EVERY == 0 {
            plans.push(plan(municipality, district, &[Ledsagarservice, Avlosarservice]));
        }
    }
    if municipality.code == "botkyrka" {
        let middle = &municipality.districts[0];
        for services in [&[Boendestod][..], &[Ledsagarservice, Avlosarservice]] {
            plans.push(Plan { everywhere: true, ..plan(municipality, middle, services) });
        }
    }
    plans
}

fn mixed<'a>(municipality: &'a Municipality, district: &'a District, rng: &mut Rng) -> Plan<'a> {
    use Service::{Avlosarservice, Boendestod, Ledsagarservice};
    let services: &[Service] = match rng.below(10) {
        0..5 => &[Boendestod],
        5 => &[Boendestod, Ledsagarservice],
        6..8 => &[Ledsagarservice],
        8 => &[Avlosarservice],
        _ => &[Ledsagarservice, Avlosarservice],
    };
    // Only dependable units stand in for those who do not choose companion and relief service.
    let only_housing = services == [Boendestod];
    let ownership = if only_housing { rng.pick(&OWNERSHIPS) } else { Ownership::Private };
    let finnish = rng.chance(25);
    Plan { ownership, finnish, dependable: false, ..plan(municipality, district, services) }
}
