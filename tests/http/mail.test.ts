import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { unsubscribeSecret } from "#app/features/mail/unsubscribe/unsubscribe-secret.server.ts";
import { unsubscribeToken } from "#app/features/mail/unsubscribe/unsubscribe-token.ts";
import { mailOptOuts } from "#app/features/mail/unsubscribe/opt-out.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { useApp } from "#tests/support/app.ts";
import { aMail, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { startServer } from "#tests/support/server.ts";
import { contents } from "./support/contents.ts";
import { startWalk } from "./support/walk.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const database = useDatabase();
const app = useApp(database, {
  RESEND_API_KEY: "re_test",
  RESEND_BASE_URL: "http://127.0.0.1:1",
  RESEND_WEBHOOK_SECRET: secret,
  MAIL_FROM: "Ideas <ideas@example.org>",
});

function signatureOf(text: string): string {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  return `v1,${createHmac("sha256", key).update(text).digest("base64")}`;
}

const tokenOf = async ({ id }: Actor) =>
  unsubscribeToken(await unsubscribeSecret(sql), { personId: id, kind: "digest" });

describe("one press in a mail program", () => {
  const press = (token: string, body: BodyInit, headers = {}) =>
    fetch(new URL(`/unsubscribe/${token}`, app.server.url), {
      method: "POST",
      body,
      redirect: "manual",
      headers,
    });

  test("stops the mails, without cookie, origin or redirect, and as often as one likes", async () => {
    await anOrganisation();
    const person = await aPerson();
    const token = await tokenOf(person);
    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    for (const body of [new URLSearchParams({ "List-Unsubscribe": "One-Click" }), form]) {
      const answer = await press(token, body, { Origin: "https://mail.example.com" });
      expect(answer.status).toBe(200);
      expect(await mailOptOuts(person.id)).toEqual(["digest"]);
    }
    expect(await db().domainEvent.count()).toBe(1);
  });

  test("with a token that is none, or anything else in it, stops nothing", async () => {
    await anOrganisation();
    const token = await tokenOf(await aPerson());
    const before = await contents(database.pool);
    for (const odd of ["x", `${token}x`, token.slice(0, -2), "a".repeat(3000)])
      expect([400, 404, 414]).toContain((await press(odd, new URLSearchParams())).status);
    expect((await press(token, "x".repeat(300_000))).status).toBe(413);
    expect(await contents(database.pool)).toEqual(before);
  });

  test("is the only thing that may come from elsewhere", async () => {
    const token = await tokenOf(await aPerson());
    for (const path of [`unsubscribe/${token}/x`, `unsubscribe/${token}.data`, "me/preferences"]) {
      const answer = await fetch(new URL(`/${path}`, app.server.url), {
        method: "POST",
        body: new URLSearchParams(),
        headers: { Origin: "https://mail.example.com" },
      });
      expect(answer.status, path).toBe(403);
    }
  });

  test("looking at the address stops nothing, asks first, and works without JavaScript", async () => {
    await anOrganisation();
    const person = await aPerson({ language: "en" });
    const path = `/unsubscribe/${await tokenOf(person)}`;
    const walk = startWalk(app.server.url);
    await walk.go(path);
    expect(walk.status).toBe(200);
    expect(walk.words()).toContain("Do you want no more summaries?");
    expect(await mailOptOuts(person.id)).toEqual([]);
    await walk.send(walk.form(path), {}, "Stop summaries");
    expect(walk.words()).toContain("You get no more summaries.");
    expect(await mailOptOuts(person.id)).toEqual(["digest"]);
    await walk.send(walk.form(path), {}, "Get them again");
    expect(await mailOptOuts(person.id)).toEqual([]);
    await walk.send(walk.form(path), {}, "Stop all mails");
    expect(walk.words()).toContain("You get no more mails.");
    expect(await mailOptOuts(person.id)).toEqual(["all"]);
  });
});

describe("what Resend tells", () => {
  let count = 0;

  function tell(body: string, change: Readonly<Record<string, string>> = {}) {
    const id = `msg_${String(count++)}`;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = {
      "Content-Type": "application/json",
      "svix-id": id,
      "svix-timestamp": timestamp,
      "svix-signature": signatureOf(`${id}.${timestamp}.${body}`),
      ...change,
    };
    return fetch(new URL("/webhooks/resend", app.server.url), { method: "POST", body, headers });
  }

  async function aBounce() {
    const person = await aPerson({ email: "ada@example.org" });
    const mail = await aMail(person, { state: "sent" });
    const bounce = { type: "Permanent", subType: "General", message: "no such mailbox" };
    const data = { email_id: "re_1", to: ["ada@example.org"], tags: { mail }, bounce };
    return { mail, body: JSON.stringify({ type: "email.bounced", data }) };
  }

  test("is taken when it is signed, needs no cookie and no origin, and counts once", async () => {
    const { mail, body } = await aBounce();
    expect((await tell(body)).status).toBe(204);
    expect((await tell(body)).status).toBe(204);
    expect(await db().mail.findUnique({ where: { id: mail } })).toMatchObject({
      state: "failed",
      reason: "bounced",
    });
    expect(await db().undeliverableAddress.count()).toBe(1);
  });

  test("is refused unsigned, wrongly signed or old, and leaves no trace", async () => {
    const { body } = await aBounce();
    const before = await contents(database.pool);
    for (const change of [
      { "svix-signature": "" },
      { "svix-signature": "v1,AAAA" },
      { "svix-id": "another" },
      { "svix-timestamp": String(Math.floor(Date.now() / 1000) - 400) },
    ]) {
      const answer = await tell(body, change);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({
        error: "This notice is not signed as it should be.",
      });
    }
    expect(await contents(database.pool)).toEqual(before);
  });

  test("is refused in words when it is signed and yet no notice", async () => {
    for (const body of ["{", "[]", "null", "{}", '{"type":"email.bounced","data":7}'])
      expect((await tell(body)).status, body).toBe(400);
    expect((await tell("x".repeat(300_000))).status).toBe(413);
  });

  test("of other things is thanked for", async () => {
    const body = JSON.stringify({ type: "email.delivered", data: { email_id: "re_1" } });
    expect((await tell(body)).status).toBe(204);
  });
});

test("a combination of settings that cannot work is refused at the start, in a sentence", async () => {
  const env = { RESEND_API_KEY: "re_1", SMTP_URL: "smtp://localhost", MAIL_FROM: "a@b.org" };
  await expect(startServer({ databaseUrl: database.url, env })).rejects.toThrow(
    "Mail goes one way: set RESEND_API_KEY or SMTP_URL, not both.",
  );
});
