/** Hosts as administrators name them: one in a line, or apart by commas or spaces. */
import { urlFrom } from "../credential/did-web.ts";

export const hostsAtMost = 50;

/** The hosts in a text, each once and in small letters; null if one of them is none. */
export function hostsFrom(text: string): readonly string[] | null {
  const named = text.split(/[\s,;]+/u).filter((one) => one !== "");
  const hosts = named.map(hostFrom);
  const known = hosts.filter((host) => host !== null);
  return known.length === hosts.length ? [...new Set(known)] : null;
}

// A whole address is understood too: what counts of it is its host.
function hostFrom(named: string): string | null {
  const url = urlFrom(/^https:\/\//iu.test(named) ? named : `https://${named}`);
  if (!url || url.username || url.password || url.search || url.hash) return null;
  return isName(url.hostname) ? url.host : null;
}

// Names of the open internet have a dot; numbers are left to nobody.
function isName(hostname: string): boolean {
  return /^(?!\d+(?:\.\d+)*$)[a-z\d-]+(?:\.[a-z\d-]+)+$/u.test(hostname);
}
