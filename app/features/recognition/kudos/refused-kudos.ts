import type { Message } from "#app/core/words.ts";
import type { KudosReason } from "./kudos.ts";

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
      return { key: "thanks.refusedOneself" };
    case "not_taken":
      return { key: "thanks.refusedNotTaken" };
    case "not_theirs":
      return { key: "thanks.refusedNotTheirs" };
    case "no_contribution":
      return { key: "thanks.refusedNoContribution" };
    case "no_value":
      return { key: "thanks.valueMissing" };
    case "too_short":
      return { key: "thanks.refusedTooShort", values: { limit: reason.limit } };
    case "too_long":
      return { key: "thanks.wordsLong" };
    case "allowance":
      return {
        key: "thanks.refusedAllowance",
        values: { limit: reason.limit, when: whenOf(reason.againAt) },
      };
  }
}
