//! Question 3: who, as far as one may wish; the same person as last time first (R-BOOK-7, R-LANG-1, R-LANG-2).

use leptos::prelude::*;

use super::{Errors, Subject, at, form, question, titled};
use crate::{
    components::{Choice, radio_group, text_area},
    domain::{Lang, booking::Companion, identity::Needs},
    forms::booking::who::{LONGEST_WISH, WhoError, WhoForm},
    html::html,
    i18n::{format, t},
    pages::{
        booking::parts::buttons,
        choice::wishes::{gender_field, known, language_fields},
        directory::labels::{language, skill},
    },
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// Companions whom the provider has named; may be none.
    pub companions: Vec<Companion>,
    /// Id of the one who came last time (R-BOOK-7).
    pub last: Option<String>,
    /// Ids of those who cannot come to all the times chosen.
    pub away: Vec<String>,
    /// What is known of how the person communicates (R-LANG-2).
    pub needs: Needs,
    /// What was typed.
    pub form: WhoForm,
    /// What has to be mended.
    pub errors: Vec<WhoError>,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    titled(m.lang, t!(m.lang, book_who_title), !m.errors.is_empty())
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let error = |e: &WhoError| match e {
        WhoError::CompanionGone => ("ledsagare", t!(lang, book_who_gone)),
        WhoError::TextTooLong => ("onskemal", t!(lang, report_message_too_long, most = LONGEST_WISH)),
    };
    let errors: Errors = m.errors.iter().map(error).collect();
    let name = m.subject.reach.as_ref().map(|r| r.name.clone()).unwrap_or_default();
    let hint = t!(lang, choice_wish_text_hint, most = LONGEST_WISH);
    let fields = html! {
        {companions(&m, &errors)}
        {language_fields(lang, &m.form.finnish, &m.form.language)}
        {gender_field(lang, m.subject.service, &m.form.gender)}
        {text_area("onskemal", t!(lang, book_who_text), Some(hint), m.form.text.clone(), at(&errors, "onskemal"))}
        {buttons(t!(lang, guide_next), t!(lang, choice_back))}
    };
    let body = html! {
        <p class="lead">{t!(lang, choice_wishes_lead, name = name)}</p>
        {known(lang, &m.needs)}
        {form(lang, &m.subject, "/vem", fields)}
    };
    question(lang, (3, t!(lang, book_who_title)), &m.subject, &errors, body)
}

/// The named companions, the one who came last time first.
fn companions(m: &Model, errors: &Errors) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let gone = m.errors.contains(&WhoError::CompanionGone);
    if m.companions.is_empty() && !gone {
        return None;
    }
    let mut all: Vec<_> = m.companions.iter().collect();
    all.sort_by_key(|c| Some(&c.id) != m.last.as_ref());
    let option = |c: &&Companion| {
        let last = Some(&c.id) == m.last.as_ref();
        let label = if last { t!(lang, book_who_last, name = c.name.clone()) } else { c.name.clone() };
        Choice {
            value: c.id.clone(),
            label,
            count: None,
            hint: hint(lang, c, m.away.contains(&c.id)),
            chosen: m.form.companion == c.id,
        }
    };
    let mut options: Vec<_> = all.iter().map(option).collect();
    let none = !options.iter().any(|o| o.chosen);
    let any = t!(lang, choice_wish_gender_any);
    options.push(Choice { value: String::new(), label: any, count: None, hint: None, chosen: none });
    let hint = Some(t!(lang, book_who_companion_hint));
    Some(radio_group("ledsagare", t!(lang, book_who_companion), hint, at(errors, "ledsagare"), options))
}

/// Whether the companion cannot come then, and what the companion can, in a line.
fn hint(lang: Lang, c: &Companion, away: bool) -> Option<String> {
    let languages: Vec<_> = c.languages.iter().map(|l| language(lang, *l)).collect();
    let skills: Vec<_> = c.skills.iter().map(|s| skill(lang, *s)).collect();
    let speaks = (!languages.is_empty()).then(|| t!(lang, book_who_speaks, languages = format::list(lang, &languages)));
    let knows = (!skills.is_empty()).then(|| t!(lang, book_who_knows, skills = format::list(lang, &skills)));
    let away = away.then(|| t!(lang, book_who_away));
    let parts: Vec<_> = [away, speaks, knows].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
