import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import { prepared } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import type { IdeaPage } from "../idea.queries.server.ts";
import { ideaPolicy } from "../idea.policy.ts";
import {
  answerColumns,
  answerOf,
  type AnswerColumns,
  type PromiseAnswer,
} from "./promise-answer.server.ts";
import { takesQuestions, type Ending } from "./question.ts";

/** What an idea awaits, or how its answer came, as everybody may know it. */
export interface ShownPromise {
  readonly state: "waiting" | "paused" | "overdue" | "kept" | "late" | "answered";
  /** The last day of the promise, as in 2031-05-17; null: none. */
  readonly dueOn: string | null;
  /** Working days it took. */
  readonly after: number | null;
  /** Of a late one: working days after the last one of the promise. */
  readonly missedBy: number | null;
  /** Where the answer stands; null: there is none, or none that everybody may see. */
  readonly answer: PromiseAnswer | null;
  /** ISO 8601; since when its authors are asked something. */
  readonly pausedAt: string | null;
}

export interface ShownQuestion {
  readonly id: string;
  readonly asker: { readonly id: string; readonly name: string };
  /** ISO 8601. */
  readonly askedAt: string;
  readonly html: string;
  readonly answerHtml: string;
  readonly endedAt: string | null;
  readonly ending: Ending | null;
}

interface PromiseRow extends AnswerColumns {
  dueOn: string | null;
  after: number | null;
  missedBy: number | null;
  answeredAt: Date | null;
  pausedAt: Date | null;
  isLate: boolean;
}

/** What is promised about an idea, what its authors were asked, and what this person may do about it. */
export async function promiseOf(actor: Actor, idea: IdeaPage) {
  const [promise = null, past = null] = await shownPromises(idea);
  const questions = await questionsOf(idea.id);
  const isAsked = questions.some(({ endedAt }) => endedAt === null);
  const can = {
    ask: idea.can.answer && takesQuestions(idea) && !isAsked,
    end: idea.can.answer && isAsked,
    answer: isAsked && idea.own && may(actor, ideaPolicy.see, { ...idea, authorIds: [actor.id] }),
  };
  return { promise, past, questions, can };
}

export type IdeaPromise = Awaited<ReturnType<typeof promiseOf>>;

/**
 * What is awaited at the stage where the idea stands; and how the last promise went that was answered, or, where nothing
 * has been promised, when the last answer came.
 */
async function shownPromises({ id, stage, standing }: IdeaPage): Promise<ShownPromise[]> {
  if (standing !== "published") return [];
  const rows = await prepared<PromiseRow>("idea-promises", ideaPromisesSql, [
    id,
    stage,
    givenTime(),
  ]);
  return rows
    .filter((row) => row.dueOn !== null || row.answeredAt !== null || row.pausedAt !== null)
    .map(present);
}

function present(row: PromiseRow): ShownPromise {
  const { dueOn, after, missedBy, pausedAt } = row;
  return {
    ...{ state: stateOf(row), dueOn, after, missedBy },
    answer: answerOf(row),
    pausedAt: pausedAt?.toISOString() ?? null,
  };
}

function stateOf({ answeredAt, dueOn, pausedAt, isLate }: PromiseRow): ShownPromise["state"] {
  if (answeredAt) {
    if (dueOn === null) return "answered";
    return isLate ? "late" : "kept";
  }
  if (pausedAt) return "paused";
  return isLate ? "overdue" : "waiting";
}

const ideaPromisesSql = `
  select a.due_on::text as "dueOn", a.answered_after as after, a.missed_by as "missedBy", a.answered_at as "answeredAt",
    a.paused_at as "pausedAt",
    coalesce(coalesce(a.answered_at, $3::timestamptz, now()) >= a.due_at, false) as "isLate",
${answerColumns}
  from (
    select * from (
      select * from awaited_answer
      where idea_id = $1::uuid and stage = $2::stage order by began_at desc, id desc limit 1
    ) latest where answered_at is null
    union all (
      select * from awaited_answer
      where idea_id = $1::uuid and answered_at is not null
      order by due_on is null, answered_at desc, id desc limit 1
    )
  ) a
  order by a.answered_at desc nulls first`;

/** What the authors of an idea were asked, the latest first. */
async function questionsOf(ideaId: string): Promise<ShownQuestion[]> {
  const rows = await prepared<
    Omit<ShownQuestion, "askedAt" | "endedAt"> & { askedAt: Date; endedAt: Date | null }
  >(
    "questions-of",
    `select q.id, json_build_object('id', p.id, 'name', p.name) as asker, q.asked_at as "askedAt", q.html,
       q.answer_html as "answerHtml", q.ended_at as "endedAt", q.ending
     from author_question q join person p on p.id = q.asked_by_id
     where q.idea_id = $1::uuid order by q.asked_at desc, q.id desc limit 20`,
    [ideaId],
  );
  return rows.map(({ askedAt, endedAt, ...question }) => ({
    ...question,
    askedAt: askedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }));
}
