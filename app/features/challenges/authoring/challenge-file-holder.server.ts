import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { FileHolder, RunSql } from "#app/core/subject.ts";
import { isPublic, type ChallengeState } from "../challenge.ts";
import { challengePolicy } from "../challenge.policy.ts";
import { isChangeable } from "./changeable.ts";

/** A challenge as its cover and attachments see it: its sponsors change them, whoever sees it has them. */
export async function challengeFileHolder(sql: RunSql, id: string): Promise<FileHolder | null> {
  if (!isId(id)) return null;
  const [row] = await sql<HolderRow>(holderSql, [id]);
  if (!row) return null;
  const { title, state, sponsorIds } = row;
  const seen = (actor: { readonly id: string }) => ({
    state,
    part: { isSponsor: sponsorIds.includes(actor.id), isEntrant: false },
  });
  const published = isPublic(state);
  return {
    kind: "challenge",
    id,
    title,
    url: published ? `/challenges/${id}` : `/challenges/${id}/edit/resources`,
    published,
    authorIds: sponsorIds,
    closed: isChangeable("resources", state) ? null : "challenges.notEditable",
    canSee: (actor) => may(actor, challengePolicy.see, seen(actor)),
    canAttach: (actor) => challengePolicy.edit(actor, seen(actor)),
  };
}

interface HolderRow {
  readonly title: string;
  readonly state: ChallengeState;
  readonly sponsorIds: readonly string[];
}

const holderSql = `
  select c.title, c.state::text,
    array(select s.person_id from challenge_sponsor s where s.challenge_id = c.id order by s.position) as "sponsorIds"
  from challenge c where c.id = $1 for key share of c`;
