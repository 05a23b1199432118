//! What surrounds the list: head, top, comparison and foot.

use app::{components::Icon, domain::Lang};
use server::http::assets;

use super::{
    List, form,
    put::{Text, Value, put},
    results,
};

/// What the frame needs to know of the request.
pub struct Frame<'a> {
    /// The address after the language, with its query.
    pub path: &'a str,
    /// The answer's nonce for scripts.
    pub nonce: &'a str,
    /// Whether this is a try-out.
    pub demo: bool,
    /// Whether search engines should leave the address alone.
    pub noindex: bool,
}

/// The whole page.
pub fn page(out: &mut String, list: &List, frame: &Frame) {
    head(out, list, frame);
    put!(out, "<body class=\"\"><a href=\"#innehall\" class=\"skip\">", list.words.skip_link, "</a>");
    top(out, list, frame);
    put!(out, "<main id=\"innehall\" tabindex=\"-1\"><div class=\"wrap\"><h1>");
    list.heading(out);
    put!(out, "</h1><!>");
    form::form(out, list);
    results::results(out, list);
    put!(out, "</div></main>");
    tray(out, list, frame);
    foot(out, list);
    put!(out, "<script type=\"module\" nonce=\"", frame.nonce, "\">", list.hand.loader, "</script></body></html>");
}

fn head(out: &mut String, list: &List, frame: &Frame) {
    let words = list.words;
    put!(out, "<!DOCTYPE html><html lang=\"sv\" dir=\"ltr\"><head><meta charset=\"utf-8\"><title>");
    list.heading(out);
    if list.pages > 1 {
        put!(out, ". ");
        results::place(out, list);
    }
    put!(
        out,
        " – ",
        words.portal_name,
        "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
    );
    put!(out, "<meta name=\"color-scheme\" content=\"light dark\">");
    put!(out, if frame.noindex { "<meta name=\"robots\" content=\"noindex\">" } else { "<!>" });
    put!(
        out,
        "<link rel=\"stylesheet\" href=\"",
        assets::css_url(),
        "\"><link rel=\"icon\" type=\"image/svg+xml\" href=\""
    );
    put!(out, assets::public_url("favicon.svg"), "\">");
    for lang in Lang::ALL {
        put!(
            out,
            "<link rel=\"alternate\" hreflang=\"",
            lang.tag(),
            "\" href=\"/",
            lang.code(),
            Value(frame.path),
            "\">"
        );
    }
    put!(out, "<!></head>");
}

fn top(out: &mut String, list: &List, frame: &Frame) {
    let words = list.words;
    put!(out, "<header class=\"top\"><div class=\"wrap\"><a href=\"/sv\" class=\"mark\">", Icon::Mark.markup());
    put!(out, "<span>", words.portal_name, "</span></a><div data-voice=\"sv\" hidden class=\"speech\">");
    put!(out, "<leptos-island data-component=\"", list.hand.islands.read_aloud, "\"><leptos-children>");
    put!(out, "<button type=\"button\" data-speech=\"toggle\" data-pause=\"", words.speech_pause, "\" data-resume=\"");
    put!(out, words.speech_resume, "\" class=\"button button-quiet\">", words.speech_read, "</button>");
    put!(out, "<button type=\"button\" data-speech=\"stop\" hidden class=\"button button-quiet\">", words.speech_stop);
    put!(out, "</button></leptos-children></leptos-island></div>");
    put!(out, "<nav aria-label=\"", words.languages_label, "\" class=\"languages\"><ul>");
    put!(out, "<li><span lang=\"sv\" aria-current=\"true\">", Lang::Sv.own_name(), "</span></li>");
    for lang in [Lang::Fi, Lang::SvLattlast, Lang::FiSelko] {
        put!(out, "<li><a lang=\"", lang.tag(), "\" hreflang=\"", lang.tag(), "\" href=\"/", lang.code());
        put!(out, Value(frame.path), "\">", lang.own_name(), "</a></li>");
    }
    put!(out, "<!></ul></nav><nav aria-label=\"", words.menu_label, "\" class=\"menu\"><ul>");
    put!(out, "<li><a href=\"/sv/utforare\" aria-current=\"page\">", words.menu_providers, "</a></li>");
    put!(out, "<li><a href=\"/sv/valguide\">", words.menu_guide, "</a></li>");
    put!(out, "<li><a href=\"/sv/sa-valjer-du\">", words.menu_how, "</a></li>");
    put!(out, "<li><a href=\"/sv/kontakt\">", words.menu_contact, "</a></li></ul></nav></div>");
    if frame.demo {
        put!(out, "<p class=\"demo\">", words.demo_banner, "</p></header>");
    } else {
        put!(out, "<!></header>");
    }
}

fn tray(out: &mut String, list: &List, frame: &Frame) {
    let words = list.words;
    put!(out, "<div data-eager-if=\"stodvalet.jamfor\" class=\"dock\"><leptos-island data-component=\"");
    put!(out, list.hand.islands.tray, "\"><leptos-children><aside aria-label=\"", words.tray_title);
    put!(
        out,
        "\" hidden class=\"tray\"><div class=\"wrap\"><p tabindex=\"-1\" class=\"tray-title\">",
        words.tray_title
    );
    put!(
        out,
        "</p><ul><!></ul><a data-tray=\"compare\" data-base=\"/sv/jamfor\" href=\"/sv/jamfor\" hidden class=\"button\">"
    );
    put!(out, words.tray_compare, "</a><p data-tray=\"one-more\">", words.tray_one_more, "</p>");
    put!(
        out,
        "<button type=\"button\" data-tray=\"clear\" class=\"button button-quiet needs-script\">",
        words.tray_clear
    );
    put!(out, "</button><template><li data-slug=\"\" data-name=\"\"><span> </span> <a href=\"/sv", Value(frame.path));
    put!(
        out,
        "\" class=\"tray-remove\">",
        words.tray_remove,
        "<!> <span class=\"unseen\"> </span></a></li></template>"
    );
    put!(out, "</div></aside></leptos-children></leptos-island></div>");
}

fn foot(out: &mut String, list: &List) {
    let words = list.words;
    put!(
        out,
        "<footer class=\"bottom\"><div class=\"wrap\"><ul><li><a href=\"/sv/om\">",
        words.menu_about,
        "</a></li>"
    );
    put!(out, "<li><a href=\"/sv/sa-valjer-du\">", words.menu_how, "</a></li>");
    put!(out, "<li><a href=\"/sv/kontakt\">", words.menu_contact, "</a></li>");
    put!(out, "<li><a href=\"/sv/tillganglighet\">", words.menu_accessibility, "</a></li>");
    put!(out, "<li><a href=\"/sv/sprak\">", words.menu_languages, "</a></li></ul><p>", Text(&words.footer_cookies));
    put!(out, "</p><!></div></footer>");
}
