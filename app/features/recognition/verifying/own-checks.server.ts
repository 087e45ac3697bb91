/** The checks of our own credentials as their pages show them: made anew when anything they rest on has changed. */
import { createHash } from "node:crypto";
import type { Checks } from "./verified.ts";
import { verify } from "../credential/verifier.server.ts";
import type { Verdict } from "../credential/checks.ts";
import { publishedIssuer, signedList } from "../publishing/published.queries.server.ts";
import { sourceWith } from "./source.server.ts";

export interface OwnChecks {
  readonly verdict: Verdict;
  readonly checks: Checks;
}

/** Each takes some twenty milliseconds, and anybody may ask for a page that is open. */
const remembered = new Map<string, OwnChecks>();
const rememberedAtMost = 500;

/** The four checks of a credential as anybody else would make them, of nothing but what is published. */
export async function ownChecks(json: string): Promise<OwnChecks> {
  const key = await keyOf(json);
  const known = remembered.get(key);
  if (known) return known;
  const around = { source: sourceWith({ hosts: [] }), now: new Date() };
  const { verdict, credential: _said, ...checks } = await verify(json, around);
  const [oldest] = remembered.keys();
  if (remembered.size >= rememberedAtMost && oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, { verdict, checks });
  return { verdict, checks };
}

// What it says, and all it rests on: the issuer's keys and the list it names. Ours have no end.
async function keyOf(json: string): Promise<string> {
  const [, number = ""] = /\/credentials\/lists\/(\d+)"/u.exec(json) ?? [];
  const [issuer, list] = await Promise.all([publishedIssuer(), signedList(Number(number))]);
  const parts = [json, JSON.stringify(issuer), list?.json ?? ""];
  return createHash("sha256").update(parts.join("\n")).digest("base64");
}
