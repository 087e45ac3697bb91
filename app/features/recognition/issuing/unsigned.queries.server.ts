import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import type { BadgeLook } from "../badge/badge.ts";
import { credentialOf } from "../credential/credential.ts";
import type { Issuer } from "../credential/issuer-documents.ts";
import type { JsonObject } from "../credential/json.ts";
import { identityOf } from "../credential/recipient.server.ts";
import { statusEntry } from "../credential/status-list.server.ts";
import { achievementIn } from "./achievement.ts";
import {
  addressOfBadge,
  addressOfCredential,
  addressOfList,
  addressOfVersion,
} from "./issuer.queries.server.ts";

interface Row {
  readonly id: string;
  readonly personId: string;
  readonly subjectId: string;
  readonly salt: string;
  readonly place: number;
  readonly list: number;
  readonly email: string;
  readonly language: Language | null;
  readonly badgeId: string;
  readonly version: number;
  readonly texts: BadgeLook["texts"];
  readonly tags: readonly string[];
  readonly awardedAt: Date;
  readonly validFrom: Date;
  readonly changed: string;
  readonly forWhom: string;
  readonly evidence: readonly { readonly name: string; readonly url: string }[];
}

export interface UnsignedCredential {
  readonly id: string;
  /** Whose it is. */
  readonly personId: string;
  readonly document: JsonObject;
}

/** Credentials that wait to be signed, the longest first; one that could not be waits an hour. Of the person they say no more than a hash of their address. */
export async function unsignedCredentials(
  sql: RunSql,
  { issuer, language }: { readonly issuer: Issuer; readonly language: Language },
  atMost: number,
): Promise<UnsignedCredential[]> {
  const rows = await sql<Row>(waiting, [atMost]);
  return rows.map((row) => {
    const { id, personId } = row;
    return { id, personId, document: documentOf(row, issuer, language) };
  });
}

function documentOf(row: Row, issuer: Issuer, usual: Language): JsonObject {
  const { changed, forWhom, evidence } = row;
  return credentialOf({
    id: addressOfCredential(row.id),
    subjectId: `urn:uuid:${row.subjectId}`,
    issuer,
    achievement: achievementIn(row, row.language ?? usual, {
      version: addressOfVersion(row.badgeId, row.version),
      page: addressOfBadge(row.badgeId),
    }),
    identity: identityOf(row.email, row.salt),
    awardedAt: row.awardedAt,
    validFrom: row.validFrom,
    validUntil: null,
    narrative: changed === "" ? null : `${changed}\n\n${forWhom}`,
    evidence: evidence.map(({ name, url }) => ({ name, url, narrative: null })),
    status: statusEntry(addressOfList(row.list), row.place),
  });
}

const waiting = `
  select c.id, a.person_id as "personId", c.subject_id as "subjectId", c.salt, c.place, l.number as list, p.email, p.language::text,
    v.badge_id as "badgeId", v.number as version, v.texts, v.tags, a.prepared_at as "awardedAt",
    c.prepared_at as "validFrom", g.changed, g.for_whom as "forWhom",
    (select coalesce(jsonb_agg(jsonb_build_object('name', e.name, 'url', e.url) order by e.position), '[]')
     from award_proof e where e.gift_id = g.id) as evidence
  from credential c
  join status_list l on l.id = c.status_list_id
  join award a on a.id = c.award_id
  join award_gift g on g.id = a.gift_id
  join badge_version v on v.badge_id = g.badge_id and v.number = g.version
  join person p on p.id = a.person_id and p.email is not null
  where c.signed_at is null and (c.failed_at is null or c.failed_at < now() - interval '1 hour')
  order by c.prepared_at, c.id limit $1`;
