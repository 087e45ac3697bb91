import { describe, expect, test } from "vitest";
import { optOut } from "#app/features/mail/unsubscribe/opt-out.server.ts";
import { sendMail } from "#app/features/mail/send-mail.server.ts";
import { takeNotice } from "#app/features/mail/delivery/take-notice.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { useResendStandIn, type Answer } from "#tests/support/resend-stand-in.ts";
import { doJobs, waitingJobs } from "#tests/support/waiting-jobs.ts";
import { mailLeaves, queued, theMail, throughResend } from "./mail-world.ts";

useDatabase();
const resend = useResendStandIn();

const work = () => doJobs("send-mail", sendMail);

/** A mail that waits, and Resend to take it. */
async function aWaitingMail() {
  mailLeaves(throughResend(resend.url));
  await queued(await aPerson({ email: "ada@example.org" }));
  return theMail();
}

const busy: Answer = { status: 429, name: "rate_limit_exceeded", message: "Too many requests" };
const down: Answer = { status: 503, name: "application_error", message: "Try again" };

describe("through Resend", () => {
  test("a mail goes out once, with everything that belongs to it", async () => {
    const { id, html, text, headers } = await aWaitingMail();
    await work();
    expect(resend.requests).toEqual([
      {
        path: "POST /emails",
        authorization: "Bearer re_test",
        key: `${id}.1`,
        body: {
          from: "Ideas <ideas@example.org>",
          to: "ada@example.org",
          ...{ subject: "An answer", html, text, headers },
          tags: [{ name: "mail", value: id }],
        },
      },
    ]);
    const sent = { state: "sent", providerId: `resend-${id}.1`, attempts: 1, reason: null };
    expect(await theMail()).toMatchObject(sent);
    await sendMail({ mailId: id });
    expect(resend.requests).toHaveLength(1);
  });

  test.each([
    ["the line breaks after it was taken", "hang up"],
    ["the provider is down", down],
    ["the provider is busy", busy],
  ] as const)("when %s it is tried again under the same key, and goes once", async (_, answer) => {
    await aWaitingMail();
    resend.answers.push(answer);
    await work();
    expect(await theMail()).toMatchObject({ state: "waiting", reason: "tried", attempts: 1 });
    expect(await waitingJobs("send-mail")).toHaveLength(1);
    await work();
    expect((await theMail()).state).toBe("sent");
    const [first, second] = resend.requests;
    expect(second?.key).toBe(first?.key);
    expect(second?.body).toEqual(first?.body);
    expect(resend.mails.size).toBe(1);
  });

  test("ended between its yes and our note, the next one who does the job sends nothing twice", async () => {
    const { id } = await aWaitingMail();
    await sendMail({ mailId: id });
    // As if the note of it had never been written: what a power cut there leaves behind.
    await sql(
      "update mail set state = 'waiting', provider_id = null, sent_at = null where id = $1",
      [id],
    );
    mailLeaves(throughResend(resend.url, "Another <other@example.org>"));
    await sendMail({ mailId: id });
    expect(resend.requests).toHaveLength(2);
    expect(resend.mails.size, "though the sender's name was changed meanwhile").toBe(1);
    expect(await theMail()).toMatchObject({ state: "sent", providerId: `resend-${id}.1` });
  });

  test("a refusal is final, and says why", async () => {
    await aWaitingMail();
    const message = "The ideas.example.org domain is not verified";
    resend.answers.push({ status: 403, name: "validation_error", message });
    await work();
    expect(await theMail()).toMatchObject({
      state: "failed",
      reason: "refused",
      error: `403 ${message}`,
    });
    expect(await waitingJobs("send-mail")).toEqual([]);
  });

  test("a wrong key of the operator's loses no mail", async () => {
    await aWaitingMail();
    const message = "API key is invalid";
    resend.answers.push({ status: 401, name: "invalid_api_key", message });
    await work();
    expect(await theMail()).toMatchObject({ state: "waiting", error: `401 ${message}` });
    await work();
    expect((await theMail()).state).toBe("sent");
  });

  test("it waits as long as it is told to", async () => {
    await aWaitingMail();
    resend.answers.push({ ...busy, headers: { "retry-after": "77" } });
    await work();
    const [job] = await waitingJobs("send-mail");
    expect(job?.after).toBeGreaterThan(70);
    expect(job?.after).toBeLessThan(78);
  });

  test("it is given up before the provider forgets the key, and says so", async () => {
    await aWaitingMail();
    for (let attempt = 0; attempt < 9; attempt++) {
      resend.answers.push(down);
      await work();
      expect((await theMail()).state, String(attempt)).toBe("waiting");
    }
    resend.answers.push(down);
    await work();
    expect(await theMail()).toMatchObject({ state: "failed", reason: "gave_up", attempts: 10 });
    expect(await waitingJobs("send-mail")).toEqual([]);
  });

  test("a job that comes a day late does not risk a second mail", async () => {
    const { id } = await aWaitingMail();
    resend.answers.push("hang up");
    await work();
    const later = new Date(Date.now() + 23 * 60 * 60 * 1000);
    await under({ now: later }, () => sendMail({ mailId: id }));
    expect(resend.requests).toHaveLength(1);
    expect(await theMail()).toMatchObject({ state: "failed", reason: "gave_up" });
  });
});

describe("what happens between queueing and sending counts", () => {
  test("somebody declines", async () => {
    const { personId } = await aWaitingMail();
    const person = await db().person.findUniqueOrThrow({ where: { id: personId } });
    await optOut({ ...(await aPerson()), id: person.id }, { personId: person.id, what: "notice" });
    await work();
    expect(await theMail()).toMatchObject({ state: "suppressed", reason: "opted_out" });
    expect(resend.requests).toEqual([]);
  });

  test("somebody is deactivated", async () => {
    await aWaitingMail();
    await sql("update person set deactivated_at = now()");
    await work();
    expect(await theMail()).toMatchObject({ state: "suppressed", reason: "inactive" });
    expect(resend.requests).toEqual([]);
  });

  test("the address turns out to take no mail", async () => {
    await aWaitingMail();
    await takeNotice("n", { type: "email.complained", data: { to: ["ada@example.org"] } });
    await work();
    expect(await theMail()).toMatchObject({ state: "suppressed", reason: "undeliverable" });
    expect(resend.requests).toEqual([]);
  });
});

test("without a way out a mail stays, and says why", async () => {
  await queued(await aPerson());
  expect(await theMail()).toMatchObject({ state: "waiting", reason: "no_way" });
  await db().mail.deleteMany();
  await aWaitingMail();
  mailLeaves({ by: "nobody" });
  await work();
  expect(await theMail()).toMatchObject({ state: "waiting", reason: "no_way", attempts: 0 });
  expect(await waitingJobs("send-mail")).toEqual([]);
});

test("a job of nothing does nothing", async () => {
  mailLeaves(throughResend(resend.url));
  for (const payload of [null, {}, "x", { mailId: "x" }, { mailId: crypto.randomUUID() }])
    await sendMail(payload);
  expect(resend.requests).toEqual([]);
});
