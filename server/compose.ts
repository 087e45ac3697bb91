import type { Logger } from "pino";
import type { Sign } from "#app/core/signing.ts";
import { discussionSubjects, moderatedThings } from "#app/reactions/subjects.ts";
import { signalsOf } from "#app/reactions/signals.ts";
import type { Database } from "#app/platform/database.server.ts";
import type { Settings } from "#app/platform/env.server.ts";
import { fillRegistry, type Settle } from "#app/platform/registry.server.ts";
import { renameWords, translator } from "#app/words.server.ts";
import type { Realtime } from "./realtime/realtime.ts";

interface Parts {
  readonly settings: Settings;
  readonly database: Pick<Database, "pool" | "prisma">;
  readonly realtime: Pick<Realtime, "publish" | "revoke">;
  readonly log: Logger;
  readonly sign: Sign;
  readonly settle: Settle;
}

/** Joins the parts of one process: whatever must exist once is handed over here. */
export function compose({ settings, database, realtime, log, sign, settle }: Parts): void {
  fillRegistry({
    settings,
    log,
    pool: database.pool,
    prisma: database.prisma,
    subjects: discussionSubjects,
    moderated: moderatedThings,
    signalsOf,
    translator,
    renameWords,
    publish: realtime.publish,
    revoke: realtime.revoke,
    sign,
    settle,
  });
}
