import { expect, test, vi } from "vitest";
import { sql } from "#app/platform/db.server.ts";
import { mailLeaves, queued, theMail, throughResend } from "#tests/integration/mail/mail-world.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { useResendStandIn } from "#tests/support/resend-stand-in.ts";
import { startServer } from "#tests/support/server.ts";

const database = useDatabase();
const resend = useResendStandIn();

test("killed between the provider's yes and its note of it, the product sends the mail once", async () => {
  await anOrganisation();
  const env = {
    RESEND_API_KEY: "re_test",
    RESEND_BASE_URL: resend.url,
    MAIL_FROM: "Ideas <ideas@example.org>",
  };
  resend.answers.push("say nothing");
  const doomed = await startServer({ databaseUrl: database.url, env });
  mailLeaves(throughResend(resend.url));
  await queued(await aPerson());
  await vi.waitUntil(() => resend.mails.size === 1, 10_000);
  await doomed.kill();
  expect((await theMail()).state).toBe("waiting");
  // As if the half minute had passed after which a silent process counts as dead.
  await sql("update node_heartbeat set beat_at = now() - interval '1 minute'");
  const next = await startServer({ databaseUrl: database.url, env });
  await vi.waitUntil(async () => (await theMail()).state === "sent", 15_000);
  await next.stop();
  const keys = resend.requests.map(({ key }) => key);
  expect(keys).toEqual([keys[0], keys[0]]);
  expect(resend.mails.size).toBe(1);
  expect(await sql("select from graphile_worker._private_jobs")).toEqual([]);
});
