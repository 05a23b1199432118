//! Step 4: what happens, and the button that makes it so (R-CHO-2, R-CHO-4, R-CHO-5, R-CHO-7, R-ACT-1).

use leptos::prelude::*;

use super::{
    FORM,
    consequences::{self, Consequences},
    parts::{Agreer, Named, OpenChoice, Subject, about, buttons, step},
    stance,
    which::standing_choices,
    wishes,
};
use crate::{
    components::{Tone, error_summary, notice},
    domain::{
        Lang,
        choice::{Eligibility, Wishes},
    },
    forms::choice::{
        KEY,
        confirm::{ConfirmError, ConfirmForm},
    },
    html::html,
    i18n::t,
};

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// The chosen provider.
    pub provider: Named,
    /// Whether it can take the person now (R-CHO-2).
    pub standing: Eligibility,
    /// What happens, in days.
    pub consequences: Consequences,
    /// What is wished for.
    pub wishes: Wishes,
    /// The open choices that this one takes the place of, what counts first.
    pub replaces: Vec<OpenChoice>,
    /// Who else has to agree.
    pub others: Vec<Agreer>,
    /// What was typed, with the form's key.
    pub form: ConfirmForm,
    /// What has to be mended.
    pub errors: Vec<ConfirmError>,
    /// Whether something has changed since the page was last shown; all on it is as it is now.
    pub changed: bool,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    let title = t!(m.lang, choice_confirm_title, name = m.provider.name.clone());
    if m.errors.is_empty() { title } else { t!(m.lang, form_error_in_title, title = title) }
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors = stance::errors(lang, &m.errors, &m.subject);
    html! {
        <div class="wrap narrow">
            {step(lang, 4)}
            {error_summary(lang, &errors)}
            <h1>{t!(lang, choice_confirm_title, name = m.provider.name.clone())}</h1>
            {about(lang, &m.subject)}
            {m.changed.then(|| changed(lang))}
            <p class="lead">{t!(lang, choice_confirm_lead)}</p>
            {consequences::place(lang, &m.provider, m.standing)}
            {consequences::view(lang, &m.consequences, m.subject.present.as_ref(), &m.provider)}
            {standing_choices(lang, &m.replaces)}
            {wished(&m)}
            {stance::others(lang, &m.others)}
            {m.standing.takes().then(|| form(&m, &errors))}
            <p><a href=m.subject.href(lang, "/utforare")>{t!(lang, choice_other)}</a></p>
        </div>
    }
}

/// No button for what would be refused.
fn form(m: &Model, errors: &[(&'static str, String)]) -> impl IntoView + use<> {
    let lang = m.lang;
    html! {
        <form id=FORM action=m.subject.href(lang, "/bekrafta") method="post" novalidate=true>
            <input type="hidden" name=KEY value=m.form.key.clone() />
            {stance::fields(lang, m.subject.acting.as_ref(), &m.form, errors)}
            {buttons(t!(lang, choice_confirm_button, name = m.provider.name.clone()), t!(lang, choice_back))}
        </form>
    }
}

/// What is confirmed is what was shown: otherwise it is shown anew.
pub fn changed(lang: Lang) -> impl IntoView {
    let body = html! { <p>{t!(lang, choice_changed_text)}</p> };
    html! { <div role="alert">{notice(Tone::Warn, t!(lang, choice_changed_title), body)}</div> }
}

fn wished(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let lines = wishes::summary(lang, &m.wishes);
    let said = if lines.is_empty() {
        html! { <p>{t!(lang, choice_wished_none)}</p> }
    } else {
        let items: Vec<_> = lines.into_iter().map(|l| html! { <li>{l}</li> }).collect();
        html! { <ul>{items}</ul> }
    };
    html! {
        <h2>{t!(lang, choice_wished_title)}</h2>
        {said}
        <p><a href=m.subject.href(lang, "/onskemal")>{t!(lang, choice_wished_change)}</a></p>
    }
}
