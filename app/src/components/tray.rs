use leptos::prelude::*;

use crate::{
    domain::Lang,
    forms::directory_query::address,
    html::{Markup, html},
    i18n::t,
    islands::Tray,
};

/// The comparison that follows from page to page: by the address without JavaScript, by the device with it.
///
/// `here` is the page's address, from which each provider can be taken away.
pub fn tray(lang: Lang, chosen: &[(String, String)], here: &str) -> impl IntoView + use<> {
    let base = format!("/{}/jamfor", lang.code());
    let pairs: Vec<_> = chosen.iter().map(|(slug, _)| ("u", slug.clone())).collect();
    let compare = address(&base, &pairs);
    let rows: Vec<_> = chosen.iter().map(|(slug, name)| row(lang, slug, name, without(here, slug))).collect();
    let template = row(lang, "", "", here.to_owned());
    let (empty, few) = (chosen.is_empty(), chosen.len() < 2);
    html! {
        <div class="dock" data-eager=(!empty).then_some("1") data-eager-if="stodvalet.jamfor">
            <Tray>
                <aside class="tray" aria-label=t!(lang, tray_title) hidden=empty>
                    <div class="wrap">
                        <p class="tray-title" tabindex="-1">{t!(lang, tray_title)}</p>
                        <ul>{rows}</ul>
                        <a class="button" data-tray="compare" data-base=base href=compare hidden=few>{t!(lang, tray_compare)}</a>
                        <p data-tray="one-more" hidden=!few>{t!(lang, tray_one_more)}</p>
                        <button type="button" class="button button-quiet needs-script" data-tray="clear">{t!(lang, tray_clear)}</button>
                        <template>{template}</template>
                    </div>
                </aside>
            </Tray>
        </div>
    }
}

fn row(lang: Lang, slug: &str, name: &str, away: String) -> Markup {
    html! {
        <li data-slug=slug data-name=name>
            <span>{name}</span> " "
            <a class="tray-remove" href=away>{t!(lang, tray_remove)} " " <span class="unseen">{name}</span></a>
        </li>
    }
}

/// The address `here` without `u=slug`. Slugs need no escaping.
fn without(here: &str, slug: &str) -> String {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    let gone = format!("u={slug}");
    let rest: Vec<_> = query.split('&').filter(|p| *p != gone && !p.is_empty()).collect();
    if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", rest.join("&")) }
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
