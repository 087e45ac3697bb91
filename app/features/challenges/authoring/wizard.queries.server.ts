import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { challengeHead, type ChallengeHead } from "../challenge-head.queries.server.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { draftOf } from "./draft.store.server.ts";
import type { Lack, Section } from "./lack.ts";
import { review } from "./sections.ts";
import type { WrittenChallenge } from "./written.ts";

/** How often a section has been changed, and by whom last. */
export interface SectionState {
  readonly revision: number;
  readonly editedBy: string;
  readonly editedById: string;
  /** ISO 8601. */
  readonly editedAt: string;
}

/** A challenge as those see it who write it. */
export interface Writing {
  readonly head: ChallengeHead;
  readonly written: WrittenChallenge;
  readonly coverId: string | null;
  /** Whether staff have ever seen it. */
  readonly wasPublic: boolean;
  readonly sections: Readonly<Partial<Record<Section, SectionState>>>;
  readonly lacks: readonly Lack[];
}

/** A challenge for its sponsors. Throws `not_found` for whoever may not see it, `forbidden` for whoever is no sponsor. */
export async function writingOf(actor: Actor, id: string): Promise<Writing> {
  const head = await challengeHead(actor, id);
  authorize(actor, challengePolicy.edit, {
    state: head.state,
    part: { isSponsor: head.capacities.includes("sponsor"), isEntrant: head.isEntrant },
  });
  // Revisions first: read after the texts they could be ahead of them, and an older text would be saved as the newest.
  const sections = await sectionStates(id);
  const [row] = await prepared<{ coverId: string | null; wasPublic: boolean }>(
    "challenge-cover",
    `select cover_id as "coverId", published_at is not null as "wasPublic" from challenge where id = $1::uuid`,
    [id],
  );
  const written = await draftOf(sql, id);
  return {
    head,
    written,
    coverId: row?.coverId ?? null,
    wasPublic: row?.wasPublic ?? false,
    sections,
    lacks: review(written),
  };
}

async function sectionStates(id: string): Promise<Writing["sections"]> {
  const rows = await prepared<
    Omit<SectionState, "editedAt"> & { readonly section: Section; readonly editedAt: Date }
  >(
    "challenge-sections",
    `select s.section, s.revision, p.name as "editedBy", p.id as "editedById", s.edited_at as "editedAt"
     from challenge_section s join person p on p.id = s.edited_by_id where s.challenge_id = $1::uuid`,
    [id],
  );
  return Object.fromEntries(
    rows.map(({ section, editedAt, ...state }) => [
      section,
      { ...state, editedAt: editedAt.toISOString() },
    ]),
  );
}
