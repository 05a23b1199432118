use leptos::prelude::*;

use super::given::{take, texts};

texts! {
    /// What the reader's buttons say, in the page's language.
    SpeechTexts {
        /// Language code for the voice: `sv` or `fi`.
        lang,
        /// Read the page aloud.
        read,
        /// Pause.
        pause,
        /// Go on.
        resume,
        /// Stop.
        stop,
    }
}

/// Where the reading is; on the server it never begins.
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "only a browser reads aloud"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// Not reading.
    Silent,
    /// Reading aloud.
    Aloud,
    /// Paused in the middle.
    Paused,
}

/// Reads the page's main part aloud with the browser's own voice, sentence by sentence, and marks where it is.
#[island]
pub fn ReadAloud() -> impl IntoView {
    let texts: SpeechTexts = take("ReadAloud");
    let reading = RwSignal::new(Reading::Silent);
    let lang = texts.lang.clone();
    let toggle = move |_| match reading.get_untracked() {
        Reading::Silent => browser::start(&lang, reading),
        Reading::Aloud => browser::pause(reading),
        Reading::Paused => browser::resume(reading),
    };
    let label = move || match reading.get() {
        Reading::Silent => texts.read.clone(),
        Reading::Aloud => texts.pause.clone(),
        Reading::Paused => texts.resume.clone(),
    };
    view! {
        <button type="button" class="button button-quiet" on:click=toggle>{label}</button>
        <button
            type="button"
            class="button button-quiet"
            on:click=move |_| browser::stop(reading)
            hidden=move || reading.get() == Reading::Silent
        >
            {texts.stop}
        </button>
    }
}

/// Sentences with their ends. A mark inside a figure (08.00, 13:30, 10.12.2026) ends nothing.
#[cfg_attr(not(any(target_arch = "wasm32", test)), expect(dead_code, reason = "only a browser reads aloud"))]
fn split(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = chars.peek().is_none_or(|(_, next)| next.is_whitespace());
        if matches!(c, '.' | '?' | '!' | ':') && ends {
            let to = at + c.len_utf8();
            found.push(&text[from..to]);
            from = to;
        }
    }
    if from < text.len() {
        found.push(&text[from..]);
    }
    found
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    use super::{Reading, RwSignal};

    pub fn start(_: &str, _: RwSignal<Reading>) {}
    pub fn pause(_: RwSignal<Reading>) {}
    pub fn resume(_: RwSignal<Reading>) {}
    pub fn stop(_: RwSignal<Reading>) {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::{cell::RefCell, rc::Rc};

    use js_sys::{Array, Function, Reflect};
    use leptos::prelude::Set;
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use web_sys::{Document, Element, Node, Range, SpeechSynthesis, SpeechSynthesisUtterance, Window};

    use super::{Reading, RwSignal};

    /// What is read: headings, paragraphs, list items, terms and cells of the main part, in page order.
    const BLOCKS: &str = "main :is(h1,h2,h3,p,li,dt,dd,th,td,label,legend):not(:has(p,li,label))";

    thread_local! {
        /// Which reading is the current one; an older one falls silent by itself.
        static TURN: RefCell<u32> = const { RefCell::new(0) };
    }

    fn window() -> Option<Window> {
        web_sys::window()
    }

    fn speech() -> Option<SpeechSynthesis> {
        window()?.speech_synthesis().ok()
    }

    fn next_turn() -> u32 {
        TURN.with_borrow_mut(|turn| {
            *turn += 1;
            *turn
        })
    }

    pub fn pause(reading: RwSignal<Reading>) {
        if let Some(speech) = speech() {
            speech.pause();
            reading.set(Reading::Paused);
        }
    }

    pub fn resume(reading: RwSignal<Reading>) {
        if let Some(speech) = speech() {
            speech.resume();
            reading.set(Reading::Aloud);
        }
    }

    pub fn stop(reading: RwSignal<Reading>) {
        next_turn();
        if let Some(speech) = speech() {
            speech.cancel();
        }
        mark(None);
        reading.set(Reading::Silent);
    }

    pub fn start(lang: &str, reading: RwSignal<Reading>) {
        let (Some(speech), Some(document)) = (speech(), window().and_then(|w| w.document())) else { return };
        let turn = next_turn();
        speech.cancel();
        let sentences = Rc::new(sentences(&document));
        reading.set(Reading::Aloud);
        say(speech, lang.to_owned(), sentences, 0, turn, reading);
    }

    /// Says sentence `at` and, when it has ended, the one after it.
    fn say(
        speech: SpeechSynthesis,
        lang: String,
        sentences: Rc<Vec<(String, Range)>>,
        at: usize,
        turn: u32,
        reading: RwSignal<Reading>,
    ) {
        if TURN.with_borrow(|now| *now != turn) {
            return;
        }
        let Some((text, range)) = sentences.get(at) else { return stop(reading) };
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else { return stop(reading) };
        utterance.set_lang(&lang);
        mark(Some(range));
        let failed = Closure::once_into_js(move || {
            if TURN.with_borrow(|now| *now == turn) {
                stop(reading);
            }
        });
        utterance.set_onerror(Some(failed.unchecked_ref::<Function>()));
        let (again, rest) = (speech.clone(), sentences.clone());
        let ended = Closure::once_into_js(move || say(again, lang, rest, at + 1, turn, reading));
        utterance.set_onend(Some(ended.unchecked_ref::<Function>()));
        speech.speak(&utterance);
    }

    fn sentences(document: &Document) -> Vec<(String, Range)> {
        let Ok(blocks) = document.query_selector_all(BLOCKS) else { return Vec::new() };
        let mut found = Vec::new();
        for i in 0..blocks.length() {
            if let Some(block) = blocks.item(i).and_then(|n| n.dyn_into::<Element>().ok()) {
                if visible(&block) {
                    in_block(document, &block, &mut found);
                }
            }
        }
        found
    }

    /// Whether it is shown at all: what the eye cannot see is not read. Browsers that cannot say read it.
    fn visible(element: &Element) -> bool {
        let check = Reflect::get(element, &"checkVisibility".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
        check.and_then(|f| f.call0(element).ok()).is_none_or(|shown| shown.is_truthy())
    }

    /// Splits a block's text into sentences, and keeps for each where it stands.
    fn in_block(document: &Document, block: &Element, found: &mut Vec<(String, Range)>) {
        let mut nodes = Vec::new();
        text_nodes(block, &mut nodes);
        let text: String = nodes.iter().filter_map(Node::text_content).collect();
        let mut from = 0;
        for sentence in super::split(&text) {
            let to = from + sentence.encode_utf16().count();
            if sentence.chars().any(char::is_alphanumeric) {
                if let Some(range) = range(document, &nodes, from, to) {
                    found.push((sentence.to_owned(), range));
                }
            }
            from = to;
        }
    }

    fn text_nodes(node: &Node, found: &mut Vec<Node>) {
        let children = node.child_nodes();
        for child in (0..children.length()).filter_map(|i| children.item(i)) {
            if child.node_type() == Node::TEXT_NODE {
                found.push(child);
            } else if !child.dyn_ref::<Element>().is_some_and(|e| e.get_attribute("aria-hidden").is_some()) {
                text_nodes(&child, found);
            }
        }
    }

    fn range(document: &Document, nodes: &[Node], from: usize, to: usize) -> Option<Range> {
        let range = document.create_range().ok()?;
        let mut before = 0;
        let mut open = false;
        for node in nodes {
            let length = node.text_content().map_or(0, |t| t.encode_utf16().count());
            if !open && from < before + length {
                range.set_start(node, u32::try_from(from - before).ok()?).ok()?;
                open = true;
            }
            if open && to <= before + length {
                range.set_end(node, u32::try_from(to - before).ok()?).ok()?;
                return Some(range);
            }
            before += length;
        }
        None
    }

    /// Marks the sentence being read by the browser's highlight registry; older browsers go without.
    fn mark(range: Option<&Range>) -> Option<()> {
        let global: JsValue = js_sys::global().into();
        let css = Reflect::get(&global, &"CSS".into()).ok()?;
        let registry = Reflect::get(&css, &"highlights".into()).ok()?;
        let call = |name: &str, args: &Array| {
            let method = Reflect::get(&registry, &name.into()).ok()?.dyn_into::<Function>().ok()?;
            method.apply(&registry, args).ok()
        };
        let Some(range) = range else {
            call("delete", &Array::of1(&"las".into()))?;
            return Some(());
        };
        let highlight = Reflect::get(&global, &"Highlight".into()).ok()?.dyn_into::<Function>().ok()?;
        let made = Reflect::construct(&highlight, &Array::of1(range)).ok()?;
        call("set", &Array::of2(&"las".into(), &made))?;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn figures_hold_together_and_nothing_is_lost() {
        assert_eq!(split("Ring kl. 08.00. Stängt 10.12.2026!"), ["Ring kl.", " 08.00.", " Stängt 10.12.2026!"]);
        assert_eq!(split("Tider: 13:30 till 15"), ["Tider:", " 13:30 till 15"]);
        assert!(split("").is_empty());
    }
}
