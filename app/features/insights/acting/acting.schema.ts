import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import type { MessageKey } from "#app/core/words.ts";
import { isDay } from "#app/core/working-days.ts";
import { line, paragraph } from "#app/platform/text.ts";
import { actionLimits, type Move } from "./actions/action-request.ts";
import { annotationLimit } from "./annotations/annotation.ts";
import type { FigureName } from "../figures/sentence.ts";
import { isOfMonthsAlone, isOfWholeAlone } from "../figures/told-of.ts";
import { alertRhythms, alertSides } from "./alerts/alert.ts";
import { isFigureName, isOfIdeas, measureOf, readValue, valueAtMost } from "./measure.ts";
import { grains } from "../periods/period.ts";
import { targetAims } from "./targets/target.ts";

const id = (error: MessageKey = "ui.brokenRequest") => z.string({ error }).refine(isId, { error });
const revision = z.coerce.number({ error: "ui.brokenRequest" }).int({ error: "ui.brokenRequest" });
const day = z.string({ error: "acting.dayWrong" }).refine(isDay, { error: "acting.dayWrong" });
const figure = z.string({ error: "acting.figureUnknown" }).refine(isFigureName, {
  error: "acting.figureUnknown",
});
/** A unit, or nothing for the whole organisation. */
const unitOrWhole = z
  .string({ error: "acting.unitUnknown" })
  .default("")
  .refine((text) => text === "" || isId(text), { error: "acting.unitUnknown" })
  .transform((text) => (text === "" ? null : text));
/** The name of a period that stays, such as 2031-W10..2031-W13; empty where none was chosen. */
const period = z
  .string({ error: "ui.brokenRequest" })
  .default("")
  .refine((text) => /^(?:\d{4}-(?:W\d\d|\d\d)(?:\.\.\d{4}-(?:W\d\d|\d\d))?)?$/.test(text), {
    error: "ui.brokenRequest",
  });

/** What a leader asks of a unit. */
export const actionSchema = z.object({
  id: id(),
  figure,
  period,
  unitId: id("acting.unitUnknown"),
  asked: paragraph({
    max: actionLimits.asked,
    long: "acting.askedLong",
    missing: "acting.askedMissing",
  }),
  ownerId: id("acting.ownerMissing"),
  dueDay: day,
});
export type ActionWish = z.output<typeof actionSchema>;

const text = (missing?: MessageKey) =>
  paragraph({ max: actionLimits.text, long: "acting.textLong", ...(missing && { missing }) });
const bare = { stepId: id(), seenRevision: revision };
/** What a move does not ask for. */
const none = z
  .string()
  .default("")
  .transform(() => "");

/** A step of a request, by its move; the form carries the id of what it will make. */
export const moveSchemas = {
  reply: z.object({ ...bare, text: text("acting.replyMissing"), ownerId: none, dueDay: none }),
  report: z.object({ ...bare, text: text("acting.reportMissing"), ownerId: none, dueDay: none }),
  accept: z.object({ ...bare, text: text().default(""), ownerId: none, dueDay: none }),
  reopen: z.object({ ...bare, text: text("acting.reasonMissing"), ownerId: none, dueDay: day }),
  withdraw: z.object({ ...bare, text: text("acting.reasonMissing"), ownerId: none, dueDay: none }),
  "hand-over": z.object({
    ...bare,
    text: text().default(""),
    ownerId: id("acting.ownerMissing"),
    dueDay: day,
  }),
} as const satisfies Record<Move, z.ZodType>;

export interface MoveWish {
  readonly stepId: string;
  readonly seenRevision: number;
  readonly text: string;
  readonly ownerId: string;
  readonly dueDay: string;
}

/** Where the refusals of commands belong in their forms. */
export const actingFieldOf = {
  "acting.dayWrong": "dueDay",
  "acting.dayPast": "dueDay",
  "acting.dayFar": "dueDay",
  "acting.ownerElsewhere": "ownerId",
} as const;

const value = z
  .string({ error: "acting.valueWrong" })
  .transform(readValue)
  .refine((number): number is number => number !== null, { error: "acting.valueWrong" });

/** What is never told of a unit can have no value there: an alert would wait for ever. */
function isToldOf({ figure: of, unitId }: { figure: FigureName; unitId: string | null }): boolean {
  return unitId === null || !isOfWholeAlone(of);
}

const notToldOf = { error: "acting.unitOfWhole", path: ["unitId"] };

/** A target as its form sends it. */
export const targetSchema = z
  .object({
    id: id(),
    figure,
    unitId: unitOrWhole,
    aim: z.enum(targetAims, { error: "acting.aimMissing" }),
    value,
    grain: z.enum(grains, { error: "acting.grainMissing" }),
    byDay: day,
    /** Those in force that whoever sets it had before them. */
    seenIds: z
      .string({ error: "ui.brokenRequest" })
      .default("")
      .transform((text): readonly string[] => text.split(",")),
  })
  .refine(({ figure: of, value: number }) => number <= valueAtMost[measureOf[of]], {
    error: "acting.valueLarge",
    path: ["value"],
  })
  .refine(isToldOf, notToldOf)
  .refine(({ figure: of, unitId, grain }) => grain === "month" || !isOfMonthsAlone(of, unitId), {
    error: "acting.grainOfMonths",
    path: ["grain"],
  });
export type TargetWish = z.output<typeof targetSchema>;

/** An annotation as its form sends it. */
export const annotationSchema = z.object({
  id: id(),
  day,
  text: line({
    max: annotationLimit,
    long: "acting.annotationLong",
    missing: "acting.annotationMissing",
  }),
  unitId: unitOrWhole,
  seenRevision: revision.default(0),
});
export type AnnotationWish = z.output<typeof annotationSchema>;

/** An alert as its form sends it. */
export const alertSchema = z
  .object({
    id: id(),
    figure,
    unitId: unitOrWhole,
    side: z.enum(alertSides, { error: "acting.sideMissing" }),
    value,
    rhythm: z.enum(alertRhythms, { error: "acting.rhythmMissing" }),
  })
  .refine(({ figure: of, value: number }) => number <= valueAtMost[measureOf[of]], {
    error: "acting.valueLarge",
    path: ["value"],
  })
  .refine(({ figure: of, rhythm }) => rhythm !== "day" || isOfIdeas(of), {
    error: "acting.rhythmOfIdeas",
    path: ["rhythm"],
  })
  .refine(isToldOf, notToldOf)
  .refine(({ figure: of, unitId, rhythm }) => rhythm === "month" || !isOfMonthsAlone(of, unitId), {
    error: "acting.grainOfMonths",
    path: ["rhythm"],
  });
export type AlertWish = z.output<typeof alertSchema>;
