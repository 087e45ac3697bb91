import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { system } from "#app/core/actor.ts";
import { changeAccent } from "#app/features/look/change-accent.server.ts";
import { changeOrganisation } from "#app/features/people/change-organisation.server.ts";
import { useApp } from "#tests/support/app.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { startServer } from "#tests/support/server.ts";

const database = useDatabase();
const app = useApp(database);

interface Manifest {
  readonly name: string;
  readonly lang: string;
  readonly theme_color: string;
  readonly icons: readonly { src: string; sizes: string; purpose: string }[];
  readonly shortcuts: readonly { name: string; url: string }[];
}

beforeEach(async () => {
  await anOrganisation();
});

async function manifestOf(url = app.server.url): Promise<Manifest> {
  const answer = await fetch(new URL("/manifest.webmanifest", url));
  expect(answer.headers.get("Content-Type")).toMatch(/^application\/manifest\+json/);
  // Our own answer; the tests below say what must be in it.
  return (await answer.json()) as Manifest;
}

test("the product is installed under the organisation's name, in its language and its colour", async () => {
  await changeOrganisation(system, {
    name: "Services publics de Valmère",
    timeZone: "Europe/Paris",
    language: "fr",
  });
  await changeAccent(system, { accent: "#7a1f5c" });
  const server = await startServer({ databaseUrl: database.url });
  const manifest = await manifestOf(server.url);
  await server.stop();
  expect(manifest).toMatchObject({
    name: "Services publics de Valmère",
    lang: "fr",
    theme_color: "#7a1f5c",
  });
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual([
    "Proposer une idée",
    "Boîte de réception",
  ]);
});

test("every icon is there, as large as the manifest says, and one may be cut to any shape", async () => {
  const { icons } = await manifestOf();
  for (const { src, sizes } of icons) {
    const answer = await app.ask(src);
    const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(`${String(width)}x${String(height)}`, src).toBe(sizes);
  }
  expect(icons.map(({ purpose }) => purpose)).toEqual(["any", "any", "maskable"]);
  expect((await app.ask("/apple-touch-icon.png")).status).toBe(200);
});

test("what is to be opened from the icon is there", async () => {
  const { shortcuts } = await manifestOf();
  const person = await aPerson();
  for (const { url } of shortcuts) expect((await app.ask(url, { as: person })).status).toBe(200);
});

describe("the offline page", () => {
  test.each(["en", "fr"])(
    "in %s needs no script or style of its own, and knows nobody",
    async (language) => {
      const answer = await app.ask(`/offline/${language}`, {
        as: await aPerson({ name: "Odile Exemple" }),
      });
      const page = await answer.text();
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/<style|\sstyle="|<script>|nonce=|Odile/);
      for (const [, file = ""] of page.matchAll(/(?:src|href)="(\/[\w-]+\.\w+)"/g))
        expect((await app.ask(file)).status, file).toBe(200);
    },
  );

  test("exists in no other language", async () => {
    expect((await app.ask("/offline/de")).status).toBe(404);
  });
});

describe("the service worker", () => {
  test("is asked for again at every visit", async () => {
    const answer = await app.ask("/service-worker.js?build=1&language=en");
    expect(answer.headers.get("Cache-Control")).toBe("no-cache");
    expect(answer.headers.get("Content-Type")).toMatch(/javascript/);
    expect(await answer.text()).toContain('addEventListener("fetch"');
  });

  test("where it is switched off, removes itself instead", async () => {
    const env = { GROUNDSWELL_NO_OFFLINE: "1" };
    const server = await startServer({ databaseUrl: database.url, env });
    const worker = await fetch(new URL("/service-worker.js", server.url));
    const text = await worker.text();
    await server.stop();
    expect(worker.headers.get("Cache-Control")).toBe("no-cache");
    expect(text).toContain("registration.unregister()");
    expect(text).not.toContain('addEventListener("fetch"');
  });
});
