use super::*;
use crate::domain::{
    booking::Ledger,
    choice::{
        Stage,
        decision::{shift, tests::decision},
    },
    directory::Service,
    identity::{MandateKind, Scope},
};
use crate::i18n::format;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 24);
const LAST: Date = date(2027, 6, 30);

fn granted(last: Date) -> Granted {
    let support = |name: &str| Support { name: name.into(), phone: Some("08-123 00 00".into()), picture: None };
    Granted {
        decision: decision(date(2026, 1, 1), Some(last)),
        hours: Some(Ledger { granted: 600, used: 210, ..Ledger::default() }),
        giver: Some(Giver {
            slug: "sympati".into(),
            name: "Sympati".into(),
            phone: None,
            ended_on: None,
            contact: Some(support("Karin Kontakt")),
            deputy: Some(support("Elin Ersättare")),
        }),
        choices: vec![],
        relative_possible: false,
        next_visit: Some(NextVisit {
            start: date(2026, 11, 26).at(13, 0, 0, 0),
            end: None,
            who: Some("Karin Kontakt".into()),
            place: Some("Hemliga gatan 7".into()),
            path: Some("/bokningar/B-2222-2222".into()),
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

// R-BOOK-1: what is left is what the page of bookings says, and why.
#[test]
fn what_is_booked_and_lost_is_not_left() {
    for lang in Lang::ALL.iter().copied() {
        let hours = Ledger { granted: 600, booked: 120, used: 210, late: 60 };
        let html = page(model(lang, vec![Granted { hours: Some(hours), ..granted(LAST) }]));
        let time = |minutes| format::duration(lang, minutes);
        assert!(html.contains(&t!(lang, hours_left, time = time(210))), "{html}");
        assert!(html.contains(&t!(lang, booking_ledger_booked, time = time(120))));
        assert!(html.contains(&t!(lang, booking_ledger_late, time = time(60))) && html.contains("width=\"65\""));
        let over = Ledger { granted: 180, booked: 120, used: 210, late: 0 };
        let html = page(model(lang, vec![Granted { hours: Some(over), ..granted(LAST) }]));
        assert!(html.contains(&t!(lang, hours_over, time = time(150))), "{html}");
    }
}

#[test]
fn hours_used_and_left_are_told_in_words() {
    let html = read(&page(model(Lang::Sv, vec![granted(LAST)])));
    assert!(html.contains("6 timmar och 30 minuter"), "{html}");
    assert!(html.contains("3 timmar och 30 minuter") && html.contains("10 timmar"));
    assert!(html.contains("width=\"35\""));
    let unknown = Granted { hours: None, ..granted(LAST) };
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
    // Each decision with its four things, and the messages.
    let (first, second) = ([false, true, false, false, false], [true, true, false, false, false]);
    assert_eq!(laid_out, [&first[..], &second, &[false]].concat(), "{parts:?}");
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
    let html = page(model(Lang::Sv, vec![Granted { choices: vec![choice(Stage::Counts)], ..none.clone() }]));
    assert!(html.contains(&t!(Lang::Sv, todo_nothing)) && html.contains("/sv/val/kvitto/x"));
    // What the person is against leads to nobody: they may choose themselves.
    let html = page(model(Lang::Sv, vec![Granted { choices: vec![choice(Stage::Against)], ..none }]));
    assert!(html.contains(&t!(Lang::Sv, todo_choose_text)));
}

fn choice(stage: Stage) -> OpenChoice {
    OpenChoice {
        stage,
        provider: Some("Mira".into()),
        last_day: Some(date(2026, 11, 30)),
        first_day: date(2026, 12, 1),
        receipt: "/val/kvitto/x".into(),
        withdrawable: stage != Stage::Ordered,
    }
}

// R-ACT-1, R-CHO-7: only what counts is told as made, with its days; beside it what waits, and for whom.
#[test]
fn what_is_not_settled_is_not_told_as_made() {
    for lang in Lang::ALL.iter().copied() {
        let html = |choices| read(&page(model(lang, vec![Granted { choices, ..granted(LAST) }])));
        let made = t!(lang, choice_open_title, provider = "Mira");
        let first = t!(lang, choice_first_day, day = format::on_day(lang, date(2026, 12, 1)));
        for (stage, title, text) in [
            (Stage::Ordered, made.clone(), t!(lang, choice_ordered)),
            (Stage::Counts, made.clone(), t!(lang, choice_withdrawable)),
            (Stage::WaitsForYes, t!(lang, choice_waits_title, provider = "Mira"), t!(lang, choice_waits_text)),
            (Stage::CaseOfficerPicks, t!(lang, choice_state_picks), t!(lang, choice_next_picks)),
            (Stage::Against, t!(lang, choice_against_title, provider = "Mira"), t!(lang, choice_against_text)),
        ] {
            let html = html(vec![choice(stage)]);
            assert!(html.contains(&title) && html.contains(&text) && html.contains("/val/kvitto/x"), "{stage:?}");
            assert_eq!((html.contains(&made), html.contains(&first)), (stage.settled(), stage.settled()), "{stage:?}");
        }
        // One's own confirmed choice is not hidden by what waits.
        let both = html(vec![choice(Stage::Counts), choice(Stage::Against)]);
        assert!(both.contains(&made) && both.contains(&t!(lang, choice_against_text)));
    }
}

// R-ACT-1: without the theme nothing tells of a choice: not who, not when, not where its receipt is.
#[test]
fn a_choice_is_shown_only_where_choosing_is_open() {
    for lang in Lang::ALL.iter().copied() {
        let html = |scopes: &[Scope]| {
            let one = Granted { choices: vec![choice(Stage::Counts)], relative_possible: true, ..granted(LAST) };
            let viewer = agent(MandateKind::Proxy, scopes);
            page(Model { viewer, private: false, messages: vec![], ..model(lang, vec![one]) })
        };
        let closed = html(&[Scope::Booking]);
        assert!(closed.contains("Sympati"), "{closed}");
        for told in ["Mira", "/val/kvitto/", "/val\"", "/fraga/", "30 november", "1 december", "joulukuuta"] {
            assert!(!closed.contains(told), "{told}");
        }
        let open = html(&[Scope::Choice]);
        assert!(open.contains("Mira") && open.contains("/val/kvitto/x"));
    }
}

// R-CHO-6: another contact, and a relative where one can be, are asked for beside who gives the support.
#[test]
fn what_can_be_asked_for_stands_beside_who_gives_the_support() {
    for lang in Lang::ALL.iter().copied() {
        let one = granted(LAST);
        let way = |kind: &str| format!("href=\"/{}/val/{}/fraga/{kind}\"", lang.code(), one.decision.id);
        let html = |g: Granted| page(model(lang, vec![g]));
        let plain = html(one.clone());
        assert!(plain.contains(&way("kontakt")) && !plain.contains(&way("anhorig")));
        assert!(html(Granted { relative_possible: true, ..one.clone() }).contains(&way("anhorig")));
        let ended = Giver { ended_on: Some(date(2026, 4, 30)), ..one.giver.clone().unwrap() };
        assert!(!html(Granted { giver: Some(ended), ..one.clone() }).contains(&way("kontakt")));
        assert!(!html(Granted { giver: None, ..one.clone() }).contains("/fraga/kontakt"));
        assert!(!html(granted(shift(TODAY, -1))).contains("/fraga/kontakt"));
    }
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
        assert!(!html.contains("<details open class=\"part\"><summary><h2>"));
        // Of a decision too only the first thing is laid out; the others wait behind their headings.
        let html = page(model(lang, vec![granted(LAST), granted(LAST)]));
        let shut = "<details class=\"part\"><summary><h2>";
        let first =
            &html[..html[html.find("<details").unwrap()..].find(shut).unwrap() + html.find("<details").unwrap()];
        assert_eq!(first.matches("<details").count(), 5, "{first}");
        assert_eq!(first.matches(" open").count(), 2, "{first}");
    }
}

#[test]
fn somebody_without_a_decision_is_led_to_whom_they_may_act_for() {
    let relative = page(model(Lang::Sv, vec![]));
    assert!(relative.contains("/sv/ombud") && relative.contains(&t!(Lang::Sv, my_page_none_relative)));
    let god_man = page(Model { may_act_for: 2, ..model(Lang::Sv, vec![]) });
    assert!(god_man.contains(&t!(Lang::Sv, acting_choose)));
}
