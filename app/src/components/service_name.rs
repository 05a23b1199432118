use crate::{
    domain::{Lang, directory::Service},
    i18n::t,
};

/// What the service is called. Finnish pages give the Swedish term beside it at first use (R-LANG-3).
pub fn service_name(lang: Lang, service: Service) -> String {
    match service {
        Service::Boendestod => t!(lang, service_boendestod),
        Service::Ledsagarservice => t!(lang, service_ledsagarservice),
        Service::Avlosarservice => t!(lang, service_avlosarservice),
    }
}

/// What the service is, in a sentence.
pub fn service_explained(lang: Lang, service: Service) -> String {
    match service {
        Service::Boendestod => t!(lang, service_boendestod_explained),
        Service::Ledsagarservice => t!(lang, service_ledsagarservice_explained),
        Service::Avlosarservice => t!(lang, service_avlosarservice_explained),
    }
}
