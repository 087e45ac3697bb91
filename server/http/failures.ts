import type { ErrorRequestHandler, Request, Response } from "express";
import { isRefusal } from "#app/core/errors.ts";
import type { Language, Message, MessageKey } from "#app/core/words.ts";
import { registry } from "#app/platform/registry.server.ts";
import { translator } from "#app/words.server.ts";
import { RequestRefused } from "./request-refused.ts";
import { refusalPage } from "./refusal-page.ts";

interface Failure {
  readonly status: number;
  readonly title: MessageKey;
  readonly text: Message;
}

/** Whatever went wrong before or beside Remix: a sentence, as a page or as JSON. */
// Express knows an error handler by its four parameters.
export const answerFailures: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const what = failureOf(error);
  if (what.status >= 500)
    registry().log.error({ err: error, path: request.path }, "a request failed");
  answer(request, response, what);
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

function answer(request: Request, response: Response, { status, title, text }: Failure): void {
  const language = languageOf(request, response);
  response.setHeader("Cache-Control", "private, no-store");
  const t = translator(language);
  response.status(status);
  const sentence = t(text.key, text.values);
  if (request.path.startsWith("/api/")) response.json({ error: sentence });
  else
    response
      .type("html")
      .send(refusalPage({ language, title: t(title), text: sentence, link: t("ui.goToIdeas") }));
}

function languageOf(request: Request, response: Response): Language {
  const context = response.locals["context"] as { language: Language } | undefined;
  return context?.language ?? (request.acceptsLanguages("en", "fr") === "fr" ? "fr" : "en");
}
