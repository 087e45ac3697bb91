import { redirect } from "@remix-run/node";
import { answerDescription } from "#app/features/files/files-page.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

const pageOf = (params: Readonly<Record<string, string | undefined>>) =>
  `/ideas/${encodeURIComponent(params["id"] ?? "")}/files`;

/** A file is shown with the others. */
export const loader = signedIn(({ params }) => Promise.resolve(redirect(pageOf(params))));

export const action = signedIn(
  ({ actor, params, request }) =>
    answerDescription({ actor, request }, params["file"] ?? "", pageOf(params)),
  { holdsText: true },
);

/** Rendered only to give the route's refusals a page. */
export default function FileOfIdea() {
  return null;
}
