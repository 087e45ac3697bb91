/**
 * A visit from page to page reads only what differs between them, so an open screen would never hear of a new name,
 * logo or accent. What every page knows is therefore read again by the first visit after half a minute.
 */
const freshFor = 30_000;
let readAt = Date.now();

/** Whether what every page knows is to be read again with this visit; if so, it counts as read. */
export function isTimeToReadRoot(now = Date.now()): boolean {
  if (now - readAt < freshFor) return false;
  readAt = now;
  return true;
}
