//! Parts of life that a plan is about, and the pictures that stand beside them (R-PLAN-1, R-PLAN-6).

use crate::domain::codes::codes;

codes! {
    /// A life area, after the municipality's own material for orders and plans (IN "DUR").
    pub enum LifeArea {
        /// Everyday activities, ADL.
        Everyday = "vardag",
        /// The home and what keeps it.
        Home = "hem",
        /// Money, post and bills.
        Economy = "ekonomi",
        /// The body's health.
        Health = "halsa",
        /// How somebody feels.
        Wellbeing = "maende",
        /// Friends and family.
        Relations = "relationer",
        /// Being a parent.
        Parenting = "foraldraskap",
        /// What somebody likes to do.
        Leisure = "fritid",
        /// Work, school and daily activity.
        Work = "arbete-studier",
        /// Understanding and being understood.
        Communication = "kommunikation",
        /// Getting there and back.
        Travel = "resor",
        /// Authorities, associations, voting.
        Society = "samhalle",
        /// Feeling safe.
        Safety = "trygghet",
        /// Rest for those who care for somebody.
        Relief = "avlastning",
    }
}

codes! {
    /// A picture that stands beside a goal or an activity; the pages draw these and no others.
    pub enum Picture {
        /// A house.
        Home = "hem",
        /// A broom.
        Cleaning = "stada",
        /// A washing machine.
        Laundry = "tvatt",
        /// A saucepan.
        Cooking = "laga-mat",
        /// A plate.
        Meal = "ata",
        /// A basket.
        Shopping = "handla",
        /// Coins.
        Money = "pengar",
        /// An envelope.
        Post = "post",
        /// A calendar.
        Calendar = "kalender",
        /// A clock.
        Clock = "klocka",
        /// A bed.
        Sleep = "sova",
        /// A shower.
        Shower = "duscha",
        /// Clothes.
        Clothes = "klader",
        /// Medicine.
        Medicine = "medicin",
        /// A doctor.
        Doctor = "lakare",
        /// A tooth.
        Dentist = "tandlakare",
        /// Two who talk.
        Talk = "prata",
        /// A telephone.
        Phone = "telefon",
        /// A computer.
        Computer = "dator",
        /// Friends.
        Friends = "vanner",
        /// A family.
        Family = "familj",
        /// A child.
        Child = "barn",
        /// A dog.
        Pet = "djur",
        /// Somebody walking.
        Walk = "promenad",
        /// A bus.
        Bus = "buss",
        /// Somebody swimming.
        Swim = "bada",
        /// A note.
        Music = "musik",
        /// A cinema.
        Cinema = "bio",
        /// A ball.
        Sport = "idrott",
        /// A game.
        Game = "spel",
        /// A brush.
        Create = "skapa",
        /// A book.
        Book = "bok",
        /// A school.
        School = "skola",
        /// Tools.
        Work = "arbete",
        /// A tree.
        Nature = "natur",
        /// A cup.
        Coffee = "fika",
        /// An armchair.
        Rest = "vila",
        /// A heart.
        Heart = "hjarta",
        /// A lock.
        Safe = "trygg",
        /// A ballot.
        Society = "samhalle",
    }
}

impl LifeArea {
    /// The picture of a goal that has none of its own.
    pub const fn picture(self) -> Picture {
        match self {
            Self::Everyday => Picture::Clock,
            Self::Home => Picture::Home,
            Self::Economy => Picture::Money,
            Self::Health => Picture::Doctor,
            Self::Wellbeing => Picture::Heart,
            Self::Relations => Picture::Friends,
            Self::Parenting => Picture::Child,
            Self::Leisure => Picture::Sport,
            Self::Work => Picture::Work,
            Self::Communication => Picture::Talk,
            Self::Travel => Picture::Bus,
            Self::Society => Picture::Society,
            Self::Safety => Picture::Safe,
            Self::Relief => Picture::Rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    // R-PLAN-6: each area has a picture, and no two the same.
    #[test]
    fn areas_are_told_apart_by_their_pictures() {
        let pictures: HashSet<_> = LifeArea::ALL.iter().map(|a| a.picture()).collect();
        assert_eq!(pictures.len(), LifeArea::ALL.len());
    }
}
