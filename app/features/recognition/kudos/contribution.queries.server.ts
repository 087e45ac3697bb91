import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { ContributionWish } from "./contribution.ts";
import type { KudosWish } from "./kudos.ts";

interface Found {
  /** In which subject it stands: itself, or what it was said about. */
  readonly subjectKind: "idea" | "challenge" | "submission";
  readonly subjectId: string;
  readonly byIds: readonly string[];
}

/**
 * A contribution as kudos know it: whose it is, as far as others know that, and whether somebody may see it; null when
 * there is none.
 */
export async function contributionFor(
  sql: RunSql,
  actor: Actor,
  { kind, id }: ContributionWish,
): Promise<KudosWish["contribution"]> {
  const [found] = isId(id) ? await sql<Found>(lookUps[kind], [id]) : [];
  if (!found) return null;
  const { subjectKind, subjectId, byIds } = found;
  const subject = await registry().subjects.get(subjectKind)?.lock(sql, subjectId);
  return { id, byIds, isSeen: subject?.canSee(actor) ?? false };
}

const lookUps: Readonly<Record<ContributionWish["kind"], string>> = {
  // Nothing links a person and an idea posted under a pseudonym.
  idea: `
    select 'idea' as "subjectKind", i.id as "subjectId",
      array(select a.person_id from idea_author a where a.idea_id = i.id and a.named) as "byIds"
    from idea i where i.id = $1`,
  comment: `
    select d.subject_kind as "subjectKind", d.subject_id as "subjectId",
      case when c.deleted_at is null then array[c.author_id] else '{}'::uuid[] end as "byIds"
    from comment c join discussion d on d.subject_id = c.subject_id where c.id = $1`,
  // Until winners are announced nobody is to know whose it is.
  submission: `
    select 'submission' as "subjectKind", s.id as "subjectId",
      array(select m.person_id from submission_member m where m.submission_id = s.id and m.state = 'joined') as "byIds"
    from submission s join challenge c on c.id = s.challenge_id
    where s.id = $1 and c.state = 'announced'`,
};
