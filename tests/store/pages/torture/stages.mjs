/** The ways in which the torture page stands in the tab. */

/**
 * `page`    the list is in the top document.
 * `frame`, `cross`  it is in a frame of the same origin, or of another.
 * `grown`   the frame is as high as its content, so that the top document scrolls it.
 * `open`, `closed`  it is in a shadow root of that mode.
 * `absent`  its row for SKU 302 has not come yet.
 * `dialog`  it is in a modal dialog.
 * `zoomed`  its body is enlarged by a style.
 * `large`   around it are twelve thousand elements.
 * `long`    it has a thousand rows.
 * `low`     it is far below the window, and the header that sticks is high.
 */
export const TORTURES = /** @type {const} */ ([
  ...[
    'page',
    'frame',
    'cross',
    'grown',
    'open',
    'closed',
    'absent',
    'dialog',
    'low',
    'zoomed',
    'large',
    'long',
  ],
]);
