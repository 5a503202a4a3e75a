//! What is to be drawn, as data: the page component draws a [`Scene`], the popup a [`PopupView`]; both answer with acts.

use std::rc::Rc;

use super::panel::{Launcher, Panel, PanelAct};
use crate::diagnosis::{Meaning, Report};
use crate::domain::{Account, BasketForm, Channel, Destination, Place, Remedy};
use crate::facts::{Missing, Moment};
use crate::guide::{Action, Card};
use crate::rules::{Finding, Severity};
use crate::screen::Area;
use crate::settings::{AccountSettings, Settings, Theme};
use crate::text::{Lang, Text};

/// Everything that the page component draws in one frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The language.
    pub lang: Lang,
    /// The look.
    pub theme: Theme,
    /// The clock, for ages of values.
    pub now: Moment,
    /// Hints beside controls of this frame.
    pub hints: Vec<HintMark>,
    /// The id of the hint whose card is open.
    pub open: Option<String>,
    /// The control that a guide points at.
    pub ring: Option<Area>,
    /// Controls that all look right, to be numbered from 1.
    pub candidates: Vec<Area>,
    /// The guide's card; drawn in the top frame only.
    pub card: Option<Card>,
    /// The size of the viewport, or of its visible slice in a frame that grew to its content.
    pub view: Area,
    /// Other things of the page that one can press or read: no hint's button is put on them.
    pub taken: Vec<Area>,
    /// The control that has the focus: the card keeps off it.
    pub avoid: Option<Area>,
    /// What is in use in a frame of this page, in this page's own viewport: card and panel keep off it.
    pub elsewhere: Vec<Area>,
    /// The panel; drawn in the top frame only.
    pub panel: Option<Rc<Panel>>,
    /// The button that opens it; drawn in the top frame only.
    pub launcher: Option<Launcher>,
    /// What shall have the focus, because the user asked for it.
    pub focus: Option<Focus>,
    /// What a screen reader should hear now, empty for nothing new.
    pub announce: Option<Text>,
    /// The finding that was just put out of sight, to be brought back from here.
    pub notice: Option<Box<Finding>>,
}

/// A hint beside a control.
#[derive(Clone, Debug, PartialEq)]
pub struct HintMark {
    /// Stable across re-renders: rule and place.
    pub id: String,
    /// The control's area.
    pub area: Area,
    /// What was found, loudest first.
    pub findings: Vec<Finding>,
    /// What was found in many rows; never empty if nothing else was found.
    pub groups: Vec<RowGroup>,
}

/// What a rule found in many rows of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct RowGroup {
    /// How many rows, and what of them.
    pub says: Text,
    /// How loud the loudest is.
    pub severity: Severity,
    /// Each row's control, and what was found there.
    pub rows: Vec<(Place, Text)>,
}

/// Something of ours that takes the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The button of a hint, by its id.
    Hint(String),
    /// The panel.
    Panel,
    /// The launcher.
    Launcher,
    /// The guide's card, folded or not.
    Card,
}

/// What the user did on the page component.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Open the card of a hint.
    OpenHint(String),
    /// Close the open hint card.
    CloseHint,
    /// Scroll to a row's control and open its hint.
    Show(Place),
    /// What should have the focus has it.
    Focused,
    /// Something on the panel or the launcher.
    Panel(PanelAct),
    /// Start the guide for a remedy.
    Start(Remedy),
    /// "Ignore this": put a finding out of sight.
    Ignore(Box<Finding>),
    /// Bring it back.
    BringBack(Box<Finding>),
    /// Close what says that it was put out of sight.
    CloseNotice,
    /// Press a button of the guide's card.
    Press(Action),
    /// Follow a link of the guide's card.
    Go(Destination),
}

/// What the popup shows.
#[derive(Clone, Debug, PartialEq)]
pub struct PopupView {
    /// The Admin's language if known, else the browser's.
    pub lang: Lang,
    /// The clock, for ages of values.
    pub now: Moment,
    /// What the box holds.
    pub asked: String,
    /// Where the popup stands.
    pub state: PopupState,
    /// The walk in progress on this tab, by its title.
    pub walking: Option<Text>,
    /// What a shopper would ask for.
    pub basket: BasketForm,
    /// The sales channels of the shop, if they were read.
    pub channels: Vec<Channel>,
    /// What the codes mean that were asked about.
    pub meanings: Vec<Meaning>,
    /// Whether the report was copied; none if nobody asked for it.
    pub copied: Option<bool>,
    /// What the user has chosen for every account.
    pub settings: Settings,
    /// What the user has chosen for this account.
    pub mine: AccountSettings,
    /// The finding that was just put out of sight (`true`) or brought back.
    pub notice: Option<(bool, Box<Finding>)>,
}

impl PopupView {
    /// The popup as it opens, before the tab has answered.
    pub fn asking(lang: Lang, now: Moment) -> Self {
        Self {
            lang,
            now,
            asked: String::new(),
            state: PopupState::Asking,
            walking: None,
            basket: BasketForm::default(),
            channels: Vec::new(),
            meanings: Vec::new(),
            copied: None,
            settings: Settings::default(),
            mine: AccountSettings::default(),
            notice: None,
        }
    }
}

/// Where the popup stands; every state says why.
#[derive(Clone, Debug, PartialEq)]
pub enum PopupState {
    /// Asking the tab.
    Asking,
    /// The tab is no VTEX Admin page.
    NotVtex,
    /// The browser has not been told that the extension may read this Admin's pages.
    NotAllowed,
    /// The tab did not answer: it was open before the extension was installed or updated, and wants a reload.
    NoAnswer,
    /// Nobody is logged in.
    NoSession(Account),
    /// The page has no record of its own and nothing was asked.
    NothingRead(Account),
    /// The text in the box is no id, code or address that can be looked up, or belongs to another account.
    NotUnderstood(Account, Text),
    /// Reading VTEX.
    Reading(Account),
    /// A bare number that is a SKU as well as a product: the user picks.
    Pick(Account, Vec<(Text, String)>),
    /// Could not be looked up, and why.
    Missing(Account, Missing),
    /// The answer.
    Report(Account, Text, Box<Report>),
}

/// What a report is copied as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyAs {
    /// For a ticket.
    Markdown,
    /// For a program; `docs/report.md` describes it.
    Json,
}

/// What the user did in the popup.
#[derive(Clone, Debug, PartialEq)]
pub enum PopupAct {
    /// Typed into the box.
    Typed(String),
    /// Look up what the box holds, or this text.
    Ask(String),
    /// Filled in what a shopper would ask for.
    Fill(BasketForm),
    /// Ask the checkout that.
    AskCheckout,
    /// Put the report on the clipboard.
    Copy(CopyAs),
    /// Read everything again.
    Again,
    /// "Show me": start the guide for a remedy.
    Start(Remedy),
    /// End the walk in progress.
    StopWalk,
    /// Ask the browser for the permission to read this Admin's pages; the click is the gesture it wants.
    Allow,
    /// Load the tab again, so that it answers.
    Reload,
    /// "Ignore this": put a finding out of sight.
    Ignore(Box<Finding>),
    /// Bring it back.
    BringBack(Box<Finding>),
    /// Close what says that it was done.
    CloseNotice,
    /// Draw on the pages of this account again.
    SwitchOn,
    /// Open the options page.
    Options,
}
