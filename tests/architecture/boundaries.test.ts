import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inRoot } from "#server/starter/places.mjs";

const require = createRequire(import.meta.url);
// The file is CommonJS and has no types of its own; its comment names this one.
const configuration = require(inRoot(".dependency-cruiser.cjs")) as IConfiguration;

/** The rule, a file that imports, and what it must not import. */
const forbidden = [
  ["core-is-pure", "app/core/a.ts", "app/platform/b.ts"],
  ["core-is-pure", "app/core/a2.ts", "prisma/client/client.ts"],
  ["ui-knows-only-core", "app/ui/a.tsx", "app/features/ideas/idea.ts"],
  ["ui-knows-only-core", "app/ui/a2.tsx", "app/platform/b.ts"],
  ["platform-knows-only-core", "app/platform/a.server.ts", "app/features/ideas/idea.ts"],
  ["platform-knows-only-core", "app/platform/a2.server.ts", "app/ui/b.tsx"],
  ["features-are-islands", "app/features/ideas/a.ts", "app/features/people/person.ts"],
  ["features-look-down", "app/features/ideas/a2.ts", "app/reactions/b.ts"],
  ["features-look-down", "app/features/ideas/a3.ts", "app/words.server.ts"],
  ["reactions-know-no-pages", "app/reactions/a.ts", "app/ui/b.tsx"],
  ["reactions-know-no-pages", "app/reactions/a2.ts", "app/routes/ideas/route.tsx"],
  ["routes-compose-features", "app/routes/feed/route.tsx", "app/reactions/b.ts"],
  ["design-shows-the-frame-too", "app/routes/design/piece.tsx", "app/reactions/b.ts"],
  ["routes-compose-features", "app/routes/feed/piece2.tsx", "app/frame/b.tsx"],
  ["routes-are-apart", "app/routes/feed/piece.tsx", "app/routes/ideas/piece.tsx"],
  [
    "routes-are-apart",
    "app/routes/ideas.$id.edit/route.tsx",
    "app/routes/ideas.$id.vote/piece.tsx",
  ],
  ["routes-are-entries", "app/root.tsx", "app/routes/ideas/route.tsx"],
  ["app-below-server", "app/platform/a3.server.ts", "server/main.ts"],
  ["nothing-imports-tests", "server/a.ts", "tests/support/builders.ts"],
  [
    "prisma-in-stores-and-queries",
    "app/features/ideas/submit-idea.server.ts",
    "app/platform/db.server.ts",
  ],
  ["prisma-in-stores-and-queries", "app/routes/ideas/loader.server.ts", "prisma/client/client.ts"],
  [
    "browser-keeps-off-the-server",
    "app/features/ideas/components/card.tsx",
    "app/platform/db.server.ts",
  ],
  ["no-missing-modules", "server/b.ts", "server/nowhere.ts"],
  ["packages-are-listed", "server/e.ts", "node_modules/unlisted/index.js"],
] as const;

const allowed = [
  ["app/routes/design/piece3.tsx", "app/frame/b.tsx"],
  ["app/features/ideas/idea.store.server.ts", "app/platform/db.server.ts"],
  ["app/features/ideas/idea.queries.server.ts", "prisma/client/client.ts"],
  ["app/features/ideas/b.ts", "app/core/b.ts"],
  ["app/features/ideas/components/b.tsx", "app/ui/b.tsx"],
  ["app/reactions/c.ts", "app/features/ideas/idea.ts"],
  ["app/routes/ideas/route.tsx", "app/features/ideas/components/b.tsx"],
  ["app/routes/ideas/route.tsx", "app/routes/ideas/piece.tsx"],
  ["app/routes/ideas.$id.edit/route.tsx", "app/routes/ideas.$id.edit/form.tsx"],
  ["server/main.ts", "app/reactions/c.ts"],
] as const;

let tree: string;
let found: string[];

beforeAll(async () => {
  mkdirSync(inRoot(".cache"), { recursive: true });
  tree = mkdtempSync(join(inRoot(".cache"), "boundaries-"));
  plant(tree);
  found = await violationsIn(tree);
}, 60_000);

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

describe("an import across a boundary is found", () => {
  test.each(forbidden)("%s: %s imports %s", (rule, from, to) => {
    // What cannot be resolved keeps the name it was imported by.
    const target = rule === "no-missing-modules" ? "./nowhere.ts" : to;
    expect(found).toContain(`${rule}: ${from} → ${target}`);
  });

  test("a cycle", () => {
    expect(found.some((line) => line.startsWith("no-cycles: server/c.ts"))).toBe(true);
  });

  test("in every rule there is", () => {
    const tried: string[] = [...forbidden.map(([rule]) => rule), "no-cycles"];
    expect((configuration.forbidden ?? []).map(({ name }) => name).sort()).toEqual(
      [...new Set(tried)].sort(),
    );
  });
});

test.each(allowed)("%s may import %s", (from, to) => {
  expect(found.filter((line) => line.endsWith(`: ${from} → ${to}`))).toEqual([]);
});

function plant(folder: string): void {
  const imports = new Map<string, string[]>([
    ["server/c.ts", ["server/d.ts"]],
    ["server/d.ts", ["server/c.ts"]],
  ]);
  for (const [from, to] of [...forbidden.map(([, from, to]) => [from, to] as const), ...allowed]) {
    imports.set(from, [...(imports.get(from) ?? []), to]);
    if (!to.endsWith("nowhere.ts")) imports.set(to, imports.get(to) ?? []);
  }
  for (const [path, targets] of imports) {
    const lines = targets.map(
      (target, n) => `export { x as x${n} } from "${between(path, target)}";`,
    );
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), ["export const x = 1;", ...lines].join("\n"));
  }
}

function between(from: string, to: string): string {
  const [, packageName] = /^node_modules\/([^/]+)/.exec(to) ?? [];
  if (packageName) return packageName;
  const path = relative(dirname(from), to).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

async function violationsIn(baseDir: string): Promise<string[]> {
  const { forbidden: rules, options } = configuration;
  const { output } = await cruise(["app", "prisma", "server", "tests"], {
    ...options,
    // The tree lies under .cache, which the repository's own configuration leaves out.
    exclude: { path: "^$" },
    tsConfig: {},
    baseDir,
    validate: true,
    ruleSet: { forbidden: rules ?? [] },
  });
  // Without an output type the output is the result itself.
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
}
