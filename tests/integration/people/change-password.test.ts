import { expect, test } from "vitest";
import { changePassword } from "#app/features/people/change-password.server.ts";
import { signIn } from "#app/features/people/sign-in.server.ts";
import { whoIsSignedIn } from "#app/platform/session.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

const present = "seven kettles under the bridge";
const next = "eleven lanterns beside a harbour";
let number = 0;

async function somebody() {
  number += 1;
  const email = `changer${String(number)}@example.org`;
  return {
    ...(await aPerson({ email, password: present })),
    email,
    address: `192.0.2.${String(number)}`,
  };
}

type Somebody = Awaited<ReturnType<typeof somebody>>;

const cookieOf = (setCookie: string) => setCookie.split(";")[0] ?? "";
const enter = ({ email, address }: Somebody, password: string) =>
  signIn({ email, password, address, userAgent: "" }).then(cookieOf);
const change = (ada: Somebody, currentPassword: string, password: string) =>
  changePassword(ada, { currentPassword, password, address: ada.address, userAgent: "" });

test("a new password takes the place of the present one", async () => {
  const ada = await somebody();
  await change(ada, present, next);
  await expect(enter(ada, present)).rejects.toMatchObject({ kind: "invalid" });
  expect((await whoIsSignedIn(await enter(ada, next)))?.actor.id).toBe(ada.id);
});

test("every earlier sign-in ends, and this browser gets a new one", async () => {
  const ada = await somebody();
  const [here, elsewhere] = [await enter(ada, present), await enter(ada, present)];
  const renewed = cookieOf(await change(ada, present, next));
  const { forgetSessions } = await import("#app/platform/session.server.ts");
  forgetSessions(() => true);
  expect(await whoIsSignedIn(here)).toBeNull();
  expect(await whoIsSignedIn(elsewhere)).toBeNull();
  expect((await whoIsSignedIn(renewed))?.actor.id).toBe(ada.id);
});

test("a wrong present password changes nothing, and guessing it is limited like signing in", async () => {
  const ada = await somebody();
  for (let guess = 0; guess < 10; guess += 1) {
    await expect(change(ada, `wrong ${String(guess)}`, next)).rejects.toMatchObject({
      says: { key: "people.passwordCurrentWrong" },
    });
  }
  await expect(change(ada, present, next)).rejects.toMatchObject({ kind: "rate_limited" });
});

test("a weak new password is refused and the present one goes on", async () => {
  const ada = await somebody();
  await expect(change(ada, present, "short")).rejects.toMatchObject({
    says: { key: "people.passwordShort" },
  });
  await expect(enter(ada, present)).resolves.toContain("=");
});

test("somebody without a password is told how to get one", async () => {
  const nobody = await aPerson({ email: "none@example.org" });
  const attempt = {
    currentPassword: present,
    password: next,
    address: "192.0.2.200",
    userAgent: "",
  };
  await expect(changePassword(nobody, attempt)).rejects.toMatchObject({
    says: { key: "people.passwordNone" },
  });
});

test("of two changes at once one succeeds", async () => {
  const ada = await somebody();
  const other = "nine feathers inside the teapot";
  const both = await Promise.allSettled([change(ada, present, next), change(ada, present, other)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
