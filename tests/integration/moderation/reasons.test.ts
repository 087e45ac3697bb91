import { expect, test } from "vitest";
import { offeredReasons } from "#app/features/moderation/reason.queries.server.ts";
import { archiveReason } from "#app/features/moderation/ruling/archive-reason.server.ts";
import { orderReasons } from "#app/features/moderation/ruling/order-reasons.server.ts";
import { addReason, changeReason } from "#app/features/moderation/ruling/save-reason.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { putReasonsBack } from "./cases.ts";

useDatabase();
putReasonsBack();

const names = async () => (await offeredReasons("en")).map(({ name }) => name);

test("administrators add, word, order and archive reasons; a repeat changes nothing", async () => {
  await anOrganisation();
  const admin = await aPerson({ admin: true });
  await addReason(admin, { en: "Spreads rumours", fr: "Répand des rumeurs" });
  const [first] = await offeredReasons("en");
  const last = (await offeredReasons("en")).at(-1);
  expect(last).toMatchObject({ name: "Spreads rumours" });
  for (let time = 0; time < 2; time++) {
    await changeReason(admin, { id: last?.id ?? "", name: { en: "Spreads gossip", fr: "" } });
    await orderReasons(admin, [last?.id ?? "", "nothing"]);
    await archiveReason(admin, { id: first?.id ?? "", archived: true });
  }
  expect((await names())[0]).toBe("Spreads gossip");
  expect((await offeredReasons("fr"))[0]).toMatchObject({ name: "Spreads gossip" });
  expect(await names()).not.toContain(first?.name);
  await archiveReason(admin, { id: first?.id ?? "", archived: false });
  expect(await names()).toContain(first?.name);
  const events = await sql("select from domain_event where kind like 'moderation-reason%'");
  expect(events).toHaveLength(5);
});

test("one is always offered, each has a name in the organisation's language, and others change none", async () => {
  await anOrganisation();
  const [admin, moderator] = [await aPerson({ admin: true }), await aPerson({ moderator: true })];
  const [only, ...others] = await offeredReasons("en");
  for (const { id } of others) await archiveReason(admin, { id, archived: true });
  const id = only?.id ?? "";
  await expect(archiveReason(admin, { id, archived: true })).rejects.toMatchObject({
    kind: "conflict",
  });
  await expect(addReason(admin, { fr: "Rumeurs" })).rejects.toMatchObject({ kind: "invalid" });
  await expect(changeReason(admin, { id: "nothing", name: { en: "A" } })).rejects.toMatchObject({
    kind: "not_found",
  });
  await expect(addReason(moderator, { en: "A" })).rejects.toMatchObject({ kind: "forbidden" });
  await expect(orderReasons(moderator, [id])).rejects.toMatchObject({ kind: "forbidden" });
});
