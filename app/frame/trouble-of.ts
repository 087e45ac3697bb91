/** What went wrong with a page, as the person who sees it must know it. */
import { isRouteErrorResponse } from "@remix-run/react";
import type { UnsentForm } from "#app/core/form.ts";
import type { Message, MessageKey } from "#app/core/words.ts";
import { isUnreachable } from "#app/ui/form/or-unreachable.ts";

/** What helps: a sign-in, another try, the page anew, the page before, or only another place. */
export type Remedy = "sign in" | "try again" | "wait" | "load again" | "go back" | "go elsewhere";

export interface Trouble {
  /** Undefined when no server answered. */
  readonly status: number | undefined;
  readonly title: MessageKey;
  readonly text: Message;
  readonly remedy: Remedy;
  /** After how many seconds another try is worth it. */
  readonly retryAfter?: number | undefined;
  /** The number of the line in the log. */
  readonly fault?: string | undefined;
  /** A form whose session had ended. */
  readonly unsent?: UnsentForm | undefined;
}

/** Reads whatever a boundary caught: an answer of route.server.ts, a lost connection, or a fault. */
export function troubleOf(error: unknown): Trouble {
  if (isUnreachable(error)) return unreachable;
  if (!isRouteErrorResponse(error)) return fault(500);
  const { status } = error;
  const told = (error.data ?? {}) as Told;
  const known = kinds[status];
  if (!known) return status >= 500 ? fault(status, told.fault) : { ...broken, status };
  const { unsent, retryAfter } = told;
  const { title, text, remedy } = known;
  return { status, title, text: told.refusal ?? { key: text }, remedy, unsent, retryAfter };
}

/** What route.server.ts sends; other answers carry none of it. */
interface Told {
  readonly refusal?: Message;
  readonly unsent?: UnsentForm;
  readonly retryAfter?: number;
  readonly fault?: string;
}

type Kind = Readonly<{ title: MessageKey; text: MessageKey; remedy: Remedy }>;

const missing: Kind = {
  title: "ui.error404Title",
  text: "ui.error404Text",
  remedy: "go elsewhere",
};

const kinds: Readonly<Record<number, Kind>> = {
  401: { title: "ui.error401Title", text: "ui.signInAgain", remedy: "sign in" },
  403: { title: "ui.error403Title", text: "ui.error403Text", remedy: "go elsewhere" },
  404: missing,
  409: { title: "ui.error409Title", text: "ui.error409Text", remedy: "load again" },
  410: missing,
  413: { title: "ui.error413Title", text: "ui.error413Text", remedy: "go back" },
  429: { title: "ui.error429Title", text: "ui.error429Text", remedy: "wait" },
};

const unreachable: Trouble = {
  status: undefined,
  title: "ui.unreachableTitle",
  text: { key: "ui.unreachableText" },
  remedy: "try again",
};

const broken: Omit<Trouble, "status"> = {
  title: "ui.error400Title",
  text: { key: "ui.brokenRequest" },
  remedy: "load again",
};

function fault(status: number, number?: string): Trouble {
  return {
    status,
    title: "ui.error500Title",
    text: { key: "ui.error500Text" },
    remedy: "try again",
    fault: number,
  };
}
