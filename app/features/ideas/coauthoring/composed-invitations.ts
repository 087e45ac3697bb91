/** Co-authors who are chosen while an idea is composed: one field for each, so that a form works without JavaScript. */
import { authorsAtMost } from "./coauthoring.ts";

/** The fields of the form, as many as an idea may have authors besides its first. */
export const coAuthorFields: readonly string[] = Array.from(
  { length: authorsAtMost - 1 },
  (_, index) => `coAuthor${index + 1}`,
);

/** Who is chosen in a form, each once; what is no id is kept, to be refused. */
export function chosenCoAuthors(fields: Readonly<Record<string, unknown>>): string[] {
  const values = coAuthorFields.map((name) => fields[name]);
  const chosen = values.filter((value) => typeof value === "string" && value !== "");
  return [...new Set(chosen as string[])];
}
