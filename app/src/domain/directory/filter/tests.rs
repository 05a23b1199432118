use proptest::{option, prelude::*, sample::subsequence};

use super::*;
use crate::domain::directory::{Availability, default_provider::tests::town, provider::Ages};

/// Two districts, of which the first has the second as neighbour.
fn places() -> Municipalities {
    let mut town = town();
    town.districts[0].neighbours = vec!["south".into()];
    Municipalities(vec![town])
}

fn size(filter: &Filter, all: &[Traits]) -> usize {
    filter.select(all, 0..all.len(), &places()).chosen.len()
}

fn with(filter: &Filter, change: impl FnOnce(&mut Filter)) -> Filter {
    let mut changed = filter.clone();
    change(&mut changed);
    changed
}

fn added<T: PartialEq + Copy>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}

fn availability() -> impl Strategy<Value = Availability> {
    use Availability::{Ended, Free, Full, Queue, TakesEveryone, Unknown};
    prop::sample::select(vec![TakesEveryone, Free(2), Queue(3), Full, Unknown, Ended])
}

fn ages() -> impl Strategy<Value = Option<Ages>> {
    option::of(prop::sample::select(vec![Ages { from: 18, to: Some(64) }, Ages { from: 65, to: None }]))
}

prop_compose! {
    /// Few values of each kind, so that wishes are met and missed about equally often.
    fn traits()(
        (districts, services, ownership, languages) in (0u64..4, 0u32..8, 0usize..3, 0u32..8),
        (skills, hours, targets, sign_language) in (0u32..8, 0u32..8, 0u32..32, any::<bool>()),
        (ages, meet_first, availability) in (ages(), any::<bool>(), availability()),
    ) -> Traits {
        Traits {
            id: String::new(),
            daily: 0,
            name_key: String::new(),
            districts,
            municipality: 0,
            services,
            ownership: Ownership::ALL[ownership].bit(),
            languages,
            skills,
            hours,
            targets,
            ages,
            sign_language,
            meet_first,
            availability,
            survey: None,
            positions: vec![],
        }
    }
}

prop_compose! {
    fn filter()(
        service in option::of(prop::sample::select(Service::ALL)),
        area in option::of(prop::sample::select(vec!["north", "south", "stockholm"])),
        languages in subsequence(&StaffLanguage::ALL[..3], 0..3),
        ownership in subsequence(Ownership::ALL, 0..3),
        hours in subsequence(HoursWish::ALL, 0..2),
        target in option::of(prop::sample::select(TargetGroup::ALL)),
        age in option::of(prop::sample::select(vec![17, 30, 70])),
        skills in subsequence(&Skill::ALL[..3], 0..2),
        (neighbours, free_now, sign_language, meet_first) in any::<(bool, bool, bool, bool)>(),
    ) -> Filter {
        let area = area.map(Into::into);
        Filter {
            service, area, neighbours, languages, ownership, free_now, hours, target, age, skills, sign_language,
            meet_first, ..Filter::default()
        }
    }
}

/// The filter with one of its wishes only.
fn alone(filter: &Filter, wish: Wish) -> Filter {
    with(filter, |f| Wish::ALL.into_iter().filter(|w| *w != wish).for_each(|w| f.give_up(w)))
}

proptest! {
    // The figure beside an option is what following it gives.
    #[test]
    fn counts_are_the_sizes_of_the_selections_they_promise(
        all in prop::collection::vec(traits(), 0..40), filter in filter(),
    ) {
        let c = filter.select(&all, 0..all.len(), &places()).counts;
        let gives = |change: &dyn Fn(&mut Filter)| size(&with(&filter, |f| change(f)), &all);
        for x in Service::ALL {
            prop_assert_eq!(c.services[*x as usize], gives(&|f| f.service = Some(*x)));
        }
        for x in TargetGroup::ALL {
            prop_assert_eq!(c.targets[*x as usize], gives(&|f| f.target = Some(*x)));
        }
        // Of alternatives each shows what it gives alone.
        for x in StaffLanguage::ALL {
            prop_assert_eq!(c.languages[*x as usize], gives(&|f| f.languages = vec![*x]));
        }
        for x in Ownership::ALL {
            prop_assert_eq!(c.ownership[*x as usize], gives(&|f| f.ownership = vec![*x]));
        }
        // Needs add up.
        for x in HoursWish::ALL {
            prop_assert_eq!(c.hours[*x as usize], gives(&|f| added(&mut f.hours, *x)));
        }
        for x in Skill::ALL {
            prop_assert_eq!(c.skills[*x as usize], gives(&|f| added(&mut f.skills, *x)));
        }
        prop_assert_eq!(c.free, gives(&|f| f.free_now = true));
        prop_assert_eq!(c.sign, gives(&|f| f.sign_language = true));
        prop_assert_eq!(c.meet, gives(&|f| f.meet_first = true));
    }

    #[test]
    fn giving_up_a_wish_gives_what_is_promised(all in prop::collection::vec(traits(), 0..40), filter in filter()) {
        let found = filter.select(&all, 0..all.len(), &places());
        for (wish, count) in &found.counts.without {
            prop_assert_eq!(*count, size(&with(&filter, |f| f.give_up(*wish)), &all), "{:?}", wish);
        }
        // Only wishes in use can be given up.
        let used: Vec<_> = Wish::ALL.into_iter().filter(|w| with(&filter, |f| f.give_up(*w)) != filter).collect();
        prop_assert_eq!(found.counts.without.iter().map(|(w, _)| *w).collect::<Vec<_>>(), used);
    }

    #[test]
    fn those_chosen_meet_each_wish_and_keep_their_order(
        all in prop::collection::vec(traits(), 0..40), filter in filter(),
    ) {
        let places = places();
        let backwards = filter.select(&all, (0..all.len()).rev(), &places).chosen;
        let single: Vec<_> = Wish::ALL.map(|w| alone(&filter, w).select(&all, 0..all.len(), &places).chosen).into();
        let of_all: Vec<_> = (0..all.len()).rev().filter(|i| single.iter().all(|s| s.contains(i))).collect();
        prop_assert_eq!(backwards, of_all);
    }
}

fn one(change: impl FnOnce(&mut Traits)) -> Traits {
    let mut t = Traits {
        id: String::new(),
        daily: 0,
        name_key: String::new(),
        districts: 0b01,
        municipality: 0,
        services: 0,
        ownership: 0,
        languages: 0,
        skills: 0,
        hours: 0,
        targets: 0,
        ages: None,
        sign_language: false,
        meet_first: false,
        availability: Availability::Unknown,
        survey: None,
        positions: vec![],
    };
    change(&mut t);
    t
}

#[test]
fn alternatives_widen_and_needs_narrow() {
    use {Skill::Autism, StaffLanguage::Finnish};
    let all = [
        one(|t| t.languages = Finnish.bit()),
        one(|t| t.languages = StaffLanguage::Sami.bit()),
        one(|t| t.skills = Autism.bit()),
        one(|t| t.skills = Autism.bit() | Skill::Tandem.bit()),
    ];
    assert_eq!(size(&Filter { languages: vec![Finnish, StaffLanguage::Sami], ..Filter::default() }, &all), 2);
    assert_eq!(size(&Filter { skills: vec![Autism, Skill::Tandem], ..Filter::default() }, &all), 1);
}

#[test]
fn an_area_is_a_district_with_or_without_its_neighbours_or_a_whole_municipality() {
    let all = [one(|_| {}), one(|t| t.districts = 0b10), one(|t| t.districts = 0)];
    let area = |code: &str, neighbours| Filter { area: Some(code.into()), neighbours, ..Filter::default() };
    assert_eq!(size(&area("north", false), &all), 1);
    assert_eq!(size(&area("north", true), &all), 2);
    assert_eq!(size(&area("south", true), &all), 1);
    assert_eq!(size(&area("stockholm", false), &all), 3);
    assert_eq!(size(&area("stockholm", false), &[one(|t| t.municipality = 1)]), 0);
}

// R-PROV-4: what is not known is never taken for yes; ages that nobody stated exclude nobody.
#[test]
fn what_is_unknown_meets_no_wish_but_excludes_no_age() {
    let all = [one(|_| {})];
    assert_eq!(size(&Filter { free_now: true, ..Filter::default() }, &all), 0);
    assert_eq!(size(&Filter { hours: vec![HoursWish::Night], ..Filter::default() }, &all), 0);
    assert_eq!(size(&Filter { age: Some(40), ..Filter::default() }, &all), 1);
}
