//! What must hold for every shop: forgetting a fact never turns a stopped purchase into "nothing found".
