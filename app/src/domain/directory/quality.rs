//! Survey and follow-up results, and when they must be withheld (R-PROV-4).

use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;

codes! {
    /// What the user survey asks about (BK "Brukarnöjdhet").
    pub enum SurveyArea {
        /// Satisfied on the whole.
        Overall = "helhet",
        /// Can decide over important things.
        SelfDetermination = "sjalvbestammande",
        /// Is met with respect.
        Treatment = "bemotande",
        /// Feels safe.
        Safety = "trygghet",
        /// Is easy to reach.
        Accessibility = "tillganglighet",
    }
}

codes! {
    /// The board's follow-up scale (BK "Uppföljning").
    pub enum Grade {
        /// 1: achieved.
        Achieved = "1",
        /// 2: achieved in part.
        Partly = "2",
        /// 3: not achieved.
        NotAchieved = "3",
    }
}

/// One year's answers to one question of the user survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyResult {
    /// What was asked about.
    pub area: SurveyArea,
    /// The year of the survey.
    pub year: i16,
    /// Share that answered positively, in per cent.
    pub positive: u8,
    /// Number of answers.
    pub answers: u32,
    /// Share of those asked who answered, in per cent.
    pub response_rate: u8,
    /// Code of the source.
    pub source: String,
}

impl SurveyResult {
    /// The figure, or `None` when so few answered that it must be withheld (R-PROV-4).
    pub fn shown(&self, min_answers: u32) -> Option<u8> {
        (self.answers >= min_answers).then_some(self.positive)
    }
}

/// The board's follow-up of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The year.
    pub year: i16,
    /// The result.
    pub grade: Grade,
    /// Code of the source.
    pub source: String,
}

/// The latest shown figure for `area`, for sorting; missing and withheld are `None`, never zero (R-PROV-4).
pub fn latest(results: &[SurveyResult], area: SurveyArea, min_answers: u32) -> Option<u8> {
    results.iter().filter(|r| r.area == area).max_by_key(|r| r.year).and_then(|r| r.shown(min_answers))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result(year: i16, answers: u32) -> SurveyResult {
        SurveyResult { area: SurveyArea::Overall, year, positive: 80, answers, response_rate: 50, source: "s".into() }
    }

    // R-PROV-4
    #[test]
    fn figures_from_fewer_than_five_answers_are_withheld() {
        assert_eq!(result(2025, 4).shown(5), None);
        assert_eq!(result(2025, 5).shown(5), Some(80));
    }

    // R-PROV-4: an older figure does not stand in for a withheld newer one.
    #[test]
    fn the_latest_year_decides_even_when_it_is_withheld() {
        let results = [result(2024, 50), result(2025, 3)];
        assert_eq!(latest(&results, SurveyArea::Overall, 5), None);
        assert_eq!(latest(&results[..1], SurveyArea::Overall, 5), Some(80));
        assert_eq!(latest(&[], SurveyArea::Overall, 5), None);
    }
}
