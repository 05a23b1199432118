use leptos::prelude::*;

/// The comparison that follows from page to page.
///
/// Without JavaScript it lives in the address (`u=`), and the markup inside is
/// all there is (`components::tray`). The browser also keeps it on the device,
/// until the visitor empties it.
#[island]
pub fn Tray(children: Children) -> impl IntoView {
    browser::listen();
    children()
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    pub fn listen() {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen::JsCast;
    use web_sys::{Element, Event, FocusOptions, HtmlElement, HtmlTemplateElement, Storage, UrlSearchParams};

    use crate::{
        domain::directory::compare::MOST,
        islands::dom::{on, query, window},
    };

    const KEY: &str = "stodvalet.jamfor";

    /// A provider in the tray: slug and name.
    type Item = (String, String);

    /// Joins what the device remembers with what the address says. Only an addition is stored.
    pub fn listen() {
        let Some(tray) = query(".tray") else { return };
        let chosen = shown(&tray);
        let mut all = read();
        all.retain(|i| !chosen.contains(i));
        all.truncate(MOST.saturating_sub(chosen.len()));
        all.extend(chosen.iter().cloned());
        if !chosen.is_empty() {
            write(&all);
        }
        draw(&tray, &all);
        let pressed = tray.clone();
        on(&tray, "click", move |event| press(&pressed, &event));
    }

    fn press(tray: &Element, event: &Event) {
        let Some(target) = event.target().and_then(|t| t.dyn_into::<Element>().ok()) else { return };
        let on = |what: &str| target.closest(what).ok().flatten();
        let left: Vec<Item> = if on("[data-tray=clear]").is_some() {
            Vec::new()
        } else if let Some(row) = on(".tray-remove").and(on("[data-slug]")) {
            let gone = row.get_attribute("data-slug").unwrap_or_default();
            shown(tray).into_iter().filter(|i| i.0 != gone).collect()
        } else {
            return;
        };
        event.prevent_default();
        draw(tray, &left);
        write(&left);
        if leave_address(&left).is_none() {
            focus(if left.is_empty() { "main" } else { ".tray-title" });
        }
    }

    /// What stands in the tray.
    fn shown(tray: &Element) -> Vec<Item> {
        let Ok(rows) = tray.query_selector_all("li[data-slug]") else { return Vec::new() };
        let item = |row: Element| Some((row.get_attribute("data-slug")?, row.get_attribute("data-name")?));
        (0..rows.length()).filter_map(|i| rows.item(i)?.dyn_into().ok().and_then(item)).collect()
    }

    /// Puts `items` in the tray, each as a copy of the template's row.
    fn draw(tray: &Element, items: &[Item]) -> Option<()> {
        let find = |what: &str| tray.query_selector(what).ok().flatten();
        let (list, template) = (find("ul")?, find("template")?.dyn_into::<HtmlTemplateElement>().ok()?);
        list.set_text_content(None);
        let compare = find("[data-tray=compare]")?;
        let mut address = compare.get_attribute("data-base")?;
        for (i, (slug, name)) in items.iter().enumerate() {
            let row = template
                .content()
                .first_element_child()?
                .clone_node_with_deep(true)
                .ok()?
                .dyn_into::<Element>()
                .ok()?;
            row.set_attribute("data-slug", slug).ok()?;
            row.set_attribute("data-name", name).ok()?;
            for part in ["span", ".unseen"] {
                row.query_selector(part).ok()??.set_text_content(Some(name));
            }
            list.append_child(&row).ok()?;
            address.push_str(if i == 0 { "?u=" } else { "&u=" });
            address.push_str(slug);
        }
        compare.set_attribute("href", &address).ok()?;
        compare.toggle_attribute_with_force("hidden", items.len() < 2).ok()?;
        find("[data-tray=one-more]")?.toggle_attribute_with_force("hidden", items.len() > 1).ok()?;
        tray.toggle_attribute_with_force("hidden", items.is_empty()).ok()?;
        Some(())
    }

    /// Opens the address without what is not `left`; `None` when it names nothing else.
    ///
    /// What was taken away leaves the address too, or it would come back with the next page.
    fn leave_address(left: &[Item]) -> Option<()> {
        let location = window()?.location();
        let query = UrlSearchParams::new_with_str(&location.search().ok()?).ok()?;
        let named: Vec<_> = query.get_all("u").iter().filter_map(|slug| slug.as_string()).collect();
        if named.iter().all(|slug| left.iter().any(|i| i.0 == *slug)) {
            return None;
        }
        query.delete("u");
        for slug in named.iter().filter(|slug| left.iter().any(|i| i.0 == **slug)) {
            query.append("u", slug);
        }
        location.set_search(&String::from(query.to_string())).ok()
    }

    /// The pressed link or button disappears; who came by keyboard must not be thrown to the top of the page.
    fn focus(what: &str) -> Option<()> {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        query(what)?.unchecked_into::<HtmlElement>().focus_with_options(&options).ok()
    }

    fn storage() -> Option<Storage> {
        window()?.local_storage().ok()?
    }

    /// One line each: slug, tab, name.
    fn read() -> Vec<Item> {
        let kept = storage().and_then(|s| s.get_item(KEY).ok().flatten()).unwrap_or_default();
        kept.lines().filter_map(|l| l.split_once('\t')).map(|(s, n)| (s.to_owned(), n.to_owned())).collect()
    }

    fn write(items: &[Item]) {
        let Some(storage) = storage() else { return };
        // A full or forbidden storage only means that the tray does not follow along.
        if items.is_empty() {
            storage.remove_item(KEY).ok();
        } else {
            let lines: Vec<_> = items.iter().map(|(s, n)| format!("{s}\t{n}")).collect();
            storage.set_item(KEY, &lines.join("\n")).ok();
        }
    }
}
