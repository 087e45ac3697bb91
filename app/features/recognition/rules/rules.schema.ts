import { z } from "zod";
import { isDay } from "#app/core/working-days.ts";
import { ruleFrom } from "./rule-form.ts";

const text = z
  .string({ error: "ui.brokenRequest" })
  .max(40, { error: "ui.brokenRequest" })
  .default("");

/** A rule as a designer sends it; what stands against it, the command says. */
export const ruleSchema = z
  .object({
    id: text,
    counts: text,
    each: text,
    eachAtLeast: text,
    atLeast: text,
    within: text,
    earned: text,
    since: text.refine((day) => day === "" || isDay(day), { error: "rules.dayUnknown" }),
  })
  .transform(({ id, ...fields }, context) => {
    const rule = ruleFrom(fields);
    if (!rule) {
      context.addIssue({ code: "custom", message: "ui.brokenRequest" });
      return z.NEVER;
    }
    return { id, rule };
  });
