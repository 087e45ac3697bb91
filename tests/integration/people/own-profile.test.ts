import { expect, test } from "vitest";
import { changeProfile } from "#app/features/people/directory/change-profile.server.ts";
import {
  offeredSkills,
  profileToChange,
} from "#app/features/people/directory/own-profile.queries.server.ts";
import { unitPage } from "#app/features/people/directory/unit-page.queries.server.ts";
import { profile } from "#app/features/people/profile.queries.server.ts";
import { commentsBy } from "#app/features/discussion/comments-by.queries.server.ts";
import { parseCursor } from "#app/core/page.ts";
import { newId } from "#app/core/ids.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, anIdea, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const changes = () =>
  sql<{ data: { fields: string[] } }>(
    "select data from domain_event where kind = 'person.profile-changed' order by at, id",
  );

test("what one says about oneself is shown to colleagues, as safe text", async () => {
  const [ada, reader] = [await aPerson({ name: "Ada" }), await aPerson()];
  await changeProfile(ada, { about: "**Ramps** <script>alert(1)</script>", skills: ["b", "a"] });
  const seen = await profile(reader, ada.id);
  expect(seen.skills).toEqual(["b", "a"]);
  expect(seen.about).toContain("<strong>Ramps</strong>");
  expect(seen.about).not.toContain("<script");
  expect(await profileToChange(ada)).toEqual({
    about: "**Ramps** <script>alert(1)</script>",
    skills: ["b", "a"],
  });
});

test("saying the same again changes nothing", async () => {
  const ada = await aPerson();
  const said = { about: "Hello.", skills: ["a"] };
  await changeProfile(ada, said);
  await changeProfile(ada, said);
  expect((await changes()).map(({ data }) => data.fields)).toEqual([["about", "skills"]]);
  await changeProfile(ada, { ...said, skills: [] });
  expect((await changes()).map(({ data }) => data.fields).at(-1)).toEqual(["skills"]);
});

test("two changes at once leave one of them whole", async () => {
  const ada = await aPerson();
  const versions = Array.from({ length: 6 }, (_, at) => ({
    about: `about ${String(at)}`,
    skills: [`one ${String(at)}`, `two ${String(at)}`],
  }));
  await Promise.all(versions.map((version) => changeProfile(ada, version)));
  expect(versions).toContainEqual(await profileToChange(ada));
});

test("somebody who has been deactivated meanwhile says nothing more", async () => {
  const ada = await aPerson();
  await sql("update person set deactivated_at = now() where id = $1", [ada.id]);
  await expect(changeProfile(ada, { about: "x", skills: [] })).rejects.toMatchObject({
    kind: "forbidden",
  });
});

test("skills are suggested by how many offer them, in one writing", async () => {
  for (const skill of ["Welding", "welding", "Sign language"])
    await changeProfile(await aPerson(), { about: "", skills: [skill] });
  expect(await offeredSkills()).toEqual(["Welding", "Sign language"]);
});

test("a profile tells role, managed units and the way to the home unit, and no address", async () => {
  const ministry = await aUnit({ name: "Ministry" });
  const roads = await aUnit({ name: "Roads", under: ministry });
  const boss = await aPerson({ unit: roads, manages: [roads], email: "boss.secret@example.org" });
  const seen = await profile(await aPerson(), boss.id);
  expect(seen).toMatchObject({
    role: "manager",
    manages: [{ id: roads.id, name: "Roads" }],
    unitPath: [
      { id: ministry.id, name: "Ministry" },
      { id: roads.id, name: "Roads" },
    ],
  });
  expect(JSON.stringify(seen)).not.toContain("secret");
});

test("comments of a person come page by page, deleted ones left out", async () => {
  const [ada, idea] = [await aPerson(), await anIdea({ title: "A ramp" })];
  for (let made = 0; made < 25; made++) await aComment({ by: ada, on: idea });
  const gone = await aComment({ by: ada, on: idea, text: "Gone" });
  await sql("update comment set deleted_at = now(), source = '', html = '' where id = $1", [
    gone.id,
  ]);
  await aComment({ on: idea, text: "Of somebody else" });
  const first = await commentsBy(ada.id, null);
  const second = await commentsBy(ada.id, parseCursor(first.next));
  expect([first.rows.length, second.rows.length, second.next]).toEqual([20, 5, null]);
  const [newest] = first.rows;
  expect(newest).toMatchObject({
    title: "A ramp",
    url: `/ideas/${idea.id}#comment-${newest?.id ?? ""}`,
  });
});

test("a unit's page names its own managers, else those of the nearest unit above", async () => {
  const ministry = await aUnit({ name: "Ministry" });
  const roads = await aUnit({ name: "Roads", under: ministry });
  const bridges = await aUnit({ name: "Bridges", under: roads });
  const me = await aPerson({ unit: bridges });
  const minister = await aPerson({ name: "Minister", unit: ministry, manages: [ministry] });
  expect(await unitPage(me, bridges.id)).toMatchObject({
    above: [{ name: "Ministry" }, { name: "Roads" }],
    managers: [{ id: minister.id }],
    managersOf: { name: "Ministry" },
    people: 1,
  });
  const gone = await aPerson({ manages: [roads], unit: roads, deactivated: true });
  expect((await unitPage(me, roads.id)).managers).not.toContainEqual(
    expect.objectContaining({ id: gone.id }),
  );
  expect(await unitPage(me, ministry.id)).toMatchObject({
    managersOf: null,
    people: 2,
    subUnits: [{ name: "Roads", people: 1 }],
  });
});

test("a unit that does not exist, or that holds imported people, has no page", async () => {
  const me = await aPerson();
  const imported = await aUnit({ imported: true });
  for (const id of [newId(), "nonsense", imported.id])
    await expect(unitPage(me, id), id).rejects.toMatchObject({ kind: "not_found" });
});
