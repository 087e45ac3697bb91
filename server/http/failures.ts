import type { ErrorRequestHandler, Request, Response } from "express";
import { isRefusal } from "#app/core/errors.ts";
import type { Language, Message, MessageKey } from "#app/core/words.ts";
import { logFault } from "#app/platform/fault.server.ts";
import type { RequestContext } from "#app/platform/request-context.ts";
import { themeAttribute, themeFrom } from "#app/ui/theme.ts";
import { translator } from "#app/words.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { refusalPage } from "./refusal-page.ts";
import { contextOf, visitor } from "./visitor.ts";

interface Failure {
  readonly status: number;
  readonly title: MessageKey;
  readonly text: Message;
}

/**
 * A page that is open fetches the next one as data and has a frame to show a refusal in; whoever asks for a
 * whole page gets a small one that costs nothing.
 */
// Express knows an error handler by its four parameters.
export const refuseInFrame: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { status, text } = failureOf(error);
  if (!(status === 413 || status === 429) || !request.path.endsWith(".data")) {
    next(error);
    return;
  }
  visitor(request, response, (failure) => {
    if (failure) {
      next(failure);
      return;
    }
    const refused = { status, says: text, ...retryAfter(response) };
    response.locals["context"] = { ...contextOf(response), refused } satisfies RequestContext;
    next();
  });
};

/** After how many seconds, as the limiter has said. */
function retryAfter(response: Response): { retryAfter?: number } {
  const seconds = Number(response.getHeader("Retry-After"));
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfter: seconds } : {};
}

/** Whatever went wrong before or beside Remix: a sentence, as a page or as JSON. */
// Express knows an error handler by its four parameters.
export const answerFailures: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const what = failureOf(error);
  const number = what.status >= 500 ? logFault(error, request.path) : undefined;
  answer(request, response, what, number);
};

function failureOf(error: unknown): Failure {
  if (isRefusal(error)) {
    const { status, says } = error;
    return { status, title: titles[status] ?? "ui.error400Title", text: says };
  }
  const status = statusOf(error);
  if (status === 401) return failure(401, "ui.error401Title", "ui.signInAgain");
  if (status === 413) return failure(413, "ui.error413Title", "ui.error413Text");
  if (status === 404) return failure(404, "ui.error404Title", "ui.error404Text");
  if (status < 500) return failure(status, "ui.error400Title", "ui.brokenRequest");
  return failure(500, "ui.error500Title", "ui.error500Text");
}

function failure(status: number, title: MessageKey, text: MessageKey): Failure {
  return { status, title, text: { key: text } };
}

const titles: Readonly<Record<number, MessageKey>> = {
  403: "ui.error403Title",
  404: "ui.error404Title",
  409: "ui.error409Title",
  429: "ui.error429Title",
};

/** Parsers of bodies and addresses say their status; everything else is a fault of ours. */
function statusOf(error: unknown): number {
  if (error instanceof RequestRefused) return error.status;
  if (error instanceof URIError) return 400;
  if (typeof error !== "object" || error === null || !("status" in error)) return 500;
  const { status } = error;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}

function answer(
  request: Request,
  response: Response,
  { status, title, text }: Failure,
  number: string | undefined,
): void {
  const language = languageOf(request, response);
  response.setHeader("Cache-Control", "private, no-store");
  const t = translator(language);
  response.status(status);
  const sentence = t(text.key, text.values);
  if (/^\/(?:api|webhooks)\//.test(request.path)) response.json({ error: sentence });
  else
    response.type("html").send(
      refusalPage({
        language,
        theme: themeAttribute(themeFrom(request.headers.cookie ?? null)),
        status: t("ui.errorNumber", { status: String(status) }),
        title: t(title),
        text: sentence,
        number: number === undefined ? undefined : { label: t("ui.faultNumber"), value: number },
        link: t("ui.goHome"),
      }),
    );
}

function languageOf(request: Request, response: Response): Language {
  const context = response.locals["context"] as { language: Language } | undefined;
  return context?.language ?? (request.acceptsLanguages("en", "fr") === "fr" ? "fr" : "en");
}
