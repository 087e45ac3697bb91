import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { nameIn } from "./case.queries.server.ts";

/** The reasons that are offered, in their order, in the reader's language where possible. */
export function offeredReasons(language: Language): Promise<{ id: string; name: string }[]> {
  return prepared(
    "moderation-reasons",
    `select id, ${nameIn("name", "$1::text")} as name from moderation_reason
     where archived_at is null order by position, id`,
    [language],
  );
}
