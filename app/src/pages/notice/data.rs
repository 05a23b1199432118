//! What is chosen, as part of everything that the portal knows about somebody.

use super::labels;
use crate::{
    domain::{
        Lang,
        identity::ContactBy,
        notice::{Channel, Settings},
    },
    i18n::{format, t},
    pages::identity::{labels::contact_by, my_data::Section},
};

/// How and when somebody is reminded.
pub fn section(lang: Lang, settings: &Settings) -> Section {
    let channel = |c: &Channel| match c {
        Channel::Email => contact_by(lang, ContactBy::Email),
        Channel::Sms => contact_by(lang, ContactBy::Sms),
    };
    let told = |all: Vec<String>| if all.is_empty() { t!(lang, notice_data_none) } else { format::list(lang, &all) };
    let how = told(settings.channels.iter().map(channel).collect());
    let when = told(settings.times.iter().map(|time| labels::remind(lang, *time)).collect());
    let rows = vec![(t!(lang, notice_data_how), how), (t!(lang, notice_data_when), when)];
    Section { title: t!(lang, notice_title), rows }
}
