import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { useApp } from "#tests/support/app.ts";
import { anAwardIn } from "#tests/support/awards.ts";
import { anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aBadge } from "#tests/support/recognition-builders.ts";

const database = useDatabase();
const app = useApp(database, { GROUNDSWELL_NO_RATE_LIMITS: "1" });
beforeEach(() => anOrganisation());

const citation = {
  changed: "People wait ten minutes where they waited forty.",
  forWhom: "Everybody who comes to the counter",
  "proofName-1": "The figures",
  "proofUrl-1": "https://example.org/figures",
};

const form = (badgeId: string, people: readonly { id: string }[], more = {}) => ({
  ...{ id: newId(), badgeId, announcing: "accepted", announceAt: "" },
  ...citation,
  ...Object.fromEntries(people.map(({ id }, n) => [`person-${String(n + 1)}`, id])),
  ...more,
});

describe("giving a badge", () => {
  test("by two leaders to the same person at once gives one award, and says so to the other one", async () => {
    const [person, badgeId] = [await aPerson({ name: "Odile Exemple" }), await aBadge()];
    const leaders = [await aPerson({ role: "leader" }), await aPerson({ role: "leader" })];
    const answers = await Promise.all(
      leaders.map((as) => app.ask("/awards/new", { as, form: form(badgeId, [person]) })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(await refused?.text()).toContain("Odile Exemple has this badge for this already");
    expect(await database.prisma.award.count()).toBe(1);
  });

  test("by the same form sent twice at once gives it once", async () => {
    const [as, badgeId] = [await aPerson({ role: "leader" }), await aBadge()];
    const sent = form(badgeId, [await aPerson(), await aPerson()]);
    const answers = await Promise.all([1, 2].map(() => app.ask("/awards/new", { as, form: sent })));
    expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    expect(await database.prisma.awardGift.count()).toBe(1);
    expect(await database.prisma.award.count()).toBe(2);
  });

  test("beyond a cap is refused with how much was given in how many days, and loses nothing that was typed", async () => {
    const as = await aPerson({ role: "leader" });
    const badgeId = await aBadge({ caps: [{ on: "giver_and_badge", atMost: 1, days: 30 }] });
    const first = await app.ask("/awards/new", { as, form: form(badgeId, [await aPerson()]) });
    expect(first.status).toBe(302);
    const second = await app.ask("/awards/new", { as, form: form(badgeId, [await aPerson()]) });
    const page = await second.text();
    expect(second.status).toBe(409);
    expect(page).toContain("You have given this badge 1 time in 30 days");
    expect(page).toContain(citation.changed);
  });

  test("says beside each field what it lacks", async () => {
    const [as, badgeId] = [await aPerson({ role: "leader" }), await aBadge()];
    const lacking = form(badgeId, [as], {
      ...{ changed: "Short.", forWhom: "", "proofUrl-1": "javascript:alert(1)" },
    });
    const page = await (await app.ask("/awards/new", { as, form: lacking })).text();
    for (const says of [
      "Say what changed in at least 20 characters.",
      "Say for whom something changed.",
      "You cannot choose yourself.",
      "Give an address that begins with https://",
    ])
      expect(page).toContain(says);
    expect(await database.prisma.award.count()).toBe(0);
  });

  test("takes a path of this place for an address, and comes back with one more row when asked to", async () => {
    const [as, badgeId] = [await aPerson({ role: "leader" }), await aBadge()];
    const more = form(badgeId, [await aPerson()], { do: "person", people: "1", proofs: "1" });
    const page = await (await app.ask("/awards/new", { as, form: more })).text();
    expect(page).toContain('name="person-2"');
    expect(page).toContain(citation.changed);
    expect(await database.prisma.award.count()).toBe(0);
    const sent = form(badgeId, [await aPerson()], { "proofUrl-1": "/ideas" });
    expect((await app.ask("/awards/new", { as, form: sent })).status).toBe(302);
    const proof = await database.prisma.awardProof.findFirstOrThrow();
    expect(proof.url).toMatch(/^https?:\/\/[^/]+\/ideas$/);
  });
});

describe("nominating", () => {
  test("begins with the idea from which one came and those who are named behind it, never with who is not", async () => {
    const [as, author] = [await aPerson(), await aPerson({ name: "Odile Exemple" })];
    await aBadge({ givers: ["peers"] });
    const idea = await anIdea({ by: author, title: "One form for every counter" });
    const page = await (await app.ask(`/nominations/new?idea=${idea.id}`, { as })).text();
    expect(page).toContain("One form for every counter");
    expect(page).toMatch(
      new RegExp(`value="${author.id}"[^>]*selected|selected[^>]*value="${author.id}"`),
    );
    await database.prisma.ideaAuthor.updateMany({
      where: { ideaId: idea.id },
      data: { named: false },
    });
    await database.pool.query("update idea set pseudonym = 'Quiet Heron' where id = $1", [idea.id]);
    const unnamed = await (await app.ask(`/nominations/new?idea=${idea.id}`, { as })).text();
    expect(unnamed).not.toContain("Odile Exemple");
  });

  test("what people write comes out as text, wherever it is shown", async () => {
    const script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    const [as, leader] = [await aPerson(), await aPerson({ role: "leader" })];
    const badgeId = await aBadge({ givers: ["peers", "leader"] });
    const sent = form(badgeId, [await aPerson()], {
      ...{ changed: script, forWhom: script, "proofName-1": script },
      "proofUrl-1": 'https://example.org/"><script>alert(3)</script>',
    });
    const made = await app.ask("/nominations/new", { as, form: sent });
    expect(made.status).toBe(302);
    const nomination = made.headers.get("Location") ?? "";
    await app.ask(`${nomination}/seconding`, { as: await aPerson(), form: { words: script } });
    for (const path of [nomination, "/nominations", `${nomination}/decision`]) {
      const page = await (await app.ask(path, { as: leader })).text();
      expect(page, path).not.toMatch(/<script>alert|<img src=x/);
    }
  });
});

describe("an award that is not public", () => {
  test("is nothing to anybody else: neither page, data, wall nor log tells of it", async () => {
    const changed = "A plain secret of forty minutes.";
    const { id, to } = await anAwardIn({ state: "accepted_quietly", changed });
    const as = await aPerson();
    for (const path of [`/awards/${id}`, `/awards/${id}.data`, `/awards/${id}/revocation`])
      expect((await app.ask(path, { as })).status, path).toBe(404);
    for (const path of ["/recognition", "/recognition/log", "/awards", "/nominations"])
      expect(await (await app.ask(path, { as })).text(), path).not.toContain(changed);
    expect(await (await app.ask(`/awards/${id}`, { as: to })).text()).toContain(changed);
  });

  test("and of two answers at once one counts, each answered plainly", async () => {
    const { id, to: as } = await anAwardIn();
    const answers = await Promise.all(
      ["accepted_openly", "declined"].map((answer) =>
        app.ask(`/awards/${id}/answer`, { as, form: { answer } }),
      ),
    );
    for (const { status } of answers) expect([302, 409]).toContain(status);
    const { state } = await database.prisma.award.findUniqueOrThrow({ where: { id } });
    expect(["accepted_openly", "announced", "declined"]).toContain(state);
    const moves = await database.prisma.awardMove.findMany({ where: { awardId: id } });
    expect(moves.length).toBe(1 + answers.filter(({ status }) => status === 302).length);
  });
});
