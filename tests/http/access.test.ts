import type { Express } from "express";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createApp } from "#server/http/app.ts";
import { useApp } from "#tests/support/app.ts";
import { anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { everyRoute } from "#tests/support/routes.ts";
import { pages } from "./support/access-table.ts";
import type { Answer, Answers, Line } from "./support/access/answers.ts";
import { dataOf } from "./support/addresses.ts";
import { endpoints } from "./support/access/endpoints.ts";
import { contents } from "./support/contents.ts";
import { aWorld, members, placed, strangers, type Kind, type World } from "./support/world.ts";

// Dozens of requests a test, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const database = useDatabase();
const app = useApp(database, { GROUNDSWELL_NO_RATE_LIMITS: "1" });
const kinds = [...strangers, ...members];

beforeEach(async () => {
  await anOrganisation();
});

test("every page and every endpoint has its line in the table, and every line its page", async () => {
  expect(Object.keys(pages).sort()).toEqual(
    everyRoute()
      .map(({ name }) => name)
      .sort(),
  );
  expect(Object.keys(endpoints).sort()).toEqual(endpointsOf(await createApp()).sort());
});

test.each(Object.entries(pages))("%s lets in whom it should", async (_, line) => {
  const { path, get, post, form = {} } = line;
  const named = [path, ...Object.entries(form).flat()];
  const world = await aWorld(named);
  const { asPage } = apart(kinds, get);
  expect(await everyAnswer((kind) => look(world, kind, path), asPage)).toEqual(of(asPage, get));
  expect(await everyAnswer((kind) => look(world, kind, dataOf(path)), dataFor(line))).toEqual(
    Object.fromEntries(
      dataFor(line).map((kind) => [kind, get[kind] === "sign in" ? 202 : get[kind]]),
    ),
  );

  const before = await contents(database.pool);
  const outside = refused(post);
  const sent = apart(outside, post);
  expect(await everyAnswer((kind) => act(world, kind, path, form), sent.asPage)).toEqual(
    of(sent.asPage, post),
  );
  expect(await everyAnswer((kind) => act(world, kind, dataOf(path), form), sent.asData)).toEqual(
    of(sent.asData, post),
  );
  expect(await contents(database.pool), "what was refused left no trace").toEqual(before);
  const inside = kinds.filter((kind) => !outside.includes(kind));
  expect(
    await everyAnswer(async (kind) => act(await aWorld(named), kind, path, form), inside),
  ).toEqual(of(inside, post));
});

describe.each(Object.entries(endpoints))("%s", (name, { path, json, form, answers }) => {
  test("answers whom it should", async () => {
    const world = await aWorld([path, JSON.stringify([json, form])]);
    const method = name.split(" ")[0] ?? "";
    const given = await everyAnswer(async (kind) => {
      const response = await app.ask(placed(path, world), {
        method,
        ...(json === undefined ? {} : { json }),
        ...(form && { form }),
        headers: { Cookie: world.cookies[kind] },
      });
      if (response.status === 401 && path.startsWith("/api"))
        expect(await response.json()).toEqual({ error: signInAgain });
      return response;
    });
    expect(given).toEqual(answers);
  });
});

describe("what belongs to somebody else", () => {
  test("a draft is shown to nobody but its author, and nobody else changes it or takes it away", async () => {
    const world = await freshWorld();
    for (const kind of members.filter((one) => one !== "author")) {
      const page = await look(world, kind, "/ideas/new?draft=:draft");
      expect(await page.text(), kind).not.toContain("Half a thought");
      expect((await look(world, kind, "/drafts").then((one) => one.text())) + kind).not.toContain(
        "Half a thought",
      );
      const put = {
        method: "PUT",
        form: { title: "Mine" },
        headers: { Cookie: world.cookies[kind] },
      };
      expect((await app.ask(placed("/drafts/:draft", world), put)).status).toBe(404);
      await act(world, kind, "/drafts/:draft/discard", {});
    }
    expect(await contents(database.pool)).toEqual(world.contents);
    const own = await look(world, "author", "/ideas/new?draft=:draft");
    expect(await own.text()).toContain("Half a thought");
  });

  test("a sign-in is neither shown to nor ended by anybody else", async () => {
    const world = await aWorld();
    const count = () => database.prisma.session.count();
    const before = await count();
    for (const kind of members.filter((one) => one !== "author")) {
      const shown = await look(world, kind, "/me/sessions").then((page) => page.text());
      expect(shown).not.toContain(world.places["session"]);
      expect((await act(world, kind, "/me/sessions", { session: ":session" })).status).toBe(404);
    }
    expect(await count()).toBe(before);
  });

  test("what a deleted comment said is gone for everybody, administrators included", async () => {
    const world = await aWorld();
    await act(world, "author", "/comments/:comment/delete", {});
    for (const kind of members) {
      expect((await look(world, kind, "/comments/:comment/history")).status).toBe(404);
      const page = await look(world, kind, "/ideas/:idea").then((one) => one.text());
      expect(page).not.toContain("A word from the author");
    }
  });
});

test("operators' figures are not on the public port", async () => {
  const world = await aWorld();
  for (const kind of kinds) expect((await look(world, kind, "/metrics")).status).toBe(404);
});

const signInAgain = expect.stringMatching(/^Your session has ended\. Sign in again/) as unknown;

function look(world: World, kind: Kind, path: string): Promise<Response> {
  return app.ask(placed(path, world), { headers: { Cookie: world.cookies[kind] } });
}

function act(world: World, kind: Kind, path: string, form: Readonly<Record<string, string>>) {
  const fields = Object.entries(form).map(
    ([name, value]) => [placed(name, world), placed(value, world)] as const,
  );
  return app.ask(placed(path, world), {
    form: Object.fromEntries(fields),
    headers: { Cookie: world.cookies[kind] },
  });
}

async function freshWorld() {
  const world = await aWorld();
  return { ...world, contents: await contents(database.pool) };
}

async function everyAnswer(
  ask: (kind: Kind) => Promise<Response>,
  asking: readonly Kind[] = kinds,
): Promise<Partial<Record<Kind, Answer>>> {
  const answers: Partial<Record<Kind, Answer>> = {};
  for (const kind of asking) answers[kind] = answerOf(await ask(kind));
  return answers;
}

function answerOf({ status, headers }: Response): Answer {
  if (status !== 302) return status;
  return headers.get("Location")?.startsWith("/sign-in") ? "sign in" : "onward";
}

/**
 * Of several kinds those that ask for the page: the first of each answer, and whoever is led elsewhere. The others ask
 * for its data, which the same loaders and actions answer, for a fraction of the time.
 */
function apart(asking: readonly Kind[], answers: Answers) {
  const isFirst = (kind: Kind) => asking.find((one) => answers[one] === answers[kind]) === kind;
  const asPage = asking.filter((kind) => isFirst(kind) || typeof answers[kind] !== "number");
  return { asPage, asData: asking.filter((kind) => !asPage.includes(kind)) };
}

function of(some: readonly Kind[], answers: Answers): Partial<Answers> {
  return Object.fromEntries(some.map((kind) => [kind, answers[kind]]));
}

/** Kinds to whom nothing may happen: what they send must leave no trace. */
function refused(post: Answers): Kind[] {
  return kinds.filter((kind) => {
    const answer = post[kind];
    return answer === "sign in" || (typeof answer === "number" && answer >= 400);
  });
}

/** Whose answer there is the page's own: redirects inside the product say 202 either way. */
function dataFor({ get }: Line): Kind[] {
  return kinds.filter((kind) => get[kind] === "sign in" || typeof get[kind] === "number");
}

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

/** Method and pattern of everything that is not a page, read from the composed server. */
function endpointsOf(express: Express): string[] {
  // Express 4 keeps what was added to it here; its types say `any`.
  const { stack } = express._router as { stack: readonly Layer[] };
  return stack.flatMap(linesOf);
}

function linesOf({ route, handle }: Layer): string[] {
  if (!route) return (handle?.stack ?? []).flatMap(linesOf);
  const methods = Object.keys(route.methods).filter((method) => route.methods[method]);
  return methods.map((method) => `${method.toUpperCase()} ${route.path}`);
}
