//! What is sent says nothing of the support, and the page says plainly what will be sent.

use jiff::civil::{DateTime, date};
use leptos::prelude::*;

use super::{
    Sent, Standing, labels,
    letter::{Coming, letter},
    reminders::{Model, Way, view},
};
use crate::{
    domain::{
        Lang,
        directory::Service,
        notice::{Channel, Gone, Kind, Remind, Settings},
    },
    i18n::t,
};

fn starts() -> DateTime {
    date(2026, 12, 5).at(18, 0, 0, 0)
}

fn reminder(lang: Lang, starts: DateTime, today: (i8, i8), confirmed: bool) -> String {
    let coming = Coming { starts, today: date(2026, today.0, today.1), confirmed };
    letter(lang, Kind::Reminder, Some(coming), Channel::Sms).body
}

#[test]
fn a_reminder_says_when_as_people_say_it() {
    let body = reminder(Lang::Sv, starts(), (12, 4), true);
    assert_eq!(body, "Du har en bokad tid i morgon klockan 18. Logga in på Stödvalet om du vill se mer.");
    let body = reminder(Lang::Fi, starts(), (12, 4), true);
    assert_eq!(body, "Sinulla on varattu aika huomenna kello 18. Kirjaudu Stödvaletiin, jos haluat nähdä lisää.");
    assert!(reminder(Lang::Sv, starts(), (12, 5), true).contains("i dag klockan 18."));
    assert!(reminder(Lang::Sv, starts(), (11, 28), true).contains("lördag 5 december 2026 klockan 18."));
    assert!(reminder(Lang::Fi, starts(), (11, 28), true).contains("lauantaina 5. joulukuuta 2026 kello 18."));
    let half = date(2026, 12, 5).at(18, 30, 0, 0);
    assert!(reminder(Lang::SvLattlast, half, (12, 4), true).contains("i morgon klockan 18.30."));
    // What nobody has said yes to is not called booked.
    for lang in Lang::ALL {
        assert_ne!(reminder(*lang, starts(), (12, 4), false), reminder(*lang, starts(), (12, 4), true));
    }
    assert!(!reminder(Lang::Sv, starts(), (12, 4), false).contains("bokad"));
}

// R-ACT-6: no service, no link, no place: nothing that tells more than that there is something.
#[test]
fn nothing_that_is_sent_tells_of_the_support() {
    let coming = Coming { starts: starts(), today: date(2026, 12, 4), confirmed: true };
    for lang in Lang::ALL {
        let services = Service::ALL.iter().flat_map(|s| {
            let stem = crate::components::service_name(*lang, *s).to_lowercase();
            [stem, s.code().to_owned()]
        });
        let services: Vec<_> = services.collect();
        for kind in Kind::ALL {
            for channel in Channel::ALL {
                let told = letter(*lang, *kind, Some(coming), *channel);
                let all = format!("{} {}", told.subject, told.body).to_lowercase();
                assert!(services.iter().all(|s| !all.contains(s)), "{all}");
                assert!(!all.contains("http") && !all.contains("www") && !all.contains('@'), "{all}");
                // A text message that is short is one.
                assert!(*channel == Channel::Email || told.body.chars().count() <= 160, "{}", told.body);
            }
        }
    }
}

fn model(lang: Lang, on: bool, to: Option<&str>) -> Model {
    let way = |channel| Way { channel, to: to.map(str::to_owned), on };
    Model {
        lang,
        acting: None,
        ways: Channel::ALL.iter().map(|c| way(*c)).collect(),
        settings: Settings::of(&[Channel::Email], &[Remind::DayBefore]),
        sent: vec![],
        saved: true,
    }
}

fn page(m: Model) -> String {
    Owner::new().with(|| view(m).to_html())
}

#[test]
fn the_page_says_whether_anything_will_be_sent() {
    for lang in Lang::ALL.iter().copied() {
        let works = page(model(lang, true, Some("a@example.org")));
        assert!(works.contains(&t!(lang, notice_saved_some)) && !works.contains(&t!(lang, notice_off_epost)));
        // E-mail that is not set up is said to be so, and not promised.
        let off = page(model(lang, false, Some("a@example.org")));
        assert!(off.contains(&t!(lang, notice_off_epost)) && off.contains(&t!(lang, notice_saved_none)));
        assert!(off.contains("<form"));
        // Without an address there is nothing to choose.
        let unknown = page(model(lang, true, None));
        assert!(unknown.contains(&t!(lang, notice_no_epost)) && unknown.contains(&t!(lang, notice_no_sms)));
        assert!(!unknown.contains("<form"));
    }
}

#[test]
fn what_was_not_sent_is_said_to_be_so() {
    let lang = Lang::Sv;
    let row = |standing| Sent {
        at: date(2026, 12, 4).at(18, 0, 0, 0),
        kind: Kind::Reminder,
        channel: Channel::Email,
        to: "a@example.org".into(),
        standing,
        words: (standing == Standing::Sent).then(|| "Du har en tid.\n\nMer.".to_owned()),
    };
    let all = [Standing::Waiting, Standing::Trying, Standing::Sent]
        .into_iter()
        .chain(Gone::ALL.iter().map(|why| Standing::Gone(*why)));
    let html = page(Model { sent: all.map(row).collect(), ..model(lang, true, Some("a@example.org")) });
    for text in [
        t!(lang, notice_state_waiting),
        t!(lang, notice_state_trying),
        t!(lang, notice_state_sent),
        t!(lang, notice_gone_for_sent),
        t!(lang, notice_gone_avvisad),
        t!(lang, notice_gone_inget_svar),
        t!(lang, notice_sent_words, words = "Du har en tid."),
        labels::kind(lang, Kind::Reminder),
    ] {
        assert!(html.contains(&text), "{text}");
    }
    assert!(html.contains("4 december 2026 klockan 18.00") && !html.contains("Mer."));
}
