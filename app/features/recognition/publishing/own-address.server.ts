/** Our own addresses, answered without asking anybody: a verifier here need not come in from outside. */
import { registry } from "#app/platform/registry.server.ts";
import { readObject, type Json } from "../credential/json.ts";
import {
  achievementAt,
  keyCalled,
  keySet,
  ownDidDocument,
  profileDocument,
  signedList,
  siteDidDocument,
} from "./published.queries.server.ts";

/** The part of an address that is within this installation; null for one elsewhere. */
export function pathHere(address: string): string | null {
  const { appUrl } = registry().settings;
  return address.startsWith(`${appUrl}/`) ? address.slice(appUrl.length) : null;
}

/** The number of a version or a list, as addresses tell it; null for anything else. */
export function numberFrom(text: string): number | null {
  return /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : null;
}

/** What is published at one of our paths; null when nothing is. */
export async function publishedAt(path: string): Promise<Json | null> {
  switch (path) {
    case "/issuers/1":
      return profileDocument();
    case "/issuers/1/did.json":
      return ownDidDocument();
    case "/.well-known/did.json":
      return siteDidDocument();
    case "/.well-known/jwks.json":
      return keySet();
  }
  const [, key] = /^\/issuers\/1\/keys\/([\w-]{1,100})$/u.exec(path) ?? [];
  if (key !== undefined) return keyCalled(key);
  const [, list = ""] = /^\/credentials\/lists\/(\d+)$/u.exec(path) ?? [];
  const number = numberFrom(list);
  if (number !== null) return readObject((await signedList(number))?.json ?? "");
  const [, badge, version = ""] = /^\/badges\/([\w-]+)\/versions\/(\d+)$/u.exec(path) ?? [];
  return badge === undefined ? null : achievementAt(badge, numberFrom(version));
}
