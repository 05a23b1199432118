//! What the person must do now, the most important first.

use leptos::prelude::*;

use super::{Granted, Model, Question, Standing, by};
use crate::{
    components::{Tone, notice, service_name},
    domain::identity::Topic,
    html::html,
    i18n::t,
};

/// Something to do.
enum Todo<'a> {
    /// Agree, or not, to what another has chosen (R-ACT-1).
    Answer(&'a Question),
    /// The provider's agreement has ended (R-PROV-5).
    ChooseAgain(&'a Granted, String),
    /// Nobody is chosen yet (R-CHO-1, R-CHO-3).
    Choose(&'a Granted),
}

fn all(m: &Model) -> Vec<Todo<'_>> {
    if !m.opens(Topic::Choice) {
        return vec![];
    }
    let mut found: Vec<_> = m.questions.iter().map(Todo::Answer).collect();
    let open = |g: &&Granted| !g.chosen() && Standing::of(&g.decision, m.today).open();
    let ended = |g: &Granted| g.giver.as_ref().filter(|p| p.ended_on.is_some()).map(|p| p.name.clone());
    found.extend(m.decisions.iter().filter(open).filter_map(|g| Some(Todo::ChooseAgain(g, ended(g)?))));
    found.extend(m.decisions.iter().filter(open).filter(|g| g.giver.is_none()).map(Todo::Choose));
    found
}

/// Whether there is anything to do.
pub fn any(m: &Model) -> bool {
    !all(m).is_empty()
}

/// The place of the first decision about which somebody has to be rung now (R-CHO-8).
pub fn urgent(m: &Model) -> Option<usize> {
    m.decisions.iter().position(|g| Standing::of(&g.decision, m.today).urgent())
}

/// What to do now: in easy-read only the first thing is laid out.
pub fn todo(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let mut rows: Vec<_> = all(m).into_iter().map(|t| one(m, &t).into_any()).collect();
    if rows.is_empty() {
        // A decision that ends says itself what to do.
        let nothing = urgent(m).is_none().then(|| html! { <p class="lead">{t!(lang, todo_nothing)}</p> });
        return html! { {nothing} };
    }
    let rest = if lang.is_easy() { rows.split_off(1) } else { vec![] };
    let more = (!rest.is_empty()).then(|| {
        html! { <details class="part"><summary>{t!(lang, todo_more, count = rest.len())}</summary> {rest}</details> }
    });
    html! { <section class="part"><h2>{t!(lang, todo_title)}</h2> {rows} {more}</section> }
}

fn one(m: &Model, todo: &Todo<'_>) -> impl IntoView + use<> {
    let lang = m.lang;
    let service = |g: &Granted| service_name(lang, g.decision.service);
    let (title, text, path, link) = match todo {
        Todo::Answer(q) => (
            t!(lang, todo_answer_title, service = service_name(lang, q.service)),
            question(m, q),
            q.path.clone(),
            t!(lang, todo_answer_link),
        ),
        Todo::ChooseAgain(g, provider) => (
            t!(lang, todo_again_title, service = service(g)),
            t!(lang, todo_again_text, provider = provider.clone()),
            "/val".into(),
            t!(lang, todo_choose_link),
        ),
        Todo::Choose(g) => (
            t!(lang, todo_choose_title, service = service(g)),
            t!(lang, todo_choose_text),
            "/val".into(),
            t!(lang, todo_choose_link),
        ),
    };
    let href = format!("/{}{path}", lang.code());
    notice(Tone::Warn, title, html! { <p>{text}</p> <p><a class="button" href=href>{link}</a></p> })
}

fn question(m: &Model, q: &Question) -> String {
    let (lang, by) = (m.lang, by(m.lang, &q.by));
    match &q.provider {
        Some(provider) if m.acting() => {
            t!(lang, todo_answer_text_for, by = by, provider = provider.clone(), name = m.name.clone())
        }
        Some(provider) => t!(lang, todo_answer_text, by = by, provider = provider.clone()),
        None => t!(lang, message_consent_asked_left, by = by, service = service_name(lang, q.service)),
    }
}
