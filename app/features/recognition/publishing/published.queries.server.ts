/** What this installation publishes as an issuer, at the addresses that its credentials name. */
import { isId } from "#app/core/ids.ts";
import type { Language } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { BadgeLook } from "../badge/badge.ts";
import { achievementDocument } from "../credential/credential.ts";
import {
  didDocument,
  issuerDocument,
  jwkOf,
  jwkSet,
  type Issuer,
} from "../credential/issuer-documents.ts";
import type { IssuerKey } from "../credential/issuer-key.ts";
import type { JsonObject } from "../credential/json.ts";
import { achievementIn } from "../issuing/achievement.ts";
import { addressOfBadge, addressOfVersion, issuerHere } from "../issuing/issuer.queries.server.ts";
import { issuerKeys } from "../issuing/issuer-key.store.server.ts";

/** The issuer with its keys, and the language in which it speaks. */
export interface PublishedIssuer {
  readonly issuer: Issuer;
  readonly language: Language;
  readonly keys: readonly IssuerKey[];
}

/** The issuer and its keys as they stand at this moment. */
export async function publishedIssuer(): Promise<PublishedIssuer> {
  const [here, keys] = await Promise.all([issuerHere(sql), issuerKeys(sql)]);
  return { ...here, keys };
}

/** The profile, with who may assert in the issuer's name. */
export async function profileDocument(): Promise<JsonObject> {
  const { issuer, keys } = await publishedIssuer();
  return issuerDocument(issuer, keys);
}

/** The document of the issuer's own did:web identifier; null without an https address. */
export async function ownDidDocument(): Promise<JsonObject | null> {
  const { issuer, keys } = await publishedIssuer();
  return didDocument(issuer, keys);
}

/** The document of the whole site's did:web identifier; null without an https address. */
export async function siteDidDocument(): Promise<JsonObject | null> {
  const { issuer, keys } = await publishedIssuer();
  return didDocument(issuer, keys, registry().settings.appUrl);
}

/** The keys of signed texts. */
export async function keySet(): Promise<JsonObject> {
  const { issuer, keys } = await publishedIssuer();
  return jwkSet(issuer, keys);
}

/** One key of signed texts; null when it is none of ours, or somebody else came to know it. */
export async function keyCalled(id: string): Promise<JsonObject | null> {
  const { issuer, keys } = await publishedIssuer();
  const key = keys.find((one) => one.id === id);
  return key ? jwkOf(issuer, key) : null;
}

/** A status list exactly as it was signed, in both forms; null while it is not. */
export async function signedList(
  number: number,
): Promise<{ readonly json: string; readonly jwt: string } | null> {
  const [row] = await sql<{ json: string; jwt: string }>(
    "select json, jwt from status_list where number = $1 and signed_at is not null",
    [number],
  );
  return row ?? null;
}

interface VersionRow {
  readonly number: number;
  readonly texts: BadgeLook["texts"];
  readonly tags: readonly string[];
}

/** A badge as an achievement, in one of its versions or the latest; null when there is none such. */
export async function achievementAt(
  badgeId: string,
  version: number | null,
): Promise<JsonObject | null> {
  if (!isId(badgeId)) return null;
  const [row] = await sql<VersionRow>(
    `select number, texts, tags from badge_version
     where badge_id = $1 and ($2::smallint is null or number = $2) order by number desc limit 1`,
    [badgeId, version],
  );
  if (!row) return null;
  const { issuer, language } = await publishedIssuer();
  const addresses = {
    version: addressOfVersion(badgeId, row.number),
    page: addressOfBadge(badgeId),
  };
  return achievementDocument(achievementIn(row, language, addresses), issuer);
}
