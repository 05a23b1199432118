//! The Swedish texts, taken from the portal once: to the page written by hand they are constants.

use std::collections::HashMap;

use app::{
    components::service_name,
    domain::{
        Lang,
        directory::{HoursWish, Ownership, Service, Skill, Sort, StaffLanguage, TargetGroup},
    },
    pages::directory::labels,
};

const FILES: [&str; 3] = [
    include_str!("../../../../locales/sv/common.ftl"),
    include_str!("../../../../locales/sv/directory.ftl"),
    include_str!("../../../../locales/sv/words.ftl"),
];

/// A message's pieces before, between and after what is filled in.
pub type Pieces = Vec<String>;

macro_rules! words {
    (plain: $($plain:ident)+; filled: $($filled:ident)+; codes: $($code:ident = $all:expr, $label:expr;)+) => {
        /// The texts; those with something to fill in are in pieces, those of a list are in its order.
        pub struct Words {
            $(pub $plain: String,)+
            $(pub $filled: Pieces,)+
            $(pub $code: Vec<String>,)+
        }

        impl Words {
            /// Reads all.
            pub fn read() -> Self {
                let all = messages();
                let text = |name: &str| *all.get(name.replace('_', "-").as_str()).expect(name);
                Self {
                    $($plain: text(stringify!($plain)).to_owned(),)+
                    $($filled: pieces(text(stringify!($filled))),)+
                    $($code: $all.iter().map(|code| $label(Lang::Sv, *code)).collect(),)+
                }
            }
        }
    };
}

words! {
    plain: portal_name skip_link languages_label menu_label menu_providers menu_guide menu_how menu_contact menu_about
        menu_accessibility menu_languages demo_banner footer_cookies speech_pause speech_resume speech_read speech_stop
        tray_title tray_compare tray_one_more tray_clear tray_remove search_label search_hint search_button
        search_running filter_service filter_any_service filter_area filter_area_hint filter_area_any filter_neighbours
        filter_place filter_free_now filter_hours filter_more filter_languages filter_languages_hint filter_sign
        filter_target filter_target_any filter_age filter_age_hint filter_meet filter_ownership filter_skills
        filter_skills_hint filter_button list_title chips_label chip_remove chips_clear order_label pages_label
        pages_previous pages_next sample_badge fact_districts fact_hours fact_languages survey_helhet compare_add
        place_everyone place_full place_unknown place_ended;
    filled: list_title_service area_whole chip_age chip_area_neighbours order_neutral_explained order_other_explained
        pages_place card_survey card_distance;
    codes: services = Service::ALL, service_name;
        ownership = Ownership::ALL, labels::ownership;
        languages = StaffLanguage::ALL, labels::language;
        skills = Skill::ALL, labels::skill;
        targets = TargetGroup::ALL, labels::target;
        hours = HoursWish::ALL, labels::hours_wish;
        sorts = Sort::ALL, labels::sort;
}

/// Every message that stands on one line.
fn messages() -> HashMap<&'static str, &'static str> {
    FILES.iter().flat_map(|file| file.lines()).filter_map(|line| line.split_once(" = ")).collect()
}

fn pieces(text: &str) -> Pieces {
    text.split("{ $")
        .enumerate()
        .map(|(i, p)| if i == 0 { p } else { p.split_once(" }").expect(p).1 }.to_owned())
        .collect()
}
