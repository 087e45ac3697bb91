import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settings, stateOf, unknownSettings } from "#server/starter/settings.mjs";
import { aCheckout, type Checkout } from "#tests/operations/a-checkout.ts";

let checkout: Checkout;

beforeAll(async () => {
  checkout = await aCheckout();
});

afterAll(() => checkout.remove());

it("says in a folder where nothing was done yet what there is to do, and fails", async () => {
  const run = checkout.run(["doctor"], { PORT: "70000", GROUNDSWEL: "", GROUNDSWELL_DEMOO: "1" });
  expect(await run.ended()).toBe(1);
  expect(run.output()).toContain("✓ Node.js");
  expect(run.output()).toContain("✗ Build: there is none yet.");
  expect(run.output()).toMatch(/✗ PORT +70000 — It must be a port from 1 to 65535\./u);
  expect(run.output()).toContain("✗ GROUNDSWELL_DEMOO is no setting of this version.");
});

it("knows every setting that the server reads", async () => {
  const sources = ["app/platform/env.server.ts", "app/platform/files/file-settings.server.ts"];
  const source = (await Promise.all(sources.map((path) => readFile(path, "utf8")))).join();
  const read = [...source.matchAll(/env(?:, |\[)"([A-Z_]+)"/gu)].map(([, name]) => name);
  expect(read.length).toBeGreaterThan(5);
  expect(
    read.filter(
      (name) => name !== "GROUNDSWELL_MODE" && name !== "PATH" && !(name ?? "").startsWith("NODE_"),
    ),
  ).toSatisfy((names: string[]) => names.every((name) => name in settings));
});

it("never shows a password", () => {
  const { shown } = stateOf("DATABASE_URL", {
    DATABASE_URL: "postgresql://ada:secret@db.example.org/x",
  });
  expect(shown).toBe("postgresql://ada:***@db.example.org/x");
  expect(stateOf("DATABASE_URL", { DATABASE_URL: "secret" }).shown).not.toContain("secret");
});

it("takes no name for ours that does not begin like ours", () => {
  expect(unknownSettings({ PATH: "", GROUNDSWELL_DEMO: "1", GROUNDSWELL_MODE: "start" })).toEqual(
    [],
  );
});
