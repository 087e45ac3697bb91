import { isId } from "#app/core/ids.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { Placed } from "./idea-address.ts";

/** An idea, and the one as part of which it goes on; one that is not there stands by itself. */
export async function placeOfIdea(id: string): Promise<Placed> {
  const [row] = isId(id)
    ? await prepared<Placed>(
        "place-of-idea",
        `select id, merged_into_id as "mergedIntoId" from idea where id = $1::uuid`,
        [id],
      )
    : [];
  return row ?? { id, mergedIntoId: null };
}
