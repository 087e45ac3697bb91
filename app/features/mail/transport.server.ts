import type { MailSettings } from "#app/platform/mail-settings.server.ts";

/** A mail on its way out. */
export interface OutgoingMail {
  readonly id: string;
  /** The same for every attempt of the same sending. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What became of an attempt. `later`: it says nothing about the mail itself, and is tried again. */
export type Outcome =
  | { readonly kind: "accepted"; readonly providerId: string }
  | { readonly kind: "refused"; readonly error: string }
  | { readonly kind: "later"; readonly error: string; readonly after?: number };

export type Transport = (mail: OutgoingMail) => Promise<Outcome>;

export type WayOut = Exclude<MailSettings, { readonly by: "nobody" }>;

/** The way that mail takes; what it needs is loaded when the first mail goes out. */
export async function transportFor(way: WayOut): Promise<Transport> {
  if (way.by === "resend") {
    const { resendTransport } = await import("./resend-transport.server.ts");
    return resendTransport(way);
  }
  const { smtpTransport } = await import("./smtp-transport.server.ts");
  return smtpTransport(way);
}
