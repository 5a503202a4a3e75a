//! One request to the page's own origin: the session rides along, nothing is cached, and nobody waits for ever.

use futures_util::future::{Either, select};
use gloo_net::http::RequestBuilder;
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestCredentials, Response};

use crate::browser::clock;
use crate::domain::{FeedFile, FeedName, ProductId, SkuId};
use crate::facts::Missing;
use crate::vtex::answer::Answer;
use crate::vtex::feed::{self, FeedBody};
use crate::vtex::limits::TIMEOUT_MILLISECONDS;
use crate::vtex::request::{Method, Request, feed_path};

/// The answer to a question.
///
/// # Errors
/// [`Missing::Unreachable`] when none came in time.
pub(super) async fn fetch(request: &Request) -> Result<Answer, Missing> {
    let response = send(ready(request)?).await?;
    let header = |name: &str| response.headers().get(name).ok().flatten();
    let (status, content_type) = (response.status(), header("content-type"));
    let retry_after = header("retry-after").and_then(|seconds| seconds.parse().ok());
    let body = given(response.text()).await?.as_string().unwrap_or_default();
    Ok(Answer { status, content_type, body, retry_after })
}

/// What the published file of a feed says of some SKUs.
///
/// # Errors
/// Why it could not be read; [`Missing::TooLarge`] beyond the limit.
pub(super) async fn feed(name: &FeedName, asked: &[(SkuId, Option<ProductId>)], limit: usize) -> Result<FeedFile, Missing> {
    let path = feed_path(name, &clock::now().0.to_string());
    let build = RequestBuilder::new(&path).credentials(RequestCredentials::Omit).cache(RequestCache::NoStore);
    let response = send(build.build().map_err(|_| Missing::Unreachable)?).await?;
    let number = |name: &str| response.headers().get(name).ok().flatten().and_then(|value| value.parse::<usize>().ok());
    if number("content-length").is_some_and(|length| length > limit) {
        return Err(Missing::TooLarge);
    }
    let retry_after = number("retry-after").and_then(|seconds| u32::try_from(seconds).ok());
    let bytes = Uint8Array::new(&given(response.array_buffer()).await?).to_vec();
    feed::read(name, FeedBody { status: response.status(), retry_after, bytes: &bytes }, asked, limit)
}

fn ready(request: &Request) -> Result<gloo_net::http::Request, Missing> {
    let build = RequestBuilder::new(&request.path())
        .method(match request.method() {
            Method::Get => gloo_net::http::Method::GET,
            Method::Post => gloo_net::http::Method::POST,
        })
        .header("Accept", "application/json")
        .credentials(RequestCredentials::SameOrigin)
        .cache(RequestCache::NoStore);
    let ready = match request.body() {
        Some(body) => build.header("Content-Type", "application/json").body(body),
        None => build.build(),
    };
    ready.map_err(|_| Missing::Malformed)
}

async fn send(request: gloo_net::http::Request) -> Result<Response, Missing> {
    let window = web_sys::window().ok_or(Missing::Unreachable)?;
    let request: web_sys::Request = request.into();
    Ok(given(Ok(window.fetch_with_request(&request))).await?.unchecked_into())
}

/// What a promise of the browser gives in time. `gloo-net` would panic at one that is broken: in Firefox the error is one of
/// the page's world, and no `Error` of ours.
async fn given(promise: Result<Promise, JsValue>) -> Result<JsValue, Missing> {
    let promise = JsFuture::from(promise.map_err(|_| Missing::Unreachable)?);
    match select(Box::pin(promise), clock::later(TIMEOUT_MILLISECONDS)).await {
        Either::Left((Ok(value), _)) => Ok(value),
        _ => Err(Missing::Unreachable),
    }
}
