//! The made-up people: each situation is there, the rules hold whatever the day, and nobody is real.

use std::collections::{HashMap, HashSet};

use app::domain::{
    Lang,
    choice::decision::{Decision, Period},
    directory::{Provider, Service, StaffLanguage},
    identity::{Demo, MandateKind, PersonalNumber, Scope, number::age_on},
};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use server::{
    cases::{
        self, NUMBER_INDEX,
        file::{CaseDecision, CaseMandate, CasePerson, CasesFile},
        sample,
    },
    clock::Clock,
    directory::{import, sample as providers, service::Directory},
    keys::Keys,
};

use super::{counts, everything, now, on_both, places, texts};

const TODAY: Date = date(2026, 11, 24);

fn directory() -> Vec<Provider> {
    providers::providers(&places(), 120, 1, TODAY).1
}

fn cases() -> CasesFile {
    sample::cases(&directory(), TODAY)
}

struct Sample(CasesFile, Vec<Provider>);

impl Sample {
    fn person(&self, key: &str) -> &CasePerson {
        self.0.persons.iter().find(|p| p.key == key).unwrap_or_else(|| panic!("{key}"))
    }

    fn age(&self, key: &str) -> i16 {
        age_on(self.person(key).number.read().unwrap().born(), TODAY)
    }

    fn decisions(&self, key: &str) -> Vec<&CaseDecision> {
        self.0.decisions.iter().filter(|d| d.person == key).collect()
    }

    /// The one decision of this service, with the provider of its order.
    fn given(&self, key: &str, service: Service) -> (&CaseDecision, &Provider) {
        let found = self.decisions(key).into_iter().find(|d| d.service == service).unwrap_or_else(|| panic!("{key}"));
        (found, self.1.iter().find(|p| p.slug == found.orders[0].provider).unwrap())
    }

    fn mandates(&self, agent: &str) -> Vec<&CaseMandate> {
        self.0.mandates.iter().filter(|m| m.agent == agent).collect()
    }
}

fn key_of(about: Demo) -> &'static str {
    sample::demo_people().iter().find(|p| p.about == about).unwrap_or_else(|| panic!("{}", about.code())).key
}

// R-CHO-1, R-CHO-8, R-PROV-5, R-BOOK-9
#[test]
fn every_situation_of_support_is_there() {
    use Service::{Avlosarservice, Boendestod, Ledsagarservice};
    let s = Sample(cases(), directory());

    let (d, provider) = s.given(key_of(Demo::HousingBromma), Boendestod);
    assert!(["sympati", "boendestodet-i-bromma"].contains(&provider.slug.as_str()));
    assert!(s.age(&d.person) >= 18 && s.person(&d.person).district.as_deref() == Some("bromma"));
    assert!(d.orders[0].contacts.len() > 1 && !d.time_used.is_empty() && !d.planned_visits.is_empty());

    let finnish = key_of(Demo::CompanionReliefSkarholmen);
    assert_eq!((s.person(finnish).lang, s.person(finnish).district.as_deref()), (Lang::Fi, Some("skarholmen")));
    for service in [Ledsagarservice, Avlosarservice] {
        let (_, provider) = s.given(finnish, service);
        assert!(provider.offers(service) && provider.serves("skarholmen"));
    }

    let ending = s.decisions(key_of(Demo::DecisionEnding));
    assert!(ending.iter().any(|d| d.valid_to == Some(date(2026, 12, 4))));
    let (_, ended) = s.given(key_of(Demo::ProviderEnded), Boendestod);
    assert!(ended.slug == "mira-stod-och-behandling" && ended.agreement_ended_on.is_some());
    let (carer, _) = s.given(key_of(Demo::CarerFourHours), Avlosarservice);
    assert_eq!((carer.minutes, carer.period), (240, Period::Week));
    let [open] = s.decisions(key_of(Demo::NotChosenYet))[..] else { panic!("one") };
    assert!(open.orders.is_empty() && open.valid_from <= TODAY && open.valid_to.is_some_and(|to| to > TODAY));

    let child = |age: i16| s.0.persons.iter().find(|p| s.age(&p.key) == age).unwrap();
    for (age, service) in [(9, Avlosarservice), (16, Ledsagarservice)] {
        let (_, provider) = s.given(&child(age).key, service);
        let ages = provider.facts.ages.as_ref().map(|f| f.value);
        assert!(ages.is_none_or(|ages| ages.contains(u8::try_from(age).unwrap())), "{}", provider.slug);
    }
    assert_eq!(child(16).key, key_of(Demo::Youth16));
    let protected = s.person(key_of(Demo::Protected));
    assert!(protected.protected && protected.address.is_some() && !s.decisions(&protected.key).is_empty());
    assert_eq!(s.person(key_of(Demo::EasyReader)).lang, Lang::SvLattlast);
    let langs: HashSet<_> = s.0.persons.iter().map(|p| p.lang).collect();
    assert_eq!(langs.len(), Lang::ALL.len());
    assert!(s.decisions("paavo").iter().any(|d| d.municipality == "botkyrka" && !d.orders.is_empty()));
    assert!(s.given("paavo", Boendestod).1.facts.languages.as_ref().unwrap().value.contains(&StaffLanguage::Finnish));
}

// R-ACT-1, R-ACT-3
#[test]
fn every_kind_of_right_is_there() {
    let s = Sample(cases(), directory());
    let all = [Scope::Rights, Scope::Economy, Scope::Care];
    for parent in [Demo::GuardianOfTwo, Demo::OtherGuardian] {
        let mandates = s.mandates(key_of(parent));
        assert!(mandates.iter().all(|m| m.kind == MandateKind::Guardian && m.verified_by.is_some()));
        assert_eq!(mandates.iter().map(|m| s.age(&m.principal)).collect::<Vec<_>>(), [9, 16]);
    }
    let god_man = s.mandates(key_of(Demo::GodMan));
    assert_eq!(god_man.iter().map(|m| m.scopes.as_slice()).collect::<Vec<_>>(), [&all[1..2], &all]);
    assert!(god_man.iter().all(|m| m.kind == MandateKind::GodMan && !s.decisions(&m.principal).is_empty()));
    assert!(god_man.iter().any(|m| m.principal == key_of(Demo::PrincipalOfGodMan)));
    let [forvaltare] = s.mandates(key_of(Demo::Forvaltare))[..] else { panic!("one") };
    assert_eq!(forvaltare.kind, MandateKind::Forvaltare);
    let [proxy] = s.mandates(key_of(Demo::Proxy))[..] else { panic!("one") };
    assert_eq!((proxy.kind, proxy.scopes.len(), proxy.revoked_at), (MandateKind::Proxy, 2, None));
    let [revoked] = s.mandates(key_of(Demo::RevokedAgent))[..] else { panic!("one") };
    assert!(revoked.revoked_at.is_some());
    let [expired] = s.mandates(key_of(Demo::ExpiredAgent))[..] else { panic!("one") };
    assert!(expired.valid_to.is_some_and(|to| to < TODAY) && expired.revoked_at.is_none());
    let relative = key_of(Demo::RelativeWithoutMandate);
    assert!(s.mandates(relative).is_empty() && s.decisions(relative).is_empty());
    let staff = key_of(Demo::ProviderStaff);
    assert!(s.0.staff.iter().any(|row| row.person == staff) && s.mandates(staff).is_empty());
    assert!(s.0.consents.iter().any(|c| c.withdrawn_at.is_some()));
    assert!(s.0.consents.iter().any(|c| c.withdrawn_at.is_none()));
}

#[test]
fn the_log_in_page_has_one_for_each_situation() {
    let people = sample::demo_people();
    let about: HashSet<_> = people.iter().map(|p| p.about).collect();
    assert_eq!((people.len(), about.len()), (Demo::ALL.len(), Demo::ALL.len()));
    let s = Sample(cases(), directory());
    for p in people {
        let person = s.person(p.key);
        assert_eq!(p.name, format!("{} {}", person.given_name, person.family_name));
        assert!(s.age(p.key) >= 13, "{} is too young for an electronic identification", p.key);
    }
}

// Nobody can be taken for a real person.
#[test]
fn everybody_is_plainly_made_up() {
    let file = cases();
    let names: HashSet<_> = file.persons.iter().map(|p| (&p.given_name, &p.family_name)).collect();
    assert_eq!(names.len(), file.persons.len());
    let made_up = |name: &str| ["Prov", "Exempel", "Esimerk"].iter().any(|word| name.contains(word));
    for p in &file.persons {
        let number = p.number.read().unwrap();
        assert!(number.reveal()[8..].starts_with("98"), "{}", p.key);
        assert!(made_up(&p.family_name) && p.address.as_ref().unwrap().starts_with("Exempelgatan "));
        assert!(
            p.phone.as_ref().unwrap().starts_with("070-174 06 ") && p.email.as_ref().unwrap().ends_with(".example")
        );
        assert!(!format!("{p:?}").contains(number.reveal()), "a number shows itself");
    }
    for contact in file.decisions.iter().flat_map(|d| &d.orders).flat_map(|o| &o.contacts) {
        assert!(made_up(&contact.name) && contact.phone.as_ref().unwrap().starts_with("08-465 004 "));
    }
}

// R-BOOK-1: what is used never exceeds what is granted.
#[test]
fn nobody_has_used_more_than_is_granted() {
    for day in 0..60i64 {
        let today = TODAY.saturating_add(jiff::Span::new().days(day));
        for d in sample::cases(&directory(), today).decisions {
            let mut used: HashMap<_, u32> = HashMap::new();
            let decision = Decision {
                id: String::new(),
                case_number: d.case_number.clone(),
                person_id: d.person.clone(),
                municipality: d.municipality.clone(),
                service: d.service,
                law: d.law,
                minutes: d.minutes,
                period: d.period,
                valid_from: d.valid_from,
                valid_to: d.valid_to,
                goals: vec![],
                terms: d.terms,
            };
            let planned = d.planned_visits.iter().map(|v| (server::clock::date_in_stockholm(v.starts_at), v.minutes));
            for (day, minutes) in d.time_used.iter().map(|t| (t.day, t.minutes)).chain(planned) {
                *used.entry(decision.period_of(day).unwrap()).or_default() += minutes;
            }
            assert!(used.values().all(|minutes| *minutes <= d.minutes), "{} on {today}", d.person);
        }
    }
}

// A try-out on a database without persons: loaded once, found by number and by key.
#[tokio::test]
async fn the_sample_loads_and_the_second_time_changes_nothing() {
    on_both(async |db| {
        let (places, keys, clock) = (places(), Keys::random().unwrap(), Clock::fixed(now()));
        let files = providers::providers(&places, 120, 1, TODAY);
        import::run_typed(db, &places, files, now(), &mut |_, _| {}).await.unwrap();
        let directory = Directory::open(db, &places, clock).await.unwrap();
        let load = async || cases::load_sample_cases(db, &keys, &places, &directory, clock).await.unwrap();
        let first = load().await;
        assert_eq!((first.persons, first.decisions), (counts(23, 0, 0), counts(15, 0, 0)));
        let kept = everything(db).await;
        assert!(!load().await.changed());
        assert_eq!(everything(db).await, kept);
        for person in &cases().persons {
            let index = keys.index(NUMBER_INDEX, person.number.read().unwrap().reveal());
            let ids = texts(db, format!("SELECT id FROM person WHERE number_index = '{index}'")).await;
            assert_eq!(sample::person_id(db, &person.key).await.unwrap().as_ref(), ids.first(), "{}", person.key);
            assert_eq!(ids.len(), 1);
        }
        assert_eq!(sample::person_id(db, "nobody").await.unwrap(), None);
        // Next year's children are others; whom one logs in as are those of nine and sixteen.
        let later = Clock::fixed("2027-02-03T10:00:00Z".parse().unwrap());
        let report = cases::load_sample_cases(db, &keys, &places, &directory, later).await.unwrap();
        assert_eq!(report.persons, counts(2, 0, 21));
        let tuva = sample::person_id(db, "tuva").await.unwrap().unwrap();
        assert_eq!(texts(db, format!("SELECT born FROM person WHERE id = '{tuva}'")).await, ["2011-01-01"]);
    })
    .await;
}

#[test]
fn without_the_providers_the_people_are_there_all_the_same() {
    let bare = sample::cases(&[], TODAY);
    assert_eq!(bare.persons.len(), cases().persons.len());
    assert!(bare.staff.is_empty() && bare.decisions.iter().all(|d| d.orders.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    // Whatever the day: written to a file and read again, it is the same and keeps every rule.
    #[test]
    fn any_days_sample_imports(days in 0i64..4000) {
        let today = date(2026, 1, 1).saturating_add(jiff::Span::new().days(days));
        let now = Clock::fixed(format!("{today}T11:00:00Z").parse().unwrap()).now();
        let places = places();
        let all = providers::providers(&places, 120, 1, today);
        let made = sample::cases(&all.1, today);
        let text = serde_json::to_string(&made).unwrap();
        prop_assert_eq!(&serde_json::from_str::<CasesFile>(&text).unwrap(), &made);
        prop_assert_eq!(&sample::cases(&all.1, today), &made);
        let numbers: HashSet<PersonalNumber> = made.persons.iter().map(|p| p.number.read().unwrap()).collect();
        prop_assert_eq!(numbers.len(), made.persons.len());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let folder = tempfile::tempdir().unwrap();
            let db = server::db::Db::connect(&format!("sqlite:{}/a.db", folder.path().display())).await.unwrap();
            db.migrate(&places).await.unwrap();
            import::run_typed(&db, &places, all, now, &mut |_, _| {}).await.unwrap();
            let keys = Keys::random().unwrap();
            let first = cases::run(&db, &keys, &places, text.as_bytes(), now).await.unwrap();
            assert_eq!(first.persons.created, made.persons.len());
            assert!(!cases::run_typed(&db, &keys, &places, &made, now).await.unwrap().changed());
        });
    }
}
