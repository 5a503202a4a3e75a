//! The style sheet of the page, as text that the build carries along; its colours must stay readable in every theme.

/// Tokens and shared parts, then the page's own.
pub const PAGE: &str = concat!(
    include_str!("../../static/tokens.css"),
    include_str!("../../static/page.css"),
    include_str!("../../static/panel.css")
);

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, 1.4.3: normal text.
    const TEXT: f64 = 4.5;
    /// WCAG 2.2, 1.4.11: edges of controls and marks.
    const MARK: f64 = 3.0;

    const PAIRS: &[(&str, &str, f64)] = &[
        ("text", "surface", TEXT),
        ("text", "surface-low", TEXT),
        ("quiet", "surface", TEXT),
        ("quiet", "surface-low", TEXT),
        ("accent", "surface", TEXT),
        ("on-accent", "accent", TEXT),
        ("on-accent", "accent-strong", TEXT),
        ("edge", "surface", MARK),
        ("ring", "ring-inner", MARK),
        ("on-ring", "ring", TEXT),
        ("ring-inner", "ring-outer", MARK),
    ];

    #[test]
    fn colours_are_readable_in_both_themes() {
        let states = ["blocks", "risk", "note", "unknown", "fine"];
        let washes = states.map(|state| (state.to_owned(), format!("{state}-wash")));
        for theme in themes() {
            for (front, back, least) in PAIRS {
                assert_contrast(&theme, front, back, *least);
            }
            for (state, wash) in &washes {
                assert_contrast(&theme, state, "surface", TEXT);
                assert_contrast(&theme, state, wash, TEXT);
                assert_contrast(&theme, "text", wash, TEXT);
            }
        }
    }

    #[test]
    fn forced_colours_replace_every_colour_of_text() {
        let forced = PAGE.split("(forced-colors: active)").nth(1).expect("the tokens have a block for forced colours");
        for token in PAGE.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": light-dark(#")) {
            assert!(forced.contains(&format!("--{}:", token.0)), "{}", token.0);
        }
    }

    #[test]
    fn sizes_are_pixels() {
        let popup = include_str!("../../static/popup.css");
        for unit in ["rem;", "em;", "rem ", "pt;"] {
            assert!(!PAGE.contains(&format!("0{unit}")) && !popup.contains(&format!("0{unit}")), "{unit}");
        }
    }

    /// The tokens of the light look and of the dark one: `light-dark` has a value for each.
    fn themes() -> [String; 2] {
        let tokens = PAGE.split("@media").next().expect("a split has a first part");
        [0, 1].map(|at| {
            let line = |line: &str| match line.split_once("light-dark(") {
                Some((token, values)) if values.starts_with('#') => {
                    format!("{token}{}", values.split(", ").nth(at).unwrap_or_default())
                }
                _ => line.to_owned(),
            };
            tokens.lines().map(line).collect::<Vec<_>>().join("\n")
        })
    }

    fn assert_contrast(theme: &str, front: &str, back: &str, least: f64) {
        let (light, dark) = (luminance(theme, front), luminance(theme, back));
        let ratio = (light.max(dark) + 0.05) / (light.min(dark) + 0.05);
        assert!(ratio >= least, "{front} on {back}: {ratio:.2}");
    }

    /// Relative luminance of a token, as WCAG 2.2 defines it.
    fn luminance(theme: &str, token: &str) -> f64 {
        let start = theme.find(&format!("--{token}: #")).unwrap_or_else(|| panic!("no token {token}"));
        let hex = theme[start..].split('#').nth(1).and_then(|rest| rest.get(..6)).expect("a colour of six digits");
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal digits")) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
    }
}
