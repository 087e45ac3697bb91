import { prepared } from "#app/platform/db.server.ts";

/** Who followed when a place became free, as it is read. */
export interface ShownChange {
  readonly id: string;
  readonly place: number;
  readonly movesUp: boolean;
  readonly reason: string;
  /** When it was announced; null while it waits for a leader. */
  readonly at: string | null;
  readonly moves: readonly {
    /** Of the winner. */
    readonly id: string;
    readonly title: string;
    readonly language: string;
    /** Null: it had no place before. */
    readonly from: number | null;
    readonly to: number;
  }[];
}

/** The changes of places in a challenge: those announced, for everybody, or what waits, for those who propose and announce. */
export async function placeChanges(
  challengeId: string,
  which: "announced" | "pending",
): Promise<ShownChange[]> {
  const rows = await prepared<Omit<ShownChange, "at"> & { at: Date | null }>(
    "place-changes",
    `select c.id, c.place, c.moves_up as "movesUp", c.reason, c.announced_at as at,
       coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'title', s.title, 'language', s.language,
         'from', m.from_place, 'to', m.to_place) order by m.to_place, w.id)
         from place_move m join winner w on w.id = m.winner_id join submission s on s.id = w.submission_id
         where m.change_id = c.id), '[]') as moves
     from place_change c where c.challenge_id = $1::uuid and (c.announced_at is not null) = $2::boolean
     order by c.id desc`,
    [challengeId, which === "announced"],
  );
  return rows.map((row) => ({ ...row, at: row.at?.toISOString() ?? null }));
}
