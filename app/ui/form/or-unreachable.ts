import type { ClientActionFunctionArgs } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";

/**
 * A route's `clientAction`: sends the form, and when the server cannot be reached gives it back with
 * what was typed, as a refusal would, instead of the error page.
 */
export async function orUnreachable({ request, serverAction }: ClientActionFunctionArgs) {
  const fields = [...(await request.clone().formData())];
  try {
    return await serverAction();
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    const values = fields.filter(
      (field): field is [string, string] => typeof field[1] === "string",
    );
    return notSent({
      mistakes: { "": { key: "ui.notSent" } },
      values: Object.fromEntries(values),
    });
  }
}

/** As an answer with a status, so that the router does not read the page again from a server that is away. */
function notSent(form: RefusedForm): Response {
  const headers = { "Content-Type": "application/json" };
  return new Response(JSON.stringify(form), { status: 503, headers });
}

/** Whether an error says that the server could not be reached; each browser has words of its own for it. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed|import/i.test(error.message);
}
