import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { registry } from "#app/platform/registry.server.ts";
import { wordsIn, type BadgeLook } from "../badge/badge.ts";
import { credentialOf, type Achievement } from "../credential/credential.ts";
import type { Issuer } from "../credential/issuer-documents.ts";
import type { JsonObject } from "../credential/json.ts";
import { identityOf } from "../credential/recipient.server.ts";
import { statusEntry } from "../credential/status-list.server.ts";
import { addressOfList } from "./issuer.queries.server.ts";

interface Row {
  readonly id: string;
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

/** Credentials that wait to be signed, the longest first. Of the person they say no more than a hash of their address. */
export async function unsignedCredentials(
  sql: RunSql,
  { issuer, language }: { readonly issuer: Issuer; readonly language: Language },
  atMost: number,
): Promise<{ readonly id: string; readonly document: JsonObject }[]> {
  const rows = await sql<Row>(waiting, [atMost]);
  return rows.map((row) => ({ id: row.id, document: documentOf(row, issuer, language) }));
}

function documentOf(row: Row, issuer: Issuer, usual: Language): JsonObject {
  const { changed, forWhom, evidence } = row;
  return credentialOf({
    id: `${registry().settings.appUrl}/credentials/${row.id}`,
    subjectId: `urn:uuid:${row.subjectId}`,
    issuer,
    achievement: achievementOf(row, row.language ?? usual),
    identity: identityOf(row.email, row.salt),
    awardedAt: row.awardedAt,
    validFrom: row.validFrom,
    validUntil: null,
    narrative: changed === "" ? null : `${changed}\n\n${forWhom}`,
    evidence: evidence.map(({ name, url }) => ({ name, url, narrative: null })),
    status: statusEntry(addressOfList(row.list), row.place),
  });
}

function achievementOf({ texts, badgeId, version, tags }: Row, wanted: Language): Achievement {
  const words = wordsIn({ texts, tags, artwork: noArtwork }, wanted);
  if (!words) throw new Error("A badge without words was given.");
  const page = `${registry().settings.appUrl}/badges/${badgeId}`;
  const { name, description, criteria } = words.text;
  return {
    id: `${page}/versions/${String(version)}`,
    achievementType: "Badge",
    name,
    description,
    criteria,
    criteriaUrl: page,
    image: null,
    tags,
    language: words.language,
  };
}

// Words are chosen by language alone.
const noArtwork = { shape: "circle", colour: 1, icon: "award", ribbon: "none" } as const;

const waiting = `
  select c.id, c.subject_id as "subjectId", c.salt, c.place, l.number as list, p.email, p.language::text,
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
  where c.signed_at is null
  order by c.prepared_at, c.id limit $1`;
