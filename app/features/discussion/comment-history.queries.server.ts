import { prepared } from "#app/platform/db.server.ts";
import { versionsShown } from "./comment.ts";
import { changesBetween, type Change } from "./text-changes.server.ts";

interface Version {
  readonly id: string;
  readonly source: string;
  readonly replacedAt: Date;
}

/** One text of a comment: what it changed of the one before, or the whole of it when nothing came before. */
export interface Edition {
  readonly id: string;
  /** Until when it stood; null for the present one. */
  readonly until: string | null;
  readonly changes: readonly Change[];
}

/** What a comment says and said, newest first, at most `versionsShown` earlier texts; each with its differences. */
export async function commentEditions(commentId: string, current: string): Promise<Edition[]> {
  const versions = await prepared<Version>(
    "comment-history",
    `select id, source, replaced_at as "replacedAt" from comment_version
     where comment_id = $1::uuid order by replaced_at desc, id desc limit ${String(versionsShown)}`,
    [commentId],
  );
  return editionsOf(current, versions);
}

/** The present text and the earlier ones, newest first, as editions. */
export function editionsOf(current: string, versions: readonly Version[]): Edition[] {
  const texts = [
    ...(current === "" ? [] : [{ id: "current", source: current, until: null }]),
    ...versions.map(({ id, source, replacedAt }) => ({
      id,
      source,
      until: replacedAt.toISOString(),
    })),
  ];
  return texts.map(({ id, source, until }, place) => ({
    id,
    until,
    changes: changesBetween(texts[place + 1]?.source ?? null, source),
  }));
}
