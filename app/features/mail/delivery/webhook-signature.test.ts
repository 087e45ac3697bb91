import { createHmac } from "node:crypto";
import { Resend } from "resend";
import { describe, expect, test } from "vitest";
import { isSigned } from "./webhook-signature.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const body = '{"type":"email.bounced"}';
const id = "msg_1";
const timestamp = String(Math.floor(Date.now() / 1000));
const at = new Date(Number(timestamp) * 1000);
const key = Buffer.from(secret.slice("whsec_".length), "base64");
const signatures = `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
const notice = { id, timestamp, signatures, body };

describe("a notice", () => {
  test("is the provider's when the provider's own library says so", () => {
    const headers = { id, timestamp, signature: signatures };
    const known = { payload: body, headers, webhookSecret: secret };
    expect(new Resend("re_test").webhooks.verify(known)).toEqual({ type: "email.bounced" });
    expect(isSigned(secret, notice, at.getTime())).toBe(true);
  });

  test("may carry several signatures, of which one must be right", () => {
    const several = `v2,xyz v1,AAAA ${signatures}`;
    expect(isSigned(secret, { ...notice, signatures: several }, at.getTime())).toBe(true);
  });

  test.each([
    ["another body", { body: `${body} ` }],
    ["another id", { id: "msg_2" }],
    ["another time", { timestamp: String(Number(timestamp) + 1) }],
    ["no signature", { signatures: "" }],
    ["half a signature", { signatures: signatures.slice(0, -6) }],
    ["an unknown version", { signatures: signatures.replace("v1,", "v2,") }],
    ["no id", { id: "" }],
    ["no time", { timestamp: "" }],
    ["a time that is none", { timestamp: "soon" }],
  ])("with %s is none of the provider's", (_, change) => {
    expect(isSigned(secret, { ...notice, ...change }, at.getTime())).toBe(false);
  });

  test("signed with another secret is refused, and so is one without", () => {
    const other = createHmac("sha256", "other").update(`${id}.${timestamp}.${body}`);
    const forged = `v1,${other.digest("base64")}`;
    expect(isSigned(secret, { ...notice, signatures: forged }, at.getTime())).toBe(false);
  });

  test("is believed for five minutes, before and after", () => {
    const minutes = (count: number) => at.getTime() + count * 60_000;
    expect(isSigned(secret, notice, minutes(4.9))).toBe(true);
    expect(isSigned(secret, notice, minutes(-4.9))).toBe(true);
    expect(isSigned(secret, notice, minutes(5.1))).toBe(false);
    expect(isSigned(secret, notice, minutes(-5.1))).toBe(false);
  });
});
