//! Made-up names: of nature, plainly marked as examples, and no company's.

use std::collections::HashSet;

use app::domain::directory::Service;

use super::{plan::Plan, rng::Rng};

const WORDS: [&str; 36] = [
    "Solgläntan",
    "Rönnbärsbacken",
    "Havtornsudden",
    "Blåklintsängen",
    "Vitsippsdungen",
    "Ljungstigen",
    "Gullvivsgläntan",
    "Tallkottsbacken",
    "Ekollonbacken",
    "Granbarrsstigen",
    "Furuåsängen",
    "Hagtornsgläntan",
    "Måsvingeudden",
    "Svaleboviken",
    "Klövergläntan",
    "Lingontuvan",
    "Blåbärsstigen",
    "Kastanjedungen",
    "Smultronbacken",
    "Hasselnötsgården",
    "Näckrosviken",
    "Vasspipan",
    "Daggkåpan",
    "Åkervindan",
    "Älgörtsängen",
    "Ängsullsmossen",
    "Björktrastdungen",
    "Lärksångsbacken",
    "Sädesärleudden",
    "Tranmossen",
    "Igelkottsstigen",
    "Ekorrbacken",
    "Humlesurret",
    "Fjärilsängen",
    "Nyckelpigedungen",
    "Maskrosbacken",
];

/// A provider's name and its address.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) slug: String,
}

/// Gives each provider a name of its own.
pub(super) struct Names {
    order: Vec<&'static str>,
    given: usize,
    taken: HashSet<String>,
}

impl Names {
    pub(super) fn new(rng: &mut Rng) -> Self {
        let mut order = WORDS.to_vec();
        for i in (1..order.len()).rev() {
            let other = rng.below(u32::try_from(i + 1).expect("a short list")) as usize;
            order.swap(i, other);
        }
        Self { order, given: 0, taken: HashSet::new() }
    }

    /// The first round has plain names, the next ones name the district, and then they are numbered.
    pub(super) fn next(&mut self, plan: &Plan) -> Named {
        let word = self.order[self.given % self.order.len()];
        let owner = if word.ends_with('s') { word.to_owned() } else { format!("{word}s") };
        let short = format!("{owner} {}", kind(&plan.services));
        let local = format!("{short} {} {}", preposition(&plan.district.code), plan.district.name);
        let first_round = self.given < self.order.len();
        self.given += 1;
        if let Some(slug) = plan.slug {
            let name = format!("Socialnämndens {} (exempel)", kind(&plan.services));
            return Named { name, slug: slug.to_owned() };
        }
        let numbered = (2..).map(|n| format!("{local} {n}"));
        let name = first_round
            .then_some(short)
            .into_iter()
            .chain([local.clone()])
            .chain(numbered)
            .find(|name| self.taken.insert(name.clone()))
            .expect("numbers do not end");
        Named { slug: format!("exempel-{}", slug(&name)), name: format!("{name} (exempel)") }
    }
}

/// Swedish says "on" of the two that are islands.
fn preposition(district: &str) -> &'static str {
    if matches!(district, "kungsholmen" | "sodermalm") { "på" } else { "i" }
}

fn kind(services: &[Service]) -> &'static str {
    use Service::{Avlosarservice, Boendestod, Ledsagarservice};
    match services {
        [Boendestod] => "boendestöd",
        [Ledsagarservice] => "ledsagning",
        [Avlosarservice] => "avlösning",
        [Boendestod, ..] => "boendestöd och ledsagning",
        _ => "ledsagning och avlösning",
    }
}

fn slug(name: &str) -> String {
    let ascii = name.to_lowercase().replace(['å', 'ä'], "a").replace('ö', "o");
    ascii.replace(|c: char| !c.is_ascii_alphanumeric(), "-")
}
