import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { authorize } from "#app/core/policy.ts";
import type { RunSql } from "#app/core/subject.ts";
import { sql } from "#app/platform/db.server.ts";
import { arrivingPolicy } from "./arriving.policy.ts";
import { feedStanding, type FeedFile, type FeedStanding } from "./feed-file.ts";
import { bytesOfFeed, feedFile, openFeeds } from "./feed-file.store.server.ts";
import { readFeed } from "./feed.ts";
import { planArrival } from "./plan-arrival.queries.server.ts";
import type { PlannedEntry } from "./plan.ts";
import { reportOf, type FeedReport } from "./report.ts";

type Shown = FeedFile & { readonly standing: FeedStanding };

/** Feeds that wait. Throws `forbidden` for people who are not administrators. */
export async function feedsPage(actor: Actor): Promise<readonly Shown[]> {
  authorize(actor, arrivingPolicy.manage, undefined);
  return (await openFeeds(sql)).map(shown);
}

/** An uploaded feed and what bringing it in would do now; no report once it has been confirmed. Throws `not_found`. */
export async function feedPage(
  actor: Actor,
  id: string,
): Promise<{ readonly feed: Shown; readonly report: FeedReport | null }> {
  authorize(actor, arrivingPolicy.manage, undefined);
  const feed = await feedFile(sql, id);
  if (!feed) throw notFound("arriving.feedUnknown");
  const isChecked = feedStanding(feed) === "checked";
  return { feed: shown(feed), report: isChecked ? reportOf(await planOf(id)) : null };
}

/** A feed that was confirmed and is not in yet; null for any other. */
export async function confirmedFeed(
  run: RunSql,
  id: string,
): Promise<{ readonly personId: string; readonly entries: readonly unknown[] } | null> {
  const feed = await feedFile(run, id, "for update");
  if (!feed || feedStanding(feed) !== "confirmed") return null;
  return { personId: feed.personId, entries: entriesIn(await bytesOfFeed(run, id)) };
}

async function planOf(id: string): Promise<PlannedEntry[]> {
  return planArrival(sql, entriesIn(await bytesOfFeed(sql, id)), new Date());
}

// What is kept could be read when it came.
function entriesIn(bytes: Uint8Array): readonly unknown[] {
  const feed = readFeed(bytes);
  return "entries" in feed ? feed.entries : [];
}

function shown(feed: FeedFile): Shown {
  return { ...feed, standing: feedStanding(feed) };
}
