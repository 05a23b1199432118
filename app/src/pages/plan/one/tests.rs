use jiff::{Timestamp, civil::date, tz::TimeZone};

use super::*;
use crate::domain::{
    identity::MandateKind,
    identity::Role,
    plan::{Act, Given, LifeArea, Needed, OrderedActivity, Party, Right, WhyAbsent, content::tests as plans},
};

fn at() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

fn entry(role: Role, act: Act) -> Entry {
    Entry { at: at(), role, act }
}

fn person() -> Party {
    Party::person("alva")
}

fn offered(rights: &[Right]) -> Entry {
    entry(Role::Provider, Act::Offered { needed: Needed::of("alva", 35, rights) })
}

fn signed() -> Entry {
    entry(Role::Oneself, Act::Signed { by: person(), will: None, reason: None })
}

fn declined() -> Entry {
    entry(Role::Oneself, Act::Declined { by: person(), reason: Some("Inte så här.".into()) })
}

fn model(lang: Lang, entries: &[Entry]) -> Model {
    let version = Version { number: 2, offered_on: date(2026, 11, 3) };
    let course = Course::of(entries).unwrap();
    Model {
        lang,
        id: "p-1".into(),
        service: Service::Boendestod,
        provider: "Omsorgshuset".into(),
        reach: None,
        name: "Alva Provström".into(),
        whose: Whose { child: false, children_at_home: false },
        version,
        content: plans::content(),
        entries: entries.iter().map(|e| (date(2026, 11, 24).at(11, 0, 0, 0), e.clone())).collect(),
        before: None,
        versions: vec![(version, course.state())],
        names: [("alva", "Alva Provström"), ("gunnar", "Gunnar Prov")].map(|(i, n)| (i.into(), n.into())).into(),
        due: vec![],
        ordered: Ordered::default(),
        zone: TimeZone::UTC,
        months: vec![],
        copy: true,
        acting: None,
        course,
    }
}

fn page(m: Model) -> String {
    Owner::new().with(|| view(m).to_html()).replace('\u{a0}', " ").replace("<!>", "")
}

// R-PLAN-2: a plan is called approved only when the person has signed; a refusal is told first, and by name.
#[test]
fn nobody_is_said_to_have_approved_what_they_refused() {
    for lang in Lang::ALL.iter().copied() {
        let approved = t!(lang, plan_stands_approved);
        let html = page(model(lang, &[offered(&[]), signed()]));
        assert!(html.contains(&approved), "{html}");
        let html = page(model(lang, &[offered(&[]), declined()]));
        assert!(!html.contains(&approved) && html.contains(&t!(lang, plan_stands_declined)), "{html}");
        assert!(html.contains(&t!(lang, plan_declined_by, names = "Alva Provström")) && html.contains("Inte så här."));
        let html = page(model(lang, &[offered(&[])]));
        assert!(!html.contains(&approved) && html.contains(&t!(lang, plan_awaits, names = "Alva Provström")));
        for (why, text) in [
            (WhyAbsent::Cannot, t!(lang, plan_stands_without_cannot)),
            (WhyAbsent::DoesNotWant, t!(lang, plan_stands_without_unwilling)),
        ] {
            let absent = entry(Role::Provider, Act::Absent { why, reason: "Vi har frågat tre gånger.".into() });
            let html = page(model(lang, &[offered(&[]), absent]));
            assert!(!html.contains(&approved) && html.contains(&text) && html.contains("tre gånger"), "{html}");
        }
    }
}

// R-ACT-1: whoever is still needed is told by name; either of several who may is said as one of them.
#[test]
fn it_says_whom_it_waits_for() {
    let god_man = Right { agent: "gunnar".into(), kind: MandateKind::GodMan, sole: false };
    let html = page(model(Lang::Sv, &[offered(&[god_man]), signed()]));
    assert!(html.contains("Planen väntar på svar från Gunnar Prov."), "{html}");
    let proxy = Right { agent: "gunnar".into(), kind: MandateKind::Proxy, sole: false };
    let html = page(model(Lang::Fi, &[offered(&[proxy])]));
    assert!(html.contains("Alva Provström tai Gunnar Prov"), "{html}");
}

// R-PLAN-6: what is new is told at the top and at its goal, and an older version leads to the newest.
#[test]
fn what_is_new_is_told_in_words() {
    for lang in Lang::ALL.iter().copied() {
        let mut before = plans::content();
        before.goals[0].activities[0].when.sv = "Fredagar".into();
        let html = page(Model { before: Some((1, before)), ..model(lang, &[offered(&[])]) });
        let what = t!(lang, plan_new_when);
        assert!(html.contains(&t!(lang, plan_new_title, number = 1)), "{html}");
        assert!(html.contains(&t!(lang, plan_new_changed_here, what = what)) && html.contains("/planer/p-1/1\""));
        let same = page(Model { before: Some((1, plans::content())), ..model(lang, &[offered(&[])]) });
        assert!(same.contains(&t!(lang, plan_new_nothing, number = 1)) && !same.contains("badge-good"));
        let mut old = model(lang, &[offered(&[])]);
        old.versions.insert(0, (Version { number: 3, offered_on: date(2026, 12, 1) }, State::Offered));
        assert!(page(old).contains(&t!(lang, plan_to_newest, number = 3)));
    }
}

// R-PLAN-9: what the plan leaves out or adds against the order is said.
#[test]
fn the_order_stands_beside_the_plan() {
    let ordered = |key: &str| OrderedActivity {
        key: key.into(),
        area: LifeArea::Everyday,
        what: plans::text("Stöd med matlagning"),
        aim: plans::activity("a", None).aim,
    };
    for lang in Lang::ALL.iter().copied() {
        let both = Ordered { activities: vec![ordered("o-1"), ordered("o-2")] };
        let html = page(Model { ordered: both, ..model(lang, &[offered(&[])]) });
        assert!(html.contains(&t!(lang, plan_order_dropped)) && html.contains(&t!(lang, plan_order_kept)), "{html}");
        let same = Ordered { activities: vec![ordered("o-1")] };
        let html = page(Model { ordered: same, ..model(lang, &[offered(&[])]) });
        assert!(html.contains(&t!(lang, plan_order_same)));
    }
}

// R-PLAN-10: what was recorded long afterwards says so.
#[test]
fn visits_tell_when_they_were_recorded() {
    let given = Given {
        starts_at: "2026-08-03T08:00:00Z".parse().unwrap(),
        ends_at: "2026-08-03T09:30:00Z".parse().unwrap(),
        recorded_at: "2026-11-11T08:00:00Z".parse().unwrap(),
    };
    let month = Month {
        first: date(2026, 8, 1),
        granted: Some(600),
        planned: 120,
        given: 90,
        plans: vec![],
        visits: vec![given],
    };
    for lang in Lang::ALL.iter().copied() {
        let html = page(Model { months: vec![month.clone()], ..model(lang, &[offered(&[])]) });
        let late = t!(lang, plan_visits_recorded, day = format::date(lang, date(2026, 11, 11)), days = 100);
        assert!(html.contains(&late.replace('\u{a0}', " ")), "{html}");
        assert!(html.contains("width=\"15\""));
    }
}

// R-PLAN-6: words in another language than the page's are marked for those who hear them.
#[test]
fn each_text_tells_its_language() {
    let html = page(model(Lang::Fi, &[offered(&[])]));
    assert!(html.contains("lang=\"sv\" class=\"typed\">Jag vill laga min egen mat."), "{html}");
    let html = page(model(Lang::Sv, &[offered(&[])]));
    assert!(!html.contains("lang=\"sv\"") && html.contains("kopia.pdf"));
    let without = page(Model { copy: false, ..model(Lang::Sv, &[offered(&[])]) });
    assert!(!without.contains("kopia.pdf"));
}
