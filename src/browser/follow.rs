//! Follows marked controls where the page moves them without a scroll, a resize or a change of its structure: by a style, by
//! an animation, by growth. Nothing runs while nothing moves.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, ResizeObserver};

use super::track;
use crate::screen::Area;

/// A move that uncovers less than this share of a control is told by the next one.
const STEPS: u32 = 200;
/// Pixels that a control may move before it is worth drawing anew.
const STILL: f64 = 0.5;

/// The controls that are followed; dropping it lets them go.
pub struct Follow {
    document: Document,
    tell: Rc<dyn Fn()>,
    cages: Vec<Cage>,
    sizes: ResizeObserver,
    _on_size: Closure<dyn Fn()>,
    sight: Option<Sight>,
}

/// An observer whose root is cut to the place of its control, so that leaving the place is told.
struct Cage {
    element: Element,
    area: Area,
    observer: IntersectionObserver,
    _on_move: Closure<dyn Fn(Array)>,
}

/// Whether a control is to be seen, or was scrolled out of what it lies in.
struct Sight {
    element: Element,
    is_seen: Rc<Cell<bool>>,
    observer: IntersectionObserver,
    _on_change: Closure<dyn Fn(Array)>,
}

impl Drop for Cage {
    fn drop(&mut self) {
        let_go(&self.observer);
    }
}

impl Drop for Sight {
    fn drop(&mut self) {
        let_go(&self.observer);
    }
}

impl Drop for Follow {
    fn drop(&mut self) {
        self.sizes.disconnect();
    }
}

/// Takes along what Firefox would still tell after the end, when nobody is there to hear it.
fn let_go(observer: &IntersectionObserver) {
    observer.disconnect();
    observer.take_records();
}

impl Follow {
    /// Follows nothing yet; `tell` hears of every move.
    ///
    /// # Errors
    /// The browser refuses an observer.
    pub fn new(document: Document, tell: Rc<dyn Fn()>) -> Result<Self, JsValue> {
        let on_size = Closure::new({
            let tell = tell.clone();
            move || tell()
        });
        let sizes = ResizeObserver::new(on_size.as_ref().unchecked_ref())?;
        Ok(Self { document, tell, cages: Vec::new(), sizes, _on_size: on_size, sight: None })
    }

    /// Follows these controls from where they are now, and no others. To be called after every drawing.
    pub fn keep(&mut self, marked: &[Element]) {
        let gone = self.cages.extract_if(.., |cage| !marked.contains(&cage.element));
        gone.for_each(|cage| self.sizes.unobserve(&cage.element));
        for element in marked {
            let at = self.cages.iter().position(|cage| cage.element == *element);
            if at.is_none() {
                self.sizes.observe(element);
            }
            let area = track::area(element);
            if at.is_some_and(|at| area.is_some_and(|area| is_still(area, self.cages[at].area))) {
                continue;
            }
            at.map(|at| self.cages.swap_remove(at));
            self.cages.extend(area.and_then(|area| self.cage(element, area).ok()));
        }
    }

    /// Whether a control is in sight, as far as that is known already; it is watched from now on in place of another.
    pub fn sees(&mut self, element: &Element) -> bool {
        if self.sight.as_ref().is_none_or(|sight| sight.element != *element) {
            self.sight = self.sight(element).ok();
        }
        self.sight.as_ref().is_none_or(|sight| sight.is_seen.get())
    }

    fn cage(&self, element: &Element, area: Area) -> Result<Cage, JsValue> {
        let tell = self.tell.clone();
        let on_move = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let last: Option<IntersectionObserverEntry> = entries.iter().last().map(JsCast::unchecked_into);
            let rect = last.map(|entry| entry.bounding_client_rect());
            let now = rect.map(|rect| Area { x: rect.x(), y: rect.y(), width: rect.width(), height: rect.height() });
            if now.is_some_and(|now| !is_still(now, area)) {
                tell();
            }
        });
        let options = self.rooted();
        options.set_root_margin(&self.margin(area));
        let steps: Array = (0..=STEPS).map(|step| JsValue::from(f64::from(step) / f64::from(STEPS))).collect();
        options.set_threshold(&steps);
        let observer = IntersectionObserver::new_with_options(on_move.as_ref().unchecked_ref(), &options)?;
        observer.observe(element);
        Ok(Cage { element: element.clone(), area, observer, _on_move: on_move })
    }

    fn sight(&self, element: &Element) -> Result<Sight, JsValue> {
        let is_seen = Rc::new(Cell::new(true));
        let on_change = Closure::<dyn Fn(Array)>::new({
            let (is_seen, tell) = (is_seen.clone(), self.tell.clone());
            move |entries: Array| {
                let last: Option<IntersectionObserverEntry> = entries.iter().last().map(JsCast::unchecked_into);
                let now = last.is_none_or(|entry| entry.is_intersecting());
                if is_seen.replace(now) != now {
                    tell();
                }
            }
        });
        let options = self.rooted();
        let observer = IntersectionObserver::new_with_options(on_change.as_ref().unchecked_ref(), &options)?;
        observer.observe(element);
        Ok(Sight { element: element.clone(), is_seen, observer, _on_change: on_change })
    }

    /// Without a root of its own a frame of another origin would have its margins ignored.
    fn rooted(&self) -> IntersectionObserverInit {
        let options = IntersectionObserverInit::new();
        // Setting a property of a plain new object cannot fail.
        let _ = Reflect::set(&options, &"root".into(), &self.document);
        options
    }

    /// What is cut off the view on each side; whole pixels, for some browsers take no others.
    fn margin(&self, area: Area) -> String {
        let (width, height) = self.view();
        let sides = [area.y, width - area.x - area.width, height - area.y - area.height, area.x];
        sides.map(|side| format!("{}px", -side.floor())).join(" ")
    }

    /// The view without scroll bars. In a document of the old kind it is the body that has its size.
    fn view(&self) -> (f64, f64) {
        let Some(root) = self.document.scrolling_element().or_else(|| self.document.document_element()) else {
            return (0.0, 0.0);
        };
        let zoom = track::zoom(&root);
        (f64::from(root.client_width()) * zoom, f64::from(root.client_height()) * zoom)
    }
}

fn is_still(one: Area, other: Area) -> bool {
    let differ = |one: f64, other: f64| (one - other).abs() >= STILL;
    let moved = differ(one.x, other.x) || differ(one.y, other.y);
    !moved && !differ(one.width, other.width) && !differ(one.height, other.height)
}
