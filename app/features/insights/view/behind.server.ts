import { pageOf, type Cursor } from "#app/core/page.ts";
import { isDay } from "#app/core/working-days.ts";
import type { BehindFigure } from "../figures/behind-figures.ts";
import { awardsBehind } from "../figures/awards-behind.queries.server.ts";
import { ideasBehind } from "../figures/behind.queries.server.ts";
import { scopeOf, type View } from "./view.ts";

const pageSize = 50;

/** The day at which a page begins, and the id behind it; the first page for what is no day of the calendar. */
function placeOf(after: Cursor | null): { readonly day: string; readonly id: string } | null {
  const at = new Date(after?.value ?? Number.NaN);
  const day = Number.isNaN(at.getTime()) ? "" : at.toISOString().slice(0, 10);
  return after && isDay(day) ? { day, id: after.id } : null;
}

/** A page of the announced awards behind a figure, the latest first, and where the next begins. */
export async function readAwardsBehind({ filter, units }: View, after: Cursor | null) {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const found = await awardsBehind({
    scope: scopeOf(filter, filter.period),
    after: placeOf(after),
    atMost: pageSize + 1,
  });
  const { rows, next } = pageOf(found, pageSize, ({ day, id }) => ({ value: Date.parse(day), id }));
  return {
    rows: rows.map(({ unitId, ...row }) => ({ ...row, unit: names.get(unitId) ?? "" })),
    next,
  };
}

/** A page of the ideas behind a figure, the newest first, and where the next begins. */
export async function readBehind(view: View, of: BehindFigure, after: Cursor | null) {
  const { reader, filter, units } = view;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const place = placeOf(after);
  const found = await ideasBehind(reader, {
    of,
    scope: scopeOf(filter, filter.period),
    after: place && { postedOn: place.day, id: place.id },
    atMost: pageSize + 1,
  });
  const { rows, next } = pageOf(found, pageSize, ({ postedOn, id }) => {
    return { value: Date.parse(postedOn), id };
  });
  return {
    rows: rows.map(({ id, title, language, stage, postedOn, unitId }) => {
      return { id, title, language, stage, postedOn, unit: names.get(unitId) ?? "" };
    }),
    next,
  };
}
