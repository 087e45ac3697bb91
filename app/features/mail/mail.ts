/**
 * A mail waits until it is sent. It may fail, and be sent again by hand, or never go out (suppressed), because its
 * reader does not want it or cannot get it. Without a way for mail to leave it waits in the outbox, and only an
 * administrator sends it later: nobody gets a heap of old mail on the day a way is found.
 */

/** What mails are about; `essential` ones take no notice of who wants none. */
export const mailKinds = {
  test: { essential: true },
  notice: { essential: false },
  digest: { essential: false },
  briefing: { essential: false },
} as const satisfies Record<string, { readonly essential: boolean }>;
export type MailKind = keyof typeof mailKinds;

/** What one can decline: a kind, or every mail that is not essential. */
export type OptOut = MailKind | "all";

export const mailStates = ["waiting", "sent", "failed", "suppressed"] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail will never go out. */
export type SuppressedBecause = "opted_out" | "undeliverable" | "no_address" | "inactive";

/** Why a mail stands where it stands, where that needs saying. */
export type MailReason =
  | SuppressedBecause
  /** Nothing is set up by which it could leave. */
  | "no_way"
  /** It could not be handed over just now, and is tried again. */
  | "tried"
  /** The other side will not have it. */
  | "refused"
  /** It was tried for most of a day. */
  | "gave_up"
  | "bounced"
  | "complained";

/** Whether a string from outside names a kind of mail. */
export function isMailKind(text: unknown): text is MailKind {
  return typeof text === "string" && Object.hasOwn(mailKinds, text);
}

/** What is known of somebody who is to get a mail. */
export interface Recipient {
  readonly email: string | null;
  readonly active: boolean;
  readonly optedOut: boolean;
  readonly undeliverable: boolean;
}

/** Why this person gets no mail of this kind; null when they do. */
export function suppressedBecause(
  kind: MailKind,
  { email, active, optedOut, undeliverable }: Recipient,
): SuppressedBecause | null {
  if (email === null || !isMailable(email)) return "no_address";
  if (!active) return "inactive";
  if (undeliverable) return "undeliverable";
  return optedOut && !mailKinds[kind].essential ? "opted_out" : null;
}

/** Whether an address can stand in a mail's head as it is: one address, nothing beside it. */
export function isMailable(address: string): boolean {
  return /^[^\s<>()[\]:;,"\\@\p{C}]+@[^\s<>()[\]:;,"\\@\p{C}]+$/u.test(address);
}

/** Whether an administrator may send it by hand: it has failed, or waits because there was no way out. */
export function canSendAgain(mail: {
  readonly state: MailState;
  readonly reason: MailReason | null;
}): boolean {
  return mail.state === "failed" || (mail.state === "waiting" && mail.reason === "no_way");
}

const minute = 60;
const hour = 60 * minute;
/** Seconds until the next attempt, after the first, the second and so on; together less than the 24 hours for which a provider knows a key. */
const pauses = [10, 30, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 6 * hour];

/** Seconds to wait after so many attempts that did not succeed; null when it is time to give up. */
export function pauseAfter(attempts: number): number | null {
  return pauses[attempts - 1] ?? null;
}

/** Milliseconds after the first attempt from which a repeat might no longer be known as one. */
export const triesFor = 22 * hour * 1000;
