//! One provider.

use app::{
    components::{Icon, service_icon},
    domain::{
        Lang,
        directory::{Availability, Service},
    },
    i18n::format,
    pages::directory::card::Card,
};

use super::{
    List, PATH,
    put::{Piece, Text, Value, put},
    service_name,
};

/// The provider as an item of the list.
pub fn card(out: &mut String, list: &List, card: &Card) {
    let words = list.words;
    put!(out, "<li id=\"u-", card.slug, "\" class=\"card provider\"><h3><a href=\"", PATH, "/", card.slug, "\">");
    put!(out, Text(&card.name), "</a></h3><p class=\"badges\">");
    place(out, list, card.availability);
    put!(out, "<span class=\"badge\">", words.ownership[card.ownership as usize], "</span>");
    if card.sample {
        put!(out, "<span class=\"badge\">", words.sample_badge, "</span></p><p class=\"services\">");
    } else {
        put!(out, "<!></p><p class=\"services\">");
    }
    for service in &card.services {
        put!(
            out,
            "<span class=\"service\">",
            service_icon(*service).markup(),
            service_label(list, *service),
            "</span>"
        );
    }
    put!(out, "<!></p><!>");
    summary(out, card);
    put!(out, "<ul class=\"facts\">");
    facts(out, list, card);
    put!(out, "</ul>");
    if let Some(href) = &card.add {
        put!(
            out,
            "<a rel=\"nofollow\" href=\"",
            Value(href),
            "\" class=\"button button-quiet\">",
            Icon::Compare.markup()
        );
        put!(out, words.compare_add, "<span class=\"unseen\"> <!>", Text(&card.name), "</span></a></li>");
    } else {
        put!(out, "<!></li>");
    }
}

fn service_label<'a>(list: &'a List, service: Service) -> &'a str {
    service_name(list.words, service)
}

fn place(out: &mut String, list: &List, availability: Availability) {
    let words = list.words;
    let class = match availability {
        Availability::TakesEveryone | Availability::Free(_) => "badge badge-good",
        Availability::Unknown => "badge",
        Availability::Queue(_) | Availability::Full | Availability::Ended => "badge badge-warn",
    };
    put!(out, "<span class=\"", class, "\">");
    match availability {
        Availability::TakesEveryone => put!(out, words.place_everyone),
        Availability::Free(1) => put!(out, "1 ledig plats"),
        Availability::Free(count) => put!(out, count as usize, " lediga platser"),
        Availability::Queue(count) => put!(out, "Kö, ", count as usize, " väntar"),
        Availability::Full => put!(out, words.place_full),
        Availability::Unknown => put!(out, words.place_unknown),
        Availability::Ended => put!(out, words.place_ended),
    }
    put!(out, "</span>");
}

fn summary(out: &mut String, card: &Card) {
    if card.snippet.is_empty() {
        return put!(out, "<!>");
    }
    put!(out, "<p lang=\"", card.snippet_lang.tag(), "\" class=\"snippet\">");
    for piece in &card.snippet {
        put!(out, Text(&piece.text));
    }
    put!(out, "<!></p>");
}

fn facts(out: &mut String, list: &List, card: &Card) {
    let words = list.words;
    let districts = format::list(Lang::Sv, &card.districts);
    match card.distance {
        Some(km) => {
            let [before, between, after] = &words.card_distance[..] else { unreachable!() };
            let km = format::decimal(km);
            line(out, Icon::Place, &words.fact_districts, &format!("{before}{districts}{between}{km}{after}"));
        }
        None => line(out, Icon::Place, &words.fact_districts, &districts),
    }
    line(out, Icon::Clock, &words.fact_hours, &card.hours.join(", "));
    line(out, Icon::Speech, &words.fact_languages, &format::list(Lang::Sv, &card.languages));
    match card.survey {
        Some(share) => {
            let text = &words.card_survey;
            begin(out, Icon::Heart, &words.survey_helhet);
            put!(out, text[0], usize::from(share), text[1], "</span></li>");
        }
        None => put!(out, "<!>"),
    }
}

fn line(out: &mut String, icon: Icon, label: &str, text: &str) {
    if text.is_empty() {
        return put!(out, "<!>");
    }
    begin(out, icon, label);
    put!(out, Text(text), "</span></li>");
}

fn begin(out: &mut String, icon: Icon, label: impl Piece) {
    put!(out, "<li>", icon.markup(), "<span><span class=\"unseen\">", label, "<!>: </span>");
}
