import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { postNote } from "#app/features/discussion/notes/post-note.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { useApp } from "#tests/support/app.ts";
import {
  aComment,
  anIdea,
  anOrganisation,
  aPerson,
  aUnit,
  aVote,
} from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { because, merged, unmerged } from "#tests/integration/merging/merging-world.ts";

const database = useDatabase();
const app = useApp(database);

async function aPair() {
  await anOrganisation();
  const unit = await aUnit();
  const manager = await aPerson({ name: "Mina Manager", unit, manages: [unit] });
  const idea = await anIdea({ unit, title: "Lockers at the door" });
  const into = await anIdea({ unit, title: "Lockers in the hall" });
  return { unit, manager, idea, into };
}

describe("notes about a merged idea", () => {
  test("are led to from those of the other one, for whoever may answer both and nobody else", async () => {
    const { manager, idea, into } = await aPair();
    const elsewhere = await aUnit();
    const other = await aPerson({ unit: elsewhere, manages: [elsewhere] });
    const subject = { kind: "idea", id: idea.id } as const;
    await postNote(manager, { subject, source: "Ask the caretaker first." });
    await merged(manager, idea, into);
    const read = (as: { readonly id: string }) => app.ask(`/ideas/${into.id}/notes`, { as });
    expect(await read(manager).then((page) => page.text())).toContain(
      `href="/ideas/${idea.id}/notes"`,
    );
    const kept = await app.ask(`/ideas/${idea.id}/notes`, { as: manager });
    expect(await kept.text()).toContain("Ask the caretaker first.");
    // Somebody who answers the other idea alone is not told that there are any.
    await sql("update idea set owner_id = $2 where id = $1", [into.id, other.id]);
    const hers = await read(other);
    expect(hers.status).toBe(200);
    expect(await hers.text()).not.toContain(idea.id);
    await unmerged(manager, idea);
    expect(await read(manager).then((page) => page.text())).not.toContain(idea.id);
  });
});

describe("the address of a merged idea", () => {
  test("leads on for good, with what it asked for, and no browser keeps that; undone, it is a page again", async () => {
    const { manager, idea, into } = await aPair();
    const comment = await aComment({ on: idea, text: "From the hall, too." });
    await merged(manager, idea, into);
    const led = await app.ask(`/ideas/${idea.id}?order=helpful`, { as: manager });
    expect(led.status).toBe(301);
    expect(led.headers.get("Location")).toBe(`/ideas/${into.id}?order=helpful&merged=${idea.id}`);
    expect(led.headers.get("Cache-Control")).toContain("no-store");
    const byComment = await app.ask(`/comments/${comment.id}`, { as: manager });
    expect(byComment.headers.get("Location")).toBe(
      `/ideas/${into.id}?merged=${idea.id}#comment-${comment.id}`,
    );
    for (const below of ["voters", "owner", "merge"]) {
      const answer = await app.ask(`/ideas/${idea.id}/${below}`, { as: manager });
      expect(answer.status, below).toBe(301);
      expect(answer.headers.get("Location"), below).toContain(
        `/ideas/${into.id}?merged=${idea.id}`,
      );
    }
    const page = await app.ask(`/ideas/${into.id}?merged=${idea.id}`, { as: manager });
    const shown = await page.text();
    for (const said of ["Lockers at the door", "From the hall, too.", because, "Mina Manager"])
      expect(shown).toContain(said);
    expect((await app.ask(`/ideas/${idea.id}/history`, { as: manager })).status).toBe(200);
    await unmerged(manager, idea);
    expect((await app.ask(`/ideas/${idea.id}`, { as: manager })).status).toBe(200);
  });

  test("is in no list any more, and a vote that comes late is refused in a sentence", async () => {
    const { manager, idea, into } = await aPair();
    await merged(manager, idea, into);
    for (const path of ["/ideas", "/ideas/board", "/search?q=lockers"]) {
      const page = await app.ask(path, { as: manager }).then((one) => one.text());
      // A search marks the word it found.
      expect(page, path).not.toContain(" at the door");
      expect(page, path).toContain(" in the hall");
    }
    const late = await app.ask(`/ideas/${idea.id}/vote`, {
      as: await aPerson(),
      form: { vote: "1" },
    });
    expect(late.status).toBe(409);
  });
});

describe("without JavaScript", () => {
  test("what is refused keeps what was typed, and of two at once the second is told who was first", async () => {
    const { unit, manager, idea, into } = await aPair();
    const third = await anIdea({ unit, title: "Lockers everywhere" });
    const at = `/ideas/${idea.id}/merge?into=${third.id}`;
    const form = { into: third.id, explanation: "Short, sorry", mergeId: newId() };
    const short = await app.ask(at, { as: manager, form });
    expect(short.status).toBe(400);
    expect(await short.text()).toContain("Short, sorry");
    await merged(manager, idea, into);
    const late = await app.ask(at, { as: manager, form: { ...form, explanation: because } });
    expect(late.status).toBe(409);
    const told = await late.text();
    expect(told).toContain("Mina Manager has merged this idea already");
    expect(told).toContain(because);
  });

  test("nothing that is sent makes a fault: addresses, words and ids of every kind", async () => {
    const { manager, idea, into } = await aPair();
    const hostile = [
      "'; drop table idea; --",
      "<script>alert(1)</script>",
      "../../etc",
      "%00",
      "x".repeat(5000),
    ];
    for (const text of hostile) {
      const found = await app.ask(`/ideas/${idea.id}/merge?q=${encodeURIComponent(text)}`, {
        as: manager,
      });
      expect(found.status, text).toBe(200);
      expect(await found.text()).not.toContain("<script>alert(1)");
      const chosen = await app.ask(`/ideas/${idea.id}/merge?into=${encodeURIComponent(text)}`, {
        as: manager,
      });
      expect(chosen.status, text).toBe(404);
      const sent = await app.ask(`/ideas/${idea.id}/merge`, {
        as: manager,
        form: { into: text, explanation: text, mergeId: text },
      });
      expect(sent.status, text).toBe(400);
    }
    const escaped = `<img src=x onerror=alert(1)> ${because}`;
    const form = { into: into.id, explanation: escaped };
    expect((await app.ask(`/ideas/${idea.id}/merge`, { as: manager, form })).status).toBe(302);
    const page = await app.ask(`/ideas/${into.id}`, { as: manager }).then((one) => one.text());
    expect(page).not.toContain("<img src=x");
  });
});

test("a preview says no figure from which a hidden count could be had", async () => {
  const { manager, idea, into } = await aPair();
  for (let cast = 0; cast < 13; cast++) await aVote({ on: idea });
  await database.prisma.idea.update({
    where: { id: into.id },
    data: { hideCounts: "until_closing" },
  });
  const at = `/ideas/${idea.id}/merge?into=${into.id}`;
  const page = await app.ask(at, { as: manager }).then((one) => one.text());
  expect(page).toContain("How many there are is hidden from you");
  expect(page).not.toContain("votes come along.");
});
