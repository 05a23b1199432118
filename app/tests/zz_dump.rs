use app::{components::{document, Chrome, Switch, Who}, domain::{*, choice::*, directory::Service, identity::*, municipality::*}, pages::identity::*};
use jiff::civil::{date, time};
use leptos::prelude::*;
fn put(lang: Lang, name: &str, title: String, who: bool, acting: bool, main: impl FnOnce() -> AnyView) {
    let who = who.then(|| Who { name: "Gunnar Prov".into(), acting_for: acting.then(|| ("Alva Prov".into(), MandateKind::GodMan)), until: time(14, 20, 0, 0), at_the_latest: time(18, 0, 0, 0) });
    let chrome = Chrome { lang, title, path: "/min-sida".into(), switch: Switch::Links, nonce: "n".into(), css: "style.css".into(), icon: "x.svg".into(), loader: None, demo: true, noindex: true, compared: vec![], tray: false, who };
    std::fs::write(format!("/tmp/idpages/{}-{name}.html", lang.code()), document(chrome, main)).unwrap();
}
fn granted(service: Service, last: jiff::civil::Date) -> my_page::Granted {
    let s = |n: &str| my_page::Support { name: n.into(), phone: Some("08-123 00 00".into()), picture: None };
    my_page::Granted {
        decision: Decision { id: "d".into(), case_number: "2026-0117".into(), person_id: "p".into(), municipality: "stockholm".into(), service, law: if service == Service::Boendestod { Law::SoL } else { Law::Lss }, minutes: 600, period: Period::Month, valid_from: date(2026, 1, 1), valid_to: Some(last), goals: vec!["Komma ut oftare".into()], terms: Terms::default() },
        used: Some(210),
        giver: Some(my_page::Giver { slug: "sympati".into(), name: "Sympati AB".into(), phone: Some("08-123 45 00".into()), ended_on: None, contact: Some(s("Karin Kontakt")), deputy: Some(s("Elin Ersson")) }),
        choice: None,
        next_visit: Some(my_page::NextVisit { start: date(2026, 11, 26).at(13, 0, 0, 0), end: Some(time(15, 30, 0, 0)), who: Some("Karin Kontakt".into()), place: Some("Hemma".into()) }),
    }
}
#[test]
fn dump() {
    let c = Contact { name: "Stockholms stads kontaktcenter".into(), phone: "08-508 00 508".into(), placeholder: true };
    let places = Municipalities(vec![]);
    for lang in Lang::ALL.iter().copied() {
        let d2 = my_page::Granted { choice: Some(my_page::OpenChoice { provider: "Mira".into(), last_day: Some(date(2026, 11, 26)), first_day: date(2026, 11, 27), receipt: "/val/kvitto/x".into(), withdrawable: true }), ..granted(Service::Ledsagarservice, date(2026, 12, 4)) };
        let by = || By { name: "Edit Exempel".into(), kind: MandateKind::GodMan };
        let msgs = |n: usize| vec![
            Message::ChoiceMadeForYou { by: by(), service: Service::Boendestod, provider: "Sympati AB".into() },
            Message::MandateEnded { by: by() }, Message::DecisionEnding { service: Service::Avlosarservice, on: date(2026, 12, 4) },
            Message::ChoiceOrdered { service: Service::Boendestod, provider: "Mira".into(), first_day: date(2026, 12, 1) },
            Message::DefaultApplied { service: Service::Boendestod, provider: "Mira".into() },
        ].into_iter().enumerate().map(|(i, message)| my_page::Received { at: date(2026, 11, 20).at(9, 5, 0, 0), unread: i < n, message }).collect::<Vec<_>>();
        let model = |todo: bool| my_page::Model { lang, today: date(2026, 11, 24), name: "Alva Prov".into(), viewer: my_page::Viewer::Oneself, private: true, protected: false,
            decisions: vec![if todo { my_page::Granted { giver: None, ..granted(Service::Boendestod, date(2027, 6, 30)) } } else { granted(Service::Boendestod, date(2027, 6, 30)) }, d2.clone()],
            questions: if todo { vec![my_page::Question { by: by(), service: Service::Boendestod, provider: "Mira".into(), path: "/val/svar".into() }] } else { vec![] }, messages: msgs(2), may_act_for: 0, contact: Some(c.clone()) };
        for (n, todo) in [("mypage", false), ("mypage-todo", true)] {
            let m = model(todo);
            put(lang, n, my_page::title(&m), true, todo, || my_page::view(m).into_any());
        }
        let shown = |r: &str, kind, scopes: &[Scope], state| acting::Shown { reference: r.into(), name: format!("{r} Prov"), kind, scopes: scopes.to_vec(), from: date(2026, 1, 1), to: Some(date(2026, 12, 31)), state };
        let others = vec![shown("Alva", MandateKind::GodMan, &[Scope::Rights, Scope::Care], MandateState::Valid), shown("Bo", MandateKind::GodMan, &[Scope::Economy], MandateState::Valid), shown("Cia", MandateKind::Proxy, &[Scope::Choice, Scope::Booking], MandateState::Expired), shown("Dag", MandateKind::Guardian, &[], MandateState::Valid)];
        let m = acting::Model { lang, own_name: "Gunnar Prov".into(), now: Some("Alva".into()), for_others: others.clone(), for_me: vec![shown("Eva", MandateKind::Proxy, &[Scope::Choice], MandateState::Valid), shown("Folke", MandateKind::Forvaltare, &[Scope::Care], MandateState::Valid)], return_to: "/min-sida".into(), done: Some(acting::Done::Stopped), contact: Some(c.clone()) };
        put(lang, "acting", acting::title(&m), true, true, || acting::view(m).into_any());
        let m = log_in::Model { lang, eids: vec![log_in::EId { code: "a".into(), name: "BankID".into(), logo: None }, log_in::EId { code: "b".into(), name: "Freja+".into(), logo: None }], return_to: "/".into(), reason: Some(log_in::Reason::NotASwedishNumber), demo: true };
        put(lang, "login", log_in::title(&m), false, false, || log_in::view(m, &places).into_any());
        let m = test_log_in::Model { lang, people: Demo::ALL.iter().map(|d| test_log_in::Sample { id: "x".into(), name: "Alva Prov".into(), about: *d }).collect(), return_to: "/".into() };
        put(lang, "test", test_log_in::title(&m), false, false, || test_log_in::view(m).into_any());
        put(lang, "without", without_eid::title(lang), false, false, || without_eid::view(lang, &places).into_any());
        put(lang, "out", logged_out::title(lang), false, false, || logged_out::view(lang).into_any());
        let e = |name: Option<&str>, role, action, mandate| access_log::Entry { at: date(2026, 11, 20).at(9, 5, 0, 0), name: name.map(Into::into), role, unit: (role == Role::CaseOfficer).then(|| "Bromma stadsdelsförvaltning".into()), action, mandate };
        let entries = vec![e(Some("Alva"), Role::Oneself, Action::LoggedIn, None), e(Some("Edit Exempel"), Role::Agent, Action::Chose, Some(MandateKind::GodMan)), e(Some("Stina Staff"), Role::CaseOfficer, Action::ChangedCase, None), e(None, Role::Portal, Action::Ordered, None)];
        let m = access_log::Model { lang, entries, page: 2, pages: 3 };
        put(lang, "log", access_log::title(&m), true, false, || access_log::view(m).into_any());
        let person = Person { id: "a".into(), given_name: "Alva".into(), family_name: "Prov".into(), born: date(1980, 1, 9), protected: true, municipality: "stockholm".into(), district: None, address: None, lang, needs: Needs::default(), phone: None, email: Some("a@b.se".into()), contact_by: ContactBy::Letter };
        let consents = vec![Consent { reference: "r".into(), to: ConsentTo::Relative, name: "Mona Prov".into(), about: vec![Topic::Plan, Topic::Booking], given_on: date(2026, 3, 2), withdrawn_on: None }, Consent { reference: "r2".into(), to: ConsentTo::Authority, name: "Psykiatrin".into(), about: vec![Topic::Overview], given_on: date(2026, 3, 2), withdrawn_on: Some(date(2026, 4, 2)) }];
        let m = my_data::Model { lang, person, municipality: "Stockholm".into(), district: None, decisions: vec![granted(Service::Boendestod, date(2027, 6, 30)).decision], choices: vec![my_data::Chosen { service: Service::Boendestod, provider: "Mira".into(), reference: "AB12".into(), on: date(2026, 11, 1), by: Some(by()), withdrawn_on: None }], mandates: others, consents, more: vec![], withdrawn: true };
        put(lang, "data", my_data::title(&m), true, false, || my_data::view(m).into_any());
        let m = end_mandate::Model { lang, mandate: shown("Eva", MandateKind::Proxy, &[Scope::Choice, Scope::Complaint], MandateState::Valid) };
        put(lang, "end", end_mandate::title(&m), true, false, || end_mandate::view(m).into_any());
        put(lang, "home", app::pages::home::title(lang), false, false, || app::pages::home::view(lang).into_any());
    }
}
