/** Where a verification here asks: at home without leaving, and elsewhere as far as administrators allow it. */
import type { Source } from "../credential/checks.ts";
import { readObject, type Json } from "../credential/json.ts";
import { pathHere, publishedAt } from "../publishing/own-address.server.ts";
import { askOutside, type AskingRules } from "./ask-outside.server.ts";

/** A credential may name any number of addresses; a verification asks a few. */
const askedAtMost = 8;

/** A source for one verification, which asks each address once. */
export function sourceWith(rules: AskingRules): Source {
  const known = new Map<string, Promise<Json | null>>();
  return (address) => {
    const found = known.get(address);
    if (found) return found;
    if (known.size >= askedAtMost) return Promise.resolve(null);
    const asked = ask(address, rules);
    known.set(address, asked);
    return asked;
  };
}

async function ask(address: string, rules: AskingRules): Promise<Json | null> {
  const path = pathHere(address);
  if (path !== null) return publishedAt(path);
  const bytes = await askOutside(address, rules);
  if (!bytes) return null;
  const text = bytes.toString("utf8");
  // A document, or a signed text.
  return readObject(text) ?? text;
}
