import type { Actor } from "#app/core/actor.ts";
import type { Language, Message, PageLanguage } from "#app/core/words.ts";

/** What `server/http` knows about a request before Remix sees it. */
export interface RequestContext {
  readonly actor: Actor | null;
  /** Hash of the session's token; null when nobody is signed in. */
  readonly sessionId: string | null;
  readonly language: Language;
  /** In which the page itself is written: the same, but for those who test pages. */
  readonly pageLanguage: PageLanguage;
  /** The CSP nonce of this response. */
  readonly nonce: string;
  /** The sender's address as far as trusted proxies tell. */
  readonly address: string;
  readonly userAgent: string;
  /** Why this request is not answered, found out before the pages; they say it in their frame. */
  readonly refused?: RefusedRequest;
}

export interface RefusedRequest {
  readonly status: number;
  readonly says: Message;
  /** After how many seconds it may be tried again. */
  readonly retryAfter?: number;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {
    /** Marks the augmentation as ours; carries nothing. */
    readonly groundswell: true;
  }
}
