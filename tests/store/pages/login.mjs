/**
 * The login page: what every admin page, and now and then an API call, answers without a session.
 */
import { html } from '../answers.mjs';
import { markup } from '../markup.mjs';
import { USERS } from '../users.mjs';

/** 200, not 401: the trap an expired session sets. @param {URL} url */
export function loginPage(url) {
  return html(
    String(markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>VTEX</title>
    <link rel="stylesheet" href="/_assets/login.css">
  </head>
  <body>
    <div id="render-admin.login-legacy.home">
      <main>
        <h1>Sign in</h1>
        <label for="email">Email</label>
        <input id="email" type="email" autocomplete="username">
        <button type="button">Continue</button>
        <ul>${USERS.map(({ name }) => loginLink(url, name))}</ul>
      </main>
    </div>
  </body>
</html>`),
  );
}

/** @param {URL} url @param {string} name */
function loginLink(url, name) {
  const query = new URLSearchParams({ user: name, next: url.pathname + url.search });
  return markup`<li><a href="/_store/login?${String(query)}">${name}</a></li>`;
}
