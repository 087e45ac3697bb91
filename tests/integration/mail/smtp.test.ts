import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sendMail } from "#app/features/mail/send-mail.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { doJobs, waitingJobs } from "#tests/support/waiting-jobs.ts";
import { mailLeaves, queued, saying, theMail } from "./mail-world.ts";

useDatabase();

const taken: { to: string[]; from: string; source: string }[] = [];
const refusals: { at: "rcpt" | "data"; code: number; message: string }[] = [];
let server: SMTPServer;
let url = "";

function refusal(at: "rcpt" | "data"): Error | null {
  if (refusals[0]?.at !== at) return null;
  const { code, message } = refusals.shift() ?? { code: 0, message: "" };
  return Object.assign(new Error(message), { responseCode: code });
}

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username }, _session, done) => {
      done(username === "right" ? null : new Error("Who are you?"), { user: username });
    },
    onRcptTo: (_address, _session, done) => {
      done(refusal("rcpt"));
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const refused = refusal("data");
        if (!refused)
          taken.push({
            to: envelope.rcptTo.map(({ address }) => address),
            from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
            source: Buffer.concat(chunks).toString(),
          });
        done(refused);
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  url = `smtp://127.0.0.1:${String(typeof address === "object" ? address?.port : "")}`;
});
beforeEach(() => {
  taken.length = refusals.length = 0;
  mailLeaves({ by: "smtp", from: "Ideas <ideas@example.org>", url });
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(resolve);
    }),
);

const work = () => doJobs("send-mail", sendMail);

test("a mail arrives with both forms, its headers and one Message-ID", async () => {
  await queued(await aPerson({ email: "ada@example.org" }), { content: saying("Une réponse") });
  await work();
  const { id } = await theMail();
  const [mail] = taken;
  expect(mail).toMatchObject({ to: ["ada@example.org"], from: "ideas@example.org" });
  expect(mail?.source).toMatch(/^From: Ideas <ideas@example\.org>\r$/m);
  expect(mail?.source).toMatch(/^To: ada@example\.org\r$/m);
  expect(mail?.source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  expect(mail?.source).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(mail?.source).toContain(`Message-ID: <${id}.1@example.org>`);
  expect(await theMail()).toMatchObject({ state: "sent", attempts: 1 });
});

test("sent once more after a crash, it carries the same Message-ID", async () => {
  await queued(await aPerson());
  const { id } = await theMail();
  await sendMail({ mailId: id });
  await sql("update mail set state = 'waiting', sent_at = null");
  await sendMail({ mailId: id });
  const ids = taken.map(({ source }) => /^Message-ID: (.+)\r$/m.exec(source)?.[1]);
  expect(ids).toEqual([`<${id}.1@example.org>`, `<${id}.1@example.org>`]);
});

test.each([
  ["an unknown address", "rcpt", 550],
  ["a mail it will not have", "data", 554],
] as const)("%s is final, and says why", async (_, at, code) => {
  await queued(await aPerson());
  refusals.push({ at, code, message: "No such user here" });
  await work();
  expect(await theMail()).toMatchObject({
    state: "failed",
    reason: "refused",
    error: expect.stringContaining("No such user here") as unknown,
  });
  expect(await waitingJobs("send-mail")).toEqual([]);
});

test("a full mailbox, a wrong password and a server that is away are tried again", async () => {
  await queued(await aPerson());
  refusals.push({ at: "rcpt", code: 452, message: "Mailbox full" });
  await work();
  expect(await theMail()).toMatchObject({ state: "waiting", reason: "tried" });
  mailLeaves({
    by: "smtp",
    from: "a@b.org",
    url: url.replace("//", "//wrong:password@"),
  });
  await work();
  expect(await theMail()).toMatchObject({ state: "waiting", attempts: 2 });
  mailLeaves({ by: "smtp", from: "a@b.org", url: "smtp://127.0.0.1:1" });
  await work();
  expect(await theMail()).toMatchObject({ state: "waiting", attempts: 3 });
  mailLeaves({ by: "smtp", from: "a@b.org", url });
  await work();
  expect((await theMail()).state).toBe("sent");
  expect(taken).toHaveLength(1);
});

test("a subject made to begin headers begins none", async () => {
  await queued(await aPerson(), { content: saying("Hello\r\nBcc: all@example.org\r\n\r\nBody") });
  await work();
  const [head = ""] = taken[0]?.source.split("\r\n\r\n", 1) ?? [];
  expect(head).not.toMatch(/^bcc:/im);
  expect(taken[0]?.to).toHaveLength(1);
});
