use leptos::prelude::*;

/// Searches while the visitor types or ticks: the same address, the same page, only sooner.
///
/// It listens to the form `#sok`, fetches the page that the form would open
/// and puts its `#resultat` in place of the one shown. Focus stays where it
/// is, the address follows, and the number of results is said politely.
/// What was typed before the island woke is searched for as soon as it does.
#[island]
pub fn LiveSearch(children: Children) -> impl IntoView {
    browser::listen();
    children()
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    pub fn listen() {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::{
        cell::{Cell, RefCell},
        rc::Rc,
    };

    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{
        AbortController, Document, DomParser, Element, FormData, HtmlFormElement, HtmlInputElement, RequestInit,
        Response, SupportedType, UrlSearchParams,
    };

    use crate::islands::dom::{by_id, document, on, query, window};

    /// Milliseconds of rest before a search: long enough for a slow typist not to be interrupted.
    const REST: i32 = 350;

    struct Search {
        /// Where it is said, politely, how many were found.
        status: Element,
        timer: Cell<i32>,
        running: RefCell<Option<AbortController>>,
    }

    impl Search {
        fn say(&self, text: Option<&str>) {
            self.status.set_text_content(text);
        }
    }

    pub fn listen() {
        let (Some(form), Some(status)) = (by_id("sok"), query("[data-searching]")) else { return };
        let search = Rc::new(Search { status, timer: Cell::new(0), running: RefCell::new(None) });
        if typed_already() {
            soon(&search);
        }
        on(&form, "input", move |_| soon(&search));
    }

    fn typed_already() -> bool {
        by_id("q").and_then(|f| f.dyn_into::<HtmlInputElement>().ok()).is_some_and(|f| f.value() != f.default_value())
    }

    /// Waits for a rest in the typing; every new letter starts the wait anew.
    fn soon(search: &Rc<Search>) {
        let Some(window) = window() else { return };
        window.clear_timeout_with_handle(search.timer.get());
        let later = search.clone();
        let run = Closure::once_into_js(move || {
            spawn_local(async move {
                // A failed fetch leaves the results as they were; the search button still works.
                if fetch(&later).await.is_err_and(|error| !aborted(&error)) {
                    later.say(None);
                }
            });
        });
        if let Ok(timer) = window.set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), REST) {
            search.timer.set(timer);
        }
    }

    /// Whether a newer search ended this one: then that one speaks.
    fn aborted(error: &JsValue) -> bool {
        js_sys::Reflect::get(error, &"name".into()).is_ok_and(|name| name == "AbortError")
    }

    async fn fetch(search: &Search) -> Result<(), JsValue> {
        let window = window().ok_or(JsValue::NULL)?;
        let address = address()?;
        if let Some(stale) = search.running.take() {
            stale.abort();
        }
        let control = AbortController::new()?;
        let options = RequestInit::new();
        options.set_signal(Some(&control.signal()));
        search.running.replace(Some(control));
        search.say(search.status.get_attribute("data-searching").as_deref());
        let answer: Response = JsFuture::from(window.fetch_with_str_and_init(&address, &options)).await?.dyn_into()?;
        let html = JsFuture::from(answer.text()?).await?.as_string().ok_or(JsValue::NULL)?;
        show(search, &html)?;
        window.history()?.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    }

    /// The address the form would open, without its empty fields.
    fn address() -> Result<String, JsValue> {
        let form: HtmlFormElement = by_id("sok").ok_or(JsValue::NULL)?.dyn_into().map_err(JsValue::from)?;
        let data = FormData::new_with_form(&form)?;
        let query = UrlSearchParams::new()?;
        let keep = Closure::<dyn Fn(JsValue, JsValue)>::new({
            let query = query.clone();
            move |value: JsValue, key: JsValue| {
                if let (Some(value), Some(key)) = (value.as_string(), key.as_string())
                    && !value.is_empty()
                {
                    query.append(&key, &value);
                }
            }
        });
        let each = js_sys::Reflect::get(&data, &"forEach".into())?.dyn_into::<js_sys::Function>()?;
        each.call1(&data, keep.as_ref())?;
        let query = String::from(query.to_string());
        Ok(if query.is_empty() { form.action() } else { format!("{}?{query}", form.action()) })
    }

    fn show(search: &Search, html: &str) -> Result<(), JsValue> {
        let page = DomParser::new()?.parse_from_string(html, SupportedType::TextHtml)?;
        let here = document().ok_or(JsValue::NULL)?;
        let (Some(new), Some(old)) = (page.get_element_by_id("resultat"), here.get_element_by_id("resultat")) else {
            return Err(JsValue::NULL);
        };
        if let Some(count) = new.query_selector("[data-count]")?.and_then(|e| e.text_content()) {
            search.say(Some(&count));
        }
        old.replace_with_with_node_1(&new)?;
        here.set_title(&page.title());
        follow(&page, &here, "h1, #sok .count", |from, to| to.set_text_content(from.text_content().as_deref()))?;
        // The language switch keeps the search as it is now.
        follow(&page, &here, ".languages a", |from, to| {
            if let Some(address) = from.get_attribute("href") {
                to.set_attribute("href", &address).ok();
            }
        })
    }

    /// What stands outside the results follows too; it stands in the same order in both pages.
    fn follow(page: &Document, here: &Document, what: &str, each: impl Fn(&Element, &Element)) -> Result<(), JsValue> {
        let (new, old) = (page.query_selector_all(what)?, here.query_selector_all(what)?);
        for i in 0..new.length().min(old.length()) {
            if let (Some(from), Some(to)) = (new.item(i), old.item(i)) {
                each(from.unchecked_ref(), to.unchecked_ref());
            }
        }
        Ok(())
    }
}
