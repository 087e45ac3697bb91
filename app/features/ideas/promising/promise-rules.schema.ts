import { z } from "zod";
import { isId } from "#app/core/ids.ts";
import { promiseLimits, promisedStages, type PromisedStage } from "./promise.ts";
import type { OwnLengths, PromiseRules } from "./promise-rules.ts";

/** A number of working days as typed; empty: none. */
const days = (most: number, error: "promising.daysWrong" | "promising.noticeWrong") =>
  z
    .string({ error })
    .trim()
    .default("")
    .refine((text) => text === "" || isNumberUpTo(text, most), { error })
    .transform((text) => (text === "" ? null : Number(text)));

function isNumberUpTo(text: string, most: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

/**
 * The settings as their form sends them: the usual lengths, and per category and stage "usual", "none" or "own" with a
 * number, as in "how-open-<category>" and "days-open-<category>".
 */
export const promiseRulesSchema = z
  .looseObject({
    revision: z.coerce
      .number({ error: "ui.brokenRequest" })
      .int({ error: "ui.brokenRequest" })
      .min(0, { error: "ui.brokenRequest" })
      .max(2 ** 31 - 1, { error: "ui.brokenRequest" }),
    open: days(promiseLimits.days, "promising.daysWrong"),
    in_review: days(promiseLimits.days, "promising.daysWrong"),
    remindDays: days(promiseLimits.notice, "promising.noticeWrong"),
    escalateDays: days(promiseLimits.notice, "promising.noticeWrong"),
  })
  .superRefine((fields, context) => {
    for (const [name, how] of Object.entries(fields)) {
      const place = placeOf(name);
      if (!place || how !== "own") continue;
      const field = `days-${place.stage}-${place.categoryId}`;
      const typed = fields[field];
      if (typeof typed !== "string" || !isNumberUpTo(typed.trim(), promiseLimits.days))
        context.addIssue({ code: "custom", path: [field], message: "promising.daysWrong" });
    }
  })
  .transform(({ revision, open, in_review, remindDays, escalateDays, ...fields }) => ({
    revision,
    usual: { open, in_review },
    ofCategories: ownLengths(fields),
    remindDays,
    escalateDays,
  })) satisfies z.ZodType<PromiseRules & { revision: number }>;

function ownLengths(fields: Readonly<Record<string, unknown>>): Record<string, OwnLengths> {
  const own: Record<string, OwnLengths> = {};
  for (const [name, how] of Object.entries(fields)) {
    const place = placeOf(name);
    if (!place || (how !== "own" && how !== "none")) continue;
    const { stage, categoryId } = place;
    const length = how === "none" ? null : Number(fields[`days-${stage}-${categoryId}`]);
    own[categoryId] = { ...own[categoryId], [stage]: length };
  }
  return own;
}

function placeOf(name: string): { stage: PromisedStage; categoryId: string } | null {
  const stage = promisedStages.find((one) => name.startsWith(`how-${one}-`));
  const categoryId = stage && name.slice(`how-${stage}-`.length);
  return stage && isId(categoryId) ? { stage, categoryId } : null;
}

/** What stands, as the form shows it. */
export function rulesAsTyped({
  usual,
  ofCategories,
  remindDays,
  escalateDays,
  revision,
}: PromiseRules & { readonly revision: number }): Record<string, string> {
  const typed: Record<string, string> = {
    revision: String(revision),
    open: asTyped(usual.open),
    in_review: asTyped(usual.in_review),
    remindDays: asTyped(remindDays),
    escalateDays: asTyped(escalateDays),
  };
  for (const [id, own] of Object.entries(ofCategories)) {
    for (const stage of promisedStages) {
      const length = own[stage];
      if (length === undefined) continue;
      typed[`how-${stage}-${id}`] = length === null ? "none" : "own";
      typed[`days-${stage}-${id}`] = asTyped(length);
    }
  }
  return typed;
}

function asTyped(length: number | null): string {
  return length === null ? "" : String(length);
}
