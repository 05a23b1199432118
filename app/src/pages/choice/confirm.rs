//! Step 4: what happens, and the button that makes it so (R-CHO-2, R-CHO-4, R-CHO-5, R-CHO-7, R-ACT-1).

use leptos::prelude::*;

use super::{
    FORM,
    consequences::{self, Consequences, must_wait},
    parts::{Agreer, Named, OpenChoice, Subject, about, buttons, step},
    stance, wishes,
};
use crate::{
    components::{Tone, error_summary, notice},
    domain::{Lang, choice::Wishes, directory::Availability},
    forms::choice::{
        KEY,
        confirm::{ConfirmError, ConfirmForm},
    },
    html::html,
    i18n::t,
};

/// Something that has changed since the page was last shown; all else on it is as it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// Somebody else took the last place.
    BecameFull,
    /// The days or the sessions are others than those shown before.
    Days,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// The chosen provider.
    pub provider: Named,
    /// Its places now.
    pub availability: Availability,
    /// Whether it may say no while it is full (R-CHO-2).
    pub may_decline: bool,
    /// What happens, in days.
    pub consequences: Consequences,
    /// What is wished for.
    pub wishes: Wishes,
    /// A choice that this one takes the place of.
    pub replaces: Option<OpenChoice>,
    /// Who else has to agree.
    pub others: Vec<Agreer>,
    /// What was typed, with the form's key.
    pub form: ConfirmForm,
    /// What has to be mended.
    pub errors: Vec<ConfirmError>,
    /// What has changed meanwhile.
    pub changed: Option<Changed>,
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
    let waiting = must_wait(m.availability);
    let acting = m.subject.acting.as_ref();
    html! {
        <div class="wrap narrow">
            {step(lang, 4)}
            {error_summary(lang, &errors)}
            <h1>{t!(lang, choice_confirm_title, name = m.provider.name.clone())}</h1>
            {about(lang, &m.subject)}
            {m.changed.map(|c| changed(lang, c, &m.provider))}
            <p class="lead">{t!(lang, choice_confirm_lead)}</p>
            {consequences::place(lang, &m.provider, m.availability, m.may_decline)}
            {consequences::view(lang, &m.consequences, m.subject.present.as_ref(), &m.provider, waiting)}
            {m.replaces.as_ref().map(|open| replaces(lang, open))}
            {wished(&m)}
            {stance::others(lang, &m.others)}
            <form id=FORM action=m.subject.href(lang, "/bekrafta") method="post" novalidate=true>
                <input type="hidden" name=KEY value=m.form.key.clone() />
                {stance::fields(lang, acting, &m.form, &errors)}
                {buttons(t!(lang, choice_confirm_button, name = m.provider.name.clone()), t!(lang, choice_back))}
            </form>
            <p><a href=m.subject.href(lang, "/utforare")>{t!(lang, choice_confirm_other)}</a></p>
        </div>
    }
}

fn changed(lang: Lang, changed: Changed, provider: &Named) -> impl IntoView + use<> {
    let (title, text) = match changed {
        Changed::BecameFull => {
            (t!(lang, choice_became_full_title, name = provider.name.clone()), t!(lang, choice_became_full_text))
        }
        Changed::Days => (t!(lang, choice_days_changed_title), t!(lang, choice_days_changed_text)),
    };
    html! { <div role="alert">{notice(Tone::Warn, title, html! { <p>{text}</p> })}</div> }
}

fn replaces(lang: Lang, open: &OpenChoice) -> impl IntoView + use<> {
    let title = match &open.provider {
        Some(p) => t!(lang, choice_replaces_title, name = p.name.clone()),
        None => t!(lang, choice_replaces_municipality),
    };
    let text = t!(lang, choice_replaces_text, reference = open.reference.clone());
    notice(Tone::Calm, title, html! { <p>{text}</p> })
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
