import type { Fields } from "../rows.ts";

/** All fields of a form as they would be sent, hidden ones too. Browser only. */
export function typedIn(form: HTMLFormElement): Fields {
  const entries = [...new FormData(form)];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
