import { beforeEach, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { useApp } from "#tests/support/app.ts";
import { aCategory, anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { startWalk, type Walk } from "./support/walk.ts";

const database = useDatabase();
const app = useApp(database);
const email = "odile@example.org";
const password = "several-quiet-otters-wander";

beforeEach(async () => {
  await anOrganisation();
  await aPerson({ email, password });
});

async function signIn(walk: Walk): Promise<void> {
  await walk.go("/sign-in");
  await walk.send(walk.form("/sign-in"), { email, password });
}

test("a form sent after the session has ended comes back whole, and can be sent again, without JavaScript", async () => {
  const { id: categoryId } = await aCategory();
  const walk = startWalk(app.server.url);
  await signIn(walk);
  await walk.go("/ideas/new");
  const form = walk.form("/ideas/new");
  await walk.send(walk.form("/sign-out"));
  const typed = {
    title: `"Book" a <b>time</b> & place`,
    problem: "One line.\n\n  Another 'line'.",
    proposal: "Bookings",
    categoryId,
  };
  await walk.send(form, { ...typed, password: "not-for-any-page" });
  expect(walk.status).toBe(401);
  expect(walk.words()).toContain("Your session has ended. Sign in in another tab");
  expect(walk.html).toMatch(
    /<a[^>]*target="_blank"[^>]*href="\/sign-in"|<a[^>]*href="\/sign-in"[^>]*target="_blank"/,
  );
  expect(walk.html).not.toContain("not-for-any-page");
  const again = walk.form("/ideas/new");
  expect(again.fields).toEqual({ ...form.fields, ...typed });
  expect(await database.prisma.idea.count()).toBe(0);

  await signIn(walk);
  await walk.send(again);
  expect(walk.status).toBe(200);
  expect(await database.prisma.idea.findMany()).toMatchObject([typed]);
});

test.each([
  ["a comment", "comments", { source: "Bien dit.", answerTo: "", commentId: newId() }],
  ["an edit", "edit", { title: "Un titre", textVersion: "1" }],
])("%s comes back too, in the reader's language", async (_, place, typed) => {
  const idea = await anIdea();
  const path = `/ideas/${idea.id}/${place}`;
  const walk = startWalk(app.server.url, "fr");
  await walk.send({
    action: path,
    fields: typed,
    buttons: [{ text: "", name: "", value: "", action: "" }],
  });
  expect(walk.status).toBe(401);
  expect(walk.words()).toContain("Votre session a pris fin.");
  expect(walk.form(path).fields).toEqual(typed);
});

test("a form with nothing typed leads to sign in, and then back to its page", async () => {
  const idea = await anIdea();
  const walk = startWalk(app.server.url);
  await walk.send({
    action: `/ideas/${idea.id}/vote`,
    fields: { vote: "set" },
    buttons: [{ text: "", name: "", value: "", action: "" }],
  });
  expect(walk.path).toMatch(/^\/sign-in/);
});
