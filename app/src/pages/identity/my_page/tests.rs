use super::*;
use crate::domain::{
    choice::decision::{shift, tests::decision},
    directory::Service,
    identity::{MandateKind, Scope},
};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 24);
const LAST: Date = date(2027, 6, 30);

fn granted(last: Date) -> Granted {
    let support = |name: &str| Support { name: name.into(), phone: Some("08-123 00 00".into()), picture: None };
    Granted {
        decision: decision(date(2026, 1, 1), Some(last)),
        used: Some(210),
        giver: Some(Giver {
            slug: "sympati".into(),
            name: "Sympati".into(),
            phone: None,
            ended_on: None,
            contact: Some(support("Karin Kontakt")),
            deputy: Some(support("Elin Ersättare")),
        }),
        choice: None,
        next_visit: Some(NextVisit {
            start: date(2026, 11, 26).at(13, 0, 0, 0),
            end: None,
            who: Some("Karin Kontakt".into()),
            place: Some("Hemliga gatan 7".into()),
        }),
    }
}

fn model(lang: Lang, decisions: Vec<Granted>) -> Model {
    let at = date(2026, 11, 20).at(9, 0, 0, 0);
    let messages = crate::domain::identity::message::tests::one_of_each();
    Model {
        lang,
        today: TODAY,
        name: "Alva Prov".into(),
        viewer: Viewer::Oneself,
        private: true,
        protected: false,
        decisions,
        questions: vec![],
        messages: messages.into_iter().map(|message| Received { at, unread: false, message }).collect(),
        may_act_for: 0,
        contact: None,
    }
}

fn agent(kind: MandateKind, scopes: &[Scope]) -> Viewer {
    Viewer::Agent { kind, scopes: scopes.to_vec() }
}

fn page(m: Model) -> String {
    Owner::new().with(|| view(m).to_html())
}

/// The text of a page as one reads it.
fn read(html: &str) -> String {
    html.replace('\u{a0}', " ").replace("<!>", "")
}

#[test]
fn hours_used_and_left_are_told_in_words() {
    let html = read(&page(model(Lang::Sv, vec![granted(LAST)])));
    assert!(html.contains("6 timmar och 30 minuter"), "{html}");
    assert!(html.contains("3 timmar och 30 minuter") && html.contains("10 timmar"));
    assert!(html.contains("width=\"35\""));
    let unknown = Granted { used: None, ..granted(LAST) };
    let html = page(model(Lang::Sv, vec![unknown]));
    assert!(html.contains(&t!(Lang::Sv, hours_unknown)) && !html.contains("class=\"bar\""));
}

// R-CHO-8: calm at 60 days, strong at 14, and when it has ended nothing new can be chosen.
#[test]
fn the_end_of_a_decision_is_told_in_time() {
    for lang in Lang::ALL {
        let html = |left: i64| page(model(*lang, vec![granted(shift(TODAY, left))]));
        let warned = |left: i64| html(left).matches("class=\"notice notice-warn\"").count();
        assert!(!html(61).contains("class=\"notice"));
        assert_eq!((warned(60), html(60).matches("class=\"notice\"").count()), (0, 1));
        assert_eq!((warned(15), warned(14), warned(0)), (0, 1, 1));
        let nothing = t!(*lang, todo_nothing);
        assert!(html(15).contains(&nothing) && !html(14).contains(&nothing) && !html(-1).contains(&nothing));
        assert!(html(0).contains("/val\"") && !html(-1).contains("/val\""));
        assert!(html(-1).contains(&t!(*lang, decision_ended_text)));
    }
}

#[test]
fn in_easy_read_the_decision_that_ends_is_the_one_laid_out() {
    let html = page(model(Lang::SvLattlast, vec![granted(LAST), granted(shift(TODAY, 3))]));
    let parts: Vec<_> = html.split("<details").skip(1).map(|part| part.split('>').next().unwrap()).collect();
    let laid_out: Vec<_> = parts.iter().map(|tag| tag.contains(" open")).collect();
    assert_eq!(laid_out, [false, true, false], "{parts:?}");
}

// R-ACT-6
#[test]
fn protected_identity_shows_no_place() {
    let open = page(model(Lang::Sv, vec![granted(LAST)]));
    assert!(open.contains("Hemliga gatan"));
    let hidden = page(Model { protected: true, ..model(Lang::Sv, vec![granted(LAST)]) });
    assert!(!hidden.contains("Hemliga gatan") && hidden.contains("Karin Kontakt"));
}

// R-ACT-1: an economy-only mandate sees nothing of care, in any language.
#[test]
fn looking_after_property_shows_nothing_of_care() {
    for lang in Lang::ALL {
        let viewer = agent(MandateKind::GodMan, &[Scope::Economy]);
        let m = Model { viewer, private: false, ..model(*lang, vec![granted(LAST)]) };
        let html = page(m);
        for care in ["Sympati", "Karin", "class=\"bar\"", "Hemliga gatan", "fact-list", "/val\"", "messages"] {
            assert!(!html.contains(care), "{care}");
        }
        // Not even whether there is anything to see.
        let viewer = agent(MandateKind::GodMan, &[Scope::Economy]);
        assert_eq!(html, page(Model { viewer, private: false, ..model(*lang, vec![]) }));
    }
}

// R-ACT-1: a power of attorney opens the chosen themes only.
#[test]
fn a_theme_shows_its_own_and_no_more() {
    let viewer = agent(MandateKind::Proxy, &[Scope::Booking]);
    let html = page(Model { viewer, private: false, ..model(Lang::Sv, vec![granted(LAST)]) });
    assert!(html.contains("Hemliga gatan") && !html.contains("/val\""));
    // Of the messages only those about what is granted and what is booked: nothing of choices, nothing of other mandates.
    let all = crate::domain::identity::message::tests::one_of_each();
    let of = |theme| all.iter().filter(|m| m.topic().is_some_and(|t| t == Topic::Overview || t == theme)).count();
    assert_eq!(html.matches("<li><p class=\"source\">").count(), of(Topic::Booking));
    assert!(!html.contains("/min-sida/logg") && !html.contains("/min-sida/uppgifter"));
    let viewer = agent(MandateKind::Proxy, &[Scope::Choice]);
    let html = page(Model { viewer, private: false, ..model(Lang::Sv, vec![granted(LAST)]) });
    assert!(!html.contains("Hemliga gatan") && html.contains("/val\""));
    assert_eq!(html.matches("<li><p class=\"source\">").count(), of(Topic::Choice));
}

// R-PROV-5, R-CHO-1, R-ACT-1: what has to be done is asked for, the person's own answer first.
#[test]
fn what_has_to_be_done_comes_first() {
    let ended = Giver { ended_on: Some(date(2026, 4, 30)), ..granted(LAST).giver.unwrap() };
    let again = Granted { giver: Some(ended), ..granted(LAST) };
    let none = Granted { giver: None, ..granted(LAST) };
    let by = By { name: "Edit Exempel".into(), kind: MandateKind::Guardian };
    let question =
        Question { by, service: Service::Boendestod, provider: Some("Mira".into()), path: "/val/svar/a".into() };
    let m = Model { questions: vec![question.clone()], ..model(Lang::Sv, vec![none.clone(), again.clone()]) };
    let html = page(m);
    let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}"));
    let (answer, choose) = (at("/sv/val/svar/a"), at(&t!(Lang::Sv, todo_choose_text)));
    let again_at = at(&t!(Lang::Sv, todo_again_text, provider = "Sympati"));
    assert!(answer < again_at && again_at < choose);
    // The other guardian of a child is asked too, and told for whom.
    let viewer = agent(MandateKind::Guardian, &[]);
    let m = Model { viewer, name: "Lo Prov".into(), questions: vec![question], ..model(Lang::Sv, vec![again]) };
    let html = page(m);
    assert!(html.contains("/val/svar/a") && html.contains("har valt Mira för Lo Prov"), "{html}");
    // A choice under way needs nothing more.
    let choice = OpenChoice {
        provider: Some("Mira".into()),
        last_day: None,
        first_day: date(2026, 12, 1),
        receipt: "/val/kvitto/x".into(),
        withdrawable: true,
    };
    let html = page(model(Lang::Sv, vec![Granted { choice: Some(choice), ..none }]));
    assert!(html.contains(&t!(Lang::Sv, todo_nothing)) && html.contains("/sv/val/kvitto/x"));
}

// R-LANG-4: in easy-read one thing is laid out, and the rest waits behind its heading.
#[test]
fn easy_read_lays_out_one_thing_at_a_time() {
    for lang in [Lang::SvLattlast, Lang::FiSelko] {
        let none = Granted { giver: None, ..granted(LAST) };
        let html = page(model(lang, vec![none.clone(), none.clone()]));
        assert_eq!(html.matches("class=\"notice notice-warn\"").count(), 2);
        let second = html.rfind("class=\"notice notice-warn\"").unwrap();
        assert!(html[..second].contains("<details"), "the second thing to do waits");
        assert!(!html.contains("<details open"));
        let html = page(model(lang, vec![granted(LAST), granted(LAST)]));
        assert_eq!(html.matches("<details open").count(), 1);
    }
}

#[test]
fn somebody_without_a_decision_is_led_to_whom_they_may_act_for() {
    let relative = page(model(Lang::Sv, vec![]));
    assert!(relative.contains("/sv/ombud") && relative.contains(&t!(Lang::Sv, my_page_none_relative)));
    let god_man = page(Model { may_act_for: 2, ..model(Lang::Sv, vec![]) });
    assert!(god_man.contains(&t!(Lang::Sv, acting_choose)));
}
