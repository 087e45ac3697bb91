import type { RunSql } from "#app/core/subject.ts";
import type { Section } from "../lack.ts";
import type { SectionValues, SectionWish } from "../written.ts";
import type { Change } from "./change.ts";
import { writeCommitment, writeResources } from "./closing.store.server.ts";
import { writeEligibility } from "./eligibility.store.server.ts";
import { writeEntering } from "./entering.store.server.ts";
import { writeGeneral } from "./general.store.server.ts";
import { writeJudging } from "./judging.store.server.ts";
import { writePrizes } from "./prizes.store.server.ts";
import { writeSponsors } from "./sponsors.store.server.ts";
import { writeTimeline } from "./timeline.store.server.ts";

/** Writes a section over what it said; answers the new version of the terms where they have to be accepted anew. */
export async function writeSection(
  change: Change,
  { section, value }: SectionWish,
): Promise<number | null> {
  // The table has, for each section, a writer of exactly its value; TypeScript cannot follow the index.
  const write = writers[section] as Writer<typeof value>;
  return (await write(change, value)) ?? null;
}

type Writer<Value> = (change: Change, value: Value) => Promise<number | null> | Promise<void>;

const writers: { readonly [S in Section]: Writer<SectionValues[S]> } = {
  general: writeGeneral,
  sponsors: writeSponsors,
  timeline: writeTimeline,
  prizes: writePrizes,
  eligibility: writeEligibility,
  judging: writeJudging,
  entering: writeEntering,
  resources: writeResources,
  commitment: writeCommitment,
};

/** How often a section has been changed. */
export async function sectionRevision(
  sql: RunSql,
  challengeId: string,
  section: Section,
): Promise<number> {
  const [row] = await sql<{ revision: number }>(
    "select revision from challenge_section where challenge_id = $1 and section = $2",
    [challengeId, section],
  );
  return row?.revision ?? 0;
}

/** Says that a section has been changed, and the challenge with it. */
export async function bumpSection(
  { sql, now, challenge, personId }: Change,
  section: Section,
): Promise<{ readonly section: number; readonly challenge: number }> {
  const [row] = await sql<{ revision: number }>(
    `insert into challenge_section (challenge_id, section, revision, edited_by_id, edited_at)
     values ($1, $2, 1, $3, $4)
     on conflict (challenge_id, section) do update set revision = challenge_section.revision + 1,
       edited_by_id = excluded.edited_by_id, edited_at = excluded.edited_at
     returning revision`,
    [challenge.id, section, personId, now],
  );
  const [whole] = await sql<{ revision: number }>(
    "update challenge set revision = revision + 1, updated_at = $2 where id = $1 returning revision",
    [challenge.id, now],
  );
  return { section: row?.revision ?? 0, challenge: whole?.revision ?? 0 };
}
