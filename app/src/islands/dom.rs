//! The few browser calls that the islands share.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, Element, Event, Window};

pub fn window() -> Option<Window> {
    web_sys::window()
}

pub fn document() -> Option<Document> {
    window()?.document()
}

pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

pub fn query(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// Calls `act` at each `event` on `element`, for as long as the page lives.
pub fn on(element: &Element, event: &str, act: impl Fn(Event) + 'static) {
    let heard = Closure::<dyn Fn(Event)>::new(act);
    element.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref()).ok();
    heard.forget();
}
