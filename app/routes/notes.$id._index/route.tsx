import { redirect } from "@remix-run/node";
import { addressOfNote } from "#app/features/discussion/notes/note.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";

/** A note's lasting address: leads to the page where it stands now, for those who may read it. */
export const loader = signedIn(async ({ actor, params }) =>
  redirect(await addressOfNote(actor, params["id"] ?? "")),
);

/** Rendered only to give the route's refusals a page. */
export default function NoteAddress() {
  return null;
}
