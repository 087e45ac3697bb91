import { describe, expect, test } from "vitest";
import { attemptLimits } from "#app/features/people/sign-in-attempts.server.ts";
import { signIn } from "#app/features/people/sign-in.server.ts";
import { whoIsSignedIn } from "#app/platform/session.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

const database = useDatabase();

const password = "seven kettles under the bridge";
let number = 0;

function somebody(wish: Parameters<typeof aPerson>[0] = {}) {
  const email = `person${String(++number)}@example.org`;
  return aPerson({ email, password, ...wish }).then((person) => ({ ...person, email }));
}

function from(email: string, typed = password, address = `192.0.2.${String(number)}`) {
  return signIn({ email, password: typed, address, userAgent: "Firefox" });
}

function cookieOf(setCookie: string): string {
  return setCookie.split(";")[0] ?? "";
}

describe("signing in", () => {
  test("with the right password starts a session of that person", async () => {
    const ada = await somebody();
    const signedIn = await whoIsSignedIn(cookieOf(await from(ada.email)));
    expect(signedIn?.actor.id).toBe(ada.id);
  });

  test("gives a new token each time, and the table holds none of them", async () => {
    const ada = await somebody();
    const [one, two] = [cookieOf(await from(ada.email)), cookieOf(await from(ada.email))];
    expect(one).not.toBe(two);
    const { rows } = await database.pool.query<{ id: string }>("select id from session");
    expect(rows).toHaveLength(2);
    const tokens = [one, two].map((cookie) => cookie.split("=")[1] ?? "");
    expect(rows.some(({ id }) => tokens.includes(id))).toBe(false);
  });

  test("ends the session that the browser had before", async () => {
    const ada = await somebody();
    const first = cookieOf(await from(ada.email));
    const replaces = (await whoIsSignedIn(first))?.sessionId ?? null;
    await signIn({ email: ada.email, password, address: "192.0.2.1", userAgent: "", replaces });
    const { rowCount } = await database.pool.query("select from session");
    expect(rowCount).toBe(1);
  });

  test("is refused with one sentence, whatever the cause", async () => {
    const ada = await somebody();
    const gone = await somebody({ deactivated: true });
    const invited = await aPerson({ email: "invited@example.org" });
    expect(invited.active).toBe(true);
    const tries = [
      from(ada.email, "not the right password"),
      from("nobody@example.org"),
      from(gone.email),
      from("invited@example.org"),
      from("' or 1=1 --@example.org"),
    ];
    for (const attempt of await Promise.allSettled(tries)) {
      expect(attempt).toMatchObject({
        status: "rejected",
        reason: { kind: "invalid", says: { key: "people.signInRefused" } },
      });
    }
    expect((await database.pool.query("select from session")).rowCount).toBe(0);
  });

  test("takes as long for nobody as for somebody", async () => {
    const real = await aPerson({ email: "timing@example.org" });
    expect(real.id).toBeTruthy();
    await from("warm-up@example.org").catch(() => undefined);
    const begun = performance.now();
    await from("nobody-at-all@example.org").catch(() => undefined);
    // Argon2 with 19 MiB cannot be done in a millisecond: something has been hashed.
    expect(performance.now() - begun).toBeGreaterThan(4);
  });
});

describe("guessing", () => {
  test("is stopped after ten failures, for the right password too, and told in minutes", async () => {
    const ada = await somebody();
    for (let count = 0; count < attemptLimits.account; count += 1) {
      await expect(from(ada.email, "a wrong guess")).rejects.toMatchObject({ kind: "invalid" });
    }
    await expect(from(ada.email)).rejects.toMatchObject({
      kind: "rate_limited",
      says: { key: "people.tooManyAttempts", values: { minutes: 15 } },
    });
  });

  test("does not get more tries by guessing all at once", async () => {
    const ada = await somebody();
    const tries = Array.from({ length: 30 }, () => from(ada.email, "a wrong guess"));
    const outcomes = await Promise.allSettled(tries);
    const judged = outcomes.filter(
      (outcome) => outcome.status === "rejected" && String(outcome.reason).includes("invalid"),
    );
    expect(judged).toHaveLength(attemptLimits.account);
  });

  test("is stopped for addresses that belong to nobody as well", async () => {
    const email = "ghost@example.org";
    for (let count = 0; count < attemptLimits.account; count += 1) {
      await expect(from(email)).rejects.toMatchObject({ kind: "invalid" });
    }
    await expect(from(email)).rejects.toMatchObject({ kind: "rate_limited" });
  });

  test("by one account does not lock out the colleagues in the same office", async () => {
    const [ada, ben] = [await somebody(), await somebody()];
    const office = "198.51.100.7";
    for (let count = 0; count < attemptLimits.account + 5; count += 1) {
      await from(ada.email, "a wrong guess", office).catch(() => undefined);
    }
    await expect(from(ben.email, password, office)).resolves.toContain("groundswell=");
  });

  test("counts failures only: a success begins anew", async () => {
    const ada = await somebody();
    for (let count = 0; count < attemptLimits.account * 2; count += 1) {
      const typed = count % 5 === 4 ? password : "a wrong guess";
      await from(ada.email, typed).catch((refusal: unknown) => {
        expect(refusal).toMatchObject({ kind: "invalid" });
      });
    }
    await expect(from(ada.email)).resolves.toContain("groundswell=");
  });
});
