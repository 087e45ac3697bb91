/** Addresses as they stand in texts from elsewhere: what they lead to when followed from here, if anything good. */

/** Where challenge.gov's own pages and files are. */
export const siteThere = "https://www.challenge.gov";

/** A whole address of a page, a file or a mailbox; `repaired` when it had to be guessed what was meant. */
export interface AddressThere {
  readonly href: string;
  readonly repaired: boolean;
}

/** What an address leads to; null when it leads nowhere or should not be followed. */
export function addressThere(text: string): AddressThere | null {
  // Browsers leave such characters out before they look at the scheme.
  // eslint-disable-next-line no-control-regex -- naming the control characters is the point
  const shown = text.replace(/[\u0000-\u001f\u007f]/g, "").trim();
  if (shown === "" || shown.startsWith("#") || shown.length > longest) return null;
  if (/^https?:\/\//i.test(shown)) return web(shown, false);
  if (/^mailto:/i.test(shown)) return mailbox(shown.slice("mailto:".length), false);
  if (/^emailto:/i.test(shown)) return mailbox(shown.slice("emailto:".length), true);
  if (/^www\.[^\s@]+$/i.test(shown)) return web(`https://${shown}`, true);
  if (/^[^\s@:/]+@[^\s@:/]+$/.test(shown)) return mailbox(shown, true);
  if (/^[a-z][a-z0-9+.-]*:/i.test(shown)) return null;
  const inside = /https?:\/\/[^\s<>"'()]+/i.exec(shown);
  if (inside) return web(inside[0], true);
  return URL.canParse(shown, siteThere) ? web(new URL(shown, siteThere).href, false) : null;
}

const longest = 2_000;

function web(address: string, repaired: boolean): AddressThere | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  // Paths joined to a site's address have two slashes there.
  url.pathname = url.pathname.replace(/^\/{2,}/, "/");
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  // Hosts may be made of signs that no host on the web has.
  const isHost = /^[\w.-]+$|^\[[\da-f:.]+\]$/i.test(url.hostname);
  // Names and passwords before a host are only ever there to mislead.
  return isWeb && isHost && url.username === "" && url.password === ""
    ? { href: url.href, repaired }
    : null;
}

function mailbox(rest: string, repaired: boolean): AddressThere | null {
  const address = /^[^\s@<>"'&?]+@[^\s@<>"'&?]+/.exec(rest.trim())?.[0];
  return address === undefined ? null : { href: `mailto:${address}`, repaired };
}
