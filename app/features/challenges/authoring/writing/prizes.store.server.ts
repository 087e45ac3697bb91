import { Refusal } from "#app/core/errors.ts";
import type { SectionValues } from "../written.ts";
import type { Change } from "./change.ts";

/** What each place gets. */
export async function writePrizes(
  { sql, challenge: { id } }: Change,
  prizes: SectionValues["prizes"],
): Promise<void> {
  const ids = prizes.map((prize) => prize.id);
  await sql("delete from challenge_prize where challenge_id = $1 and id <> all($2::uuid[])", [
    id,
    ids,
  ]);
  const written = await sql(
    `insert into challenge_prize (id, challenge_id, place, kind, amount, text, position)
     select p.id, $1, p.place, p.kind, p.amount, p.text, p.position
     from unnest($2::uuid[], $3::smallint[], $4::text[], $5::bigint[], $6::text[]) with ordinality
       as p (id, place, kind, amount, text, position)
     on conflict (id) do update set place = excluded.place, kind = excluded.kind, amount = excluded.amount,
       text = excluded.text, position = excluded.position
       where challenge_prize.challenge_id = excluded.challenge_id
     returning id`,
    [
      id,
      ids,
      prizes.map(({ place }) => place),
      prizes.map(({ kind }) => kind),
      prizes.map(({ amount }) => amount),
      prizes.map(({ text }) => text),
    ],
  );
  if (written.length < prizes.length) throw new Refusal("invalid", "ui.brokenRequest");
}
