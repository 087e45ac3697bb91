import { redirect } from "@remix-run/node";
import { Refusal } from "#app/core/errors.ts";
import { movePrize } from "#app/features/challenges/winning/move-prize.server.ts";
import { prizeSchema } from "#app/features/challenges/winning/winning.schema.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";

const pageOf = (id = "") => `/challenges/${encodeURIComponent(id)}/winners`;

/** Prizes are shown beside their winners. */
export const loader = signedIn(({ params }) => Promise.resolve(redirect(pageOf(params["id"]))));

/** Says how far a prize is. */
export const action = signedIn(
  async ({ actor, params: { id = "" }, request }) => {
    const form = readForm(prizeSchema, await formFields(request));
    if (!form.ok) throw new Refusal("invalid", form.errors["note"] ?? "ui.brokenRequest");
    await movePrize(actor, id, form.input);
    return redirect(pageOf(id));
  },
  { holdsText: true },
);

/** Rendered only to give the route's refusals a page. */
export default function PrizesOfWinners() {
  return null;
}
