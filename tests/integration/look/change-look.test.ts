import { describe, expect, test } from "vitest";
import { system } from "#app/core/actor.ts";
import { changeAccent } from "#app/features/look/change-accent.server.ts";
import { changeLogo } from "#app/features/look/change-logo.server.ts";
import { describeLogo } from "#app/features/look/describe-logo.server.ts";
import { look, lookNow, pictureBytes } from "#app/features/look/look.queries.server.ts";
import { prepareLogo } from "#app/features/look/prepare-logo.server.ts";
import { removeLogo } from "#app/features/look/remove-logo.server.ts";
import { changeOrganisation } from "#app/features/people/change-organisation.server.ts";
import { organisationNow } from "#app/features/people/people.queries.server.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aLogo } from "./pictures.ts";

const database = useDatabase();
const anAdmin = () => aPerson({ admin: true });
const changedMeanwhile = { kind: "conflict", says: { key: "look.changedMeanwhile" } };

function events(kind: string): Promise<number> {
  return database.prisma.domainEvent.count({ where: { kind } });
}

async function files(): Promise<number> {
  const { rows } = await database.pool.query("select from organisation_file");
  return rows.length;
}

describe("the accent", () => {
  test("is what was chosen, until the product's own is chosen again; saying it twice records nothing", async () => {
    const admin = await anAdmin();
    expect(await lookNow()).toMatchObject({ accent: null, revision: 0 });
    await changeAccent(admin, { accent: "#7a1f5c", revision: 0 });
    await changeAccent(admin, { accent: "#7a1f5c", revision: 0 });
    expect(await look()).toMatchObject({ accent: "#7a1f5c", revision: 1 });
    await changeAccent(admin, { accent: null, revision: 1 });
    expect(await look()).toMatchObject({ accent: null, revision: 2 });
    expect(await events("accent.chosen")).toBe(2);
  });

  test("of two administrators who began from the same state the second is told, and can go on from there", async () => {
    const [one, other] = [await anAdmin(), await anAdmin()];
    const both = [
      changeAccent(one, { accent: "#7a1f5c", revision: 0 }),
      changeAccent(other, { accent: "#0b4f8a", revision: 0 }),
    ];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: changedMeanwhile,
    });
    const { revision } = await lookNow();
    await changeAccent(other, { accent: "#2c6314", revision });
    expect(await look()).toMatchObject({ accent: "#2c6314", revision: 2 });
  });

  test("the database keeps nothing that is no colour", async () => {
    await expect(
      database.pool.query("insert into organisation_look (id, accent) values (1, 'red')"),
    ).rejects.toThrow("organisation_look_accent_check");
    await expect(
      database.pool.query("insert into organisation_look (id) values (2)"),
    ).rejects.toThrow("organisation_look_single_check");
  });
});

describe("the logo", () => {
  test("replaces the one before, of which nothing is left", async () => {
    const admin = await anAdmin();
    const first = await prepareLogo(await aLogo());
    const second = await prepareLogo(await aLogo({ width: 128, height: 128 }));
    await changeLogo(admin, { picture: first, alt: "Valmere", revision: 0 });
    expect(await look()).toMatchObject({
      logo: { src: `/organisation/logo/${first.hash}.png`, alt: "Valmere", width: 200 },
    });
    expect(await pictureBytes(first.hash)).toEqual(Buffer.from(first.bytes));
    await changeLogo(admin, { picture: second, alt: "", revision: 1 });
    expect(await pictureBytes(first.hash)).toBeNull();
    expect(await files()).toBe(1);
    await removeLogo(admin);
    await removeLogo(admin);
    expect(await look()).toMatchObject({ logo: null, revision: 3 });
    expect(await files()).toBe(0);
    expect([await events("logo.changed"), await events("logo.removed")]).toEqual([2, 1]);
  });

  test("the same picture again changes nothing, and leaves the accent alone", async () => {
    const admin = await anAdmin();
    await changeAccent(admin, { accent: "#7a1f5c" });
    const picture = await prepareLogo(await aLogo());
    for (let time = 0; time < 3; time++) await changeLogo(admin, { picture, alt: "" });
    expect(await lookNow()).toMatchObject({ accent: "#7a1f5c", revision: 2 });
  });

  test("can be described anew without being sent anew; there must be one", async () => {
    const admin = await anAdmin();
    await expect(describeLogo(admin, { alt: "Valmere" })).rejects.toMatchObject({
      says: { key: "look.logoMissing" },
    });
    await changeLogo(admin, { picture: await prepareLogo(await aLogo()), alt: "" });
    await describeLogo(admin, { alt: "Valmere", revision: 1 });
    expect(await look()).toMatchObject({ logo: { alt: "Valmere" }, revision: 2 });
    await expect(describeLogo(admin, { alt: "Else", revision: 1 })).rejects.toMatchObject(
      changedMeanwhile,
    );
  });

  test("the database takes no picture that is large, empty or not what its name says", async () => {
    const keep = (bytes: string, hash: string) =>
      database.pool.query(`insert into organisation_file values (${hash}, ${bytes}, now())`);
    const hashOf = (bytes: string) => `encode(sha256(${bytes}), 'hex')`;
    const large = "decode(repeat('00', 200001), 'hex')";
    await expect(keep(large, hashOf(large))).rejects.toThrow("organisation_file_size_check");
    await expect(keep("''::bytea", hashOf("''::bytea"))).rejects.toThrow("size_check");
    await expect(keep("'\\x00'::bytea", "repeat('0', 64)")).rejects.toThrow("hash_check");
  });
});

test("nobody but an administrator changes the look, and one who has just ceased to be one does not either", async () => {
  const picture = await prepareLogo(await aLogo());
  const former = await anAdmin();
  await database.pool.query("update person set is_admin = false where id = $1", [former.id]);
  for (const actor of [
    await aPerson({ role: "leader" }),
    await aPerson({ moderator: true }),
    former,
  ]) {
    for (const work of [
      () => changeAccent(actor, { accent: "#7a1f5c" }),
      () => changeLogo(actor, { picture, alt: "" }),
      () => describeLogo(actor, { alt: "x" }),
      () => removeLogo(actor),
    ])
      await expect(work()).rejects.toMatchObject({ kind: "forbidden" });
  }
  expect(await lookNow()).toMatchObject({ accent: null, logo: null });
  expect(await files()).toBe(0);
});

test("of two who change the organisation's settings from the same state the second is told", async () => {
  await anOrganisation();
  const admin = await anAdmin();
  const { revision, ...settings } = await organisationNow();
  await changeOrganisation(admin, { ...settings, name: "First", revision });
  await expect(
    changeOrganisation(admin, { ...settings, name: "Second", revision }),
  ).rejects.toMatchObject({ kind: "conflict" });
  await changeOrganisation(admin, { ...settings, name: "First", revision });
  await changeOrganisation(system, { ...settings, name: "Third" });
  expect(await organisationNow()).toMatchObject({ name: "Third", revision: revision + 2 });
});
