/** Spans of whole days, and which of them others are made of. */
import { shiftedDay } from "#app/core/working-days.ts";

/** From the first day to the last, both included, as in 2031-05-17. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** How a span follows from others. */
export interface SpanLink {
  readonly kind: "sum" | "union" | "within";
  readonly whole: Span;
  readonly parts: readonly Span[];
}

/** How many days a span has. */
export function lengthOf({ from, to }: Span): number {
  return (
    Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1
  );
}

/** Whether one span lies in another, or is the same. */
export function isIn(one: Span, other: Span): boolean {
  return one.from >= other.from && one.to <= other.to;
}

/**
 * All spans with what links them. Where figures add up over time every span is the sum of the pieces between any two
 * ends, of which those that are no span of their own are returned as well. Otherwise each span holds those inside it,
 * and is all of them where they leave no day out.
 */
export function spansOf(
  given: readonly Span[],
  addsUp: boolean,
): { readonly spans: readonly Span[]; readonly links: readonly SpanLink[] } {
  const spans = distinct(given);
  if (addsUp) {
    const pieces = piecesOf(spans);
    return { spans: distinct([...spans, ...pieces]), links: linked(spans, pieces, "sum") };
  }
  return { spans, links: linked(spans, spans, "union") };
}

function linked(spans: readonly Span[], parts: readonly Span[], kind: "sum" | "union"): SpanLink[] {
  return spans.flatMap((whole) => {
    const inside = parts.filter((part) => isIn(part, whole) && nameOf(part) !== nameOf(whole));
    if (inside.length === 0) return [];
    if (kind === "sum") return [{ kind, whole, parts: inside }];
    const made = tilings(whole, inside);
    const tiles = new Set(made.flat().map(nameOf));
    const others = inside.filter((part) => !tiles.has(nameOf(part)));
    const within: SpanLink[] = others.length > 0 ? [{ kind: "within", whole, parts: others }] : [];
    return [...made.map((some): SpanLink => ({ kind, whole, parts: some })), ...within];
  });
}

/** How a span is made of others that follow on each other: of the shortest, and of as few as can be, in each order. */
function tilings(whole: Span, inside: readonly Span[]): (readonly Span[])[] {
  const starting = new Map<string, Span[]>();
  for (const part of inside) starting.set(part.from, [...(starting.get(part.from) ?? []), part]);
  const finest = tiled(whole, starting, (some) => some.slice(0, 1))[0];
  if (!finest) return [];
  const all = tiled(whole, starting, (some) => some);
  const fewest = Math.min(...all.map(({ length }) => length));
  const coarse = all.filter(({ length }) => length === fewest && length < finest.length);
  return [finest, ...coarse];
}

function tiled(
  whole: Span,
  starting: ReadonlyMap<string, readonly Span[]>,
  choose: (some: readonly Span[]) => readonly Span[],
): (readonly Span[])[] {
  const byStart = new Map<string, (readonly Span[])[]>();
  const from = (day: string): (readonly Span[])[] => {
    if (day > whole.to) return [[]];
    const known = byStart.get(day);
    if (known) return known;
    const sorted = [...(starting.get(day) ?? [])].sort(byDay);
    const made = choose(sorted).flatMap((part) =>
      from(shiftedDay(part.to, 1)).map((rest) => [part, ...rest]),
    );
    byStart.set(day, made);
    return made;
  };
  return from(whole.from);
}

/** What lies between any two neighbouring ends and in at least one of the spans. */
function piecesOf(spans: readonly Span[]): Span[] {
  const starts = spans.flatMap(({ from, to }) => [from, shiftedDay(to, 1)]);
  const sorted = [...new Set(starts)].sort();
  return sorted.flatMap((from, at) => {
    const next = sorted[at + 1];
    const piece = next === undefined ? null : { from, to: shiftedDay(next, -1) };
    return piece && spans.some((span) => isIn(piece, span)) ? [piece] : [];
  });
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [nameOf(span), span])).values()].sort(byDay);
}

function byDay(one: Span, other: Span): number {
  return one.from < other.from ? -1 : one.from > other.from ? 1 : one.to < other.to ? -1 : 1;
}

function nameOf({ from, to }: Span): string {
  return `${from} ${to}`;
}
