import { z } from "zod";
import { isId } from "#app/core/ids.ts";

const day = (missing: "absences.fromMissing" | "absences.untilMissing") =>
  z.string({ error: missing }).regex(/^\d{4}-\d\d-\d\d$/, { error: missing });

/** An absence as a form sends it: both days belong to it. */
export const absenceSchema = z.object({
  from: day("absences.fromMissing"),
  until: day("absences.untilMissing"),
  deputyId: z.string({ error: "absences.deputyMissing" }).refine(isId, {
    error: "absences.deputyMissing",
  }),
});

/** Where the refusals of an absence belong. */
export const absenceFieldOf = {
  "absences.daysWrong": "until",
  "absences.isOver": "until",
  "absences.overlaps": "from",
  "absences.deputyMissing": "deputyId",
  "absences.deputyOneself": "deputyId",
} as const;
