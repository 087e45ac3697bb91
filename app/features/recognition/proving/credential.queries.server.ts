import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import type { Language } from "#app/core/words.ts";
import { sql } from "#app/platform/db.server.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import { wordsIn, type BadgeLook } from "../badge/badge.ts";
import type { Issuer } from "../credential/issuer-documents.ts";
import { issuerHere } from "../issuing/issuer.queries.server.ts";
import { opennessOf, type Openness } from "./openness.ts";
import { provingPolicy } from "./proving.policy.ts";
import type { ShownCredential } from "./shown-credential.ts";

interface Row extends BadgeArtwork {
  readonly id: string;
  readonly awardId: string;
  readonly personId: string;
  readonly person: string;
  readonly badgeId: string;
  readonly version: number;
  readonly texts: BadgeLook["texts"];
  readonly changed: string;
  readonly forWhom: string;
  readonly evidence: readonly { readonly name: string; readonly url: string }[];
  readonly awardedAt: Date;
  readonly signedAt: Date | null;
  readonly hasFailed: boolean;
  readonly isRevoked: boolean;
  readonly hasPicture: boolean;
  readonly pageNamed: boolean | null;
  readonly pageAt: Date | null;
  readonly anywhereNamed: boolean | null;
  readonly anywhereAt: Date | null;
}

/** A credential for whoever may see it; null for everybody else, as if there were none. */
export async function credentialFor(
  actor: Actor | null,
  id: string,
  language: Language,
): Promise<ShownCredential | null> {
  if (!isId(id)) return null;
  const rows = await sql<Row>(`${select} where c.id = $1`, [id]);
  const [found] = await shown(rows, actor, language);
  return found?.shown ?? null;
}

/** All credentials of a person, for themselves; the latest first. */
export async function ownCredentials(actor: Actor, language: Language): Promise<ShownCredential[]> {
  const rows = await sql<Row>(
    `${select} where a.person_id = $1 order by c.prepared_at desc, c.id desc limit 500`,
    [actor.id],
  );
  return (await shown(rows, actor, language)).map((one) => one.shown);
}

/** How many credentials of a person have been signed. */
export async function signedCount(personId: string): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `select count(c.signed_at)::int as count from award a join credential c on c.award_id = a.id
     where a.person_id = $1`,
    [personId],
  );
  return row?.count ?? 0;
}

/** The credential of an award of one's own; null when there is none, or it is another's. */
export async function credentialOfAward(actor: Actor, awardId: string): Promise<string | null> {
  if (!isId(awardId)) return null;
  const [row] = await sql<{ id: string }>(
    `select c.id from credential c join award a on a.id = c.award_id where a.id = $1 and a.person_id = $2`,
    [awardId, actor.id],
  );
  return row?.id ?? null;
}

/** A credential exactly as it was signed, with the picture it is baked into. */
export interface SignedCredential {
  readonly id: string;
  readonly json: string;
  readonly jwt: string;
  readonly name: string;
  readonly artwork: BadgeArtwork;
  /** Null until it is drawn. */
  readonly png: Uint8Array | null;
}

/** The signed credentials among these, for whoever may see each. */
export async function signedCredentials(
  actor: Actor | null,
  ids: readonly string[],
  language: Language,
): Promise<SignedCredential[]> {
  const rows = await sql<Row & Pick<SignedCredential, "json" | "jwt" | "png">>(
    `${select.replace("select", "select c.json, c.jwt, d.png,")}
     where c.id = any($1::uuid[]) and c.signed_at is not null order by c.prepared_at, c.id`,
    [ids.filter(isId)],
  );
  return (await shown(rows, actor, language)).map(({ row, shown: { id, name, artwork } }) => {
    const { json, jwt, png } = row;
    return { id, json, jwt, png, name, artwork };
  });
}

/** Those that this reader may see. */
async function shown<One extends Row>(
  rows: readonly One[],
  actor: Actor | null,
  language: Language,
): Promise<{ readonly row: One; readonly shown: ShownCredential }[]> {
  const { issuer } = await issuerHere(sql);
  return rows.flatMap((row) => {
    const found = shownTo(actor, row, { issuer, language });
    return found ? [{ row, shown: found }] : [];
  });
}

function shownTo(
  actor: Actor | null,
  row: Row,
  { issuer, language }: { readonly issuer: Issuer; readonly language: Language },
): ShownCredential | null {
  const openness = opennessIn(row);
  const { personId, person, texts, shape, colour, icon, ribbon } = row;
  const isOwn = actor !== null && actor.active && actor.id === personId;
  // Nobody else sees one that does not prove anything yet.
  const isThere = isOwn || row.signedAt !== null;
  if (!isThere || !provingPolicy.see(actor, { personId, openness }).allowed) return null;
  const artwork = { shape, colour, icon, ribbon };
  const words = wordsIn({ texts, artwork, tags: [] }, language);
  if (!words) throw new Error("A badge without words was given.");
  return {
    ...taken(row),
    ...words.text,
    language: words.language,
    artwork,
    issuer: { name: issuer.name, url: issuer.url },
    openness,
    isOwn,
    holder: isOwn || openness === "named" ? person : null,
  };
}

function taken(row: Row) {
  const { id, awardId, badgeId, version, changed, forWhom, evidence } = row;
  const { awardedAt, signedAt, hasFailed, isRevoked, hasPicture } = row;
  const told = { id, awardId, badgeId, version, changed, forWhom, evidence };
  return { ...told, awardedAt, signedAt, hasFailed, isRevoked, hasPicture };
}

function opennessIn({ pageNamed, pageAt, anywhereNamed, anywhereAt }: Row): Openness {
  return opennessOf({
    page: pageNamed === null || !pageAt ? null : { isNamed: pageNamed, at: pageAt },
    anywhere:
      anywhereNamed === null || !anywhereAt ? null : { isNamed: anywhereNamed, at: anywhereAt },
  });
}

const select = `
  select c.id, c.award_id as "awardId", a.person_id as "personId", p.name as person, v.badge_id as "badgeId",
    v.number as version, v.texts, v.shape, v.colour, v.icon, v.ribbon, g.changed, g.for_whom as "forWhom",
    (select coalesce(jsonb_agg(jsonb_build_object('name', e.name, 'url', e.url) order by e.position), '[]')
     from award_proof e where e.gift_id = g.id) as evidence,
    a.prepared_at as "awardedAt", c.signed_at as "signedAt", c.failed_at is not null as "hasFailed",
    c.is_revoked as "isRevoked", d.badge_id is not null as "hasPicture",
    o.is_named as "pageNamed", o.opened_at as "pageAt", h.is_named as "anywhereNamed", h.changed_at as "anywhereAt"
  from credential c
  join award a on a.id = c.award_id
  join award_gift g on g.id = a.gift_id
  join badge_version v on v.badge_id = g.badge_id and v.number = g.version
  join person p on p.id = a.person_id
  left join badge_picture d on d.badge_id = v.badge_id and d.version = v.number
  left join credential_page o on o.credential_id = c.id
  left join recognition_choice h on h.person_id = a.person_id`;
