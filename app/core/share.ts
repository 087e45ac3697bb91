/** A part of a whole, exactly: whole numbers, in lowest terms. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** A share in lowest terms; of nothing it is nothing. */
export function shareOf(part: number, of: number): Share {
  if (of === 0) return { part: 0, of: 1 };
  const divisor = commonDivisor(Math.abs(part), of);
  return { part: part / divisor, of: of / divisor };
}

/** Whether a share is larger than another, without rounding. */
export function isMore(one: Share, other: Share): boolean {
  return BigInt(one.part) * BigInt(other.of) > BigInt(other.part) * BigInt(one.of);
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
