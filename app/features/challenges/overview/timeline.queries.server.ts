import { prepared } from "#app/platform/db.server.ts";
import { phasesOf } from "./parts.queries.server.ts";

/** One stretch of a challenge's timeline; it is past, now, or to come by the database's clock. */
export interface Stretch {
  readonly id: string;
  readonly name: string;
  readonly kind: "submissions" | "other" | "choice";
  /** ISO 8601. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: "past" | "current" | "coming";
}

/** Phases and, where there is one, the people's choice, in the order of time. */
export async function timelineOf(id: string): Promise<Stretch[]> {
  const [phases, [row]] = await Promise.all([
    phasesOf(id),
    prepared<{ now: Date; from: Date | null; to: Date | null }>(
      "challenge-choice-window",
      `select now() as now, case when peoples_choices is not null then choice_starts_at end as from,
         choice_ends_at as to from challenge where id = $1::uuid`,
      [id],
    ),
  ]);
  const now = row?.now ?? new Date();
  const choice =
    row?.from && row.to
      ? [{ id: "choice", name: "", kind: "choice" as const, startsAt: row.from, endsAt: row.to }]
      : [];
  const stretches = phases.map(({ takesSubmissions, ...phase }) => ({
    ...phase,
    kind: takesSubmissions ? ("submissions" as const) : ("other" as const),
  }));
  return [...stretches, ...choice]
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map(({ startsAt, endsAt, ...rest }) => ({
      ...rest,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      state: endsAt <= now ? "past" : startsAt <= now ? "current" : "coming",
    }));
}
