use leptos::prelude::*;

use crate::{domain::Lang, html::html, i18n::t, islands::ReadAloud};

/// The buttons that read the page aloud; the loader shows them only where the browser has a voice for the language.
pub fn speech(lang: Lang) -> impl IntoView {
    html! {
        <div class="speech" data-voice=lang.base().code() hidden=true>
            <ReadAloud>
                <button
                    type="button"
                    class="button button-quiet"
                    data-speech="toggle"
                    data-pause=t!(lang, speech_pause)
                    data-resume=t!(lang, speech_resume)
                >
                    {t!(lang, speech_read)}
                </button>
                <button type="button" class="button button-quiet" data-speech="stop" hidden=true>
                    {t!(lang, speech_stop)}
                </button>
            </ReadAloud>
        </div>
    }
}
