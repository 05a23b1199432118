//! The form with its filters and figures.

use app::{
    components::Icon,
    domain::directory::{HoursWish, Ownership, Service, Skill, Sort, StaffLanguage, TargetGroup},
};

use super::{
    List, PATH,
    put::{Text, Value, put},
};

/// The form.
pub fn form(out: &mut String, list: &List) {
    let (words, sort) = (list.words, list.query.filter.sort);
    put!(out, "<form id=\"sok\" role=\"search\" action=\"", PATH, "\" method=\"get\" class=\"filters\"><!>");
    if sort == Sort::Neutral {
        put!(out, "<!>");
    } else {
        put!(out, "<input type=\"hidden\" name=\"sort\" value=\"", sort.code(), "\">");
    }
    put!(out, "<div class=\"search-row search-wide\"><div class=\"field\"><label for=\"q\">", words.search_label);
    put!(
        out,
        "</label><p id=\"q-tips\" class=\"hint\">",
        words.search_hint,
        "</p><input type=\"search\" id=\"q\" name=\"q\" "
    );
    put!(
        out,
        "value=\"\" aria-describedby=\"q-tips\" autocomplete=\"off\"></div><button type=\"submit\" class=\"button\">"
    );
    put!(out, Icon::Search.markup(), words.search_button, "</button></div><div data-eager=\"1\">");
    put!(out, "<leptos-island data-component=\"", list.hand.islands.search, "\"><leptos-children>");
    put!(out, "<p role=\"status\" data-searching=\"", words.search_running, "\" class=\"unseen\"></p>");
    put!(out, "</leptos-children></leptos-island></div>");
    first(out, list);
    more(out, list);
    put!(out, "<button type=\"submit\" class=\"button\">", words.filter_button, "</button></form>");
}

fn first(out: &mut String, list: &List) {
    let (words, f, c) = (list.words, &list.query.filter, list.counts);
    put!(out, "<div class=\"filter-grid\">");
    legend(out, None, &words.filter_service);
    let any = Tick { kind: "radio", name: "tjanst", place: 0, value: "", chosen: f.service.is_none(), count: None };
    tick(out, &any, &words.filter_any_service);
    for (i, service) in Service::ALL.iter().enumerate() {
        let (value, chosen, count) = (service.code(), f.service == Some(*service), Some(c.services[i]));
        let one = Tick { kind: "radio", name: "tjanst", place: i + 1, value, chosen, count };
        tick(out, &one, &words.services[i]);
    }
    put!(out, "<!></fieldset><div>");
    areas(out, list);
    tick(out, &Tick::flag("grannar", f.neighbours, None), &words.filter_neighbours);
    put!(out, "<fieldset class=\"field\"><legend>", words.filter_place, "</legend>");
    tick(out, &Tick::flag("plats", f.free_now, Some(c.free)), &words.filter_free_now);
    put!(out, "</fieldset></div>");
    legend(out, None, &words.filter_hours);
    ticks(out, "tid", HoursWish::ALL, HoursWish::code, &f.hours, &words.hours, &c.hours);
    put!(out, "</div>");
}

fn areas(out: &mut String, list: &List) {
    let (words, chosen) = (list.words, list.query.filter.area.as_deref());
    put!(
        out,
        "<div class=\"field\"><label for=\"omrade\">",
        words.filter_area,
        "</label><p id=\"omrade-tips\" class=\"hint\">"
    );
    put!(out, words.filter_area_hint, "</p><!><select id=\"omrade\" name=\"omrade\" aria-describedby=\"omrade-tips\">");
    put!(out, "<option value=\"\">", words.filter_area_any, "</option>");
    for municipality in &list.places.0 {
        put!(out, "<optgroup label=\"", Value(&municipality.name), "\"><option value=\"", municipality.code, "\"");
        put!(out, selected(chosen == Some(&municipality.code)), ">", words.area_whole[0], Text(&municipality.name));
        put!(out, words.area_whole[1], "</option>");
        for district in &municipality.districts {
            put!(out, "<option value=\"", district.code, "\"", selected(chosen == Some(&district.code)), ">");
            put!(out, Text(&district.name), "</option>");
        }
        put!(out, "<!></optgroup>");
    }
    put!(out, "<!></select></div>");
}

fn more(out: &mut String, list: &List) {
    let (words, f, c) = (list.words, &list.query.filter, list.counts);
    let lists = f.languages.len() + f.skills.len() + f.ownership.len();
    let in_use = lists > 0 || f.sign_language || f.meet_first || f.target.is_some() || f.age.is_some();
    put!(out, "<details", in_use.then_some(" open"), " class=\"more\"><summary>", words.filter_more, "</summary>");
    put!(out, "<div class=\"filter-grid\"><div>");
    legend(out, Some(("sprak", &words.filter_languages_hint)), &words.filter_languages);
    ticks(out, "sprak", StaffLanguage::ALL, StaffLanguage::code, &f.languages, &words.languages, &c.languages);
    tick(out, &Tick::flag("teckensprak", f.sign_language, Some(c.sign)), &words.filter_sign);
    put!(out, "</div><div><div class=\"field\"><label for=\"malgrupp\">", words.filter_target, "</label><!><!>");
    put!(out, "<select id=\"malgrupp\" name=\"malgrupp\"><option value=\"\">", words.filter_target_any, "</option>");
    for (target, label) in TargetGroup::ALL.iter().zip(&words.targets) {
        put!(
            out,
            "<option value=\"",
            target.code(),
            "\"",
            selected(f.target == Some(*target)),
            ">",
            label,
            "</option>"
        );
    }
    put!(
        out,
        "<!><!></select></div><div class=\"field field-short\"><label for=\"alder\">",
        words.filter_age,
        "</label>"
    );
    put!(out, "<p id=\"alder-tips\" class=\"hint\">", words.filter_age_hint, "</p><!><input type=\"text\" ");
    put!(out, "inputmode=\"numeric\" pattern=\"[0-9]*\" id=\"alder\" name=\"alder\" value=\"", f.age.map(usize::from));
    put!(out, "\" aria-describedby=\"alder-tips\"></div>");
    tick(out, &Tick::flag("traffa", f.meet_first, Some(c.meet)), &words.filter_meet);
    legend(out, None, &words.filter_ownership);
    ticks(out, "drift", Ownership::ALL, Ownership::code, &f.ownership, &words.ownership, &c.ownership);
    put!(out, "</div>");
    legend(out, Some(("kompetens", &words.filter_skills_hint)), &words.filter_skills);
    ticks(out, "kompetens", Skill::ALL, Skill::code, &f.skills, &words.skills, &c.skills);
    put!(out, "</div></details>");
}

/// Begins a group; `hint` is its field's name and what is told of it.
fn legend(out: &mut String, hint: Option<(&str, &str)>, legend: &str) {
    if let Some((name, hint)) = hint {
        put!(out, "<fieldset aria-describedby=\"", name, "-tips\" class=\"field\"><legend>", legend, "</legend>");
        put!(out, "<p id=\"", name, "-tips\" class=\"hint\">", hint, "</p><!>");
    } else {
        put!(out, "<fieldset class=\"field\"><legend>", legend, "</legend><!><!>");
    }
}

/// All of a list's options, and the end of their group.
fn ticks<T: Copy + PartialEq>(
    out: &mut String,
    name: &'static str,
    all: &[T],
    code: fn(T) -> &'static str,
    chosen: &[T],
    labels: &[String],
    counts: &[usize],
) {
    for (i, value) in all.iter().enumerate() {
        let (chosen, count) = (chosen.contains(value), Some(counts[i]));
        tick(out, &Tick { kind: "checkbox", name, place: i, value: code(*value), chosen, count }, &labels[i]);
    }
    put!(out, "<!></fieldset>");
}

struct Tick {
    kind: &'static str,
    name: &'static str,
    place: usize,
    value: &'static str,
    chosen: bool,
    count: Option<usize>,
}

impl Tick {
    fn flag(name: &'static str, chosen: bool, count: Option<usize>) -> Self {
        Self { kind: "checkbox", name, place: 0, value: "1", chosen, count }
    }

    fn id(&self, out: &mut String) {
        put!(out, self.name);
        if self.place > 0 {
            put!(out, "-", self.place);
        }
    }
}

fn tick(out: &mut String, tick: &Tick, label: &str) {
    put!(out, "<div class=\"option\"><input type=\"", tick.kind, "\" id=\"");
    tick.id(out);
    put!(
        out,
        "\" name=\"",
        tick.name,
        "\" value=\"",
        tick.value,
        "\"",
        tick.chosen.then_some(" checked"),
        "><label for=\""
    );
    tick.id(out);
    put!(out, "\">", label);
    match tick.count {
        Some(count) => put!(out, "<span class=\"count\"> (<!>", count, "<!>)</span></label><!></div>"),
        None => put!(out, "<!></label><!></div>"),
    }
}

fn selected(chosen: bool) -> Option<&'static str> {
    chosen.then_some(" selected")
}
