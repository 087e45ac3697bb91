import type { Actor } from "#app/core/actor.ts";
import { judgesAnything } from "#app/features/challenges/judging/scoring/judges-anything.queries.server.ts";
import { answersIdeas } from "#app/features/ideas/promising/queue/queue.queries.server.ts";
import { openCasesOf } from "#app/features/moderation/case.queries.server.ts";
import { isQuietFor } from "#app/features/recognition/choice.queries.server.ts";
import { unreadCount } from "#app/features/notifications/inbox.queries.server.ts";
import { toldNotices } from "./told-notices.server.ts";
import type { FrameSlots, Notice } from "./root-data.ts";

/** What features give to the frame. A slot with no source is not rendered. */
interface FrameSources {
  /** The address of the page that answers `?q=`. */
  readonly search?: string;
  /** How much this person has not read; the rest comes live, as `inbox` to the person's room. */
  readonly inbox?: (actor: Actor) => Promise<number>;
  /** Whether ideas are this person's to answer. */
  readonly queue?: (actor: Actor) => Promise<boolean>;
  /** Whether this person judges, or is asked to. */
  readonly judging?: (actor: Actor) => Promise<boolean>;
  /** What everybody should know now; shown above every page, unless it is to be quiet. */
  readonly announcements?: (actor: Actor) => Promise<readonly Notice[]>;
  readonly quiet?: (actor: Actor) => Promise<boolean>;
}

const sources: FrameSources = {
  search: "/search",
  inbox: unreadCount,
  queue: answersIdeas,
  judging: judgesAnything,
  announcements: toldNotices,
  quiet: isQuietFor,
};

/** Fills the frame's slots for somebody. */
export async function frameSlots(actor: Actor): Promise<FrameSlots> {
  const { search, inbox, queue, judging, announcements, quiet } = sources;
  const [unread, answers, judges, notices, isQuiet, open] = await Promise.all([
    inbox?.(actor),
    queue?.(actor),
    judging?.(actor),
    announcements?.(actor),
    quiet?.(actor),
    openCasesOf(actor),
  ]);
  return {
    ...(search !== undefined && { search }),
    ...(unread !== undefined && { inbox: { unread } }),
    ...(answers && { queue: answers }),
    ...(judges && { judging: judges }),
    ...(isQuiet ? { quiet: isQuiet } : notices && { announcements: notices }),
    ...(open !== null && { moderation: { open } }),
  };
}
