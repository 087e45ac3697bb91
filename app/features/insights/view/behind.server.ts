import { pageOf, type Cursor } from "#app/core/page.ts";
import type { BehindFigure } from "../figures/behind-figures.ts";
import { ideasBehind } from "../figures/behind.queries.server.ts";
import { scopeOf, type View } from "./view.ts";

const pageSize = 50;

/** A page of the ideas behind a figure, the newest first, and where the next begins. */
export async function readBehind(view: View, of: BehindFigure, after: Cursor | null) {
  const { reader, filter, units } = view;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const found = await ideasBehind(reader, {
    of,
    scope: scopeOf(filter, filter.period),
    after: after && { postedOn: new Date(after.value).toISOString().slice(0, 10), id: after.id },
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
