/** How many rows a page of the list has; read by the listing and by both markups. */

export const PAGE_SIZE = 15;
