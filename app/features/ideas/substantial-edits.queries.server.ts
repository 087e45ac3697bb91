import { prepared } from "#app/platform/db.server.ts";
import type { IdeaText } from "./idea.ts";

/** An edit that others are to be told of. */
export interface SubstantialEdit {
  /** Of the event. */
  readonly id: string;
  readonly actorId: string | null;
  readonly at: Date;
  /** What it replaced. */
  readonly versionId: string;
}

/** The substantial edits of an idea of which nobody has been told yet, the earliest first. */
export function substantialEdits(ideaId: string): Promise<SubstantialEdit[]> {
  return prepared<SubstantialEdit>(
    "substantial-edits",
    `select e.id, e.actor_id as "actorId", e.at, e.data ->> 'versionId' as "versionId"
     from domain_event e
     where e.subject_id = $1::uuid and e.kind = 'idea.edited' and (e.data ->> 'substantial')::boolean
       and not exists (
         select from notification n where n.kind = 'idea-edited' and n.subject_id = e.subject_id and n.created_at >= e.at
       )
     order by e.at, e.id`,
    [ideaId],
  );
}

type Said = Pick<IdeaText, "title" | "problem" | "proposal" | "beneficiary" | "answers">;

/** What an idea said in one of its earlier versions; null when it has no such version. */
export async function earlierText(
  ideaId: string,
  versionId: string,
): Promise<(Said & { readonly replacedAt: Date }) | null> {
  const [row] = await prepared<Said & { replacedAt: Date }>(
    "earlier-text",
    `select title, problem, proposal, beneficiary, answers, replaced_at as "replacedAt"
     from idea_version where idea_id = $1::uuid and id = $2::uuid`,
    [ideaId, versionId],
  );
  return row ?? null;
}
