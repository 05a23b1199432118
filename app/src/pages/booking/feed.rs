//! The person's calendar follows the bookings: an address for it, what its titles say, and how to end it.

use leptos::prelude::*;

use super::parts::{Acting, for_whom};
use crate::{
    components::{Choice, Tone, notice, radio_group, service_name},
    domain::{Lang, directory::Service},
    html::html,
    i18n::t,
};

/// Somebody else whose calendar follows the person's bookings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    /// What the form sends to end it.
    pub id: String,
    /// Who that is.
    pub name: String,
}

/// The reader's own subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// What the form sends to end it.
    pub id: String,
    /// Its whole address.
    pub address: String,
    /// Whether titles say what it is and who comes.
    pub titles: bool,
}

/// What has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// The address was made, or what its titles say was changed.
    Saved,
    /// An address was taken away.
    Ended,
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// Set when somebody acts for the person.
    pub acting: Option<Acting>,
    /// The reader's own, when there is one.
    pub own: Option<Own>,
    /// Those of others to the person's bookings; only the person sees them.
    pub others: Vec<Other>,
    /// What has just been done.
    pub done: Option<Done>,
}

/// What a calendar calls itself.
pub fn calendar_name(lang: Lang) -> String {
    t!(lang, feed_calendar)
}

/// What a calendar shows of a booking: nothing of support, unless the reader wants `shown`: what it is and who comes.
pub fn event_title(lang: Lang, shown: Option<(Service, Option<&str>)>) -> String {
    match shown {
        None => t!(lang, feed_event),
        Some((service, None)) => service_name(lang, service),
        Some((service, Some(name))) => {
            t!(lang, feed_event_with, service = service_name(lang, service), name = name.to_owned())
        }
    }
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, feed_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let done = m.done.map(|done| match done {
        Done::Saved => notice(Tone::Good, t!(lang, feed_saved_title), html! { <p>{t!(lang, feed_saved_text)}</p> }),
        Done::Ended => notice(Tone::Good, t!(lang, feed_ended_title), html! { <p>{t!(lang, feed_ended_text)}</p> }),
    });
    let until = m.acting.as_ref().map(|a| html! { <p>{t!(lang, feed_while, name = a.person.clone())}</p> });
    let address = m.own.as_ref().map(|own| address(lang, own));
    let end = m.own.as_ref().map(|own| {
        html! {
            <h2>{t!(lang, feed_end_title)}</h2>
            <p>{t!(lang, feed_end_text)}</p>
            {ending(lang, own.id.clone(), None)}
        }
    });
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=format!("/{}/bokningar", lang.code())>{t!(lang, feed_back)}</a></p>
            <h1>{title(&m)}</h1>
            {for_whom(lang, m.acting.as_ref())}
            {done}
            <p class="lead">{t!(lang, feed_lead)}</p>
            {until}
            {address}
            {titles(lang, m.own.as_ref())}
            {end}
            {others(lang, &m.others)}
        </div>
    }
}

fn here(lang: Lang) -> String {
    format!("/{}/bokningar/prenumerera", lang.code())
}

/// The address, to open or to copy.
fn address(lang: Lang, own: &Own) -> impl IntoView + use<> {
    // Calendars on telephones open addresses of this kind by themselves.
    let open = own.address.split_once("://").map(|(_, rest)| format!("webcal://{rest}"));
    html! {
        <h2>{t!(lang, feed_address_title)}</h2>
        <p><a class="button button-quiet" href=open>{t!(lang, feed_open)}</a></p>
        <div class="field">
            <label for="adress">{t!(lang, feed_address)}</label>
            <p class="hint" id="adress-tips">{t!(lang, feed_address_hint)}</p>
            <input type="text" id="adress" value=own.address.clone() readonly="" spellcheck="false" autocomplete="off" aria-describedby="adress-tips" />
        </div>
        <p>{t!(lang, feed_secret)}</p>
    }
}

/// What titles say, and the button that makes the address.
fn titles(lang: Lang, own: Option<&Own>) -> impl IntoView + use<> {
    let chosen = own.is_some_and(|own| own.titles);
    let option = |value: &str, label, chosen| Choice { value: value.into(), label, count: None, hint: None, chosen };
    let options = vec![
        option("nej", t!(lang, feed_titles_no, text = event_title(lang, None)), !chosen),
        option("ja", t!(lang, feed_titles_yes), chosen),
    ];
    let button = if own.is_some() { t!(lang, feed_save) } else { t!(lang, feed_make) };
    html! {
        <form action=here(lang) method="post">
            {radio_group("namn", t!(lang, feed_titles), Some(t!(lang, feed_titles_hint)), None, options)}
            <p class="actions"><button class="button" type="submit">{button}</button></p>
        </form>
    }
}

/// The button that takes an address away; `of` is whose, when it is another's.
fn ending(lang: Lang, id: String, of: Option<String>) -> impl IntoView + use<> {
    let of = of.map(|name| html! { " " <span class="unseen">{name}</span> });
    html! {
        <form action=here(lang) method="post">
            <input type="hidden" name="avsluta" value=id />
            <button class="button button-quiet" type="submit">{t!(lang, feed_end)} {of}</button>
        </form>
    }
}

/// Others whose calendars follow the person's bookings (R-ACT-5).
fn others(lang: Lang, others: &[Other]) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = others
        .iter()
        .map(|o| html! { <li class="card"><p>{o.name.clone()}</p> {ending(lang, o.id.clone(), Some(o.name.clone()))}</li> })
        .collect();
    (!rows.is_empty()).then(|| {
        html! {
            <h2>{t!(lang, feed_others_title)}</h2>
            <p>{t!(lang, feed_others_text)}</p>
            <ul class="cards">{rows}</ul>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::identity::MandateKind;

    fn model(lang: Lang) -> Model {
        Model { lang, acting: None, own: None, others: vec![], done: None }
    }

    fn shown(m: Model) -> String {
        Owner::new().with(|| view(m).to_html())
    }

    #[test]
    fn nothing_of_support_is_said_unless_it_is_wanted() {
        for lang in Lang::ALL {
            let plain = event_title(*lang, None);
            let service = service_name(*lang, Service::Ledsagarservice);
            assert!(!plain.contains(&service) && !plain.is_empty());
            let all = event_title(*lang, Some((Service::Ledsagarservice, Some("Mirja"))));
            assert!(all.contains(&service) && all.contains("Mirja"), "{all}");
            assert_eq!(event_title(*lang, Some((Service::Ledsagarservice, None))), service);
            let html = shown(model(*lang));
            assert!(html.contains(r#"value="nej" checked"#) && !html.contains("avsluta"), "{html}");
        }
    }

    // R-ACT-2, R-ACT-5: whoever acts is told that it ends with their right; the person sees who follows.
    #[test]
    fn the_address_can_be_opened_copied_and_taken_away() {
        let own = Own { id: "1".into(), address: "https://stod.example/kalender/abc".into(), titles: true };
        let acting = Acting { person: "Lo Exempelsson".into(), kind: MandateKind::Guardian };
        let html = shown(Model { own: Some(own.clone()), acting: Some(acting), ..model(Lang::Sv) });
        assert!(html.contains(r#"href="webcal://stod.example/kalender/abc""#), "{html}");
        assert!(html.contains(r#"value="https://stod.example/kalender/abc""#) && html.contains("Lo Exempelsson"));
        assert!(html.contains(r#"name="avsluta" value="1""#) && html.contains(r#"value="ja" checked"#));
        let other = Other { id: "2".into(), name: "Nora Exempelsson".into() };
        let html = shown(Model { others: vec![other], done: Some(Done::Ended), ..model(Lang::Fi) });
        assert!(html.contains(r#"value="2""#) && html.contains("Nora Exempelsson") && html.contains("notice-good"));
    }
}
