//! Eyes: everything that is drawn, as Yew function components over plain data.

pub mod scene;
