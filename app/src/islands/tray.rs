use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What the tray says, in the page's language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TrayTexts {
    /// Heading.
    pub title: String,
    /// Go to the comparison.
    pub compare: String,
    /// Take one away; the name follows.
    pub remove: String,
    /// Take all away.
    pub clear: String,
    /// One alone cannot be compared.
    pub one_more: String,
    /// Address of the comparison, without its query.
    pub base: String,
}

/// A provider in the tray: slug and name.
pub type Item = (String, String);

/// The comparison that follows from page to page.
///
/// Without JavaScript it lives in the address (`u=`). The browser also keeps
/// it on the device, until the visitor empties it.
#[island]
pub fn Tray(texts: TrayTexts, chosen: Vec<Item>, here: String) -> impl IntoView {
    let items = RwSignal::new(chosen.clone());
    browser::remember(items, chosen);
    let href = {
        let base = texts.base.clone();
        move || address(&base, &items.get())
    };
    let clear = move |_| items.set(Vec::new());
    let row = move |item: Item| {
        let slug = item.0.clone();
        let away = without(&here, &slug);
        let remove = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            items.update(|all| all.retain(|i| i.0 != slug));
        };
        view! {
            <li>
                {item.1.clone()} " "
                <a class="tray-remove" href=away on:click=remove>{texts.remove.clone()} <span class="unseen">{item.1}</span></a>
            </li>
        }
    };
    let enough = move || items.with(|all| all.len() > 1);
    view! {
        <aside class="tray" aria-label=texts.title.clone() hidden=move || items.with(Vec::is_empty)>
            <div class="wrap">
                <p class="tray-title">{texts.title.clone()}</p>
                <ul>{move || items.get().into_iter().map(row.clone()).collect::<Vec<_>>()}</ul>
                <a class="button" href=href hidden=move || !enough()>{texts.compare}</a>
                <p hidden=enough>{texts.one_more}</p>
                <button type="button" class="button button-quiet needs-script" on:click=clear>{texts.clear}</button>
            </div>
        </aside>
    }
}

fn address(base: &str, items: &[Item]) -> String {
    let query: Vec<_> = items.iter().map(|(slug, _)| format!("u={slug}")).collect();
    format!("{base}?{}", query.join("&"))
}

/// The address `here` without `u=slug`. Slugs need no escaping.
fn without(here: &str, slug: &str) -> String {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    let gone = format!("u={slug}");
    let rest: Vec<_> = query.split('&').filter(|p| *p != gone && !p.is_empty()).collect();
    if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", rest.join("&")) }
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    use super::{Item, RwSignal};

    pub fn remember(_: RwSignal<Vec<Item>>, _: Vec<Item>) {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use leptos::prelude::*;
    use web_sys::Storage;

    use super::Item;
    use crate::domain::directory::compare::MOST;

    const KEY: &str = "stodvalet.jamfor";

    fn storage() -> Option<Storage> {
        web_sys::window()?.local_storage().ok()?
    }

    /// Joins what the device remembers with what the address says, and keeps the device up to date.
    pub fn remember(items: RwSignal<Vec<Item>>, chosen: Vec<Item>) {
        Effect::new(move |before: Option<()>| {
            if before.is_none() {
                let mut all = read();
                all.retain(|i| !chosen.contains(i));
                all.truncate(MOST.saturating_sub(chosen.len()));
                all.extend(chosen.clone());
                items.set(all);
            }
            let now = items.get();
            if before.is_some() {
                write(&now);
            }
        });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taking_one_away_keeps_the_rest_of_the_address() {
        assert_eq!(without("/sv/utforare?tid=kvall&u=a&u=ab", "a"), "/sv/utforare?tid=kvall&u=ab");
        assert_eq!(without("/sv/jamfor?u=a", "a"), "/sv/jamfor");
        assert_eq!(without("/sv/utforare", "a"), "/sv/utforare");
    }
}
