use leptos::prelude::*;

use super::given::{Given, take, texts};

texts! {
    /// What the tray says, in the page's language.
    TrayTexts {
        /// Heading.
        title,
        /// Go to the comparison.
        compare,
        /// Take one away; the name follows.
        remove,
        /// Take all away.
        clear,
        /// One alone cannot be compared.
        one_more,
        /// Address of the comparison, without its query.
        base,
        /// Address of this page, with its query.
        here,
    }
}

/// A provider in the tray: slug and name.
pub type Item = (String, String);

/// What the tray is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrayContent {
    /// What it says.
    pub texts: TrayTexts,
    /// The providers that the address names.
    pub chosen: Vec<Item>,
}

impl Given for TrayContent {
    #[cfg(not(target_arch = "wasm32"))]
    fn lines(&self) -> Vec<String> {
        let mut lines = self.texts.lines();
        lines.extend(self.chosen.iter().map(line));
        lines
    }

    fn read(lines: &mut dyn Iterator<Item = &str>) -> Self {
        Self { texts: TrayTexts::read(lines), chosen: lines.filter_map(item).collect() }
    }
}

/// A provider as a line: slug, tab, name.
fn line((slug, name): &Item) -> String {
    [slug, "\t", name].concat()
}

fn item(line: &str) -> Option<Item> {
    line.split_once('\t').map(|(slug, name)| (slug.to_owned(), name.to_owned()))
}

/// The comparison that follows from page to page.
///
/// Without JavaScript it lives in the address (`u=`). The browser also keeps
/// it on the device, until the visitor empties it.
#[island]
pub fn Tray() -> impl IntoView {
    let TrayContent { texts, chosen } = take("Tray");
    let here = texts.here.clone();
    let items = RwSignal::new(chosen.clone());
    browser::remember(items, chosen);
    let href = {
        let base = texts.base.clone();
        move || address(&base, &items.get())
    };
    let clear = move |_| {
        items.set(Vec::new());
        browser::keep(&[]);
    };
    let row = move |item: Item| {
        let slug = item.0.clone();
        let away = without(&here, &slug);
        let remove = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            items.update(|all| all.retain(|i| i.0 != slug));
            items.with_untracked(|left| browser::keep(left));
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
                <p class="tray-title" tabindex="-1">{texts.title.clone()}</p>
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
    pub fn keep(_: &[Item]) {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    use web_sys::{FocusOptions, HtmlElement, Storage, UrlSearchParams};

    use super::{Item, item, line};
    use crate::domain::directory::compare::MOST;

    const KEY: &str = "stodvalet.jamfor";

    fn storage() -> Option<Storage> {
        web_sys::window()?.local_storage().ok()?
    }

    /// Joins what the device remembers with what the address says. Only an addition is stored.
    pub fn remember(items: RwSignal<Vec<Item>>, chosen: Vec<Item>) {
        Effect::new(move || {
            let mut all = read();
            all.retain(|i| !chosen.contains(i));
            all.truncate(MOST.saturating_sub(chosen.len()));
            all.extend(chosen.clone());
            if !chosen.is_empty() {
                write(&all);
            }
            items.set(all);
        });
    }

    /// Stores what is left. What was taken away leaves the address too, or it would come back with the next page.
    pub fn keep(left: &[Item]) {
        write(left);
        if leave_address(left).is_none() {
            focus(if left.is_empty() { "main" } else { ".tray-title" });
        }
    }

    /// Opens the address without what is not `left`; `None` when it names nothing else.
    fn leave_address(left: &[Item]) -> Option<()> {
        let location = web_sys::window()?.location();
        let query = UrlSearchParams::new_with_str(&location.search().ok()?).ok()?;
        let named: Vec<_> = query.get_all("u").iter().filter_map(|slug| slug.as_string()).collect();
        let (stay, leave): (Vec<_>, Vec<_>) = named.into_iter().partition(|slug| left.iter().any(|i| i.0 == *slug));
        if leave.is_empty() {
            return None;
        }
        query.delete("u");
        for slug in stay {
            query.append("u", &slug);
        }
        location.set_search(&String::from(query.to_string())).ok()
    }

    /// The pressed link or button disappears; who came by keyboard must not be thrown to the top of the page.
    fn focus(what: &str) -> Option<()> {
        let place = web_sys::window()?.document()?.query_selector(what).ok()??;
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        place.unchecked_into::<HtmlElement>().focus_with_options(&options).ok()
    }

    fn read() -> Vec<Item> {
        let kept = storage().and_then(|s| s.get_item(KEY).ok().flatten()).unwrap_or_default();
        kept.lines().filter_map(item).collect()
    }

    fn write(items: &[Item]) {
        let Some(storage) = storage() else { return };
        // A full or forbidden storage only means that the tray does not follow along.
        if items.is_empty() {
            storage.remove_item(KEY).ok();
        } else {
            let lines: Vec<_> = items.iter().map(line).collect();
            storage.set_item(KEY, &lines.join("\n")).ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_is_read_back() {
        let texts = TrayTexts { title: "Din jämförelse".into(), here: "/sv".into(), ..TrayTexts::default() };
        let content = TrayContent { texts, chosen: vec![("a".into(), "A & B".into())] };
        assert_eq!(TrayContent::read(&mut content.lines().join("\n").split('\n')), content);
        assert_eq!(TrayContent::read(&mut "".split('\n')), TrayContent::default());
    }

    #[test]
    fn taking_one_away_keeps_the_rest_of_the_address() {
        assert_eq!(without("/sv/utforare?tid=kvall&u=a&u=ab", "a"), "/sv/utforare?tid=kvall&u=ab");
        assert_eq!(without("/sv/jamfor?u=a", "a"), "/sv/jamfor");
        assert_eq!(without("/sv/utforare", "a"), "/sv/utforare");
    }
}
