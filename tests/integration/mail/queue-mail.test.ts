import { beforeEach, describe, expect, test } from "vitest";
import { system } from "#app/core/actor.ts";
import { optOut } from "#app/features/mail/unsubscribe/opt-out.server.ts";
import { queueMail } from "#app/features/mail/queue-mail.server.ts";
import { changeAccent } from "#app/features/look/change-accent.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { waitingJobs } from "#tests/support/waiting-jobs.ts";
import { mailLeaves, queued, saying, theMail, throughResend } from "./mail-world.ts";

useDatabase();
beforeEach(() => {
  mailLeaves(throughResend("http://127.0.0.1:1"));
});

describe("a mail that is queued", () => {
  test("waits with the job that sends it", async () => {
    const person = await aPerson();
    await queued(person);
    const mail = await theMail();
    expect(mail).toMatchObject({ personId: person.id, state: "waiting", subject: "An answer" });
    expect(await waitingJobs("send-mail")).toMatchObject([{ payload: { mailId: mail.id } }]);
  });

  test("is queued once, whoever asks how often, at once or one after the other", async () => {
    const person = await aPerson();
    await Promise.all(Array.from({ length: 8 }, () => queued(person)));
    await queued(person);
    expect(await db().mail.count()).toBe(1);
    expect(await waitingJobs("send-mail")).toHaveLength(1);
  });

  test("is gone, and its job with it, when what it was about did not happen", async () => {
    const person = await aPerson();
    const cutShort = transact(system, async ({ sql: run }) => {
      const wish = { personId: person.id, kind: "notice", key: "key" } as const;
      await queueMail(run, { ...wish, content: saying("An answer") });
      throw new Error("cut short");
    });
    await expect(cutShort).rejects.toThrow("cut short");
    expect(await db().mail.count()).toBe(0);
    expect(await waitingJobs("send-mail")).toEqual([]);
  });

  test("has no job while the demonstration is loaded", async () => {
    const person = await aPerson();
    await under({ quiet: true }, () => queued(person));
    expect(await theMail()).toMatchObject({ state: "waiting", reason: "no_way" });
    expect(await waitingJobs("send-mail")).toEqual([]);
  });
});

describe("a mail that is not to go out", () => {
  test.each([
    ["to somebody deactivated", { deactivated: true }, "inactive"],
    ["to an address that could begin a header", { email: "a@b.org\r\nbcc: x@y.z" }, "no_address"],
    ["to two addresses", { email: "a@b.org,c@d.org" }, "no_address"],
  ])("%s is kept as stopped", async (_, wish, reason) => {
    const email = "email" in wish ? { email: wish.email.replace(/\r\n/, " ") } : {};
    await queued(await aPerson({ ...wish, ...email }));
    expect(await theMail()).toMatchObject({ state: "suppressed", reason });
    expect(await waitingJobs("send-mail")).toEqual([]);
  });

  test("because its kind was declined, or all were, is kept as stopped; essential ones go", async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    await optOut(one, { personId: one.id, what: "notice" });
    await optOut(other, { personId: other.id, what: "all" });
    await queued(one, { key: "1" });
    await queued(one, { key: "2", kind: "digest" });
    await queued(other, { key: "3", kind: "digest" });
    await queued(other, { key: "4", kind: "test" });
    const mails = await db().mail.findMany({ orderBy: { idempotencyKey: "asc" } });
    expect(mails.map(({ state, reason }) => [state, reason])).toEqual([
      ["suppressed", "opted_out"],
      ["waiting", null],
      ["suppressed", "opted_out"],
      ["waiting", null],
    ]);
  });

  test("to an address that takes none is kept as stopped", async () => {
    const person = await aPerson({ email: "gone@example.org" });
    await sql(
      "insert into undeliverable_address values ('gone@example.org', 'bounced', '', now())",
    );
    await queued(person);
    expect(await theMail()).toMatchObject({ state: "suppressed", reason: "undeliverable" });
  });
});

describe("what a mail looks like", () => {
  test("it speaks its reader's language, and wears the organisation's name and colour", async () => {
    await anOrganisation({ name: "Services de Valmère" });
    await changeAccent(system, { accent: "#7a1f5c" });
    await queued(await aPerson({ language: "fr" }), { kind: "digest" });
    const { html, text, language } = await theMail();
    expect(language).toBe("fr");
    expect(html).toContain('<html lang="fr"');
    expect(html).toContain("Ouvrir Services de Valmère sur Groundswell");
    expect(html).toContain("#7a1f5c");
    expect(text).toContain("Ne plus recevoir ces courriels\nhttp://localhost:3000/unsubscribe/");
  });

  test("it says why it came, holds no picture, script or foreign address, and no table", async () => {
    await queued(await aPerson());
    const { html, text } = await theMail();
    for (const form of [html, text])
      expect(form).toContain("You get this because you follow the idea.");
    expect(html).not.toMatch(/<(?:img|script|link|iframe|table|form)\b|url\(|\son\w+=/i);
    for (const [, address = ""] of html.matchAll(/href="([^"]+)"/g))
      expect(address).toMatch(/^http:\/\/localhost:3000\//);
  });

  test("it can be stopped in one press, but for essential ones", async () => {
    await queued(await aPerson(), { key: "1" });
    const { headers } = await theMail();
    expect(headers).toMatchObject({
      "List-Unsubscribe": expect.stringMatching(
        /^<http:\/\/localhost:3000\/unsubscribe\/[\w-]+>$/,
      ) as unknown,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    await db().mail.deleteMany();
    await queued(await aPerson(), { key: "2", kind: "test" });
    expect((await theMail()).headers).toEqual({ "Auto-Submitted": "auto-generated" });
  });

  test("hostile names and titles stay text: no header, no markup, no turned words", async () => {
    const nasty = 'Ada\r\nBcc: all@example.org\u202e<script>alert("x")</script>\u0000\ud800';
    await anOrganisation({ name: "Bureau\nof <b>Examples</b>" });
    await queued(await aPerson({ name: nasty.replaceAll("\u0000", "").replaceAll("\ud800", "") }), {
      content: {
        subject: nasty,
        parts: [
          { kind: "quote", says: nasty },
          { kind: "list", title: nasty, lines: [{ says: nasty, to: "/ideas", beside: nasty }] },
          { kind: "button", says: nasty, to: "//evil.example/x" },
        ],
        why: nasty,
      },
    });
    const { subject, html } = await theMail();
    expect(subject).toBe('Ada Bcc: all@example.org <script>alert("x")</script>�');
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).not.toContain("evil.example");
  });
});
