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
  return { id, byIds, isSeen: await isSeenBy(sql, actor, { kind: subjectKind, id: subjectId }) };
}

/** Whether somebody may see what a contribution is, or was said about. */
async function isSeenBy(
  sql: RunSql,
  actor: Actor,
  { kind, id }: { readonly kind: Found["subjectKind"]; readonly id: string },
): Promise<boolean> {
  const port = registry().subjects.get(kind);
  // Nothing is discussed on a submission; whoever may fetch its files sees it.
  const subject =
    kind === "submission" ? await port?.lockFileHolder?.(sql, id) : await port?.lock(sql, id);
  return subject?.canSee(actor) ?? false;
}

const lookUps: Readonly<Record<ContributionWish["kind"], string>> = {
  // Nothing links a person and an idea posted under a pseudonym.
  idea: `
    select 'idea' as "subjectKind", i.id as "subjectId",
      array(select a.person_id from idea_author a where a.idea_id = i.id and a.named) as "byIds"
    from idea i where i.id = $1`,
  comment: `
    select d.subject_kind as "subjectKind", d.subject_id as "subjectId",
      case when c.deleted_at is null and not exists (
        select from unnamed_author x where x.subject_id = c.subject_id and x.person_id = c.author_id
      ) then array[c.author_id] else '{}'::uuid[] end as "byIds"
    from comment c join discussion d on d.subject_id = c.subject_id where c.id = $1`,
  // Until winners are announced nobody is to know whose it is.
  submission: `
    select 'submission' as "subjectKind", s.id as "subjectId",
      array(select m.person_id from submission_member m where m.submission_id = s.id and m.state = 'joined') as "byIds"
    from submission s join challenge c on c.id = s.challenge_id
    where s.id = $1 and s.state = 'submitted' and (c.state = 'announced' or c.state = 'archived' and exists (
      select from winner_announcement a where a.challenge_id = c.id and a.announced_at is not null))`,
};
