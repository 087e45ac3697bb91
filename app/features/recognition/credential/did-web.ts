/** did:web: a decentralised identifier that is an address of the web, written otherwise. */

/** The identifier of what stands at an https address; null for any other. */
export function didWebOf(address: string): string | null {
  const url = urlFrom(address);
  if (url?.protocol !== "https:" || url.search || url.hash || url.username) return null;
  const path = url.pathname.split("/").filter((part) => part !== "");
  return ["did:web", encodeURIComponent(url.host), ...path].join(":");
}

/** Where the document of a did:web identifier stands; null if it is none. */
export function addressOfDidWeb(did: string): string | null {
  const [, rest = ""] = /^did:web:([\w.%:-]+)$/.exec(did) ?? [];
  const [host = "", ...path] = rest.split(":");
  const named = host.replace(/%3A(\d+)$/iu, ":$1");
  if (!/^[\w.-]+(?::\d+)?$/.test(named) || path.some((part) => !isPart(part))) return null;
  const folder = path.length === 0 ? ".well-known" : path.join("/");
  return urlFrom(`https://${named}/${folder}/did.json`)?.href ?? null;
}

/** The address parsed, or null. */
export function urlFrom(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** The part before "#": the document in which something is found. */
export function documentOf(address: string): string {
  return address.replace(/#.*$/su, "");
}

/** The part behind "#"; empty without one. */
export function fragmentOf(address: string): string {
  return address.includes("#") ? address.slice(address.indexOf("#") + 1) : "";
}

// A part of a path, and no way up.
function isPart(part: string): boolean {
  return part !== "" && !/^(?:\.|%2e)+$/iu.test(part) && !/%(?:2f|5c)/iu.test(part);
}
