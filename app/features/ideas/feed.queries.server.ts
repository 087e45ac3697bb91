import type { Actor } from "#app/core/actor.ts";
import { pageOf, type Page } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { plainText } from "./excerpt.ts";
import { wholeFeed, type FeedFilter } from "./feed-filter.ts";
import {
  feedIdeasStatement,
  feedPageSize,
  feedStatement,
  type Statement,
} from "./feed-sql.server.ts";
import type { FeedIdea } from "./feed.ts";
import { ideaPolicy } from "./idea.policy.ts";
import { presentDue, type DueRow } from "./promising/due-column.server.ts";
import { takesVotes } from "./idea.ts";

interface IdeaRow extends Omit<FeedIdea, "canVote" | "publishedAt" | "due"> {
  publishedAt: Date;
  due: DueRow | null;
}

interface FeedRow extends IdeaRow {
  sortValue: number;
}

/** One page of the feed as this person sees it, and the cursor of the next. */
export async function feedPage(
  actor: Actor,
  filter: FeedFilter,
  language: Language,
): Promise<Page<FeedIdea>> {
  const rows = await run<FeedRow>(feedStatement({ ...actor, language }, filter));
  const page = pageOf(rows, feedPageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  return {
    ...page,
    rows: page.rows.map(({ sortValue: _, ...row }) => present(actor, row, language)),
  };
}

/** Those of these ideas that the filter lets through, as the feed shows them to this person, in no order. */
export async function feedIdeas(
  actor: Actor,
  { ids, filter = wholeFeed }: { readonly ids: readonly string[]; readonly filter?: FeedFilter },
  language: Language,
): Promise<FeedIdea[]> {
  const rows = await run<IdeaRow>(feedIdeasStatement({ ...actor, language }, ids, filter));
  return rows.map((row) => present(actor, row, language));
}

function run<Row extends object>({ name, text, values }: Statement): Promise<Row[]> {
  return name === null ? sql<Row>(text, values) : prepared<Row>(name, text, values);
}

function present(
  actor: Actor,
  { publishedAt, due, ...row }: IdeaRow,
  language: Language,
): FeedIdea {
  const rules = {
    stage: row.stage,
    standing: "published",
    authorIds: row.own ? [actor.id] : [],
    recording: row.recorded ? { recorderId: actor.id, open: false } : null,
  } as const;
  const canVote = !row.forgone && takesVotes(rules) && ideaPolicy.vote(actor, rules).allowed;
  return {
    ...row,
    excerpt: plainText(row.excerpt),
    publishedAt: publishedAt.toISOString(),
    due: presentDue(due, language),
    canVote,
  };
}
