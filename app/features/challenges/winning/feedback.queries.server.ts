import type { Actor } from "#app/core/actor.ts";
import { prepared } from "#app/platform/db.server.ts";
import { inSeededOrder } from "../judging/seeded-order.ts";

/** What is said to a submission of one's own, once it is given. */
export interface GivenFeedback {
  readonly submissionId: string;
  readonly title: string;
  readonly language: string;
  readonly text: string;
  /** What judges said in words; nobody learns which of them. */
  readonly comments: readonly { readonly criterion: string; readonly text: string }[];
}

/** The feedback somebody has been given in a challenge. */
export async function feedbackFor(actor: Actor, challengeId: string): Promise<GivenFeedback[]> {
  const rows = await prepared<Omit<GivenFeedback, "comments"> & { comments: CommentRow[] }>(
    "feedback-for",
    `select s.id as "submissionId", s.title, s.language::text, f.text,
       coalesce((select jsonb_agg(jsonb_build_object('criterion', c.title, 'position', c.position, 'text', m.comment))
         from evaluation e join evaluation_mark m on m.evaluation_id = e.id
         join judging_criterion c on c.id = m.criterion_id
         where e.submission_id = s.id and e.state = 'completed' and m.comment <> ''), '[]') as comments
     from submission_feedback f join submission s on s.id = f.submission_id
     join submission_member m on m.submission_id = s.id and m.person_id = $2::uuid and m.state = 'joined'
     where s.challenge_id = $1::uuid and f.given_at is not null order by s.id`,
    [challengeId, actor.id],
  );
  return rows.map((row) => ({ ...row, comments: shuffled(row.comments, row.submissionId) }));
}

interface CommentRow {
  readonly criterion: string;
  readonly position: number;
  readonly text: string;
}

/** By criterion, and within it in an order that tells nothing of the judges. */
function shuffled(comments: readonly CommentRow[], seed: string) {
  const order = inSeededOrder(
    comments.map(({ text }) => text),
    seed,
  );
  return [...comments]
    .sort((a, b) => a.position - b.position || order.indexOf(a.text) - order.indexOf(b.text))
    .map(({ criterion, text }) => ({ criterion, text }));
}
