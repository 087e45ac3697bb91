import { z } from "zod";

const key = (bytes: number) =>
  z
    .string({ error: "push.broken" })
    .regex(/^[\w-]{10,120}={0,2}$/, { error: "push.broken" })
    .refine((text) => Buffer.from(text, "base64url").length === bytes, { error: "push.broken" });

/** What a browser says of itself when it is to show notifications. */
export const subscriptionSchema = z.object({
  endpoint: z.string({ error: "push.broken" }),
  /** A point of the curve P-256, and a secret: only the browser can read what is sent. */
  p256dh: key(65),
  auth: key(16),
});
export type NewSubscription = z.output<typeof subscriptionSchema>;
