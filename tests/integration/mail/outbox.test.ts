import { describe, expect, test } from "vitest";
import { parseCursor } from "#app/core/page.ts";
import { clearAddress } from "#app/features/mail/delivery/clear-address.server.ts";
import { takeNotice } from "#app/features/mail/delivery/take-notice.server.ts";
import { dropOldMail } from "#app/features/mail/drop-old-mail.server.ts";
import {
  isUndeliverable,
  mailDetails,
  outbox,
  undeliverableAddresses,
} from "#app/features/mail/outbox/outbox.queries.server.ts";
import { sendAgain } from "#app/features/mail/outbox/send-again.server.ts";
import { sendTestMail } from "#app/features/mail/outbox/send-test-mail.server.ts";
import { sendMail } from "#app/features/mail/send-mail.server.ts";
import { optIn, optOut } from "#app/features/mail/unsubscribe/opt-out.server.ts";
import { mailOptOuts } from "#app/features/mail/unsubscribe/opt-out.queries.server.ts";
import { newId } from "#app/core/ids.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { useResendStandIn } from "#tests/support/resend-stand-in.ts";
import { doJobs, waitingJobs } from "#tests/support/waiting-jobs.ts";
import { mailLeaves, queued, theMail, throughResend } from "./mail-world.ts";

useDatabase();
const resend = useResendStandIn();
const all = { state: null, after: null };

describe("the outbox", () => {
  test("is read by administrators alone", async () => {
    const [staff, leader] = [await aPerson(), await aPerson({ role: "leader", moderator: true })];
    for (const person of [staff, leader]) {
      await expect(outbox(person, all)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(mailDetails(person, newId())).rejects.toMatchObject({ kind: "forbidden" });
      await expect(undeliverableAddresses(person, null)).rejects.toMatchObject({
        kind: "forbidden",
      });
      await expect(sendTestMail(person)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(sendAgain(person, newId())).rejects.toMatchObject({ kind: "forbidden" });
      await expect(clearAddress(person, staff.id)).rejects.toMatchObject({ kind: "forbidden" });
      expect(await isUndeliverable(person, staff.id)).toBe(false);
    }
    expect(await db().mail.count()).toBe(0);
  });

  test("is read page by page, each mail once, newest first, and by state", async () => {
    const admin = await aPerson({ admin: true });
    await sql(
      `insert into mail (id, person_id, to_address, kind, language, subject, text, html, headers, idempotency_key, state, created_at)
       select gen_random_uuid(), $1, 'a@b.org', 'notice', 'en', 's', 't', 'h', '{}', n::text,
         (case when n % 4 = 0 then 'failed' else 'waiting' end)::mail_state, now() - (n / 3) * interval '7 microseconds'
       from generate_series(1, 120) n`,
      [admin.id],
    );
    const seen: string[] = [];
    for (let after = null as ReturnType<typeof parseCursor>; ;) {
      const { rows, next } = await outbox(admin, { state: null, after });
      seen.push(...rows.map(({ id }) => id));
      after = parseCursor(next);
      if (after === null) break;
    }
    const ids = await sql<{ id: string }>("select id from mail order by created_at desc, id desc");
    expect(seen).toEqual(ids.map(({ id }) => id));
    const { rows } = await outbox(admin, { state: "failed", after: null });
    expect(rows).toHaveLength(30);
  });

  test("takes a test mail, in the administrator's language", async () => {
    mailLeaves(throughResend(resend.url));
    const admin = await aPerson({ admin: true, language: "fr" });
    await sendTestMail(admin);
    const [line] = (await outbox(admin, all)).rows;
    expect(line).toMatchObject({
      subject: "Un courriel d’essai de Groundswell",
      kind: "test",
      state: "waiting",
    });
    expect(await mailDetails(admin, line?.id ?? "")).toMatchObject({ canSendAgain: false });
    expect(await waitingJobs("send-mail")).toHaveLength(1);
  });

  test("forgets what went out or was stopped after three months, and nothing else", async () => {
    const person = await aPerson();
    for (const key of ["1", "2", "3", "4", "5"]) await queued(person, { key });
    await sql(
      "update mail set created_at = now() - interval '91 days' where idempotency_key <> '5'",
    );
    await sql(
      "update mail set state = 'sent', sent_at = now() where idempotency_key in ('1', '5')",
    );
    await sql("update mail set state = 'failed' where idempotency_key = '2'");
    await sql("update mail set state = 'suppressed' where idempotency_key = '3'");
    await dropOldMail();
    const left = await db().mail.findMany({ orderBy: { idempotencyKey: "asc" } });
    expect(left.map(({ idempotencyKey }) => idempotencyKey)).toEqual(["2", "4", "5"]);
  });
});

describe("sending again", () => {
  async function aFailedMail() {
    mailLeaves(throughResend(resend.url));
    const reader = await aPerson({ email: "ada@example.org" });
    await queued(reader);
    resend.answers.push({ status: 422, name: "validation_error", message: "Not today" });
    await doJobs("send-mail", sendMail);
    return { admin: await aPerson({ admin: true }), reader, id: (await theMail()).id };
  }

  test("is another mail to the provider, to the address its reader has now", async () => {
    const { admin, id } = await aFailedMail();
    await sql("update person set email = 'new@example.org' where email = 'ada@example.org'");
    await sendAgain(admin, id);
    expect(await theMail()).toMatchObject({ state: "waiting", error: null, attempts: 0 });
    await doJobs("send-mail", sendMail);
    expect(resend.requests.map(({ key }) => key)).toEqual([`${id}.1`, `${id}.2`]);
    expect(resend.requests[1]?.body).toMatchObject({ to: "new@example.org" });
    expect((await theMail()).state).toBe("sent");
  });

  test("by two at once is done once, and the second is told", async () => {
    const { admin, id } = await aFailedMail();
    const outcomes = await Promise.allSettled([sendAgain(admin, id), sendAgain(admin, id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await waitingJobs("send-mail")).toHaveLength(1);
  });

  test("is refused for what has gone out, has no way out, or is not wanted", async () => {
    const { admin, reader, id } = await aFailedMail();
    const says = (key: string) => ({ kind: "conflict", says: { key } });
    await optOut(reader, { personId: reader.id, what: "all" });
    await expect(sendAgain(admin, id)).rejects.toMatchObject(says("mail.declined"));
    await optIn(reader, { personId: reader.id, what: "all" });
    await takeNotice("n", { type: "email.complained", data: { to: ["ada@example.org"] } });
    await expect(sendAgain(admin, id)).rejects.toMatchObject(says("mail.addressUndeliverable"));
    await clearAddress(admin, reader.id);
    mailLeaves({ by: "nobody" });
    await expect(sendAgain(admin, id)).rejects.toMatchObject(says("mail.noWayOut"));
    mailLeaves(throughResend(resend.url));
    await sendAgain(admin, id);
    await doJobs("send-mail", sendMail);
    await expect(sendAgain(admin, id)).rejects.toMatchObject(says("mail.notToSendAgain"));
    await expect(sendAgain(admin, newId())).rejects.toMatchObject({ kind: "not_found" });
    await expect(sendAgain(admin, "x")).rejects.toMatchObject({ kind: "not_found" });
  });

  test("brings on its way what waited because there was no way", async () => {
    await queued(await aPerson());
    expect(await waitingJobs("send-mail")).toEqual([]);
    mailLeaves(throughResend(resend.url));
    const { id } = await theMail();
    await sendAgain(await aPerson({ admin: true }), id);
    await doJobs("send-mail", sendMail);
    expect((await theMail()).state).toBe("sent");
  });
});

describe("a notice of the provider", () => {
  const bounce = { type: "Permanent", message: "no such mailbox\u0000", subType: "General" };

  async function aSentMail() {
    mailLeaves(throughResend(resend.url));
    const reader = await aPerson({ email: "ada@example.org" });
    await queued(reader);
    await doJobs("send-mail", sendMail);
    const { id, providerId } = await theMail();
    const data = { email_id: providerId, to: ["Ada@example.org"], tags: { mail: id } };
    return { reader, admin: await aPerson({ admin: true }), data };
  }

  test("that a mail came back is noted on it and on the address, until somebody clears it", async () => {
    const { reader, admin, data } = await aSentMail();
    await takeNotice("1", { type: "email.bounced", data: { ...data, bounce } });
    expect(await theMail()).toMatchObject({
      ...{ state: "failed", reason: "bounced", error: "no such mailbox" },
    });
    expect((await undeliverableAddresses(admin, null)).rows).toMatchObject([
      { personId: reader.id, address: "ada@example.org", reason: "bounced" },
    ]);
    expect(await isUndeliverable(admin, reader.id)).toBe(true);
    await clearAddress(admin, reader.id);
    await clearAddress(admin, reader.id);
    expect((await undeliverableAddresses(admin, null)).rows).toEqual([]);
    const events = await sql("select kind from domain_event");
    expect(events).toEqual([{ kind: "address.cleared" }]);
    await takeNotice("1", { type: "email.bounced", data: { ...data, bounce } });
    expect(await isUndeliverable(admin, reader.id), "the same notice again").toBe(false);
  });

  test("of five at once counts once", async () => {
    const { reader, admin, data } = await aSentMail();
    await Promise.all(
      Array.from({ length: 5 }, () => takeNotice("1", { type: "email.complained", data })),
    );
    expect(await theMail()).toMatchObject({ state: "failed", reason: "complained" });
    expect(await isUndeliverable(admin, reader.id)).toBe(true);
    expect(await db().deliveryNotice.count()).toBe(1);
  });

  test("may be quicker than our own note that the mail went out", async () => {
    const { data } = await aSentMail();
    await sql("update mail set state = 'waiting', sent_at = null, provider_id = null");
    await takeNotice("1", { type: "email.bounced", data: { ...data, bounce } });
    await sendMail({ mailId: (await theMail()).id });
    expect(await theMail()).toMatchObject({ state: "failed", reason: "bounced" });
  });

  test("keeps no address that is nobody's here, and none of a mail that came back for now", async () => {
    const { data } = await aSentMail();
    const stranger = { ...data, to: ["stranger@example.org"], tags: {}, email_id: "x" };
    await takeNotice("1", { type: "email.complained", data: stranger });
    await takeNotice("2", {
      type: "email.bounced",
      data: { ...data, bounce: { ...bounce, type: "Transient" } },
    });
    expect(await db().undeliverableAddress.count()).toBe(0);
    expect((await theMail()).reason).toBe("bounced");
  });

  test("that is none is refused", async () => {
    for (const body of [null, [], {}, { type: 1 }, { type: "email.bounced" }, "x"])
      await expect(takeNotice("1", body)).rejects.toMatchObject({ kind: "invalid" });
  });
});

describe("declining", () => {
  test("and wanting again are set, never toggled, by oneself alone", async () => {
    const [person, other] = [await aPerson(), await aPerson({ admin: true })];
    const digest = { personId: person.id, what: "digest" } as const;
    await Promise.all([optOut(person, digest), optOut(person, digest)]);
    await optOut(person, { ...digest, what: "all" });
    expect(await mailOptOuts(person.id)).toEqual(["all", "digest"]);
    await expect(optIn(other, digest)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(optOut(other, digest)).rejects.toMatchObject({ kind: "forbidden" });
    await optIn(person, digest);
    await optIn(person, digest);
    expect(await mailOptOuts(person.id)).toEqual(["all"]);
    const kinds = await sql<{ kind: string }>("select kind from domain_event order by id");
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "mails.declined",
      "mails.declined",
      "mails.wanted",
    ]);
    expect(await mailOptOuts("x")).toEqual([]);
  });
});
