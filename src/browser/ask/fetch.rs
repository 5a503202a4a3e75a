//! One request to the page's own origin: the session rides along, nothing is cached, and nobody waits for ever.

use futures_util::future::{Either, select};
use gloo_net::http::{RequestBuilder, Response};
use gloo_timers::future::TimeoutFuture;
use web_sys::{RequestCache, RequestCredentials};

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
    let response = in_time(send(request)).await.ok_or(Missing::Unreachable)??;
    let header = |name: &str| response.headers().get(name);
    let (status, content_type) = (response.status(), header("content-type"));
    let retry_after = header("retry-after").and_then(|seconds| seconds.parse().ok());
    let body = in_time(response.text()).await.ok_or(Missing::Unreachable)?.map_err(|_| Missing::Unreachable)?;
    Ok(Answer { status, content_type, body, retry_after })
}

/// What the published file of a feed says of some SKUs.
///
/// # Errors
/// Why it could not be read; [`Missing::TooLarge`] beyond the limit.
pub(super) async fn feed(name: &FeedName, asked: &[(SkuId, Option<ProductId>)], limit: usize) -> Result<FeedFile, Missing> {
    let path = feed_path(name, &clock::now().0.to_string());
    let build = RequestBuilder::new(&path).credentials(RequestCredentials::Omit).cache(RequestCache::NoStore);
    let request = build.build().map_err(|_| Missing::Unreachable)?;
    let response = in_time(request.send()).await.ok_or(Missing::Unreachable)?.map_err(|_| Missing::Unreachable)?;
    let number = |name: &str| response.headers().get(name).and_then(|value| value.parse::<usize>().ok());
    if number("content-length").is_some_and(|length| length > limit) {
        return Err(Missing::TooLarge);
    }
    let retry_after = number("retry-after").and_then(|seconds| u32::try_from(seconds).ok());
    let bytes = in_time(response.binary()).await.ok_or(Missing::Unreachable)?.map_err(|_| Missing::Unreachable)?;
    feed::read(name, FeedBody { status: response.status(), retry_after, bytes: &bytes }, asked, limit)
}

async fn send(request: &Request) -> Result<Response, Missing> {
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
    ready.map_err(|_| Missing::Malformed)?.send().await.map_err(|_| Missing::Unreachable)
}

async fn in_time<T>(work: impl Future<Output = T>) -> Option<T> {
    match select(Box::pin(work), TimeoutFuture::new(TIMEOUT_MILLISECONDS)).await {
        Either::Left((done, _)) => Some(done),
        Either::Right(_) => None,
    }
}
