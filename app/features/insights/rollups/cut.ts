import { ideaActs, nobody } from "./act.ts";

/**
 * Ways of adding acts up that are kept. A figure is a sum over few rows of one of them: by unit whatever the idea is about,
 * by category and kind whatever the unit, and by all three in weeks and months alone, of what is counted of ideas: who did
 * what is never told by unit and category. What ties units is added up by the
 * idea's unit as well (`received_month`), and where that is the unit of whoever acted (`own_month`).
 */
export const cuts = [
  "unit_day",
  "unit_month",
  "category_day",
  "cross_week",
  "cross_month",
  "received_month",
  "own_month",
] as const;
export type Cut = (typeof cuts)[number];

const none = `'${nobody}'::uuid`;
const quoted = (acts: readonly string[]) => acts.map((act) => `'${act}'`).join(", ");
const ofIdeasSql = `m.act in (${quoted(ideaActs)})`;
const startOf = (part: "week" | "month") => `date_trunc('${part}', m.day::timestamp)::date`;
const about = `coalesce(m.category_id, ${none}), m.kind`;

/** Acts that tie the unit of whoever acts to that of the idea. */
export const tyingActs = ["voted", "commented", "coauthored"] as const;
/** Whether an act `m` does. */
export const tyingSql = `m.act in (${quoted(tyingActs)}) and m.of_unit_id is not null`;
/** The month of an act `m`. */
export const pairMonthSql = startOf("month");

/** The rows to which an act `m` belongs, as `c (cut, start, unit_id, category_id, kind)`. */
export const cutsOfActSql = `lateral (select * from (values
  ('unit_day', m.day, m.unit_id, ${none}, '', true),
  ('unit_month', ${startOf("month")}, m.unit_id, ${none}, '', true),
  ('category_day', m.day, ${none}, ${about}, true),
  ('cross_week', ${startOf("week")}, m.unit_id, ${about}, ${ofIdeasSql}),
  ('cross_month', ${startOf("month")}, m.unit_id, ${about}, ${ofIdeasSql}),
  ('received_month', ${startOf("month")}, m.of_unit_id, ${none}, '', ${tyingSql}),
  ('own_month', ${startOf("month")}, m.unit_id, ${none}, '', ${tyingSql} and m.unit_id = m.of_unit_id)
) v (cut, start, unit_id, category_id, kind, applies) where v.applies) c`;
