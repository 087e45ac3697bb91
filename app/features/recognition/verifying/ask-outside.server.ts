/**
 * Asks other issuers for what they publish: over TLS, at hosts that administrators named, whatever the credential says.
 * Redirects are not followed, names must stand for the open internet, and neither time nor size may grow.
 */
import { request } from "node:https";
import type { LookupFunction } from "node:net";
import { lookupPublic } from "#app/platform/public-address.server.ts";
import { urlFrom } from "../credential/did-web.ts";

export interface AskingRules {
  /** Hosts that may be asked, each with its port if it is another than the usual one. */
  readonly hosts: readonly string[];
  readonly patience?: number;
  /** How names are found, and how one is asked: otherwise in tests alone. */
  readonly lookup?: LookupFunction;
  readonly ask?: typeof request;
}

/** What a credential, a list or the document of an issuer may weigh. */
export const bytesFromOutside = 1_048_576;
const patience = 5_000;

/** Whether an address may be asked. */
export function mayBeAsked(address: string, hosts: readonly string[]): boolean {
  const url = urlFrom(address);
  if (url?.protocol !== "https:" || url.username || url.password) return false;
  return hosts.includes(url.host);
}

/** What stands at an address; null when it may not be asked, or does not answer with something to read. */
export async function askOutside(address: string, rules: AskingRules): Promise<Buffer | null> {
  if (!mayBeAsked(address, rules.hosts)) return null;
  const { lookup = lookupPublic, ask = request } = rules;
  const signal = AbortSignal.timeout(rules.patience ?? patience);
  return new Promise((resolve) => {
    const asked = ask(address, { signal, lookup, agent: false, headers }, (answer) => {
      const pieces: Buffer[] = [];
      let size = 0;
      const give = (found: Buffer | null) => {
        resolve(found);
        answer.destroy();
      };
      // Anything else leads elsewhere, or to a page about a mistake.
      if (answer.statusCode !== 200) {
        give(null);
        return;
      }
      answer.on("data", (piece: Buffer) => {
        size += piece.length;
        pieces.push(piece);
        if (size > bytesFromOutside) give(null);
      });
      answer.on("end", () => {
        give(Buffer.concat(pieces));
      });
      answer.on("error", () => {
        give(null);
      });
    });
    asked.on("error", () => {
      resolve(null);
    });
    asked.end();
  });
}

const headers = {
  Accept: "application/vc+ld+json, application/ld+json, application/json, text/plain, */*;q=0.1",
  "Accept-Encoding": "identity",
  "User-Agent": "Groundswell",
};
