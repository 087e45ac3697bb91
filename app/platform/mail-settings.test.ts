import { describe, expect, test } from "vitest";
import { readMailSettings } from "./mail-settings.server.ts";

const from = "Ideas <ideas@example.org>";
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

describe("how mail leaves", () => {
  test("is not at all without a setting", () => {
    expect(readMailSettings({ RESEND_API_KEY: "", MAIL_FROM: "" })).toEqual({ by: "nobody" });
  });

  test("is Resend, with what belongs to it", () => {
    const env = {
      RESEND_API_KEY: "re_1",
      MAIL_FROM: from,
      RESEND_BASE_URL: "http://127.0.0.1:1/",
      RESEND_WEBHOOK_SECRET: secret,
    };
    expect(readMailSettings(env)).toEqual({
      by: "resend",
      from,
      apiKey: "re_1",
      baseUrl: "http://127.0.0.1:1",
      webhookSecret: secret,
    });
  });

  test("is SMTP", () => {
    const env = { SMTP_URL: "smtp://localhost:25", MAIL_FROM: "ideas@example.org" };
    expect(readMailSettings(env)).toMatchObject({ by: "smtp", url: env.SMTP_URL });
  });
});

test.each([
  ["both ways", { RESEND_API_KEY: "re_1", SMTP_URL: "smtp://x", MAIL_FROM: from }, /not both/],
  ["Resend without a sender", { RESEND_API_KEY: "re_1" }, /^Set MAIL_FROM/],
  ["SMTP without a sender", { SMTP_URL: "smtp://x" }, /^Set MAIL_FROM/],
  ["a sender for nothing", { MAIL_FROM: from }, /^MAIL_FROM does nothing/],
  ["a base address for nothing", { RESEND_BASE_URL: "https://x" }, /^RESEND_BASE_URL does nothing/],
  ["a webhook of nobody", { RESEND_WEBHOOK_SECRET: secret }, /^RESEND_WEBHOOK_SECRET does nothing/],
  ["another protocol", { SMTP_URL: "https://x", MAIL_FROM: from }, /^SMTP_URL must be/],
  ["no base address", { RESEND_API_KEY: "1", RESEND_BASE_URL: "x", MAIL_FROM: from }, /^RESEND_B/],
  ["no secret", { RESEND_API_KEY: "1", RESEND_WEBHOOK_SECRET: "x", MAIL_FROM: from }, /^RESEND_W/],
  ["two senders", { SMTP_URL: "smtp://x", MAIL_FROM: "a@b.c, d@e.f" }, /^MAIL_FROM must be/],
  ["a sender of two lines", { SMTP_URL: "smtp://x", MAIL_FROM: "A\nBcc: x <a@b.c>" }, /^MAIL_FR/],
])("%s is refused in a sentence", (_, env, sentence) => {
  expect(() => readMailSettings(env)).toThrow(sentence);
});
