import { readdirSync } from "node:fs";
import { inRoot } from "#server/starter/places.mjs";
import { newId } from "#app/core/ids.ts";

/** A page or form target of the product. */
export interface Route {
  /** Its folder in app/routes. */
  readonly name: string;
  /** Its address, with an id that nothing has in place of each parameter. */
  readonly path: string;
  readonly hasParameter: boolean;
}

/** Every route there is, from the folders of app/routes. */
export function everyRoute(): Route[] {
  return readdirSync(inRoot("app", "routes")).map((name) => ({
    name,
    path: `/${name.split(".").flatMap(segment).join("/")}`,
    hasParameter: name.includes("$"),
  }));
}

function segment(part: string): string[] {
  // An index, or a page around others, adds nothing to the address.
  if (part.startsWith("_")) return [];
  if (part.startsWith("$")) return [newId()];
  return [part.replace(/_$/, "")];
}

/** Routes that somebody who is not signed in may use; each was looked at. */
export const openRoutes: readonly string[] = [
  "accessibility",
  "badges.$id_.versions.$version",
  "credentials.$id._index",
  "credentials.$id.certificate",
  "demo.sign-in",
  "help",
  "issuers.1",
  "me.language",
  "me.preferences",
  "privacy",
  "sign-in",
  "sign-out",
  "unsubscribe.$token",
  "verify",
  "welcome.$token",
];
