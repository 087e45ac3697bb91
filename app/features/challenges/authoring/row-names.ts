/** How the rows of a challenge's lists are called where the review speaks of them. */
import type { RowNames } from "./components/lack-words.ts";
import type { WrittenChallenge } from "./written.ts";

/** Names by the ids of the rows; `people` are the sponsors'. */
export function rowNames(
  { phases, prizes, judging, entering, resources }: WrittenChallenge,
  people: readonly { readonly id: string; readonly name: string }[],
): RowNames {
  const rows = [
    ...phases.map(({ id, name }, n) => [id, { list: "phases", number: n + 1, name }] as const),
    ...prizes.map(({ id }, n) => [id, { list: "prizes", number: n + 1, name: "" }] as const),
    ...judging.sheets.flatMap(({ criteria }) =>
      criteria.map(
        ({ id, title }, n) => [id, { list: "criteria", number: n + 1, name: title }] as const,
      ),
    ),
    ...[entering.questions, resources.faq].flatMap((list) =>
      list.map(({ id }, n) => [id, { list: "questions", number: n + 1, name: "" }] as const),
    ),
    ...people.map(({ id, name }, n) => [id, { list: "people", number: n + 1, name }] as const),
  ];
  return Object.fromEntries<RowNames[string]>(rows);
}
