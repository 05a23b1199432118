//! The questions, and what is told beside their fields.

use jiff::civil::date;

use super::{makers::*, page, whole};
use crate::{
    domain::{
        Lang,
        booking::NotThen,
        choice::Unable,
        directory::Service,
        identity::{MandateKind, Needs},
    },
    forms::booking::{
        what::{WhatError, WhatForm},
        when::{ClockError, DayError, OWN, WhenError, WhenForm, slot},
        who::{WhoError, WhoForm},
    },
    i18n::t,
    pages::booking::new::{
        stop::{self, Stop},
        what, when, which, who,
    },
};

const BOOKED: [Service; 2] = [Service::Ledsagarservice, Service::Avlosarservice];

/// Every link of the error summary leads to something on the page, and the title says that something is wrong.
fn mended(lang: Lang, html: &str, title: &str) {
    whole(html, title);
    let begin = html.find("error-summary").unwrap_or_else(|| panic!("no summary: {html}"));
    let summary = html[begin..].split("</div>").next().unwrap();
    let fields: Vec<_> = summary.split("href=\"#").skip(1).map(|s| s.split('"').next().unwrap()).collect();
    assert!(!fields.is_empty());
    for field in fields {
        assert!(html.contains(&format!("id=\"{field}\"")), "{field}: {html}");
        assert!(html.contains(&format!("id=\"{field}-fel\"")), "{field}: {html}");
    }
    assert!(title.starts_with(t!(lang, form_error_in_title, title = "").trim_end()), "{title}");
}

// R-BOOK-14: telephone, voicemail and e-mail stand beside each question; each says which one it is.
#[test]
fn the_questions_read_in_every_language() {
    for lang in Lang::ALL.iter().copied() {
        for service in BOOKED {
            let (a, b) = (what(lang, service), when(lang, service));
            let (title_a, title_b) = (what::title(&a), when::title(&b));
            for (html, title, number) in [(page(what::view(a)), title_a, 1), (page(when::view(b)), title_b, 2)] {
                whole(&html, &title);
                assert!(html.contains(&t!(lang, choice_step, number = number, of = 4)), "{html}");
                assert!(html.contains("tel:0855510 20") || html.contains("tel:085551020"), "{html}");
                assert!(html.contains("mailto:boka@exempel.se") && html.contains(&t!(lang, booking_reach_voicemail)));
            }
        }
        let m = who(lang);
        let title = who::title(&m);
        let html = page(who::view(m));
        whole(&html, &title);
        assert!(html.contains("mailto:boka@exempel.se"));
        for (here, provider) in [(true, true), (true, false), (false, true), (false, false)] {
            let m = which(lang, here, provider);
            let title = which::title(&m);
            let html = page(which::view(m));
            whole(&html, &title);
            assert_eq!(html.contains("/vad\""), here && provider);
            assert_eq!(html.contains("id=\"ring\""), !here);
        }
        let none = which::Model { entries: vec![], ..which(lang, true, true) };
        assert!(page(which::view(none)).contains("/kontakt"));
    }
}

// R-BOOK-6, LA 4.3, LA 2.2: the companion meets anywhere and may cost something; relief is at home.
#[test]
fn only_the_companion_is_asked_where_to_meet() {
    for service in BOOKED {
        let out = service == Service::Ledsagarservice;
        let html = page(what::view(what(Lang::Sv, service)));
        assert_eq!(html.contains("name=\"plats\"") && html.contains("name=\"kostnad\""), out);
        assert_eq!(html.contains("hemma hos dig"), !out);
        assert_eq!(html.contains("300 kronor") && html.contains("6 kronor i timmen"), out, "{html}");
    }
}

#[test]
fn what_has_to_be_mended_is_told_at_its_field() {
    use WhenError::{Both, EndsFirst, Missing, Then, TooLong, Twice, Until, UntilFar, UntilFirst};
    let days = [
        DayError::Missing,
        DayError::Unclear,
        DayError::NoSuch(31, date(2026, 11, 1)),
        DayError::NoSuch(29, date(2027, 2, 1)),
        DayError::OtherWeekday(TODAY),
    ];
    let clocks = [ClockError::Missing, ClockError::Unclear];
    let mut all = vec![Missing, Both, Twice, EndsFirst, TooLong, WhenError::FromJumped, WhenError::ToJumped];
    all.extend(days.map(WhenError::Day));
    all.extend(days.map(Until));
    all.extend(clocks.map(WhenError::From));
    all.extend(clocks.map(WhenError::To));
    all.extend([NotThen::Past, NotThen::BeforeDecision(TODAY), NotThen::AfterDecision(TODAY)].map(Then));
    all.extend([UntilFirst, UntilFar]);
    for lang in Lang::ALL.iter().copied() {
        for service in BOOKED {
            let errors = vec![WhatError::ActivityMissing];
            let m = what::Model { errors, ..what(lang, service) };
            let title = what::title(&m);
            mended(lang, &page(what::view(m)), &title);
            for error in &all {
                let m = when::Model { errors: vec![*error], ..when(lang, service) };
                let title = when::title(&m);
                mended(lang, &page(when::view(m)), &title);
            }
        }
        let errors = vec![WhatError::ActivityTooLong, WhatError::PlaceTooLong, WhatError::CostUnclear];
        let m = what::Model { errors, ..what(lang, Service::Ledsagarservice) };
        let title = what::title(&m);
        mended(lang, &page(what::view(m)), &title);
        let m = who::Model { errors: vec![WhoError::CompanionGone, WhoError::TextTooLong], ..who(lang) };
        let title = who::title(&m);
        mended(lang, &page(who::view(m)), &title);
        // Without suggestions the day is what is missing.
        let m = when::Model { errors: vec![Missing], suggestions: vec![], ..when(lang, Service::Avlosarservice) };
        assert!(page(when::view(m)).contains("id=\"dag-fel\""));
    }
}

// The errors are told as the manner of speech has it.
#[test]
fn a_day_that_does_not_exist_is_told_kindly() {
    let said = |lang, month| {
        let error = WhenError::Day(DayError::NoSuch(31, month));
        page(when::view(when::Model { errors: vec![error], ..when(lang, Service::Ledsagarservice) }))
    };
    for (lang, words) in [
        (Lang::Sv, "Skriv dagen som i 5 december 2026. Den 31 november finns inte."),
        (Lang::SvLattlast, "Den dagen finns inte. November har 30 dagar. Välj en annan dag."),
        (Lang::Fi, "Kirjoita päivä näin: 5. joulukuuta 2026. Marraskuun 31. päivää ei ole."),
        (Lang::FiSelko, "Sitä päivää ei ole. Marraskuussa on 30 päivää. Valitse toinen päivä."),
    ] {
        assert!(said(lang, date(2026, 11, 1)).contains(words), "{words}");
    }
    assert!(said(Lang::Sv, date(2027, 2, 1)).contains("Den 31 februari 2027 finns inte."));
}

// Whatever was typed stands there still, and only as text.
#[test]
fn what_was_typed_is_kept_and_hostile_text_is_text() {
    let bad = "\"></textarea><script>alert(1)</script>".to_owned();
    let form = WhatForm { activity: bad.clone(), place: bad.clone(), cost: bad.clone() };
    let one = page(what::view(what::Model { form, ..what(Lang::Sv, Service::Ledsagarservice) }));
    let form =
        WhenForm { day: bad.clone(), from: bad.clone(), to: bad.clone(), until: bad.clone(), ..WhenForm::default() };
    let two = page(when::view(when::Model { form, ..when(Lang::Fi, Service::Ledsagarservice) }));
    let form = WhoForm { text: bad, ..WhoForm::default() };
    let three = page(who::view(who::Model { form, ..who(Lang::Sv) }));
    for html in [one, two, three] {
        assert!(!html.contains("<script") && html.contains("alert(1)"), "{html}");
    }
}

// R-BOOK-2: free times to press, and what is chosen stays chosen; which of two is asked only when it matters.
#[test]
fn free_times_are_radio_buttons() {
    let code = slot::code(&evening());
    let form = WhenForm { slot: code.clone(), ..WhenForm::default() };
    let html = page(when::view(when::Model { form, ..when(Lang::Sv, Service::Ledsagarservice) }));
    assert!(html.contains(&format!("value=\"{code}\" checked")), "{html}");
    assert!(html.contains("Lördag den 5 december klockan 18–21") && !html.contains("name=\"gang\""));
    let form = WhenForm { twice: "andra".into(), ..WhenForm::default() };
    let html = page(when::view(when::Model { form, suggestions: vec![], ..when(Lang::Sv, Service::Avlosarservice) }));
    assert!(html.contains("value=\"andra\" checked"));
    assert!(html.contains(&format!("type=\"hidden\" name=\"forslag\" value=\"{OWN}\"")), "{html}");
}

// R-BOOK-7, R-LANG-1, R-LANG-2
#[test]
fn the_same_person_stands_first_and_needs_are_not_asked_again() {
    let mut m = who(Lang::Sv);
    m.form = WhoForm::first(m.companions.get(1));
    m.needs = Needs { interpreter: Some("arabiska".into()), ..Needs::default() };
    let html = page(who::view(m));
    let (leo, aino) = (html.find("Leo, samma som förra gången").unwrap(), html.find("Aino").unwrap());
    assert!(leo < aino && html.contains("value=\"c2\" checked"), "{html}");
    assert!(html.contains("arabiska") && html.contains("Det här vet vi redan"));
    assert!(html.contains("name=\"finska\"") && html.contains("Talar finska."));
    for lang in Lang::ALL.iter().copied() {
        let html = page(who::view(who::Model { away: vec!["c2".into()], ..who(lang) }));
        assert_eq!(html.matches(&t!(lang, book_who_away)).count(), 1, "{html}");
    }
    let none = who::Model { companions: vec![], last: None, ..who(Lang::Sv) };
    assert!(!page(who::view(none)).contains("name=\"ledsagare\""));
}

#[test]
fn whatever_stands_in_the_way_has_a_way_on() {
    let unable = [Unable::TooYoung, Unable::OfAge, Unable::WillMissing, Unable::ReasonMissing].map(Stop::Unable);
    let all = [Stop::Ring, Stop::Ended(TODAY), Stop::NoProvider, Stop::Against].into_iter().chain(unable);
    for what in all {
        for lang in Lang::ALL.iter().copied() {
            let m = stop(lang, what);
            let title = stop::title(&m);
            let html = page(stop::view(m));
            whole(&html, &title);
            assert!(html.contains("class=\"button\"") && html.contains(&t!(lang, book_stop_nothing)), "{what:?}");
        }
    }
    let m = stop(Lang::Sv, Stop::Against);
    assert_eq!(m.subject.acting.as_ref().map(|a| a.kind), Some(MandateKind::Forvaltare));
    assert!(page(stop::view(m)).contains("Alva Prov"));
}
