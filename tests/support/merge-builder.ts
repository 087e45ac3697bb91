import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { aPerson } from "./builders.ts";

interface MergeWish {
  readonly idea: { readonly id: string };
  readonly into: { readonly id: string };
  readonly by?: Actor;
}

/** That an idea which has no votes was merged into another one, by somebody who leads; returns the merge's id. */
export async function aMerge({ idea, into, by }: MergeWish): Promise<string> {
  const id = newId();
  const { id: personId, name } = by ?? (await aPerson({ role: "leader" }));
  const why = "Both ask for the same at the same door.";
  await sql(
    `insert into idea_merge (id, idea_id, into_id, from_stage, from_since, explanation, explanation_html,
       merged_by_id, merged_by_name, capacity, merged_at)
     select $1, id, $3, stage, stage_since, $6, $6, $4, $5, 'leader', now() from idea where id = $2`,
    [id, idea.id, into.id, personId, name, why],
  );
  await sql("update idea set stage = 'merged', merged_into_id = $2 where id = $1", [
    idea.id,
    into.id,
  ]);
  await sql(
    `insert into idea_author (idea_id, person_id, position, named, from_id)
     select $2, person_id, position + 1, named, $1 from idea_author where idea_id = $1
     on conflict do nothing`,
    [idea.id, into.id],
  );
  return id;
}
