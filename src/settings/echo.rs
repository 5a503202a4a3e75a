//! What the browser tells of a change of what is kept: news from another page, or the echo of what this page did.

/// Tells news from echoes for one choice that is shown at once and kept a moment later.
#[derive(Debug, Default)]
pub struct Echo<T> {
    kept: T,
    unsaved: u32,
}

impl<T: Copy + PartialEq> Echo<T> {
    /// Nothing was chosen here yet.
    pub const fn of(kept: T) -> Self {
        Self { kept, unsaved: 0 }
    }

    /// A choice of this page is about to be kept.
    pub const fn begin(&mut self) {
        self.unsaved += 1;
    }

    /// It is kept, or was refused.
    pub const fn end(&mut self) {
        self.unsaved = self.unsaved.saturating_sub(1);
    }

    /// What to show from now on, given what is shown and what is said to be kept. A change of something beside it tells of an
    /// older state while a newer one is under way.
    pub fn heard(&mut self, shown: T, kept: T) -> T {
        let is_news = self.unsaved == 0 && kept != self.kept;
        self.kept = kept;
        if is_news { kept } else { shown }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_is_shown_and_an_older_state_is_not() {
        let mut echo = Echo::of("closed");
        assert_eq!(echo.heard("closed", "open"), "open", "another page opened it");
        assert_eq!(echo.heard("open", "open"), "open");
        echo.begin();
        assert_eq!(echo.heard("closed", "open"), "closed", "closed here, and something beside it was kept before");
        assert_eq!(echo.heard("closed", "closed"), "closed");
        echo.end();
        assert_eq!(echo.heard("closed", "closed"), "closed");
        assert_eq!(echo.heard("closed", "open"), "open", "news again");
    }

    #[test]
    fn what_is_heard_late_of_an_older_state_is_no_news() {
        let mut echo = Echo::of("closed");
        echo.begin();
        echo.end();
        assert_eq!(echo.heard("open", "closed"), "open");
    }
}
