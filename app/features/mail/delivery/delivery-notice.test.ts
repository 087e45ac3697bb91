import { expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { noticeSchema, verdictOf } from "./delivery-notice.ts";

const mail = newId();
const data = { email_id: "re_1", to: ["Ada <Ada@Example.org>"], tags: { mail } };
const judge = (notice: unknown) => verdictOf(noticeSchema.parse(notice));

test("a mail that came back for good closes its address; one that came back for now does not", () => {
  const bounce = { type: "Permanent", subType: "General", message: "no such mailbox" };
  expect(judge({ type: "email.bounced", data: { ...data, bounce } })).toEqual({
    mailId: mail,
    providerId: "re_1",
    reason: "bounced",
    detail: "no such mailbox",
    addresses: ["ada@example.org"],
  });
  for (const type of ["Transient", "Undetermined"])
    expect(
      judge({ type: "email.bounced", data: { ...data, bounce: { ...bounce, type } } }),
    ).toMatchObject({ reason: "bounced", addresses: [] });
});

test("a complaint closes the address, a failure does not", () => {
  expect(judge({ type: "email.complained", data })).toMatchObject({
    reason: "complained",
    addresses: ["ada@example.org"],
  });
  const failed = { reason: "reached_daily_quota" };
  expect(judge({ type: "email.failed", data: { ...data, failed } })).toMatchObject({
    reason: "refused",
    detail: "reached_daily_quota",
    addresses: [],
  });
});

test("tags may come as a list; one that names no mail names none", () => {
  const tags = [{ name: "mail", value: mail }];
  expect(judge({ type: "email.complained", data: { ...data, tags } })?.mailId).toBe(mail);
  for (const odd of [undefined, null, 1, "x", {}, { mail: "x" }, [{ name: "mail", value: "1" }]])
    expect(judge({ type: "email.complained", data: { ...data, tags: odd } })?.mailId).toBeNull();
});

test("other notices say nothing of the kind", () => {
  for (const type of ["email.delivered", "email.opened", "contact.created"])
    expect(judge({ type, data: {} })).toBeNull();
});
