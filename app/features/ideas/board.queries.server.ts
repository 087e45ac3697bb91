import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { feedStages, type FeedFilter } from "./feed-filter.ts";
import { dueColumn, presentDue, type DueRow } from "./promising/due-column.server.ts";
import type { ShownDue } from "./promising/due.ts";
import type { Stage } from "./idea.ts";

/** How many ideas a column shows; the feed shows the rest. */
export const boardColumnShows = 10;

/** By what the board is narrowed. */
export type BoardFilter = Pick<FeedFilter, "categoryId" | "unitId">;

/** One idea on the board. */
export interface BoardIdea {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly unit: string;
  /** When it came to this stage, ISO 8601. */
  readonly since: string;
  /** Null while the count is hidden from this person. */
  readonly votes: number | null;
  /** By when it is to be answered; null where nobody waits, or nothing is promised. */
  readonly due: ShownDue | null;
}

export interface BoardColumn {
  readonly stage: Stage;
  readonly count: number;
  /** The latest to arrive first. */
  readonly ideas: readonly BoardIdea[];
}

type BoardRow = Omit<BoardIdea, "since" | "due"> & {
  stage: Stage;
  since: Date;
  due: DueRow | null;
};

/** The board as this person sees it: a column per stage, empty ones included. */
export async function board(
  actor: Actor,
  filter: BoardFilter,
  language: Language,
): Promise<BoardColumn[]> {
  const name = [filter.categoryId && "-category", filter.unitId && "-unit"]
    .filter(Boolean)
    .join("");
  const narrowing = [filter.categoryId, filter.unitId];
  const [rows, counts] = await Promise.all([
    prepared<BoardRow>(`board${name}`, boardSql(filter), [...narrowing, feedStages, actor.id]),
    prepared<{ stage: Stage; count: number }>(
      `board-counts${name}`,
      boardCountsSql(filter),
      narrowing,
    ),
  ]);
  return feedStages.map((stage) => ({
    stage,
    count: counts.find((one) => one.stage === stage)?.count ?? 0,
    ideas: rows
      .filter((row) => row.stage === stage)
      .map(({ stage: _, since, due, ...row }) => ({
        ...row,
        since: since.toISOString(),
        due: presentDue(due, language),
      })),
  }));
}

/** $1: a category, $2: a unit, which stands for everything below it too; each combination uses its own index. */
function conditions({ categoryId, unitId }: BoardFilter): string {
  return `listed(i)
    and ${categoryId ? "i.category_id = $1::uuid" : "$1::uuid is null"}
    and ${unitId ? `i.unit_id = any(array(${below}))` : "$2::uuid is null"}`;
}

const below = `
  with recursive below as (
    select $2::uuid as id union all select u.id from unit u join below b on u.parent_id = b.id
  ) select id from below`;

/** The latest of each stage in $3, as the person $4 may see them. */
export function boardSql(filter: BoardFilter): string {
  return `
    select i.id, i.title, i.language, i.stage, i.stage_since as since, i.votes,
      (select u.name from unit u where u.id = i.unit_id) as unit, ${dueColumn}
    from unnest($3::stage[]) s (stage)
    cross join lateral (
      select i.*, shown_votes(i, $4::uuid) as votes from idea i where i.stage = s.stage and ${conditions(filter)}
      order by i.stage_since desc, i.id desc limit ${String(boardColumnShows)}
    ) i
    order by i.stage_since desc, i.id desc`;
}

/** How many ideas stand at each stage. */
export function boardCountsSql(filter: BoardFilter): string {
  return `select i.stage, count(*)::int as count from idea i where ${conditions(filter)} group by i.stage`;
}
