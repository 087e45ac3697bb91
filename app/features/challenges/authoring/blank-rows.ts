/** What a new row of each list begins with. */
import { tieValues } from "./tie-values.ts";
import { fieldName, rowsIn, type Fields } from "./rows.ts";

/** The fields of a new row; null for what is no list. `of` is what it belongs to, where lists stand inside of others. */
export function blankRow(list: string, fields: Fields, of: string): Fields | null {
  return blanks[list]?.(fields, of) ?? null;
}

const blanks: Readonly<Record<string, (fields: Fields, of: string) => Fields>> = {
  phases: () => ({ name: "", startsAt: "", endsAt: "", takesSubmissions: "on" }),
  prizes: (fields) => ({ place: nextPlace(fields), kind: "cash", amount: "", text: "" }),
  units: () => ({ unit: "" }),
  criteria: (_, phase) => ({
    ...{ phase, title: "", hint: "", kind: "numeric", points: "", rangeStart: "0", rangeEnd: "5" },
  }),
  tie: (fields) => ({ by: freeStep(fields) }),
  questions: () => ({ text: "" }),
  faq: () => ({ question: "", answer: "" }),
};

function nextPlace(fields: Fields): string {
  const places = rowsIn(fields, "prizes").map((id) =>
    Number(fields[fieldName("prizes", id, "place")]),
  );
  return String(Math.max(0, ...places.filter(Number.isInteger)) + 1);
}

/** A step that is not there yet; the lot, which ends every rule, last. */
function freeStep(fields: Fields): string {
  const taken = rowsIn(fields, "tie").map((id) => fields[fieldName("tie", id, "by")]);
  return tieValues.find((value) => !taken.includes(value)) ?? "lot";
}
