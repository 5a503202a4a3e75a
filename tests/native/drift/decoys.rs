//! Drift that lays traps: what looks like the control and is another, and a hidden copy of it.

use sellable::domain::Place;

use super::Aim;
use super::chance::Chance;
use super::saves;
use super::tables::{insert, table, width};
use super::tree::{Part, Piece};

/// Something much like what is looked for is on the page too.
pub(super) fn look_alikes(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    match aim.place {
        Place::SaveStock | Place::SaveProduct { .. } | Place::SaveFeed { .. } => saves::another(root, aim, chance),
        Place::UpdateCount { .. } | Place::UnlimitedStock { .. } | Place::Available { .. } => match chance.below(5) {
            0 | 1 => similar_column(root, aim, chance),
            // Headings that were left would still name a control that nothing shall name.
            2 if !aim.is_gone => second_heads(root, aim),
            _ => similar_row(root, aim, chance),
        },
        Place::EditXmlTab => similar_tab(root, aim, chance),
        Place::ShowWhenOutOfStock { .. } | Place::ShowUnavailableSkus { .. } => similar_option(root, aim, chance),
        _ => similar_row(root, aim, chance),
    }
}

/// A column whose heading has words of the right one, or all of them, with the same kind of control in it.
fn similar_column(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let Some(table) = table(root, aim) else { return false };
    let Some((column, control)) = in_target_row(table, aim, |row| {
        let at = row.children.iter().position(|cell| cell.has(&|piece| piece.is_one_of(aim.nodes)))?;
        Some((at, row.children[at].children.first().map(|piece| piece.twin("-other"))))
    }) else {
        return false;
    };
    let Some(head) = table.way(&|piece| piece.part == Part::Head) else { return false };
    let heading = table.at(&head).children[column].words();
    let first = heading.split(' ').next().unwrap_or_default();
    let others =
        [format!("{heading} – ERP"), format!("Min. {heading}"), first.to_owned(), format!("ERP {heading}"), heading.clone()];
    // With the right column gone, one that is called the same would be the right one.
    let others: Vec<String> = others.into_iter().filter(|other| !aim.is_gone || letters(other) != letters(&heading)).collect();
    let other = chance.pick(&others).clone();
    let at = *chance.pick(&[column, column + 1, width(table)]);
    insert(table, at, &other, &mut |_| control.clone().ok_or_else(|| "12".to_owned()));
    true
}

fn letters(words: &str) -> String {
    words.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The headings a second time, before the table: they stay in view when the rows are scrolled.
fn second_heads(root: &mut Piece, aim: &Aim<'_>) -> bool {
    let Some(way) = root.way(&|piece| piece.part == Part::Table && piece.has(&|inside| inside.is_one_of(aim.nodes))) else {
        return false;
    };
    let Some(heads) = root.at(&way).way(&|piece| piece.part == Part::Head) else { return false };
    let mut twin = root.at(&way).at(&heads).twin("-other");
    twin.part = Part::None;
    let Some((last, above)) = way.split_last() else { return false };
    root.at_mut(above).children.insert(*last, Piece::new("div", &[], "", vec![twin]));
    true
}

fn in_target_row<T>(table: &mut Piece, aim: &Aim<'_>, mut ask: impl FnMut(&Piece) -> Option<T>) -> Option<T> {
    let way = row_of(table, aim)?;
    ask(table.at(&way))
}

/// The way to the row or the line of the form that holds what is looked for.
fn row_of(root: &Piece, aim: &Aim<'_>) -> Option<Vec<usize>> {
    let way = root.way(&|piece| piece.is_one_of(aim.nodes))?;
    let nearest = |is_line: fn(&Piece) -> bool| (1..=way.len()).rev().find(|end| is_line(root.at(&way[..*end])));
    let end = nearest(|piece| piece.part == Part::Row).or_else(|| nearest(|piece| piece.node.tag == "label"))?;
    Some(way[..end].to_vec())
}

/// A row of a record that is called nearly the same.
fn similar_row(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let Some(way) = row_of(root, aim) else { return false };
    let mut other = root.at(&way).twin("-other");
    for (from, to) in similar_keys(aim, chance) {
        replace(&mut other, &from, &to);
    }
    put_beside(root, &way, other, chance);
    true
}

/// What tells the other record from the right one.
fn similar_keys(aim: &Aim<'_>, chance: &mut Chance) -> Vec<(String, String)> {
    let alike = |name: &str, chance: &mut Chance| {
        let names = [format!("{name} 2"), format!("{name} (2)"), format!("{name}-2"), format!("Old {name}")];
        chance.pick(&names).clone()
    };
    match aim.place {
        Place::UpdateCount { sku, warehouse }
        | Place::UnlimitedStock { sku, warehouse }
        | Place::Available { sku, warehouse } => {
            if chance.one_in(2) {
                vec![(sku.to_string(), format!("{sku}1"))]
            } else {
                vec![(warehouse.clone(), alike(warehouse, chance))]
            }
        }
        Place::ProductRow { product, name } => {
            let id = (product.to_string(), format!("{product}7"));
            if chance.one_in(2) { vec![id] } else { vec![id, (name.clone(), alike(name, chance))] }
        }
        Place::EditFeed { feed } => vec![(feed.0.clone(), format!("{}-2", feed.0))],
        _ => Vec::new(),
    }
}

fn replace(piece: &mut Piece, from: &str, to: &str) {
    piece.each(&mut |inside| {
        inside.node.text = inside.node.text.replace(from, to);
        inside.node.attributes.iter_mut().for_each(|(_, value)| *value = value.replace(from, to));
    });
}

/// Another option whose words begin with those of the right one, or end with them.
fn similar_option(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let Some(way) = row_of(root, aim) else { return false };
    let mut other = root.at(&way).twin("-other");
    let (before, after) = *chance.pick(&[("", " – marketplace"), ("", " 2"), ("B2B: ", ""), ("", " (app)"), ("Never: ", "")]);
    other.each(&mut |piece| {
        if !piece.node.text.is_empty() {
            piece.node.text = format!("{before}{}{after}", piece.node.text);
        }
    });
    put_beside(root, &way, other, chance);
    true
}

/// A link, a button or a tab that is called the same or nearly so.
fn similar_tab(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let Some(way) = root.way(&|piece| piece.is_one_of(aim.nodes)) else { return false };
    let words = root.at(&way).words();
    let other = match chance.below(4) {
        0 => Piece::new("a", &[("href", "./XmlForm.aspx?id=2")], &words, Vec::new()),
        1 => Piece::new("button", &[("type", "button")], &words, Vec::new()),
        2 => Piece::new("a", &[("href", "#tabTypes")], &format!("{words} – Google"), Vec::new()),
        _ => Piece::new("li", &[], "", vec![Piece::new("a", &[("href", "/help")], &words, Vec::new())]),
    };
    let page = root.way(&|piece| piece.node.attribute("id").is_some_and(|id| id == "content")).unwrap_or_default();
    let content = root.at_mut(&page);
    let at = chance.below(content.children.len() + 1);
    content.children.insert(at, Piece::new("div", &[], "", vec![other]));
    true
}

fn put_beside(root: &mut Piece, way: &[usize], other: Piece, chance: &mut Chance) {
    let Some((last, above)) = way.split_last() else { return };
    root.at_mut(above).children.insert(last + chance.below(2), other);
}

/// The control, its line or its whole table a second time, undisplayed, as pages for two sizes of window have it.
pub(super) fn hidden_copy(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let Some(way) = root.way(&|piece| piece.is_one_of(aim.nodes)) else { return false };
    let line = row_of(root, aim);
    let table = (1..way.len()).find(|end| root.at(&way[..*end]).part == Part::Table).map(|end| way[..end].to_vec());
    let choices: Vec<Vec<usize>> = [Some(way.clone()).filter(|_| line.is_none()), line, table].into_iter().flatten().collect();
    let chosen = chance.pick(&choices).clone();
    let copy = root.at(&chosen).twin("-hidden").hidden();
    put_beside(root, &chosen, copy, chance);
    true
}
