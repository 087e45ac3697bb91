import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { pageOf, type Cursor, type Page } from "#app/core/page.ts";
import { prepared } from "#app/platform/db.server.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";

/** A question for one reader. */
export interface ShownQuestion {
  readonly id: string;
  readonly html: string;
  readonly language: string;
  /** Null: they did not want to be named, or the reader is one who judges without names. */
  readonly asker: string | null;
  readonly own: boolean;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly answer: {
    readonly html: string;
    readonly language: string;
    readonly by: string;
    readonly at: string;
    readonly amendedAt: string | null;
  } | null;
  /** Why it is not answered; for whoever asked and the sponsors. */
  readonly declined: string | null;
  readonly revision: number;
}

interface Row {
  readonly id: string;
  readonly html: string;
  readonly language: string;
  readonly asker: string | null;
  readonly own: boolean;
  readonly askedAt: Date;
  readonly answerHtml: string;
  readonly answerLanguage: string | null;
  readonly answerer: string | null;
  readonly answeredAt: Date | null;
  readonly amendedAt: Date | null;
  readonly declineReason: string;
  readonly revision: number;
}

/** $1: the challenge, $2: the reader. */
const columns = `
  q.id, q.html, q.language::text,
  case when q.is_named and not (c.is_blind and is_judge(c.id, $2::uuid)) then asker.name end as asker,
  q.asker_id = $2::uuid as own, q.asked_at as "askedAt",
  q.answer_html as "answerHtml", q.answer_language::text as "answerLanguage", answerer.name as answerer,
  q.answered_at as "answeredAt", q.amended_at as "amendedAt", q.decline_reason as "declineReason", q.revision`;
const tables = `
  challenge_question q join challenge c on c.id = q.challenge_id
  join person asker on asker.id = q.asker_id left join person answerer on answerer.id = q.answered_by_id`;

const pageSize = 20;

/** What has been asked and answered in public, the latest answer first. */
export async function answeredQuestions(
  actor: Actor,
  challengeId: string,
  after: Cursor | null,
): Promise<Page<ShownQuestion>> {
  const read = await prepared<Row & { sortValue: number }>("answered-questions", answeredSql, [
    ...[challengeId, actor.id, after?.value ?? null, after?.id ?? null, pageSize + 1],
  ]);
  const { rows, next } = pageOf(read, pageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  return { rows: rows.map(present), next };
}

/** On challenge_question_answered_idx. */
export const answeredSql = `
  select ${columns}, (extract(epoch from q.answered_at) * 1000000)::float8 as "sortValue"
  from ${tables}
  where q.challenge_id = $1::uuid and q.answered_at is not null
    and ($3::float8 is null or (q.answered_at, q.id) < (to_timestamp($3::float8 / 1000000), $4::uuid))
  order by q.answered_at desc, q.id desc limit $5`;

const waitingShown = 200;

/** What has not been answered: one's own questions, and for sponsors everybody's, the oldest first. */
export async function unansweredQuestions(
  actor: Actor,
  challengeId: string,
  isSponsor: boolean,
): Promise<ShownQuestion[]> {
  const rows = await prepared<Row>(
    "unanswered-questions",
    `select ${columns} from ${tables}
     where q.challenge_id = $1::uuid and q.answered_at is null and ($3::boolean or q.asker_id = $2::uuid)
     order by q.declined_at is not null, q.asked_at, q.id limit $4`,
    [challengeId, actor.id, isSponsor, waitingShown],
  );
  return rows.map(present);
}

/** One question with its answer as it was typed, for a sponsor who answers it; null when there is none. */
export async function questionToAnswer(actor: Actor, challengeId: string, id: string) {
  if (!isId(id)) return null;
  const [row] = await prepared<Row & { answer: string }>(
    "question-to-answer",
    `select ${columns}, q.answer from ${tables} where q.challenge_id = $1::uuid and q.id = $3::uuid`,
    [challengeId, actor.id, id],
  );
  return row ? { ...present(row), typed: row.answer } : null;
}

/** Who asked, and whether they want their name told. */
export async function askerOf(questionId: string) {
  const [row] = await prepared<{ askerId: string; named: boolean }>(
    "asker-of-question",
    `select asker_id as "askerId", is_named as named from challenge_question where id = $1::uuid`,
    [questionId],
  );
  return row ?? null;
}

/** What sponsors answered beforehand. */
export async function faqOf(challengeId: string) {
  const [row] = await prepared<{ faq: FaqRow[] }>(
    "challenge-faq",
    "select faq from challenge where id = $1::uuid",
    [challengeId],
  );
  return (row?.faq ?? [])
    .filter(({ question, answer }) => question !== "" && answer !== "")
    .map(({ id, question, answer }) => ({ id, question, html: renderMarkdown(answer) }));
}

interface FaqRow {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

function present(row: Row): ShownQuestion {
  const { id, html, language, asker, own, askedAt, declineReason, revision } = row;
  return {
    ...{ id, html, language, asker, own, revision },
    askedAt: askedAt.toISOString(),
    answer: row.answeredAt && {
      html: row.answerHtml,
      language: row.answerLanguage ?? language,
      by: row.answerer ?? "",
      at: row.answeredAt.toISOString(),
      amendedAt: row.amendedAt?.toISOString() ?? null,
    },
    declined: declineReason === "" ? null : declineReason,
  };
}
