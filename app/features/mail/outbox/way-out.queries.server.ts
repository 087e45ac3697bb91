import { registry } from "#app/platform/registry.server.ts";

/** How mail leaves, as far as a screen may say it. */
export interface WayOutFacts {
  readonly by: "nobody" | "resend" | "smtp";
  readonly from: string;
  /** Whether the product hears of mails that come back. */
  readonly hearsOfReturns: boolean;
}

/** How mail leaves at present. */
export function wayOutFacts(): WayOutFacts {
  const { mail } = registry().settings;
  const hearsOfReturns = mail.by === "resend" && mail.webhookSecret !== null;
  return { by: mail.by, from: mail.by === "nobody" ? "" : mail.from, hearsOfReturns };
}
