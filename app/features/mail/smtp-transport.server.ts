import { createTransport } from "nodemailer";
import type { Outcome, Transport, WayOut } from "./transport.server.ts";

/**
 * Over SMTP. A mail server knows no keys: should we end between its yes and our note, the mail goes out once more,
 * under the same Message-ID, by which most mail programs show it once.
 */
export function smtpTransport({ url, from: sender }: Extract<WayOut, { by: "smtp" }>): Transport {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // Nothing of a mail may name a file or an address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = /@([^\s>]+)/.exec(sender)?.[1] ?? "localhost";
  return async ({ key, from, to, subject, text, html, headers }) => {
    try {
      const messageId = `<${key}@${host}>`;
      const sent = await transport.sendMail({
        ...{ from, to: { name: "", address: to }, subject, text, html, messageId },
        headers: { ...headers },
      });
      return { kind: "accepted", providerId: sent.messageId };
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

/** Where a refusal is about this mail; everywhere else it is about us, or the server's state. */
const ofTheMail: readonly unknown[] = ["EENVELOPE", "EMESSAGE"];

function outcomeOf(failure: unknown): Outcome {
  if (!(failure instanceof Error)) return { kind: "later", error: String(failure) };
  const { code, responseCode } = failure as Error & { code?: unknown; responseCode?: unknown };
  const isFinal =
    typeof responseCode === "number" && responseCode >= 500 && ofTheMail.includes(code);
  return { kind: isFinal ? "refused" : "later", error: failure.message };
}
