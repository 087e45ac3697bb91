import { describe, expect, test } from "vitest";
import { useApp } from "#tests/support/app.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { everyRoute, openRoutes } from "#tests/support/routes.ts";
import { sourceFiles } from "#tests/support/source-files.ts";

const database = useDatabase();
const app = useApp(database);

const routes = everyRoute();
const closed = routes.filter(({ name }) => !openRoutes.includes(name));
const hostile = "\u0000\u202e<script>alert(1)</script>'; drop table person; --\ud800{0}${x}";

describe.each(closed)("$name", ({ path }) => {
  test("sends a stranger to sign in, whether they look or act", async () => {
    await anOrganisation();
    const looked = await app.ask(path);
    expect(looked.status).toBe(302);
    expect(looked.headers.get("Location")).toMatch(/^\/sign-in\?to=/);
    const acted = await app.ask(path, { form: {} });
    // A page that takes no forms says so to everybody.
    if (acted.status !== 405) expect(acted.headers.get("Location")).toMatch(/^\/sign-in\?to=/);
  });

  test("does not know a person who was deactivated", async () => {
    await anOrganisation();
    const gone = await aPerson({ admin: true, deactivated: true });
    const answer = await app.ask(path, { as: gone });
    expect(answer.headers.get("Location")).toMatch(/^\/sign-in\?to=/);
  });
});

describe.each(routes.filter(({ name }) => name.startsWith("admin")))("$name", ({ path }) => {
  test("refuses staff, whether they look or act, and changes nothing", async () => {
    await anOrganisation();
    const person = await aPerson({ role: "leader", moderator: true });
    const looked = await app.ask(path, { as: person });
    expect([302, 403, 404, 405]).toContain(looked.status);
    const acted = await app.ask(path, { as: person, form: formOf(() => "Some text") });
    expect([400, 403, 404, 405]).toContain(acted.status);
    expect(await database.prisma.domainEvent.count()).toBe(0);
  });
});

describe.each(routes)("$name", ({ path }) => {
  test.each([
    ["an empty form", {}],
    ["hostile text in every field", formOf(() => hostile)],
    ["far too much text in every field", formOf(() => "x".repeat(20_000))],
    ["the id of nothing in every field", formOf(() => "0198c0de-0000-7000-8000-000000000000")],
  ])("answers %s in plain words, and writes nothing by halves", async (_, form) => {
    await anOrganisation();
    const person = await aPerson({ admin: true, moderator: true });
    const answer = await app.ask(path, { as: person, form });
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(/\bat .*\.(?:ts|js):\d+|Prisma|SQLSTATE/);
  });
});

// All fields of all forms at once: each route takes the ones it knows.
function formOf(value: () => string): Record<string, string> {
  const sources = sourceFiles(["app/routes", "app/features"], /\.tsx?$/).map(({ text }) => text);
  const names = sources.flatMap((text) =>
    [...text.matchAll(/\bname="(\w+)"/g)].map(([, name = ""]) => name),
  );
  return Object.fromEntries(names.map((name) => [name, value()]));
}
