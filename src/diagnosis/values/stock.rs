//! The inventory rows of a SKU as values.

use super::super::Value;
use super::value;
use crate::domain::StockLine;
use crate::facts::SkuFacts;
use crate::rules::Link;
use crate::text::{Text, words};

pub(super) fn rows(sku: &SkuFacts, several: bool) -> Vec<Value> {
    let Ok(seen) = sku.inventory.get() else { return Vec::new() };
    let label = |line: &StockLine| {
        if several { words::value_sku_row(&sku.id.to_string(), &line.name) } else { Text::same(line.name.clone()) }
    };
    seen.value.lines.iter().map(|line| value(Link::Stock, seen, label(line), row(line))).collect()
}

fn row(line: &StockLine) -> Text {
    if line.unlimited {
        return words::VALUE_UNLIMITED;
    }
    words::value_row(line.total, line.reserved, line.available())
}
