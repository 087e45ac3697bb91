import { prepared } from "#app/platform/db.server.ts";

/** How much has been said about an idea, what is part of it included, where that is shown; null: there is no such idea. */
export async function wholeTalk(ideaId: string) {
  const [row] = await prepared<{ ideaId: string; comments: number; revision: number }>(
    "whole-talk",
    `select w.id as "ideaId", whole_comments(w.id) as comments, whole_discussion_revision(w.id) as revision
     from idea i join idea w on w.id = coalesce(i.merged_into_id, i.id) where i.id = $1::uuid`,
    [ideaId],
  );
  return row ?? null;
}
