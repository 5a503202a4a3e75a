//! A report as JSON, for a program; `docs/report.md` describes its fields.

use super::super::{Report, told};
use crate::text::Lang;

/// The report in one language.
pub fn json(report: &Report, lang: Lang) -> String {
    serde_json::to_string_pretty(&told(report, lang)).unwrap_or_default()
}
