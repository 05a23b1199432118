//! What each kind of evidence for one word is worth, side by side.

/// A word of the name that nothing else is called.
pub(super) const NAME: f32 = 3.0;
pub(super) const NAME_INFLECTED: f32 = 2.7;
pub(super) const NAME_BEGINNING: f32 = 2.0;
pub(super) const NAME_MISSPELT: f32 = 1.5;
pub(super) const PLACE: f32 = 1.0;
pub(super) const PLACE_INFLECTED: f32 = 0.95;
pub(super) const PLACE_BEGINNING: f32 = 0.6;
pub(super) const PLACE_MISSPELT: f32 = 0.6;
/// Serves the place only because it takes people from everywhere.
pub(super) const REACH: f32 = 0.7;
pub(super) const CONCEPT: f32 = 1.0;
/// In what a provider writes of itself.
pub(super) const TEXT: f32 = 0.35;
/// Part of a compound, or a compound made of it.
pub(super) const PART: f32 = 0.6;
/// Only some parts of a compound.
pub(super) const SOME_PARTS: f32 = 0.6;
/// Without dots and accents.
pub(super) const FOLDED: f32 = 0.55;
/// The beginning of a word of the vocabulary or of a text.
pub(super) const BEGINNING: f32 = 0.45;
/// One letter wrong, when the word as written is found nowhere.
pub(super) const MISSPELT: f32 = 0.5;
/// What is left of a misspelling's weight when the word as written is found, too.
pub(super) const MISSPELT_BESIDE_EXACT: f32 = 0.1;
/// For each further concept of a provider that the word means as surely.
pub(super) const FURTHER_CONCEPT: f32 = 0.1;
/// In the other language than the page's.
pub(super) const OTHER_LANGUAGE: f32 = 0.95;
/// Above all else: what was typed is the provider's whole name, or its beginning.
pub(super) const WHOLE_NAME: f32 = 1000.0;
pub(super) const WHOLE_BEGINNING: f32 = 500.0;
/// A provider answers a word when it has this share of the best evidence for it.
pub(super) const ANSWERS: f32 = 0.3;
/// Providers that answer less than this share of what the best one answers are left
/// out: one of two sure words missing, or one of three. A word that stands only in
/// some presentation narrows nothing.
pub(super) const COVERAGE_FLOOR: f32 = 0.7;
