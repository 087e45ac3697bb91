import { Refusal } from "#app/core/errors.ts";
import type { SectionValues } from "../written.ts";
import type { Change } from "./change.ts";
import { keepRendered } from "./written-texts.store.server.ts";

/** How one enters. */
export async function writeEntering(
  { sql, challenge: { id } }: Change,
  { text, visibility, linksIdea, linksOutside, needsFile, questions }: SectionValues["entering"],
): Promise<void> {
  await sql(
    `update challenge set entering = $2, visibility = $3::submission_visibility, links_idea = $4, links_outside = $5,
       needs_file = $6
     where id = $1`,
    [id, text, visibility, linksIdea, linksOutside, needsFile],
  );
  await keepRendered(sql, id, { entering: text });
  const ids = questions.map((question) => question.id);
  await sql("delete from entry_question where challenge_id = $1 and id <> all($2::uuid[])", [
    id,
    ids,
  ]);
  const written = await sql(
    `insert into entry_question (id, challenge_id, text, needed, position)
     select q.id, $1, q.text, q.needed, q.position
     from unnest($2::uuid[], $3::text[], $4::boolean[]) with ordinality as q (id, text, needed, position)
     on conflict (id) do update set text = excluded.text, needed = excluded.needed, position = excluded.position
       where entry_question.challenge_id = excluded.challenge_id
     returning id`,
    [id, ids, questions.map((one) => one.text), questions.map(({ needed }) => needed)],
  );
  if (written.length < questions.length) throw new Refusal("invalid", "ui.brokenRequest");
}
