/** What a list needs of the moment by which it is ordered. */
export interface Placed {
  readonly id: string;
  /** Microseconds since 1970. */
  readonly sortValue: number;
}

/** SQL: a moment as ISO 8601, and as what a cursor holds of it. */
export function listedMoment(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
    (extract(epoch from ${column}) * 1000000)::float8 as "sortValue"`;
}

/** SQL: whether a row comes after the cursor's, the latest first. */
export function afterCursor(moment: string, id: string, value: string, cursorId: string): string {
  return `(${moment}, ${id}) < (coalesce(to_timestamp(${value}::float8 / 1000000), 'infinity'),
    coalesce(${cursorId}::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`;
}

/** The cursor behind a row. */
export function cursorOf({ sortValue, id }: Placed) {
  return { value: sortValue, id };
}
