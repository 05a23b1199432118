//! What is sent: that there is something, and never what it is about.
//!
//! A text message is read over a shoulder and an e-mail by whoever shares the computer. So nothing in them tells that
//! somebody has support, from whom, or where they will be; and no link stands in them, so that nobody learns to follow
//! links in messages that look like ours.

use jiff::civil::{Date, DateTime};

use crate::{
    domain::{
        Lang,
        notice::{Channel, Kind},
    },
    i18n::{format, t},
};

/// The session that a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    /// When it begins, on a clock in Stockholm.
    pub starts: DateTime,
    /// Today, when it is sent.
    pub today: Date,
    /// Whether it holds; if not, the provider has to answer first.
    pub confirmed: bool,
}

/// Something to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The e-mail's subject; text messages have none.
    pub subject: String,
    /// All that it says.
    pub body: String,
}

/// What a notice says; `coming` is there when it is a reminder.
pub fn letter(lang: Lang, kind: Kind, coming: Option<Coming>, channel: Channel) -> Letter {
    let subject = match kind {
        Kind::Reminder => t!(lang, notice_letter_subject_reminder),
        _ => t!(lang, notice_letter_subject),
    };
    let words = match (kind, coming) {
        (Kind::Reminder, Some(coming)) => reminder(lang, coming),
        (Kind::TimeFree, _) => t!(lang, notice_letter_time_free),
        (Kind::Answered, _) => t!(lang, notice_letter_answered),
        (Kind::CalledOff, _) => t!(lang, notice_letter_called_off),
        (Kind::News | Kind::Reminder, _) => t!(lang, notice_letter_news),
    };
    let body = match channel {
        Channel::Email => format!("{words}\n\n{}", t!(lang, notice_letter_foot)),
        Channel::Sms => words,
    };
    Letter { subject, body }
}

fn reminder(lang: Lang, coming: Coming) -> String {
    let when = when(lang, coming);
    if coming.confirmed {
        t!(lang, notice_letter_booked, when = when)
    } else {
        t!(lang, notice_letter_requested, when = when)
    }
}

/// "i morgon klockan 18", "lördag 5 december 2026 klockan 18.30".
fn when(lang: Lang, coming: Coming) -> String {
    let (day, time) = (coming.starts.date(), coming.starts.time());
    let time = if time.minute() == 0 { time.hour().to_string() } else { format::clock(time) };
    if day == coming.today {
        t!(lang, notice_letter_today, time = time)
    } else if coming.today.tomorrow().is_ok_and(|next| next == day) {
        t!(lang, notice_letter_tomorrow, time = time)
    } else {
        t!(lang, notice_letter_on_day, day = format::on_day(lang, day), time = time)
    }
}
