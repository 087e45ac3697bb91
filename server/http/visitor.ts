import type { Request, RequestHandler, Response } from "express";
import { isLanguage, pseudoLanguage, type Language } from "#app/core/words.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import type { RequestContext } from "#app/platform/request-context.ts";
import { whoIsSignedIn } from "#app/platform/session.server.ts";
import { nonceOf } from "./headers.ts";

/** What is known about the sender of the request being answered. */
export function contextOf(response: Response): RequestContext {
  // Set by `visitor`, which every request passes first.
  return response.locals["context"] as RequestContext;
}

/** Finds out who asks, and in which language. */
export const visitor: RequestHandler = (request, response, next) => {
  readVisitor(request, response).then((context) => {
    response.locals["context"] = context;
    next();
  }, next);
};

async function readVisitor(request: Request, response: Response): Promise<RequestContext> {
  const signedIn = await whoIsSignedIn(request.headers.cookie);
  const isPseudo = asksForPseudo(request, response);
  const language = isPseudo ? "en" : (signedIn?.actor.language ?? (await browserLanguage(request)));
  return {
    actor: signedIn?.actor ?? null,
    sessionId: signedIn?.sessionId ?? null,
    language,
    pageLanguage: isPseudo ? pseudoLanguage : language,
    nonce: nonceOf(response),
    address: request.ip ?? "",
    userAgent: (request.headers["user-agent"] ?? "").slice(0, 200),
  };
}

async function browserLanguage(request: Request): Promise<Language> {
  const chosen = cookieValue(request.headers.cookie, "language");
  if (isLanguage(chosen)) return chosen;
  const asked = request.headers["accept-language"] ? request.acceptsLanguages("en", "fr") : false;
  if (isLanguage(asked)) return asked;
  return (await organisation()).language;
}

/** `?pseudo=1` turns the pseudo-language on for this browser until it is closed, `?pseudo=0` off. */
function asksForPseudo({ query, headers }: Request, response: Response): boolean {
  if (!registry().settings.pseudoLocale) return false;
  const { pseudo } = query;
  if (pseudo !== "0" && pseudo !== "1") return cookieValue(headers.cookie, "pseudo") === "1";
  response.append("Set-Cookie", `pseudo=${pseudo}; Path=/; SameSite=Lax`);
  return pseudo === "1";
}

function cookieValue(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(/; */).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}
