import type { Message } from "#app/core/words.ts";
import { swapDays, type KudosReason } from "./kudos.ts";

/** What stands against a kudos, by the field of its form that it belongs to; the first of each. */
export function kudosMistakes(
  reasons: readonly KudosReason[],
  whenOf: (at: Date) => string,
): Record<string, Message> {
  const mistakes: Record<string, Message> = {};
  for (const reason of reasons) mistakes[fields[reason.reason]] ??= mistakeOf(reason, whenOf);
  return mistakes;
}

const fields: Readonly<Record<KudosReason["reason"], string>> = {
  oneself: "to",
  not_taken: "to",
  not_theirs: "to",
  no_contribution: "",
  allowance: "",
  no_value: "value",
  too_short: "words",
  too_long: "words",
};

function mistakeOf(reason: KudosReason, whenOf: (at: Date) => string): Message {
  switch (reason.reason) {
    case "oneself":
      return { key: "kudos.refusedOneself" };
    case "not_taken":
      return { key: "kudos.refusedNotTaken" };
    case "not_theirs":
      return { key: "kudos.refusedNotTheirs" };
    case "no_contribution":
      return { key: "kudos.refusedNoContribution" };
    case "no_value":
      return { key: "kudos.valueMissing" };
    case "too_short":
      return { key: "kudos.refusedTooShort", values: { limit: reason.limit } };
    case "too_long":
      return { key: "kudos.wordsLong" };
    case "allowance":
      return {
        key: "kudos.refusedAllowance",
        values: { limit: reason.limit, when: whenOf(reason.againAt) },
      };
  }
}

/** For sentences about thanks that go back and forth. */
export const swapValues = { days: swapDays } as const;
