import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/core/actor.ts";
import { isRefusal, Refusal } from "#app/core/errors.ts";
import type { UnsentForm } from "#app/core/form.ts";
import { localPath } from "#app/core/local-path.ts";
import type { Message } from "#app/core/words.ts";
import { logFault } from "./fault.server.ts";
import type { RequestContext } from "./request-context.ts";

/** What a loader or action works with. */
export interface Visit {
  readonly request: Request;
  readonly url: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: RequestContext;
}

/** A visit by a signed-in person. */
export interface SignedInVisit extends Visit {
  readonly actor: Actor;
}

/** What an error boundary receives for a refusal. */
export interface RefusalData {
  readonly refusal: Message;
  /** What was typed, so that the page can send it again. */
  readonly unsent?: UnsentForm;
  /** After how many seconds it may be tried again. */
  readonly retryAfter?: number;
}

/** What an error boundary receives for a fault of ours. */
export interface FaultData {
  /** Under which it stands in the log. */
  readonly fault: string;
}

interface SignedInOptions {
  /** It takes text that somebody typed, which must outlive the session: a page offers to send it again. */
  readonly holdsText?: boolean;
}

/** A loader or action for signed-in people: others are sent to sign in, refusals become responses. */
export function signedIn<T>(
  work: (visit: SignedInVisit) => Promise<T>,
  { holdsText = false }: SignedInOptions = {},
) {
  return anyone(async (visit) => {
    const { actor } = visit.context;
    if (actor) return work({ ...visit, actor });
    // Remix takes a thrown answer as the request's.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw holdsText ? await sessionEnded(visit) : signInFirst(visit);
  });
}

/** A loader or action for everybody; refusals become responses with a sentence. */
export function anyone<T>(work: (visit: Visit) => Promise<T>) {
  return async ({
    request,
    params,
    context,
  }: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> => {
    const { refused } = context;
    // Remix takes a thrown answer as the request's.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (refused) throw refusal(refused.says, refused.status, refused.retryAfter);
    const url = new URL(request.url);
    try {
      return await work({ request, params, context, url });
    } catch (error) {
      throw answerTo(error, request.signal.aborted, url);
    }
  };
}

/** Remix takes what is thrown as the answer: a redirect as it is, anything else at the nearest error boundary. */
function answerTo(error: unknown, aborted: boolean, { pathname }: URL) {
  if (isRefusal(error)) return refusal(error.says, error.status);
  if (aborted || isAnswer(error)) return error;
  return data({ fault: logFault(error, pathname) } satisfies FaultData, { status: 500 });
}

function refusal(says: Message, status: number, retryAfter?: number) {
  if (retryAfter === undefined) return data({ refusal: says } satisfies RefusalData, { status });
  const headers = { "Retry-After": String(retryAfter) };
  return data({ refusal: says, retryAfter } satisfies RefusalData, { status, headers });
}

/** A Response, or what `data` makes. */
function isAnswer(error: unknown): boolean {
  if (error instanceof Response) return true;
  return typeof error === "object" && error !== null && "init" in error && "data" in error;
}

/** The form's fields as strings, without files; of a name that comes several times, as ticked rows do, all, apart by commas. */
export async function formFields(request: Request): Promise<Record<string, string>> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of await request.formData().catch(refuseUnreadable)) {
    if (typeof value !== "string") continue;
    const before = fields.get(name);
    if (before) before.push(value);
    else fields.set(name, [value]);
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.join(",")]));
}

/** The fields without passwords, which no page brings back. */
export function withoutPasswords(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !/password/i.test(name)));
}

// Whatever a body holds that is no form, its sender can put it right: a fault of ours it is not.
function refuseUnreadable(): never {
  throw new Refusal("invalid", "ui.brokenRequest");
}

async function sessionEnded({ request, url }: Visit) {
  const unsent = {
    to: localPath(`${url.pathname}${url.search}`),
    values: withoutPasswords(await formFields(request)),
  };
  const refusal: Message = { key: "ui.sessionEnded" };
  return data({ refusal, unsent } satisfies RefusalData, { status: 401 });
}

function signInFirst({ request, url }: Visit): Response {
  const back = request.method === "GET" ? `${url.pathname}${url.search}` : pageOfForm(request, url);
  return redirect(`/sign-in?to=${encodeURIComponent(back)}`);
}

/** Where the refused form stands, so that its sender comes back to it; "/" when the browser does not say. */
function pageOfForm(request: Request, { origin }: URL): string {
  const from = request.headers.get("Referer") ?? "";
  if (!URL.canParse(from) || new URL(from).origin !== origin) return "/";
  const { pathname, search } = new URL(from);
  return `${pathname}${search}`;
}
