import { describe, expect, test } from "vitest";
import { acceptInvitation } from "#app/features/people/accept-invitation.server.ts";
import { createFirstAdministratorLink } from "#app/features/people/create-first-administrator-link.server.ts";
import { deactivatePerson } from "#app/features/people/deactivate-person.server.ts";
import { foundOrganisation } from "#app/features/people/found-organisation.server.ts";
import { invitePerson } from "#app/features/people/invite-person.server.ts";
import { linkFacts } from "#app/features/people/one-time-link.queries.server.ts";
import { organisation, unitTree } from "#app/features/people/people.queries.server.ts";
import type { PersonFacts } from "#app/features/people/person.ts";
import { renewLink } from "#app/features/people/renew-link.server.ts";
import { signIn } from "#app/features/people/sign-in.server.ts";
import { startSession, whoIsSignedIn } from "#app/platform/session.server.ts";
import { aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();
const password = "seven kettles under the bridge";

async function firstToken(): Promise<string> {
  return tokenOf((await createFirstAdministratorLink()) ?? "");
}

function tokenOf(link: string): string {
  return link.replace("/welcome/", "");
}

function founding(token: string, wish: Partial<Parameters<typeof foundOrganisation>[0]> = {}) {
  return foundOrganisation({
    token,
    organisationName: "Bureau of Harbours",
    name: "Noor Field",
    email: "noor@example.org",
    password,
    language: "fr",
    userAgent: "Firefox",
    ...wish,
  });
}

async function someFacts(wish: Partial<PersonFacts> = {}): Promise<PersonFacts> {
  return {
    name: "Ivo Lark",
    email: "ivo@example.org",
    jobTitle: "Clerk",
    unitId: (await aUnit()).id,
    role: "staff",
    isAdmin: false,
    isModerator: false,
    manages: [],
    ...wish,
  };
}

function ageLinks(days: number) {
  return database.pool.query(
    "update one_time_link set expires_at = expires_at - make_interval(days => $1)",
    [days],
  );
}

async function count(table: string): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::int from ${table}`,
  );
  return rows[0]?.count ?? -1;
}

const dead = { kind: "conflict", says: { key: "people.linkUsed" } };

describe("the first administrator's link", () => {
  test("founds the organisation with a root unit and signs its administrator in", async () => {
    const cookie = await founding(await firstToken());
    const signedIn = await whoIsSignedIn(cookie.split(";")[0]);
    expect(signedIn?.actor).toMatchObject({ name: "Noor Field", isAdmin: true });
    expect(await organisation()).toMatchObject({ name: "Bureau of Harbours", language: "fr" });
    expect(await unitTree()).toMatchObject([{ name: "Bureau of Harbours", depth: 0 }]);
    await expect(
      signIn({ email: "noor@example.org", password, address: "192.0.2.1", userAgent: "" }),
    ).resolves.toBeTruthy();
  });

  test("is not made while there is an active administrator", async () => {
    await aPerson({ admin: true });
    expect(await createFirstAdministratorLink()).toBeNull();
  });

  test("replaces those made before it", async () => {
    const earlier = await firstToken();
    const later = await firstToken();
    expect((await linkFacts(earlier)).state).toBe("unknown");
    await expect(founding(earlier)).rejects.toMatchObject(dead);
    await expect(founding(later)).resolves.toBeTruthy();
  });

  test("works once, also when two people use it at once", async () => {
    const token = await firstToken();
    const outcomes = await Promise.allSettled([
      founding(token),
      founding(token, { email: "second@example.org" }),
      founding(token, { email: "third@example.org" }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await count("person")).toBe(1);
    expect((await linkFacts(token)).state).toBe("used");
  });

  test("expires after seven days", async () => {
    const token = await firstToken();
    await ageLinks(7);
    expect((await linkFacts(token)).state).toBe("expired");
    await expect(founding(token)).rejects.toMatchObject(dead);
    expect(await count("person")).toBe(0);
  });

  test("writes nothing when the password is weak", async () => {
    const token = await firstToken();
    await expect(founding(token, { password: "Bureau of Harbours 1" })).rejects.toMatchObject({
      kind: "invalid",
      says: { key: "people.passwordGuessable" },
    });
    expect(await count("organisation")).toBe(0);
    expect((await linkFacts(token)).state).toBe("ready");
  });

  test("takes the units that are there already", async () => {
    const root = await aUnit({ name: "Existing" });
    await founding(await firstToken());
    expect((await unitTree()).map(({ id }) => id)).toEqual([root.id]);
  });

  test("is refused when somebody made the token up", async () => {
    for (const token of ["", "x", "../../etc", "a".repeat(5000), "\u0000"]) {
      await expect(founding(token)).rejects.toMatchObject(dead);
    }
  });

  test("is kept as a hash only", async () => {
    const token = await firstToken();
    const { rows } = await database.pool.query("select * from one_time_link");
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("an invitation", () => {
  test("lets the invited person choose a password and signs them in", async () => {
    const admin = await aPerson({ admin: true });
    const { personId, link } = await invitePerson(admin, await someFacts());
    expect((await linkFacts(tokenOf(link))).invited).toMatchObject({ id: personId });
    const cookie = await acceptInvitation({ token: tokenOf(link), password, userAgent: "" });
    expect((await whoIsSignedIn(cookie.split(";")[0]))?.actor.id).toBe(personId);
    const { rows } = await database.pool.query<{ kind: string }>(
      "select kind from domain_event where subject_id = $1 order by id",
      [personId],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["person.invited", "person.joined"]);
  });

  test("works once, also when it is used twice at once", async () => {
    const admin = await aPerson({ admin: true });
    const { link } = await invitePerson(admin, await someFacts());
    const use = (chosen: string) =>
      acceptInvitation({ token: tokenOf(link), password: chosen, userAgent: "" });
    const outcomes = await Promise.allSettled([use(password), use("another unlikely sentence")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(use(password)).rejects.toMatchObject(dead);
  });

  test("may not be used with a password made of one's own name", async () => {
    const admin = await aPerson({ admin: true });
    const { link } = await invitePerson(admin, await someFacts({ name: "Ivo Larkspurington" }));
    await expect(
      acceptInvitation({ token: tokenOf(link), password: "ivo.larkspurington", userAgent: "" }),
    ).rejects.toMatchObject({ says: { key: "people.passwordGuessable" } });
  });

  test("dies when it is renewed", async () => {
    const admin = await aPerson({ admin: true });
    const { personId, link } = await invitePerson(admin, await someFacts());
    const renewed = await renewLink(admin, personId);
    await expect(
      acceptInvitation({ token: tokenOf(link), password, userAgent: "" }),
    ).rejects.toMatchObject(dead);
    await expect(
      acceptInvitation({ token: tokenOf(renewed), password, userAgent: "" }),
    ).resolves.toBeTruthy();
  });

  test("used for a new password ends every sign-in the person had, on every node", async () => {
    const admin = await aPerson({ admin: true });
    const ada = await aPerson({ password: "an older secret sentence" });
    const before = await startSession(ada.id, "Safari");
    const link = await renewLink(admin, ada.id);
    expect(await whoIsSignedIn(before.split(";")[0])).not.toBeNull();
    await acceptInvitation({ token: tokenOf(link), password, userAgent: "" });
    expect(database.revoked).toContainEqual({ personId: ada.id });
    expect(await count("session")).toBe(1);
  });

  test("dies with the deactivation of the person", async () => {
    const admin = await aPerson({ admin: true });
    const { personId, link } = await invitePerson(admin, await someFacts());
    await deactivatePerson(admin, personId);
    await expect(
      acceptInvitation({ token: tokenOf(link), password, userAgent: "" }),
    ).rejects.toMatchObject(dead);
    await expect(renewLink(admin, personId)).rejects.toMatchObject({
      says: { key: "people.deactivatedNoLink" },
    });
  });

  test("is made by administrators only", async () => {
    const colleague = await aPerson({ role: "leader", moderator: true });
    await expect(invitePerson(colleague, await someFacts())).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(renewLink(colleague, colleague.id)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("is refused for an e-mail address in use, also when sent twice at once", async () => {
    const admin = await aPerson({ admin: true });
    const facts = await someFacts();
    const outcomes = await Promise.allSettled([
      invitePerson(admin, facts),
      invitePerson(admin, facts),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(invitePerson(admin, facts)).rejects.toMatchObject({
      says: { key: "people.emailTaken" },
    });
  });

  test("asks for a unit that exists and is not an import's", async () => {
    const admin = await aPerson({ admin: true });
    const imported = await aUnit({ imported: true });
    for (const unitId of ["018f0000-0000-7000-8000-000000000000", "nonsense", imported.id]) {
      await expect(invitePerson(admin, await someFacts({ unitId }))).rejects.toMatchObject({
        says: { key: "people.unitMissing" },
      });
    }
  });
});
