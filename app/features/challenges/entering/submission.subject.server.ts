import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { FileHolder, RunSql, SubjectPort } from "#app/core/subject.ts";
import { partOf } from "./lock-entry.server.ts";
import { joined } from "./submission.ts";
import { submissionPolicy, type SeenSubmission } from "./submission.policy.ts";
import { findSubmission } from "./submission.store.server.ts";

/** Submissions as other features see them: files hang on them, and nothing is discussed there. */
export const submissionSubject: SubjectPort = {
  lock: () => Promise.resolve(null),
  lockFileHolder: submissionFileHolder,
};

/** Whoever sees a submission may fetch its files; they change while it is a draft, so that receipts stay true. */
async function submissionFileHolder(sql: RunSql, id: string): Promise<FileHolder | null> {
  if (!isId(id)) return null;
  // Shared, so that nothing is submitted while a file is being added to it.
  await sql("select from submission where id = $1 for share", [id]);
  const submission = await findSubmission(sql, id);
  if (!submission) return null;
  const sponsors = await sponsorsOf(sql, submission.challengeId);
  const seen = (actor: Actor): SeenSubmission => {
    const around = { isSponsor: sponsors.includes(actor.id), isJudge: false };
    return { ...submission, part: partOf(submission, around, actor.id) };
  };
  const isDraft = submission.state === "draft";
  return {
    kind: "submission",
    id,
    title: submission.title,
    url: isDraft ? `/submissions/${id}/edit` : `/submissions/${id}`,
    published: false,
    authorIds: joined(submission.members).map(({ personId }) => personId),
    closed: isDraft ? null : "entering.filesClosed",
    canSee: (actor) => may(actor, submissionPolicy.see, seen(actor)),
    canAttach: (actor) => submissionPolicy.edit(actor, seen(actor)),
  };
}

async function sponsorsOf(sql: RunSql, challengeId: string): Promise<string[]> {
  const rows = await sql<{ personId: string }>(
    `select person_id as "personId" from challenge_sponsor where challenge_id = $1`,
    [challengeId],
  );
  return rows.map(({ personId }) => personId);
}
