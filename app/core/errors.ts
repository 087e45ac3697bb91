import type { Message, MessageKey, MessageValues } from "./words.ts";

/** The five ways in which a request can be refused, and the HTTP status of each. */
export const refusalStatus = {
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 400,
  rate_limited: 429,
} as const;

export type RefusalKind = keyof typeof refusalStatus;

/** A refusal with a sentence for the person refused; mapped to a status once, at the edge. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly says: Message;

  constructor(kind: RefusalKind, key: MessageKey, values?: MessageValues) {
    super(`${kind}: ${key}`);
    this.name = "Refusal";
    this.kind = kind;
    this.says = values ? { key, values } : { key };
  }

  get status(): number {
    return refusalStatus[this.kind];
  }
}

/** Tells a refusal from a fault. By name, because two bundles of one process hold two classes. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === "Refusal" && "kind" in error;
}

/** 404: it does not exist, or this actor may not know that it does. */
export function notFound(key: MessageKey): Refusal {
  return new Refusal("not_found", key);
}

/** 409: allowed to this actor, but not in the present state. */
export function conflict(key: MessageKey, values?: MessageValues): Refusal {
  return new Refusal("conflict", key, values);
}
