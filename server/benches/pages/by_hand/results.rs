//! What was found.

use app::{domain::directory::Sort, i18n::format};

use super::{
    List, card,
    chips::chips,
    put::{Value, put},
};

/// The results below the form.
pub fn results(out: &mut String, list: &List) {
    put!(out, "<section id=\"resultat\" aria-labelledby=\"antal\"><h2 id=\"antal\" data-count=\"1\">");
    match list.total {
        0 => put!(out, "Inga utförare passar"),
        total => put!(out, total, " utförare passar"),
    }
    put!(out, "</h2>");
    chips(out, list);
    order(out, list);
    put!(out, "<ol class=\"results\">");
    for one in &list.cards {
        card::card(out, list, one);
    }
    put!(out, "<!></ol>");
    pagination(out, list);
    put!(out, "</section>");
}

/// "Sida 1 av 4".
pub fn place(out: &mut String, list: &List) {
    let [before, between, after] = &list.words.pages_place[..] else { unreachable!() };
    put!(out, before, list.query.page, between, list.pages, after);
}

fn order(out: &mut String, list: &List) {
    let (words, chosen) = (list.words, list.query.filter.sort);
    put!(out, "<div class=\"order\"><nav aria-label=\"", words.order_label, "\"><p>", words.order_label, "</p><ul>");
    for (sort, label) in Sort::ALL.iter().zip(&words.sorts) {
        if *sort == Sort::Distance && !list.near {
            continue;
        }
        if *sort == chosen {
            put!(out, "<li><span aria-current=\"true\">", label, "</span></li>");
        } else {
            put!(out, "<li><a rel=\"nofollow\" href=\"", Value(&list.href(|q| q.filter.sort = *sort)), "\">");
            put!(out, label, "</a></li>");
        }
    }
    put!(out, "<!></ul></nav><p class=\"hint\">");
    if chosen == Sort::Neutral {
        let text = &words.order_neutral_explained;
        put!(out, text[0], format::date(app::domain::Lang::Sv, list.today), text[1]);
    } else {
        let text = &words.order_other_explained;
        put!(out, text[0], words.sorts[chosen as usize], text[1]);
    }
    put!(out, "</p></div>");
}

fn pagination(out: &mut String, list: &List) {
    let (words, page) = (list.words, list.query.page);
    if list.pages < 2 {
        return put!(out, "<!>");
    }
    put!(out, "<nav aria-label=\"", words.pages_label, "\" class=\"pagination\">");
    let link = |out: &mut String, to: usize, rel: &str, text: &str| {
        let href = list.href(|q| q.page = to);
        put!(out, "<a rel=\"", rel, "\" href=\"", Value(&href), "\" class=\"button button-quiet\">", text, "</a>");
    };
    if page > 1 {
        link(out, page - 1, "prev", &words.pages_previous);
    } else {
        put!(out, "<!>");
    }
    put!(out, "<p>");
    place(out, list);
    put!(out, "</p>");
    if page < list.pages {
        link(out, page + 1, "next", &words.pages_next);
    } else {
        put!(out, "<!>");
    }
    put!(out, "</nav>");
}
