//! Hours and companions. Tuva's provider publishes no hours, and none of relief at night: booking then is asking
//! (R-BOOK-2).

use app::domain::{
    booking::Block,
    choice::Gender,
    directory::{
        Service::{self, Avlosarservice, Ledsagarservice},
        Skill, StaffLanguage,
    },
};
use jiff::civil::date;

use super::Scene;
use crate::booking::import::file::{CapacityFile, FileCompanion, FileProvider, FileService};

/// Whose provider publishes hours for what, and how many it can give at once.
const HOURS: [(&str, Service, &str, u32); 3] = [
    ("aino", Ledsagarservice, "mon-sun 08:00-21:00", 2),
    ("lo", Avlosarservice, "mon-sun 07:00-22:00", 2),
    ("raili", Avlosarservice, "mon-sun 07:00-22:00", 2),
];

/// A companion: whose provider names them, for what, their name, and when they work.
type Named = (&'static str, Service, &'static str, Option<Gender>, &'static str);

const WOMAN: Option<Gender> = Some(Gender::Woman);
const MAN: Option<Gender> = Some(Gender::Man);

const COMPANIONS: [Named; 7] = [
    ("aino", Ledsagarservice, "Mirja", WOMAN, "mon-sun 09:00-19:00"),
    ("aino", Ledsagarservice, "Oskar", MAN, "mon-fri 08:00-21:00"),
    ("tuva", Ledsagarservice, "Alex", None, "mon-fri 15:00-21:00; sat-sun 10:00-20:00"),
    ("lo", Avlosarservice, "Moa", WOMAN, "fri 15:00-24:00; sat-sun 00:00-24:00"),
    ("lo", Avlosarservice, "Samir", MAN, "mon-thu 14:00-22:00"),
    ("raili", Avlosarservice, "Hannu", MAN, "mon-fri 08:00-20:00"),
    ("raili", Avlosarservice, "Leena", WOMAN, "mon-sun 09:00-18:00"),
];

/// What those who speak Finnish with Aino and Raili, and those who know autism with Lo and Tuva, can do.
fn knows(key: &str) -> (Vec<StaffLanguage>, Vec<Skill>) {
    if ["aino", "raili"].contains(&key) {
        (vec![StaffLanguage::Finnish], vec![])
    } else {
        (vec![], vec![Skill::Autism, Skill::Communication])
    }
}

/// All of it, as it would stand in a file.
pub(super) fn file(scene: &Scene) -> CapacityFile {
    let mut file = CapacityFile::default();
    for (key, service, hours, at_once) in HOURS {
        let Some(provider) = row(&mut file, scene, key, service) else { continue };
        let (true, Ok(hours)) = (provider.services.iter().all(|s| s.service != service), hours.parse()) else {
            continue;
        };
        let closed = vec![date(scene.today.year(), 12, 24)];
        provider.services.push(FileService { service, blocks: vec![Block { hours, at_once }], closed });
    }
    for (key, service, name, gender, hours) in COMPANIONS {
        let Some(provider) = row(&mut file, scene, key, service) else { continue };
        let Ok(hours) = hours.parse() else { continue };
        let (languages, skills) = knows(key);
        provider.companions.push(FileCompanion {
            key: name.to_lowercase(),
            name: name.into(),
            services: vec![service],
            languages,
            skills,
            gender,
            hours,
        });
    }
    file
}

/// The row of the provider that has this order.
fn row<'a>(
    file: &'a mut CapacityFile,
    scene: &Scene,
    key: &'static str,
    service: Service,
) -> Option<&'a mut FileProvider> {
    let (_, slug) = scene.provider(key, service)?;
    let place = file.providers.iter().position(|p| p.provider == slug).unwrap_or_else(|| {
        file.providers.push(FileProvider { provider: slug.to_owned(), services: vec![], companions: vec![] });
        file.providers.len() - 1
    });
    file.providers.get_mut(place)
}
