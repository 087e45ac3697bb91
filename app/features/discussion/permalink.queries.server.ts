import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import { placeOfComment } from "./comment.queries.server.ts";
import { discussionAddress, latestPage, threadsPerPage } from "./discussion-page.ts";

/** The page of the discussion where a comment is shown, with its anchor. Throws `not_found`. */
export async function addressOfComment(actor: Actor, id: string): Promise<string> {
  const { subjectId, at, threadId } = await placeOfComment(actor, id);
  const [row] = await prepared<{ before: string | null }>("page-of-comment", pageOfCommentSql, [
    subjectId,
    threadId,
  ]);
  const address = discussionAddress(at, { ...latestPage, before: row?.before ?? null });
  return address.replace(/#.*/, `#comment-${id}`);
}

/** The last thread before the page on which thread $2 stands; pages are counted from the newest thread. */
const pageOfCommentSql = `
  with place as (
    select count(*)::int as newer from comment c, comment it
    where it.id = $2::uuid and c.subject_id = $1::uuid and c.parent_id is null
      and (c.created_at, c.id) > (it.created_at, it.id)
  )
  select (
    select c.id from comment c where c.subject_id = $1::uuid and c.parent_id is null
    order by c.created_at desc, c.id desc
    offset newer / ${String(threadsPerPage)} * ${String(threadsPerPage)} - 1 limit 1
  ) as before
  from place where newer >= ${String(threadsPerPage)}`;
