import { request as requestPlain } from "node:http";
import { request, type RequestOptions } from "node:https";
import { lookupPublic } from "#app/platform/public-address.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { vapidSubject, type VapidKeys } from "./vapid.server.ts";
import type { StandingMessage } from "./push.store.server.ts";

/** The status of an answer, and for how many seconds it asks us to wait; no status when there was none. */
export interface PushAnswer {
  readonly status: number | null;
  readonly after: number;
}

const patience = 15_000;
/** Seconds for which a browser's maker keeps a message for a browser that is switched off. */
const keptFor = 3 * 24 * 60 * 60;

/** Sends a message, encrypted for its browser: no more than a title and where it leads. */
export async function pushRequest(message: StandingMessage, keys: VapidKeys): Promise<PushAnswer> {
  const { generateRequestDetails } = (await import("web-push")).default;
  const { endpoint, p256dh, auth, title, link, key } = message;
  const details = generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify({ title, link, tag: key }),
    { vapidDetails: { subject: vapidSubject(), ...keys }, TTL: keptFor },
  );
  // The library's own sending would follow a name to wherever it leads.
  return send(endpoint, { method: "POST", headers: details.headers }, details.body);
}

function send(endpoint: string, options: RequestOptions, body: Buffer | null): Promise<PushAnswer> {
  const isOpen = registry().settings.privatePush;
  const make = isOpen && endpoint.startsWith("http:") ? requestPlain : request;
  const guard = isOpen ? {} : { lookup: lookupPublic };
  const timeout = { timeout: patience, signal: AbortSignal.timeout(patience) };
  return new Promise((resolve) => {
    const sent = make(endpoint, { ...options, ...guard, ...timeout }, (answer) => {
      const after = Number(answer.headers["retry-after"]);
      resolve({ status: answer.statusCode ?? null, after: after > 0 ? after : 0 });
      // What else it says is not of interest, and may be long.
      answer.destroy();
    });
    sent.on("error", () => {
      resolve({ status: null, after: 0 });
    });
    sent.end(body);
  });
}
