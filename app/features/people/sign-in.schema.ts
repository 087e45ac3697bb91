import { z } from "zod";
import { line } from "#app/platform/text.ts";

/** Longest e-mail address (RFC 5321 §4.5.3.1.3). */
const longestEmail = 254;
// Letters and digits of ASCII only: the database and the browser must agree on lower case.
const emailShape = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** An e-mail address, in lower case. */
export const emailField = line({
  max: longestEmail,
  missing: "people.emailMissing",
  long: "people.emailLong",
})
  .transform((email) => email.toLowerCase())
  .refine((email) => emailShape.test(email), { error: "people.emailShape" });

/** A password as typed; whether it is good enough for a new one is the noun's affair. */
export const passwordField = z
  .string({ error: "people.passwordMissing" })
  .min(1, { error: "people.passwordMissing" })
  .max(1000, { error: "people.passwordLong" });

/** What the sign-in form sends. */
export const signInSchema = z.object({ email: emailField, password: passwordField });
