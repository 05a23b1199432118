//! Step 3: wishes, all of them optional, none of them promised (R-LANG-1, R-LANG-2, R-CHO-6).

use leptos::prelude::*;

use super::{
    FORM, labels,
    parts::{Named, Subject, about, buttons, step},
};
use crate::{
    components::{
        Choice, Tone, check_group, check_one, choices, error_summary, notice, radio_group, select_field, text_area,
    },
    domain::{
        Lang,
        choice::{Gender, TimeOfDay, Wishes},
        directory::{Service, StaffLanguage},
        identity::Needs,
    },
    forms::choice::wishes::{LONGEST_WISH, WishError, WishesForm},
    html::html,
    i18n::{format::capitalised, t},
    pages::directory::labels::language,
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// The chosen provider.
    pub provider: Named,
    /// What was typed.
    pub form: WishesForm,
    /// What has to be mended.
    pub errors: Vec<WishError>,
    /// What is known of how the person communicates (R-LANG-2).
    pub needs: Needs,
    /// Whether a relative can be companion: by service, decision and municipality (R-CHO-6).
    pub relative_possible: bool,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let title = t!(m.lang, choice_wishes_title);
    if m.errors.is_empty() { title } else { t!(m.lang, form_error_in_title, title = title) }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors: Vec<_> = m
        .errors
        .iter()
        .map(|WishError::TextTooLong| ("onskemal", t!(lang, report_message_too_long, most = LONGEST_WISH)))
        .collect();
    let wrong = errors.first().map(|(_, text)| text.clone());
    html! {
        <div class="wrap narrow">
            {step(lang, 3)}
            {error_summary(lang, &errors)}
            <h1>{t!(lang, choice_wishes_title)}</h1>
            {about(lang, &m.subject)}
            <p class="lead">{t!(lang, choice_wishes_lead, name = m.provider.name.clone())}</p>
            {known(lang, &m.needs)}
            <form id=FORM action=m.subject.href(lang, "/onskemal") method="post" novalidate=true>
                {questions(&m, wrong)}
                {buttons(t!(lang, guide_next), t!(lang, choice_back))}
            </form>
        </div>
    }
}

/// The questions. In easy-read each waits behind its heading but the first and those that are answered (R-LANG-4).
fn questions(m: &Model, wrong: Option<String>) -> Vec<AnyView> {
    let (lang, f) = (m.lang, &m.form);
    let text = text_area(
        "onskemal",
        t!(lang, choice_wish_text),
        Some(t!(lang, choice_wish_text_hint, most = LONGEST_WISH)),
        f.text.clone(),
        wrong,
    );
    let meet = html! { <div class="field">{check_one("traffa", t!(lang, choice_wish_meet), None, f.meet_first)}</div> };
    let mut all = vec![
        (true, t!(lang, choice_part_language), language_fields(lang, &f.finnish, &f.language).into_any()),
        (
            !f.gender.is_empty(),
            t!(lang, choice_part_people),
            gender_field(lang, m.subject.service, &f.gender).into_any(),
        ),
        (!f.times.is_empty(), t!(lang, choice_part_times), time_field(lang, f).into_any()),
        (f.meet_first, t!(lang, choice_part_meet), meet.into_any()),
    ];
    if m.relative_possible {
        all.push((f.relative, t!(lang, choice_wish_relative_legend), relative_field(lang, f).into_any()));
    }
    all.push((!f.text.is_empty(), t!(lang, choice_part_text), text.into_any()));
    all.into_iter().map(|(open, title, fields)| one_at_a_time(lang, open, title, fields)).collect()
}

fn one_at_a_time(lang: Lang, open: bool, title: String, fields: AnyView) -> AnyView {
    if lang.is_easy() {
        html! { <details class="part" open=open><summary><h2>{title}</h2></summary> {fields}</details> }.into_any()
    } else {
        fields
    }
}

/// Finnish is a question of its own (R-LANG-1): what was answered to it, and the code of another language.
pub fn language_fields(lang: Lang, finnish: &str, chosen: &str) -> impl IntoView + use<> {
    let yes_no = |value: &str, label: String| Choice {
        value: value.into(),
        label,
        count: None,
        hint: None,
        chosen: finnish == value,
    };
    let finnish = vec![yes_no("ja", t!(lang, yes)), yes_no("nej", t!(lang, no))];
    let others: Vec<_> = StaffLanguage::ALL.iter().copied().filter(|l| *l != StaffLanguage::Finnish).collect();
    let others = choices(&others, StaffLanguage::code, |l| language(lang, l), |l| chosen == l.code(), None);
    html! {
        {radio_group("finska", t!(lang, choice_wish_finnish), None, None, finnish)}
        {select_field("sprak", t!(lang, choice_wish_language), None, Some(t!(lang, choice_wish_language_none)), vec![(None, others)])}
    }
}

/// Woman or man, with the code that is chosen; it need not matter.
pub fn gender_field(lang: Lang, service: Service, chosen: &str) -> impl IntoView + use<> {
    let legend = match service {
        Service::Ledsagarservice => t!(lang, choice_wish_gender_companion),
        _ => t!(lang, choice_wish_gender),
    };
    let label = |g| capitalised(&labels::gender(lang, g));
    let mut genders = choices(Gender::ALL, Gender::code, label, |g| chosen == g.code(), None);
    let none = !genders.iter().any(|g| g.chosen);
    let any = t!(lang, choice_wish_gender_any);
    genders.push(Choice { value: String::new(), label: any, count: None, hint: None, chosen: none });
    radio_group("kon", legend, None, None, genders)
}

fn time_field(lang: Lang, form: &WishesForm) -> impl IntoView + use<> {
    let times = choices(
        TimeOfDay::ALL,
        TimeOfDay::code,
        |x| capitalised(&labels::time(lang, x)),
        |x| form.times.iter().any(|c| c == x.code()),
        None,
    );
    check_group("tid", t!(lang, choice_wish_times), None, times)
}

fn relative_field(lang: Lang, form: &WishesForm) -> impl IntoView + use<> {
    let hint = Some(t!(lang, choice_wish_relative_hint));
    let label = t!(lang, choice_wish_relative);
    let one = Choice { value: "1".into(), label, count: None, hint, chosen: form.relative };
    check_group("anhorig", t!(lang, choice_wish_relative_legend), None, vec![one])
}

/// Interpreter and sign language are known already and not asked for again (R-LANG-2).
pub fn known(lang: Lang, needs: &Needs) -> Option<impl IntoView + use<>> {
    let lines = need_lines(lang, needs);
    (!lines.is_empty()).then(|| {
        let items: Vec<_> = lines.into_iter().map(|l| html! { <li>{l}</li> }).collect();
        let body = html! { <ul>{items}</ul> <p>{t!(lang, choice_known_text)}</p> };
        notice(Tone::Calm, t!(lang, choice_known_title), body)
    })
}

fn need_lines(lang: Lang, needs: &Needs) -> Vec<String> {
    let interpreter = needs.interpreter.clone().map(|l| format!("{}: {l}", t!(lang, my_data_interpreter)));
    let sign = needs.sign_language.then(|| t!(lang, my_data_sign));
    interpreter.into_iter().chain(sign).chain(needs.communication.clone()).collect()
}

/// The wishes in words, a line each.
pub fn summary(lang: Lang, w: &Wishes) -> Vec<String> {
    let finnish =
        w.finnish.then(|| t!(lang, choice_wished_language, language = language(lang, StaffLanguage::Finnish)));
    let other = w.language.map(|l| t!(lang, choice_wished_language, language = language(lang, l)));
    let gender = w.gender.map(|g| t!(lang, choice_wished_gender, gender = labels::gender(lang, g)));
    let times: Vec<_> = w.times.iter().map(|x| labels::time(lang, *x)).collect();
    let times = (!times.is_empty()).then(|| t!(lang, choice_wished_times, times = times.join(", ")));
    let meet = w.meet_first.then(|| t!(lang, choice_wish_meet));
    let relative = w.relative.then(|| t!(lang, choice_wish_relative));
    let all = [finnish, other, gender, times, meet, relative, w.text.clone()];
    all.into_iter().flatten().collect()
}
