import type { Actor } from "#app/core/actor.ts";
import { authorize } from "#app/core/policy.ts";
import { pageOf } from "#app/core/page.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import type { Stage } from "../../idea.ts";
import { promisePolicy } from "../promise.policy.ts";
import type { QueueFilter, QueueView } from "./queue-filter.ts";
import { queueCountsStatement, queuePageSize, queueStatement } from "./queue-sql.server.ts";

/** An idea as the queue shows it. */
export interface QueuedIdea {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly stage: Stage;
  readonly unit: string;
  /** ISO 8601. */
  readonly publishedAt: string;
  /** The last day of its promise, as in 2031-05-17; null: none. */
  readonly dueOn: string | null;
  readonly overdue: boolean;
  /** Since when its authors are asked something; ISO 8601. */
  readonly askedAt: string | null;
  /** Whether a decision is prepared, which only those see who may answer. */
  readonly prepared: boolean;
  readonly appealed: boolean;
  readonly canAnswer: boolean;
}

interface QueueRow extends Omit<QueuedIdea, "publishedAt" | "askedAt"> {
  publishedAt: Date;
  askedAt: Date | null;
  sortValue: number;
}

/** A page of ideas to be answered, what is due soonest first. Throws `forbidden` for all there are unless one oversees them. */
export async function queuePage(actor: Actor, filter: QueueFilter) {
  if (filter.of === "all") authorize(actor, promisePolicy.oversee, { authorIds: [] });
  const { text, values } = queueStatement(actor.id, givenTime(), filter);
  const read = await sql<QueueRow>(text, values);
  const { rows, next } = pageOf(read, queuePageSize, ({ sortValue, id }) => ({
    value: sortValue,
    id,
  }));
  return { rows: rows.map(present), next };
}

function present({ sortValue: _, publishedAt, askedAt, ...row }: QueueRow): QueuedIdea {
  return {
    ...row,
    publishedAt: publishedAt.toISOString(),
    askedAt: askedAt?.toISOString() ?? null,
  };
}

/** The most that is counted of one view. */
export const countedAtMost = 100;

export type QueueCounts = Readonly<Record<"overdue" | "week", number>>;

/** How much of a queue is overdue, and due until Sunday. */
export async function queueCounts(actor: Actor, filter: QueueFilter): Promise<QueueCounts> {
  const counted = ["overdue", "week"] as const satisfies readonly QueueView[];
  const { text, values } = queueCountsStatement(
    actor.id,
    givenTime(),
    filter,
    counted,
    countedAtMost,
  );
  const [row] = await sql<QueueCounts>(text, values);
  return row ?? { overdue: 0, week: 0 };
}

/** What the unit is called to which a queue is narrowed; null for none. */
export async function queueUnit({ unitId }: QueueFilter): Promise<string | null> {
  const [unit] =
    unitId === null
      ? []
      : await prepared<{ name: string }>(
          "queue-unit",
          "select name from unit where id = $1::uuid",
          [unitId],
        );
  return unit?.name ?? null;
}

/** Whether ideas are this person's to answer: as a manager or leader, as an owner, or in somebody's place. */
export async function answersIdeas({ id, role, manages }: Actor): Promise<boolean> {
  if (role !== "staff" || manages.length > 0) return true;
  const [row] = await prepared<{ answers: boolean }>(
    "answers-ideas",
    `select exists (select from idea where owner_id = $1::uuid) or exists (
       select from absence where deputy_id = $1::uuid and now() >= from_at and now() < until_at) as answers`,
    [id],
  );
  return row?.answers ?? false;
}
