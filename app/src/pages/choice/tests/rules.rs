//! What the rules ask each page to say, and what it must not.

use super::*;
use crate::{
    domain::{
        Lang,
        choice::{Eligibility, Gender, Stage, Switch, TimeOfDay, Wishes},
        directory::{Availability, Ownership, TargetGroup},
        identity::Needs,
    },
    forms::choice::wishes::WishesForm,
    i18n::{format, t},
    pages::{
        choice::{Consequences, OpenChoice, Sessions, Start, Subject, confirm, provider, which, wishes},
        directory::labels::target,
    },
};
use jiff::civil::date;

// R-CHO-4, R-CHO-5: the days, in words, before the button.
#[test]
fn what_happens_stands_before_the_button() {
    let html = page(confirm::view(confirm(Lang::Sv)));
    let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}: {html}"));
    let button = at("type=\"submit\"");
    for told in [
        "Sista dagen med Boendestödet i Bromma",
        "lördag 28 november 2026",
        "söndag 29 november 2026",
        "tisdag 1 december 2026",
        "Besök av Boendestödet i Bromma efter den sista dagen",
        "Planen med Boendestödet i Bromma slutar gälla",
        "Vem säger till Boendestödet i Bromma?",
        "Du kan ta tillbaka valet här tills",
    ] {
        assert!(at(told) < button, "{told}");
    }
    assert!(html.contains("name=\"nyckel\" value=\"k1\"") && html.contains("action=\"/sv/val/d1/bekrafta\""));
    let html = page(confirm::view(confirm(Lang::Fi)));
    assert!(html.contains("lauantai 28. marraskuuta 2026") && html.contains("sunnuntai 29. marraskuuta 2026"));
}

// R-CHO-4, R-CHO-5: where the municipality gives no number, none is made up.
#[test]
fn no_day_is_made_up() {
    let switch = Switch { last_day_old: None, first_day_new: date(2026, 11, 25), start_by: None };
    let agreed = Consequences { switch, start: Start::Agreed, sessions: Sessions::Unsettled(vec![]) };
    for lang in Lang::ALL.iter().copied() {
        let html = page(confirm::view(confirm::Model { consequences: agreed.clone(), ..confirm(lang) }));
        assert!(html.contains(&t!(lang, choice_last_agreed)) && html.contains(&t!(lang, choice_start_agreed)));
        assert!(html.contains(&t!(lang, choice_sessions_nothing)));
        let sessions = Sessions::Unsettled(vec![date(2026, 12, 1).at(13, 5, 0, 0)]);
        let some = Consequences { sessions, ..agreed.clone() };
        let html = page(confirm::view(confirm::Model { consequences: some, ..confirm(lang) }));
        assert!(html.contains(&t!(lang, choice_sessions_unsettled)));
        assert!(html.contains(&format::named_day(lang, date(2026, 12, 1))) && html.contains(" 13.05</li>"));
        let booked = Consequences { start: Start::AfterBooking(7), ..agreed.clone() };
        let html = page(confirm::view(confirm::Model { consequences: booked, ..confirm(lang) }));
        assert!(html.contains(&t!(lang, choice_start_booking, days = 7)));
    }
}

// R-CHO-4: the sessions that fall away are told by day.
#[test]
fn sessions_that_fall_away_are_told_by_day() {
    let times = vec![date(2026, 12, 1).at(10, 0, 0, 0), date(2026, 12, 8).at(10, 0, 0, 0)];
    let html = |sessions, present| {
        let subject = Subject { present, ..subject() };
        let consequences = Consequences { sessions, ..consequences() };
        page(confirm::view(confirm::Model { subject, consequences, ..confirm(Lang::Sv) }))
    };
    let last = "<li>tisdag 8 december 2026 klockan 10.00</li>";
    let booked = html(Sessions::Affected(times.clone()), Some(old()));
    assert!(booked.contains("2 bokade tider") && booked.contains(last), "{booked}");
    let visits = html(Sessions::NotBooked(times.clone()), Some(old()));
    assert!(visits.contains("Planerade besök") && visits.contains(last), "{visits}");
    // R-PROV-5: also those of a provider whose agreement has ended, and who is named no more.
    for sessions in [Sessions::NotBooked(times.clone()), Sessions::Affected(times)] {
        let ended = html(sessions, None);
        assert!(ended.contains(last) && !ended.contains("Boendestödet i Bromma"), "{ended}");
    }
    assert!(!html(Sessions::NotBooked(vec![]), None).contains("Planerade besök"));
}

// R-CHO-5: the days are counted from the order; the day is told only as what it would be, until the order is sent.
#[test]
fn by_when_it_starts_is_counted_from_the_order() {
    let day = date(2026, 12, 1);
    for lang in Lang::ALL.iter().copied() {
        let html = |start| {
            page(confirm::view(confirm::Model {
                consequences: Consequences { start, ..consequences() },
                ..confirm(lang)
            }))
        };
        let named = format::named_day(lang, day);
        assert!(html(Start::AfterOrder(7, Some(day))).contains(&t!(
            lang,
            choice_start_order_today,
            days = 7,
            day = named.as_str()
        )));
        let unsent = html(Start::AfterOrder(7, None));
        assert!(unsent.contains(&t!(lang, choice_start_order, days = 7)) && !unsent.contains(&named));
        assert!(html(Start::By(day)).contains(&named));
    }
}

// R-CHO-2, R-PROV-3: whom a provider is for stands on its card, and that nothing is sifted by it.
#[test]
fn whom_a_provider_is_for_is_told_and_not_sifted_by() {
    for lang in Lang::ALL.iter().copied() {
        let html = |targets| {
            let one = candidate(&new(), Availability::Free(1), Eligibility::Yes);
            let candidates = vec![provider::Candidate { targets, ..one }];
            page(provider::view(provider::Model { candidates, ..provider(lang) }))
        };
        let told = html(Some(vec![TargetGroup::Sensory]));
        assert!(
            told.contains(&target(lang, TargetGroup::Sensory)) && told.contains(&t!(lang, choice_provider_targets))
        );
        assert!(html(None).contains(&t!(lang, fact_missing)));
    }
}

// R-CHO-2: one that was asked for and is not for the person is named, with the reason.
#[test]
fn one_that_does_not_fit_does_not_vanish_silently() {
    for lang in Lang::ALL.iter().copied() {
        let unfit = Some((new(), Eligibility::OtherDistrict));
        let html = page(provider::view(provider::Model { unfit, ..provider(lang) }));
        assert!(html.contains(&t!(lang, choice_not_possible, name = "Sympati")));
        assert!(html.contains(&t!(lang, choice_standing_district)));
    }
}

// R-LANG-4: in easy-read each wish waits behind its heading, but the first and what is answered.
#[test]
fn in_easy_read_one_wish_is_laid_out_at_a_time() {
    for lang in Lang::ALL.iter().copied() {
        let open = |form| {
            let html = page(wishes::view(wishes::Model { form, relative_possible: true, ..wishes(lang) }));
            let tags: Vec<_> =
                html.split("<details").skip(1).map(|d| d.split('>').next().unwrap().contains("open")).collect();
            tags
        };
        let easy = |tags: [bool; 6]| if lang.is_easy() { tags.to_vec() } else { vec![] };
        assert_eq!(open(WishesForm::default()), easy([true, false, false, false, false, false]));
        let form = WishesForm { meet_first: true, text: "Å".into(), ..WishesForm::default() };
        assert_eq!(open(form), easy([true, false, false, true, false, true]));
    }
}

// R-CHO-4: the first choice of all says nothing of an old provider.
#[test]
fn a_first_choice_leaves_nobody() {
    for lang in Lang::ALL.iter().copied() {
        let subject = Subject { present: None, ..subject() };
        let html = page(confirm::view(confirm::Model { subject, ..confirm(lang) }));
        assert!(!html.contains("Bromma") && !html.contains(&t!(lang, choice_sessions_label)));
        assert!(html.contains(&t!(lang, choice_plan_first, new = "Sympati")));
    }
}

// R-CHO-2: before confirming it stands whether there is a place, and there is no button for what would be refused.
#[test]
fn whether_there_is_a_place_stands_before_the_button() {
    for lang in Lang::ALL.iter().copied() {
        let html = |standing| page(confirm::view(confirm::Model { standing, ..confirm(lang) }));
        assert!(html(Eligibility::Yes).contains(&t!(lang, choice_place_yes, name = "Sympati")));
        assert!(html(Eligibility::Unknown).contains(&t!(lang, choice_place_unknown, name = "Sympati")));
        let full = html(Eligibility::FullQueue(3));
        assert!(full.contains(&t!(lang, choice_standing_queue, count = 3)) && !full.contains("<form"));
    }
}

// R-CHO-2: a full one is shown with its queue and cannot be chosen; one that must take people can.
#[test]
fn a_full_provider_is_shown_and_cannot_be_chosen() {
    for lang in Lang::ALL.iter().copied() {
        let html = |standing| {
            let candidates = vec![candidate(&new(), Availability::Queue(3), standing)];
            page(provider::view(provider::Model { candidates, ..provider(lang) }))
        };
        let full = html(Eligibility::FullQueue(3));
        assert!(full.contains(&t!(lang, choice_provider_full)) && !full.contains("value=\"sympati\""));
        let taken = html(Eligibility::YesNoCeiling);
        assert!(taken.contains(&t!(lang, choice_provider_must_take)) && taken.contains("value=\"sympati\""));
    }
}

// R-PROV-1: with equal facts the page is the same whoever runs the provider, but for the word that says who does.
#[test]
fn who_runs_a_provider_changes_nothing_but_the_word() {
    let html = |ownership| {
        let card = card(&new(), ownership, Availability::Free(1));
        let one = provider::Candidate { card, ..candidate(&new(), Availability::Free(1), Eligibility::Yes) };
        page(provider::view(provider::Model { candidates: vec![one], ..provider(Lang::Sv) }))
    };
    let without = |o: Ownership| html(o).replace(&crate::pages::directory::labels::ownership(Lang::Sv, o), "");
    assert_eq!(without(Ownership::Municipal), without(Ownership::Private));
    assert_eq!(without(Ownership::Contracted), without(Ownership::Private));
}

// The present provider need not be chosen, and what is chosen stays chosen.
#[test]
fn the_present_provider_is_no_choice_and_the_chosen_one_stays() {
    let mut m = provider(Lang::Sv);
    m.form.provider = "sympati".into();
    let html = page(provider::view(m));
    assert!(!html.contains("value=\"bromma\"") && html.contains(&t!(Lang::Sv, choice_provider_present)));
    let radio = html.split("<input").find(|i| i.contains("value=\"sympati\"")).unwrap();
    assert!(radio.split('>').next().unwrap().contains("checked"), "{radio}");
    assert!(html.contains("/sv/val/d1/valj-inte"));
}

// R-CHO-1, R-CHO-8: nothing is chosen on a decision that has ended, and its end is told in time.
#[test]
fn an_ended_decision_opens_no_choice() {
    for lang in Lang::ALL.iter().copied() {
        let html = |last| page(which::view(which(lang, last)));
        let way = "/val/";
        assert!(html(TODAY).contains(way) && html(TODAY).contains(&t!(lang, decision_ends_now_text, days = 0)));
        let ended = html(date(2026, 11, 23));
        assert!(ended.contains(&t!(lang, decision_ended_text)) && !ended.contains(way));
        let mut early = which(lang, date(2027, 6, 30));
        early.entries[0].decision.valid_from = date(2026, 12, 1);
        let early = page(which::view(early));
        assert!(early.contains(&t!(lang, decision_not_yet_text)) && !early.contains(way));
    }
}

// R-PROV-5: whose provider has lost its agreement chooses again.
#[test]
fn an_ended_agreement_asks_for_a_new_choice() {
    let mut m = which(Lang::Sv, date(2027, 6, 30));
    m.entries[0].present_ended = true;
    m.entries[0].open = vec![OpenChoice { reference: "V1".into(), stage: Stage::Counts, provider: Some(new()) }];
    let html = page(which::view(m));
    assert!(html.contains(&t!(Lang::Sv, todo_again_text, provider = "Boendestödet i Bromma")));
    // An open choice is told of, with its receipt; a new one takes its place openly.
    assert!(html.contains(&t!(Lang::Sv, choice_chosen_text)) && html.contains("/sv/val/kvitto/V1"));
    assert!(html.contains("utforare?utforare=sympati"));
}

// R-CHO-7, R-ACT-1: only what counts is told as chosen; all that a new choice takes the place of are shown.
#[test]
fn each_open_choice_is_told_as_far_as_it_has_come() {
    for lang in Lang::ALL.iter().copied() {
        let one = |reference: &str, stage, provider| OpenChoice { reference: reference.into(), stage, provider };
        let told = |open: Vec<OpenChoice>| {
            let replaces = open.clone();
            let mut m = which(lang, date(2027, 6, 30));
            m.entries[0].open = open;
            let html = page(which::view(m));
            assert_eq!(html.matches("notice-title").count(), replaces.len());
            (html, page(confirm::view(confirm::Model { replaces, ..confirm(lang) })))
        };
        let made = t!(lang, choice_chosen_title, name = "Sympati");
        for (stage, provider, title) in [
            (Stage::Counts, Some(new()), made.clone()),
            (Stage::WaitsForYes, Some(new()), t!(lang, choice_waits_title, provider = "Sympati")),
            (Stage::WaitsForYes, None, t!(lang, choice_waits_left_title)),
            (Stage::Against, Some(new()), t!(lang, choice_against_title, provider = "Sympati")),
            (Stage::Against, None, t!(lang, choice_against_left_title)),
            (Stage::CaseOfficerPicks, None, t!(lang, choice_chosen_municipality)),
        ] {
            let (list, confirming) = told(vec![one("V1", stage, provider)]);
            for html in [&list, &confirming] {
                assert!(html.contains(&title) && html.contains("/val/kvitto/V1"), "{stage:?}: {html}");
                assert_eq!(html.contains(&made), stage == Stage::Counts, "{stage:?}");
            }
        }
        let both = vec![one("V1", Stage::Counts, Some(new())), one("V2", Stage::WaitsForYes, Some(old()))];
        let (list, confirming) = told(both);
        for html in [list, confirming] {
            assert!(html.contains("/val/kvitto/V1") && html.contains("/val/kvitto/V2"));
        }
    }
}

// R-LANG-1, R-LANG-2, R-CHO-6
#[test]
fn wishes_ask_for_finnish_by_itself_and_never_for_what_is_known() {
    for lang in Lang::ALL.iter().copied() {
        let html = page(wishes::view(wishes(lang)));
        assert!(html.contains("name=\"finska\"") && !html.contains("value=\"finska\""));
        assert!(!html.contains("name=\"anhorig\"") && !html.contains(&t!(lang, choice_known_title)));
        let needs = Needs { interpreter: Some("arabiska".into()), sign_language: true, communication: None };
        let html = page(wishes::view(wishes::Model { needs, relative_possible: true, ..wishes(lang) }));
        assert!(html.contains("arabiska") && html.contains(&t!(lang, my_data_sign)));
        assert!(html.contains("name=\"anhorig\"") && html.contains(&t!(lang, choice_wish_relative_hint)));
    }
    // What was typed comes back as it was, and cannot end its field.
    let form = WishesForm { text: "</textarea><b>".into(), gender: "man".into(), ..WishesForm::default() };
    let html = page(wishes::view(wishes::Model { form, ..wishes(Lang::Sv) }));
    assert!(html.contains("&lt;/textarea&gt;") && !html.contains("<b>"));
}

#[test]
fn what_is_wished_for_is_read_back() {
    let wished = Wishes {
        finnish: true,
        gender: Some(Gender::Woman),
        times: vec![TimeOfDay::Evening, TimeOfDay::Weekend],
        text: Some("Ring <först>".into()),
        ..Wishes::default()
    };
    let lines = wishes::summary(Lang::Sv, &wished);
    assert_eq!(lines, ["Språk: finska", "Helst en kvinna", "Helst på kvällen, på lördag och söndag", "Ring <först>"]);
    let html = page(confirm::view(confirm::Model { wishes: wished, ..confirm(Lang::Sv) }));
    assert!(html.contains("Ring &lt;först&gt;") && html.contains("/sv/val/d1/onskemal"));
}
