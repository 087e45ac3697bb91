import { Resend, type ErrorResponse } from "resend";
import type { Outcome, Transport, WayOut } from "./transport.server.ts";

const patience = 20_000;

/** Through Resend, which knows a key for 24 hours: a repeat within them sends nothing twice. */
export function resendTransport(way: Extract<WayOut, { by: "resend" }>): Transport {
  const resend = new Resend(way.apiKey, way.baseUrl === null ? {} : { baseUrl: way.baseUrl });
  return async ({ id, key, from, to, subject, text, html, headers }) => {
    const answer = await resend.emails.send(
      // What Resend tells about it later names the mail by its tag.
      { from, to, subject, text, html, headers, tags: [{ name: "mail", value: id }] },
      { idempotencyKey: key, signal: AbortSignal.timeout(patience) },
    );
    if (answer.data) return { kind: "accepted", providerId: answer.data.id };
    return outcomeOf(answer.error, answer.headers);
  };
}

// A wrong key says something about the operator's settings and nothing about the mail, which waits for them.
const ofSettings: readonly string[] = ["missing_api_key", "invalid_api_key", "restricted_api_key"];

function outcomeOf(
  { name, message, statusCode }: ErrorResponse,
  headers: Readonly<Record<string, string>> | null,
): Outcome {
  const error = `${String(statusCode ?? "")} ${message}`.trim();
  const isUnheard = statusCode === null || statusCode >= 500;
  const isBusy =
    [408, 425, 429].includes(statusCode ?? 0) || name === "concurrent_idempotent_requests";
  if (isUnheard || isBusy || ofSettings.includes(name)) {
    const after = Number(headers?.["retry-after"]);
    return after > 0 ? { kind: "later", error, after } : { kind: "later", error };
  }
  return { kind: "refused", error };
}
