import { describe, expect, test } from "vitest";
import type { PolicyRow } from "#app/core/policy.ts";
import { translator } from "#app/words.server.ts";
import { permissionsDocument, type PolicySection } from "./permissions.ts";

const files = import.meta.glob<Record<string, unknown>>("/app/features/**/*.policy.ts", {
  eager: true,
});
const sources = import.meta.glob<string>("/app/features/**/*.policy.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});
const policies = Object.entries(files).map(([path, exported]) => ({ path, exported }));

describe.each(policies)("$path", ({ path, exported }) => {
  test("exports its rules and the rows of the matrix", () => {
    expect(names(exported)).toEqual([
      expect.stringMatching(/Policy$/),
      expect.stringMatching(/PolicyRows$/),
    ]);
  });

  test("tries every rule in the matrix", () => {
    const [policy = ""] = names(exported);
    const [, rows = ""] = sources[path]?.split(/export const \w+PolicyRows\b/) ?? [];
    const rules = Object.keys(valueOf<object>(exported, /Policy$/));
    const tried = rules.filter((rule) => new RegExp(`\\b${policy}\\.${rule}\\b`).test(rows));
    expect(tried).toEqual(rules);
  });
});

test("docs/permissions.md says what the policies say", async () => {
  const document = permissionsDocument(policies.map(sectionOf), translator("en"));
  // With `--update`, as `npm run permissions` runs it, the file is written instead of compared.
  await expect(document).toMatchFileSnapshot("../../docs/permissions.md");
});

function sectionOf({ path, exported }: (typeof policies)[number]): PolicySection {
  const noun = /([^/]+)\.policy\.ts$/.exec(path)?.[1] ?? path;
  return {
    title: noun.charAt(0).toUpperCase() + noun.slice(1).replaceAll("-", " "),
    rows: valueOf<readonly PolicyRow[]>(exported, /PolicyRows$/),
  };
}

function names(exported: Record<string, unknown>): string[] {
  return Object.keys(exported)
    .filter((name) => /Policy(?:Rows)?$/.test(name))
    .sort();
}

function valueOf<T>(exported: Record<string, unknown>, name: RegExp): T {
  const [, value] = Object.entries(exported).find(([key]) => name.test(key)) ?? [];
  // The names are the convention that the first test above holds to.
  return value as T;
}
