use leptos::prelude::*;

/// Turns the pages of a calendar and writes the day that is picked into the field for it.
///
/// All months stand in the page, as tables whose days say in words what they are. One goes about them by the keys of
/// the ARIA Authoring Practices' date picker. Without JavaScript one writes the day, as one still may.
#[island]
pub fn Calendar(children: Children) -> impl IntoView {
    browser::listen();
    children()
}

/// Where a key leads among days that follow one another: `at` is the day's place, `column` its weekday, and `firsts`
/// are the places at which months begin. `None` for keys that lead nowhere.
#[cfg_attr(not(any(target_arch = "wasm32", test)), expect(dead_code, reason = "only a browser has keys"))]
fn led(key: &str, (at, column): (usize, usize), firsts: &[usize], count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let month = firsts.partition_point(|first| *first <= at).checked_sub(1)?;
    // The same day of another month, or its last.
    let turned = |to: usize| {
        let ends = firsts.get(to + 1).copied().unwrap_or(count);
        (firsts[to] + at - firsts[month]).min(ends - 1)
    };
    Some(match key {
        "ArrowLeft" => at.saturating_sub(1),
        "ArrowRight" => (at + 1).min(last),
        "ArrowUp" => at.checked_sub(7).unwrap_or(at),
        "ArrowDown" if at + 7 <= last => at + 7,
        "ArrowDown" => at,
        "Home" => at.saturating_sub(column),
        "End" => (at + 6 - column).min(last),
        "PageUp" => turned(month.saturating_sub(1)),
        "PageDown" => turned((month + 1).min(firsts.len() - 1)),
        _ => return None,
    })
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    pub fn listen() {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::{cell::Cell, rc::Rc};

    use wasm_bindgen::JsCast;
    use web_sys::{
        Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, HtmlTableCellElement, KeyboardEvent,
    };

    use super::led;
    use crate::islands::dom::{by_id, on, query};

    struct Calendar {
        dialog: HtmlDialogElement,
        field: HtmlInputElement,
        /// Says which month is shown.
        month: Element,
        /// What the day in focus is, for those who see.
        said: Element,
        tables: Vec<Element>,
        days: Vec<Element>,
        /// At which days months begin.
        firsts: Vec<usize>,
        /// The day that can be reached by Tab.
        at: Cell<usize>,
    }

    pub fn listen() {
        let Some(calendar) = Calendar::find().map(Rc::new) else { return };
        let Some(opener) = query("[data-calendar=open]") else { return };
        let c = calendar.clone();
        on(&opener, "click", move |_| c.open());
        let c = calendar.clone();
        on(&calendar.dialog, "click", move |event| c.press(&event));
        let c = calendar.clone();
        on(&calendar.dialog, "keydown", move |event| c.key(&event));
    }

    fn all(within: &Element, what: &str) -> Vec<Element> {
        let Ok(list) = within.query_selector_all(what) else { return Vec::new() };
        (0..list.length()).filter_map(|i| list.item(i)?.dyn_into().ok()).collect()
    }

    fn target(event: &Event) -> Option<Element> {
        event.target()?.dyn_into().ok()
    }

    impl Calendar {
        fn find() -> Option<Self> {
            let dialog: HtmlDialogElement = query("[data-calendar=dialog]")?.dyn_into().ok()?;
            let tables = all(&dialog, "table");
            let (mut days, mut firsts) = (Vec::new(), Vec::new());
            for table in &tables {
                firsts.push(days.len());
                days.extend(all(table, "td[data-day]"));
            }
            let field = by_id("dag")?.dyn_into().ok()?;
            let [month, said] = ["month", "said"].map(|part| query(&format!("[data-calendar={part}]")));
            (!days.is_empty()).then_some(())?;
            Some(Self { dialog, field, month: month?, said: said?, tables, days, firsts, at: Cell::new(0) })
        }

        /// Shows the calendar at the day that is written, or else the first that is free, or that can be chosen.
        fn open(&self) {
            let written = self.field.value();
            let first = |fits: &dyn Fn(&Element) -> bool| self.days.iter().position(fits);
            let at = first(&|day| day.get_attribute("data-day").is_some_and(|day| day == written.trim()));
            for (i, day) in self.days.iter().enumerate() {
                day.set_attribute("aria-selected", if Some(i) == at { "true" } else { "false" }).ok();
            }
            let at = at.or_else(|| first(&|day| day.class_list().contains("free")));
            let at = at.or_else(|| first(&|day| !day.has_attribute("aria-disabled")));
            if self.dialog.show_modal().is_ok() {
                self.show(at.unwrap_or(0));
                self.focus();
            } else if let Some(opener) = query("[data-calendar=open]") {
                // A browser that knows no dialogs: the day is written then.
                opener.toggle_attribute_with_force("hidden", true).ok();
                self.field.focus().ok();
            }
        }

        /// Turns to a day's month, and says which it is when it is another.
        fn show(&self, at: usize) {
            self.days[self.at.replace(at)].set_attribute("tabindex", "-1").ok();
            let day = &self.days[at];
            day.set_attribute("tabindex", "0").ok();
            let month = self.firsts.partition_point(|first| *first <= at).saturating_sub(1);
            for (i, table) in self.tables.iter().enumerate() {
                table.toggle_attribute_with_force("hidden", i != month).ok();
            }
            let name = self.tables[month].get_attribute("aria-label");
            if self.month.text_content() != name {
                self.month.set_text_content(name.as_deref());
            }
            self.said.set_text_content(day.get_attribute("aria-label").as_deref());
            for (which, end) in [("previous", 0), ("next", self.tables.len() - 1)] {
                if let Some(button) = query(&format!("[data-calendar={which}]")) {
                    // Only said to be of no use: a button that is taken away would take the focus along.
                    button.set_attribute("aria-disabled", if month == end { "true" } else { "false" }).ok();
                }
            }
        }

        fn focus(&self) {
            self.days[self.at.get()].unchecked_ref::<HtmlElement>().focus().ok();
        }

        fn lead(&self, key: &str) -> Option<()> {
            let at = self.at.get();
            let column = self.days[at].unchecked_ref::<HtmlTableCellElement>().cell_index();
            let column = usize::try_from(column).ok()?;
            self.show(led(key, (at, column), &self.firsts, self.days.len())?);
            Some(())
        }

        fn key(&self, event: &Event) {
            let Some(on_day) = target(event).filter(|t| t.has_attribute("data-day")) else { return };
            let key = event.unchecked_ref::<KeyboardEvent>().key();
            if key == "Enter" || key == " " {
                self.pick(&on_day);
            } else if self.lead(&key).is_some() {
                self.focus();
            } else {
                return;
            }
            event.prevent_default();
        }

        fn press(&self, event: &Event) {
            let Some(target) = target(event) else { return };
            let within = |what: &str| target.closest(what).ok().flatten();
            if let Some(day) = within("[data-day]") {
                self.pick(&day);
            } else if within("[data-calendar=previous]").is_some() {
                self.lead("PageUp");
            } else if within("[data-calendar=next]").is_some() {
                self.lead("PageDown");
            } else if within("[data-calendar=close]").is_some() {
                self.dialog.close();
            }
        }

        /// Writes the day into the field and closes; a day that cannot be chosen only says why.
        fn pick(&self, day: &Element) {
            if day.has_attribute("aria-disabled") {
                if let Some(at) = self.days.iter().position(|d| d == day) {
                    self.show(at);
                    self.focus();
                }
                return;
            }
            self.field.set_value(&day.get_attribute("data-day").unwrap_or_default());
            // Where free times are offered, it is a time of one's own that is meant now.
            if let Some(own) =
                query("input[name=forslag][value=egen]").and_then(|e| e.dyn_into::<HtmlInputElement>().ok())
            {
                own.set_checked(true);
            }
            let named = day.get_attribute("aria-label").unwrap_or_default();
            if let Some(chosen) = query("[data-calendar=chosen]") {
                let text = chosen.get_attribute("data-text").unwrap_or_default().replace('…', &named);
                chosen.set_text_content(Some(&format!(". {text}")));
            }
            // The browser gives the focus back to the button, whose name now says which day it was.
            self.dialog.close();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::led;

    // December 2026 begins on a Tuesday, January 2027 on a Friday; February has 28 days.
    const FIRSTS: [usize; 3] = [0, 31, 62];
    const COUNT: usize = 90;

    fn from(at: usize, key: &str) -> Option<usize> {
        led(key, (at, (at + 1) % 7), &FIRSTS, COUNT)
    }

    #[test]
    fn arrows_go_by_days_and_weeks_and_stop_at_the_ends() {
        assert_eq!(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map(|k| from(30, k).unwrap()), [29, 31, 23, 37]);
        assert_eq!(["ArrowLeft", "ArrowUp"].map(|k| from(0, k).unwrap()), [0, 0]);
        assert_eq!(["ArrowRight", "ArrowDown"].map(|k| from(89, k).unwrap()), [89, 89]);
    }

    #[test]
    fn home_and_end_go_to_monday_and_sunday() {
        // Saturday 5 December, and the first Tuesday, whose Monday is not there.
        assert_eq!(["Home", "End"].map(|k| from(4, k).unwrap()), [0, 5]);
        assert_eq!(["Home", "End"].map(|k| from(13, k).unwrap()), [13, 19]);
        assert_eq!(from(88, "End"), Some(89));
    }

    #[test]
    fn pages_are_months_and_a_short_one_ends_on_its_last_day() {
        assert_eq!(from(14, "PageDown"), Some(45));
        assert_eq!(from(45, "PageUp"), Some(14));
        assert_eq!(from(61, "PageDown"), Some(89), "31 January to 28 February");
        assert_eq!([from(3, "PageUp"), from(89, "PageDown")], [Some(3), Some(89)]);
        assert_eq!(from(3, "a"), None);
        assert_eq!(led("Home", (0, 0), &[], 0), None);
    }
}
