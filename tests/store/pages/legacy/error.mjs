/** The pages ASP.NET answers when it fails, and the platform when one may not look. */
import { markup } from '../../markup.mjs';

/** @returns {string} */
export function serverErrorPage() {
  return String(markup`<!DOCTYPE html>
<html>
  <head>
    <title>Runtime Error</title>
    <link rel="stylesheet" href="/_assets/legacy.css">
  </head>
  <body>
    <h1>Server Error in '/' Application.</h1>
    <h2><i>Runtime Error</i></h2>
    <p><b>Description: </b>An application error occurred on the server. The current custom error
      settings for this application prevent the details of the application error from being viewed.</p>
  </body>
</html>`);
}

/** @returns {string} */
export function forbiddenPage() {
  return String(markup`<!DOCTYPE html>
<html>
  <head>
    <title>Error 403</title>
    <link rel="stylesheet" href="/_assets/legacy.css">
  </head>
  <body>
    <h1>Error 403</h1>
    <p>We're sorry, but you do not have access to this page</p>
  </body>
</html>`);
}

/** @returns {string} */
export function notFoundPage() {
  return String(markup`<!DOCTYPE html>
<html>
  <head>
    <title>The resource cannot be found.</title>
    <link rel="stylesheet" href="/_assets/legacy.css">
  </head>
  <body>
    <h1>Server Error in '/' Application.</h1>
    <h2><i>The resource cannot be found.</i></h2>
    <p><b>Description: </b>HTTP 404.</p>
  </body>
</html>`);
}
