//! Asks the account's own VTEX host, with the user's session, and nothing else.

use futures_util::future::{Either, select};
use futures_util::stream::{self, StreamExt};
use gloo_net::http::RequestBuilder;
use gloo_timers::future::TimeoutFuture;
use web_sys::{RequestCache, RequestCredentials};

use super::clock;
use super::message::What;
use crate::domain::{Account, FeedName, ProductId, SkuId, Subject};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::{Text, words};
use crate::vtex::answer::{Answer, Reading};
use crate::vtex::asked::{self, Candidate};
use crate::vtex::request::{self, Request};
use crate::vtex::{gather, limits};
