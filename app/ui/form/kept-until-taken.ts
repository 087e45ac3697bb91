import type { ClientActionFunctionArgs } from "@remix-run/react";
import { forgetForm } from "./kept-forms.ts";
import { orUnreachable } from "./or-unreachable.ts";

type Send = (sent: ClientActionFunctionArgs) => Promise<unknown>;

/**
 * A route's `clientAction` for a form that is kept while it is typed: what was kept under `keyOf` is forgotten
 * once the server has taken the form, which it says by leading on.
 */
export function keptUntilTaken(
  keyOf: (address: string, fields: Readonly<Record<string, string>>) => string,
  send: Send = orUnreachable,
): Send {
  return async (sent) => {
    const fields = await fieldsOf(sent.request.clone());
    try {
      return await send(sent);
    } catch (answer) {
      if (leadsOn(answer)) forgetForm(keyOf(new URL(sent.request.url).pathname, fields));
      throw answer;
    }
  };
}

async function fieldsOf(request: Request): Promise<Record<string, string>> {
  const fields = [...(await request.formData())];
  return Object.fromEntries(
    fields.filter((field): field is [string, string] => typeof field[1] === "string"),
  );
}

/** Remix throws redirects. Towards sign-in leads what was not taken. */
function leadsOn(answer: unknown): boolean {
  if (!(answer instanceof Response)) return false;
  const to = answer.headers.get("Location");
  return to !== null && !to.startsWith("/sign-in");
}
