//! The wishes in use.

use app::{
    components::Icon,
    domain::directory::{Filter, Ownership, Skill, StaffLanguage},
    forms::directory_query::DirectoryQuery,
};

use super::{
    List,
    put::{Piece, Text, Value, put},
    service_name,
};

/// Each wish with a link that gives it up; nothing when there is none.
pub fn chips(out: &mut String, list: &List) {
    let (words, f) = (list.words, &list.query.filter);
    if f.is_open() {
        return put!(out, "<!>");
    }
    put!(out, "<ul aria-label=\"", words.chips_label, "\" class=\"chips\">");
    if let Some(service) = f.service {
        chip(out, list, service_name(words, service), |q| q.filter.service = None);
    }
    if let Some(code) = &f.area {
        area(out, list, code);
    }
    if f.free_now {
        chip(out, list, &words.filter_free_now, |q| q.filter.free_now = false);
    }
    for hours in &f.hours {
        chip(out, list, &words.hours[*hours as usize], |q| q.filter.hours.retain(|h| h != hours));
    }
    for language in &f.languages {
        let keep = |l: &StaffLanguage| l != language;
        chip(out, list, &words.languages[*language as usize], |q| q.filter.languages.retain(keep));
    }
    if f.sign_language {
        chip(out, list, &words.filter_sign, |q| q.filter.sign_language = false);
    }
    if let Some(target) = f.target {
        chip(out, list, &words.targets[target as usize], |q| q.filter.target = None);
    }
    if let Some(age) = f.age {
        chip(out, list, format!("{}{age}{}", words.chip_age[0], words.chip_age[1]), |q| q.filter.age = None);
    }
    if f.meet_first {
        chip(out, list, &words.filter_meet, |q| q.filter.meet_first = false);
    }
    for skill in &f.skills {
        let keep = |s: &Skill| s != skill;
        chip(out, list, &words.skills[*skill as usize], |q| q.filter.skills.retain(keep));
    }
    for ownership in &f.ownership {
        let keep = |o: &Ownership| o != ownership;
        chip(out, list, &words.ownership[*ownership as usize], |q| q.filter.ownership.retain(keep));
    }
    let clear = list.href(|q| q.filter = Filter { sort: q.filter.sort, ..Filter::default() });
    put!(out, "<!><li><a href=\"", Value(&clear), "\">", words.chips_clear, "</a></li></ul>");
}

fn area(out: &mut String, list: &List, code: &str) {
    let words = list.words;
    let name = match (list.places.district(code), list.places.get(code)) {
        (Some((_, district)), _) => district.name.clone(),
        (None, Some(all)) => format!("{}{}{}", words.area_whole[0], all.name, words.area_whole[1]),
        (None, None) => code.to_owned(),
    };
    let beside = &words.chip_area_neighbours;
    let name = if list.query.filter.neighbours { format!("{}{name}{}", beside[0], beside[1]) } else { name };
    chip(out, list, Text(&name), |q| {
        q.filter.area = None;
        q.filter.neighbours = false;
    });
}

fn chip(out: &mut String, list: &List, label: impl Piece, without: impl FnOnce(&mut DirectoryQuery)) {
    put!(out, "<li><a href=\"", Value(&list.href(without)), "\" class=\"chip\"><span class=\"unseen\">");
    put!(out, list.words.chip_remove, "<!> </span>", label, Icon::Cross.markup(), "</a></li>");
}
