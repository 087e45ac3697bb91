import { isId } from "#app/core/ids.ts";
import { pageOf, type Cursor, type Page } from "#app/core/page.ts";
import { prepared } from "#app/platform/db.server.ts";

/** News of a challenge. */
export interface ShownUpdate {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly language: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly amendedAt: string | null;
}

interface Row extends Omit<ShownUpdate, "at" | "amendedAt"> {
  readonly at: Date;
  readonly amendedAt: Date | null;
  readonly sortValue: number;
}

const pageSize = 20;

/** What sponsors have told, the latest first. */
export async function updatesOf(
  challengeId: string,
  after: Cursor | null,
): Promise<Page<ShownUpdate>> {
  const read = await prepared<Row>("challenge-updates", updatesSql, [
    ...[challengeId, after?.value ?? null, after?.id ?? null, pageSize + 1],
  ]);
  const { rows, next } = pageOf(read, pageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  return {
    rows: rows.map(({ sortValue: _, at, amendedAt, ...row }) => ({
      ...row,
      at: at.toISOString(),
      amendedAt: amendedAt?.toISOString() ?? null,
    })),
    next,
  };
}

/** On challenge_update_challenge_idx. */
export const updatesSql = `
  select u.id, u.title, u.html, u.language::text, p.name as by, u.at, u.amended_at as "amendedAt",
    (extract(epoch from u.at) * 1000000)::float8 as "sortValue"
  from challenge_update u join person p on p.id = u.person_id
  where u.challenge_id = $1::uuid
    and ($2::float8 is null or (u.at, u.id) < (to_timestamp($2::float8 / 1000000), $3::uuid))
  order by u.at desc, u.id desc limit $4`;

/** News as they were typed, for a sponsor who puts them better; null when there are none. */
export async function typedUpdate(challengeId: string, id: string) {
  if (!isId(id)) return null;
  const [row] = await prepared<{ title: string; text: string; revision: number }>(
    "typed-challenge-update",
    "select title, text, revision from challenge_update where id = $2::uuid and challenge_id = $1::uuid",
    [challengeId, id],
  );
  return row ?? null;
}
