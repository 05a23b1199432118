//! A summary that says what the facts say.

use app::domain::{
    directory::{Fact, Facts, HoursWish, Localised},
    municipality::Rules,
};

use super::{
    phrases::{self, Four, Pair},
    rng::Rng,
};

/// Puts together a summary; `easy` adds the two easy-read texts.
pub(super) fn summary(facts: &Facts, rules: &Rules, easy: bool, rng: &mut Rng) -> Localised {
    let mut sentences: Vec<[String; 4]> = Vec::new();
    for service in &facts.services.value {
        sentences.push(fixed(rng.pick(phrases::openings(*service))));
    }
    if let Some(hours) = facts.hours.as_ref().map(|f| f.value) {
        let wishes = HoursWish::met_by(Some(&hours), rules);
        sentences.push(fixed(if hours.always() { phrases::ALWAYS } else { phrases::hours(wishes) }));
    }
    sentences.extend(languages(facts));
    if facts.sign_language.as_ref().is_some_and(|f| f.value) {
        sentences.push(fixed(phrases::SIGN_LANGUAGE));
    }
    sentences.extend(skills(facts));
    let text = |lang: usize| {
        let said: Vec<&str> = sentences.iter().map(|s| s[lang].as_str()).filter(|s| !s.is_empty()).collect();
        said.join(" ")
    };
    Localised { sv: text(0), fi: Some(text(1)), sv_lattlast: easy.then(|| text(2)), fi_selko: easy.then(|| text(3)) }
}

fn fixed(four: Four) -> [String; 4] {
    four.0.map(str::to_owned)
}

fn values<T: Copy>(fact: Option<&Fact<Vec<T>>>, pair: impl Fn(T) -> Pair) -> Option<(String, String)> {
    let pairs: Vec<Pair> = fact?.value.iter().copied().map(pair).collect();
    let of = |pick: fn(&Pair) -> &'static str| pairs.iter().map(pick).collect::<Vec<_>>();
    (!pairs.is_empty()).then(|| (listed(&of(|p| p.0), "och"), listed(&of(|p| p.1), "ja")))
}

fn languages(facts: &Facts) -> Option<[String; 4]> {
    let (sv, fi) = values(facts.languages.as_ref(), phrases::language)?;
    Some([
        format!("Hos oss finns personal som talar {sv}."),
        format!("Meillä on työntekijöitä, jotka puhuvat {fi}."),
        format!("Vi kan prata {sv} med dig."),
        format!("Voimme puhua kanssasi {fi}."),
    ])
}

/// Skills are left out of the easy texts: there they stand in a list with explanations.
fn skills(facts: &Facts) -> Option<[String; 4]> {
    let (sv, fi) = values(facts.skills.as_ref(), phrases::skill)?;
    Some([format!("Vi kan mycket om {sv}."), format!("Tunnemme hyvin {fi}."), String::new(), String::new()])
}

fn listed(words: &[&str], and: &str) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}
