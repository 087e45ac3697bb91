import { expect, test } from "vitest";
import { inRoot } from "#server/starter/places.mjs";
import { sourceFiles } from "#tests/support/source-files.ts";
import { setInFrench } from "./french-typography.ts";

test.each(sourceFiles(["app"], /\/messages\/fr\.json$/))(
  "the French of $path keeps marks with their words",
  async ({ path, text }) => {
    // With `--update`, as `npm run typography` runs it, the file is written instead of compared.
    await expect(
      setInFrench(text),
      "Lines differ in no-break spaces alone; `npm run typography` puts them in",
    ).toMatchFileSnapshot(inRoot(path));
  },
);

test("spaces before marks and inside quotation marks do not break", () => {
  expect(setInFrench("Vraiment ? Oui ! « {title} » : 5 000, ou 12 %")).toBe(
    "Vraiment\u202f? Oui\u202f! «\u00a0{title}\u00a0»\u00a0: 5\u202f000, ou 12\u00a0%",
  );
  expect(setInFrench("{count, plural, =0 {Rien ?} one {# fois !} other {# fois ;}}")).toBe(
    "{count, plural, =0 {Rien\u202f?} one {# fois\u202f!} other {# fois\u202f;}}",
  );
});

test("addresses, times and formats stay as they are", () => {
  for (const text of ["https://ideas.example.org/?a=b", "14:30", "{at, date, ::yMMM}"])
    expect(setInFrench(text)).toBe(text);
});
