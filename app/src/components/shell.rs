use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::{Icon, Who, acting_banner, icon, session_line, speech::speech, tray::tray};
use crate::{
    domain::Lang,
    html::{html, written},
    i18n::t,
};

/// How the language switch keeps the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Switch {
    /// Links to the same address in the other languages.
    Links,
    /// Buttons of the form with this id, so that what was typed comes along.
    Form(&'static str),
}

/// All that surrounds a page.
#[derive(Debug, Clone)]
pub struct Chrome {
    /// The page's language.
    pub lang: Lang,
    /// The page's title, without the portal's name.
    pub title: String,
    /// The address after the language, with its query: `/utforare?tjanst=boendestod`.
    pub path: String,
    /// How the language switch keeps the page.
    pub switch: Switch,
    /// The answer's nonce for scripts.
    pub nonce: String,
    /// Address of the style sheet.
    pub css: &'static str,
    /// Address of the portal's mark.
    pub icon: &'static str,
    /// The island loader's source; `None` when the build has no islands.
    pub loader: Option<&'static str>,
    /// Source of the script that warns before a session ends.
    pub session_script: &'static str,
    /// Whether the portal shows made-up sample data to try it with.
    pub demo: bool,
    /// Whether search engines should leave this address alone.
    pub noindex: bool,
    /// Providers in the comparison according to the address, as slug and name.
    pub compared: Vec<(String, String)>,
    /// Whether the tray of the comparison belongs on this page.
    pub tray: bool,
    /// Who is logged in; `None` for a visitor.
    pub who: Option<Who>,
}

/// Renders a whole page: `main` inside the portal's frame.
///
/// `main` is built here, so that the signals of its islands end with the page.
pub fn document(chrome: Chrome, main: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| frame(&chrome, main()))
}

fn frame(chrome: &Chrome, main: AnyView) -> String {
    let lang = chrome.lang;
    let title = format!("{} – {}", chrome.title, t!(lang, portal_name));
    let robots = chrome.noindex.then(|| html! { <meta name="robots" content="noindex" /> });
    let loader =
        chrome.loader.map(|js| html! { <script type="module" nonce=chrome.nonce.as_str() inner_html=js></script> });
    let session = chrome.who.is_some().then(|| {
        html! { <script type="module" nonce=chrome.nonce.as_str() inner_html=chrome.session_script></script> }
    });
    let alternates: Vec<_> = Lang::ALL
        .iter()
        .map(|l| html! { <link rel="alternate" hreflang=l.tag() href=address(*l, &chrome.path) /> })
        .collect();
    let page = view! {
        <!DOCTYPE html>
        <html lang=lang.tag() dir="ltr">
            <head>
                <meta charset="utf-8" />
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                {robots}
                <link rel="stylesheet" href=chrome.css />
                <link rel="icon" type="image/svg+xml" href=chrome.icon />
                {alternates}
            </head>
            <body class=if lang.is_easy() { "easy" } else { "" }>
                <a class="skip" href="#innehall">{t!(lang, skip_link)}</a>
                {header(chrome)}
                <main id="innehall" tabindex="-1">{main}</main>
                {chrome.tray.then(|| tray(lang, &chrome.compared, &address(lang, &chrome.path)))}
                {footer(chrome)}
                {loader}
                {session}
            </body>
        </html>
    };
    written(page)
}

fn address(lang: Lang, path: &str) -> String {
    format!("/{}{path}", lang.code())
}

fn header(chrome: &Chrome) -> impl IntoView + use<> {
    let lang = chrome.lang;
    let here = chrome.path.split('?').next().unwrap_or_default().to_owned();
    let link = move |path: &'static str, text: String| {
        let current = if here == path {
            Some("page")
        } else if here.starts_with(&format!("{path}/")) {
            Some("true")
        } else {
            None
        };
        html! { <li><a href=address(lang, path) aria-current=current>{text}</a></li> }
    };
    html! {
        <header class="top">
            <div class="wrap">
                <a class="mark" href=address(lang, "")>{icon(Icon::Mark)} <span>{t!(lang, portal_name)}</span></a>
                {chrome.loader.is_some().then(|| speech(lang))}
                {languages(chrome)}
                <nav class="menu" aria-label=t!(lang, menu_label)>
                    <ul>
                        {link("/utforare", t!(lang, menu_providers))}
                        {link("/valguide", t!(lang, menu_guide))}
                        {link("/sa-valjer-du", t!(lang, menu_how))}
                        {link("/kontakt", t!(lang, menu_contact))}
                        {if chrome.who.is_some() { link("/min-sida", t!(lang, menu_my_page)) } else { link("/logga-in", t!(lang, menu_log_in)) }}
                    </ul>
                </nav>
            </div>
            {chrome.who.as_ref().map(|who| (acting_banner(lang, who), session_line(lang, who)))}
            {chrome.demo.then(|| html! { <p class="demo">{t!(lang, demo_banner)}</p> })}
        </header>
    }
}

/// Each language in its own words, so that it is found by whoever reads it.
fn languages(chrome: &Chrome) -> impl IntoView + use<> {
    let one = |l: Lang| {
        let name = l.own_name();
        if l == chrome.lang {
            return html! { <li><span lang=l.tag() aria-current="true">{name}</span></li> };
        }
        let href = address(l, &chrome.path);
        match chrome.switch {
            Switch::Links => html! { <li><a lang=l.tag() hreflang=l.tag() href=href>{name}</a></li> },
            Switch::Form(form) => html! {
                <li>
                    <button type="submit" lang=l.tag() form=form formaction=href formnovalidate=true name="byt" value="sprak">
                        {name}
                    </button>
                </li>
            },
        }
    };
    let items: Vec<_> = Lang::ALL.iter().map(|l| one(*l)).collect();
    // Enter in a field presses the form's first button: that must not be one that changes language.
    let first = match chrome.switch {
        Switch::Links => None,
        Switch::Form(form) => Some(html! { <button type="submit" form=form hidden=true></button> }),
    };
    html! { <nav class="languages" aria-label=t!(chrome.lang, languages_label)>{first} <ul>{items}</ul></nav> }
}

fn footer(chrome: &Chrome) -> impl IntoView + use<> {
    let lang = chrome.lang;
    let link = |path: &'static str, text: String| html! { <li><a href=address(lang, path)>{text}</a></li> };
    let cookies = if chrome.who.is_some() { t!(lang, footer_cookie_session) } else { t!(lang, footer_cookies) };
    html! {
        <footer class="bottom">
            <div class="wrap">
                <ul>
                    {link("/om", t!(lang, menu_about))}
                    {link("/sa-valjer-du", t!(lang, menu_how))}
                    {link("/kontakt", t!(lang, menu_contact))}
                    {link("/tillganglighet", t!(lang, menu_accessibility))}
                    {link("/sprak", t!(lang, menu_languages))}
                </ul>
                <p>{cookies}</p>
                {lang.is_easy().then(|| html! { <p>{t!(lang, footer_easy_untested)}</p> })}
            </div>
        </footer>
    }
}
