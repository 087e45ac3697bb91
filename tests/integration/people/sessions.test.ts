import { describe, expect, test } from "vitest";
import { chooseLanguage } from "#app/features/people/choose-language.server.ts";
import { demoPeople } from "#app/features/people/demo.queries.server.ts";
import { endSession } from "#app/features/people/end-session.server.ts";
import { mySessions } from "#app/features/people/session.queries.server.ts";
import { signInAsDemoPerson } from "#app/features/people/sign-in-as-demo-person.server.ts";
import { signOutEverywhere } from "#app/features/people/sign-out-everywhere.server.ts";
import { signOut } from "#app/features/people/sign-out.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { startSession, whoIsSignedIn } from "#app/platform/session.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

async function aBrowser(personId: string, userAgent = "") {
  const cookie = (await startSession(personId, userAgent)).split(";")[0];
  const signedIn = await whoIsSignedIn(cookie);
  return { cookie, id: signedIn?.sessionId ?? "" };
}

describe("one's sign-ins", () => {
  test("are listed with browser and the present one first", async () => {
    const ada = await aPerson();
    const here = await aBrowser(ada.id, "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0");
    await aBrowser(ada.id, "Mozilla/5.0 (iPhone) Version/18 Safari/604.1");
    await aBrowser((await aPerson()).id);
    const sessions = await mySessions(ada, here.id);
    expect(sessions.map(({ browser, current }) => ({ ...browser, current }))).toEqual([
      { name: "Firefox", system: "Windows", current: true },
      { name: "Safari", system: "iPhone", current: false },
    ]);
  });

  test("can be ended one by one, by oneself only", async () => {
    const [ada, ben] = [await aPerson(), await aPerson({ admin: true })];
    const [here, there] = [await aBrowser(ada.id), await aBrowser(ada.id)];
    for (const id of [there.id, "nonsense", "", "\u0000"]) {
      await expect(endSession(ben, id)).rejects.toMatchObject({ kind: "not_found" });
    }
    await endSession(ada, there.id);
    expect(database.revoked).toEqual([{ sessionId: there.id }]);
    expect((await mySessions(ada, here.id)).map(({ id }) => id)).toEqual([here.id]);
    await expect(endSession(ada, there.id)).rejects.toMatchObject({ kind: "not_found" });
  });

  test("end here, and signing out again does no harm", async () => {
    const ada = await aPerson();
    const [here, there] = [await aBrowser(ada.id), await aBrowser(ada.id)];
    const cookie = await signOut(here.id);
    await signOut(here.id);
    await signOut(null);
    expect(cookie).toMatch(/Max-Age=0/);
    expect((await mySessions(ada, null)).map(({ id }) => id)).toEqual([there.id]);
  });

  test("end everywhere, but nobody else's", async () => {
    const [ada, ben] = [await aPerson(), await aPerson()];
    for (const person of [ada, ada, ben]) await aBrowser(person.id);
    await signOutEverywhere(ada);
    expect(database.revoked).toEqual([{ personId: ada.id }]);
    expect(await mySessions(ada, null)).toEqual([]);
    expect(await mySessions(ben, null)).toHaveLength(1);
  });
});

describe("the language", () => {
  test("is one's own and read with the next request", async () => {
    const ada = await aPerson();
    const { cookie } = await aBrowser(ada.id);
    await chooseLanguage(ada, "fr");
    expect(database.revoked).toEqual([{ personId: ada.id }]);
    expect((await database.prisma.person.findFirst({ where: { id: ada.id } }))?.language).toBe(
      "fr",
    );
    expect(cookie).toBeTruthy();
  });
});

describe("the demonstration's door", () => {
  const description = { en: "A clerk", fr: "Un agent" };

  async function offer(...people: { id: string }[]) {
    const value = { people: people.map(({ id }) => ({ personId: id, description })) };
    await database.prisma.installation.create({ data: { key: "demo", value } });
  }

  function demoMode(demo: boolean) {
    recompose({ settings: { ...registry().settings, demo } });
  }

  test("opens for the people offered, and for nobody else", async () => {
    demoMode(true);
    const [ada, ben, gone] = [
      await aPerson({ name: "Ada" }),
      await aPerson(),
      await aPerson({ deactivated: true }),
    ];
    await offer(ada, gone);
    expect(await demoPeople()).toEqual([{ id: ada.id, name: "Ada", description }]);
    const cookie = await signInAsDemoPerson({ personId: ada.id, userAgent: "" });
    expect((await whoIsSignedIn(cookie.split(";")[0]))?.actor.id).toBe(ada.id);
    for (const personId of [ben.id, gone.id, "", "nonsense"]) {
      await expect(signInAsDemoPerson({ personId, userAgent: "" })).rejects.toMatchObject({
        kind: "not_found",
      });
    }
  });

  test("does not exist outside demo mode", async () => {
    demoMode(false);
    const ada = await aPerson();
    await offer(ada);
    expect(await demoPeople()).toEqual([]);
    await expect(signInAsDemoPerson({ personId: ada.id, userAgent: "" })).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  test("stays shut when the offer is broken", async () => {
    demoMode(true);
    await database.prisma.installation.create({ data: { key: "demo", value: { people: 7 } } });
    expect(await demoPeople()).toEqual([]);
  });
});
