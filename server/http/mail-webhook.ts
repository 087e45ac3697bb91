import type { Request, RequestHandler } from "express";
import { Refusal } from "#app/core/errors.ts";
import { takeNotice } from "#app/features/mail/delivery/take-notice.server.ts";
import { isSigned } from "#app/features/mail/delivery/webhook-signature.ts";
import type { Settings } from "#app/platform/env.server.ts";
import { RequestRefused } from "./request-refused.ts";

/**
 * `POST /webhooks/resend`: what Resend tells of mails that came back or were complained about. It comes from no page
 * of ours and knows no cookie; its signature is all that counts.
 */
export function mailWebhook({ mail }: Settings): RequestHandler {
  const secret = mail.by === "resend" ? mail.webhookSecret : null;
  return (request, response, next) => {
    const body: unknown = request.body;
    if (secret === null) {
      next(new RequestRefused(404));
    } else if (!Buffer.isBuffer(body) || !isSigned(secret, signedBy(request, body), Date.now())) {
      next(new Refusal("forbidden", "mail.notSigned"));
    } else {
      takeNotice(request.get("svix-id") ?? "", parsed(body)).then(
        () => response.status(204).end(),
        next,
      );
    }
  };
}

function signedBy(request: Request, body: Buffer) {
  return {
    id: request.get("svix-id") ?? "",
    timestamp: request.get("svix-timestamp") ?? "",
    signatures: request.get("svix-signature") ?? "",
    body,
  };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
