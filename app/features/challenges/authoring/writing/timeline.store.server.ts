import { conflict, Refusal } from "#app/core/errors.ts";
import type { SectionValues } from "../written.ts";
import type { Change } from "./change.ts";

/** When it runs. A phase that somebody has entered stays, and goes on taking submissions. */
export async function writeTimeline(
  { sql, challenge: { id } }: Change,
  phases: SectionValues["timeline"],
): Promise<void> {
  const entered = await sql<{ id: string }>(
    "select distinct phase_id as id from submission where challenge_id = $1",
    [id],
  );
  const kept = new Map(phases.map((phase) => [phase.id, phase]));
  if (entered.some((phase) => !kept.get(phase.id)?.takesSubmissions))
    throw conflict("authoring.phaseEntered");
  await sql("delete from challenge_phase where challenge_id = $1 and id <> all($2::uuid[])", [
    id,
    [...kept.keys()],
  ]);
  const written = await sql(
    `insert into challenge_phase (id, challenge_id, name, starts_at, ends_at, takes_submissions, position)
     select p.id, $1, p.name, p.starts_at, p.ends_at, p.takes_submissions, p.position
     from unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::boolean[]) with ordinality
       as p (id, name, starts_at, ends_at, takes_submissions, position)
     on conflict (id) do update set name = excluded.name, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
       takes_submissions = excluded.takes_submissions, position = excluded.position
       where challenge_phase.challenge_id = excluded.challenge_id
     returning id`,
    [
      id,
      phases.map((phase) => phase.id),
      phases.map(({ name }) => name),
      phases.map(({ startsAt }) => startsAt),
      phases.map(({ endsAt }) => endsAt),
      phases.map(({ takesSubmissions }) => takesSubmissions),
    ],
  );
  if (written.length < phases.length) throw new Refusal("invalid", "ui.brokenRequest");
}
