import type { ErrorRequestHandler, Request, Response } from "express";
import { isRefusal } from "#app/core/errors.ts";
import type { Language, MessageKey } from "#app/core/words.ts";
import { registry } from "#app/platform/registry.server.ts";
import { translator } from "#app/words.server.ts";
import { RequestRefused } from "./body-limit.ts";
import { refusalPage } from "./refusal-page.ts";

interface Failure {
  readonly status: number;
  readonly title: MessageKey;
  readonly text: MessageKey;
}

/** Whatever went wrong before or beside Remix: a sentence, as a page or as JSON. */
// Express knows an error handler by its four parameters.
export const answerFailures: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const failure = failureOf(error);
  if (failure.status >= 500)
    registry().log.error({ err: error, path: request.path }, "a request failed");
  answer(request, response, failure);
};

function failureOf(error: unknown): Failure {
  if (isRefusal(error)) {
    const signedOut = error.says.key === "ui.signInAgain";
    const status = signedOut ? 401 : error.status;
    return { status, title: titles[status] ?? "ui.error400Title", text: error.says.key };
  }
  const status = statusOf(error);
  if (status === 413) return { status, title: "ui.error413Title", text: "ui.error413Text" };
  if (status === 404) return { status, title: "ui.error404Title", text: "ui.error404Text" };
  if (status < 500) return { status, title: "ui.error400Title", text: "ui.brokenRequest" };
  return { status: 500, title: "ui.error500Title", text: "ui.error500Text" };
}

const titles: Readonly<Record<number, MessageKey>> = {
  401: "ui.error401Title",
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
  if (request.path.startsWith("/api/")) response.json({ error: t(text) });
  else
    response
      .type("html")
      .send(refusalPage({ language, title: t(title), text: t(text), link: t("ui.goToIdeas") }));
}

function languageOf(request: Request, response: Response): Language {
  const context = response.locals["context"] as { language: Language } | undefined;
  return context?.language ?? (request.acceptsLanguages("en", "fr") === "fr" ? "fr" : "en");
}
