import { redirect } from "@remix-run/node";
import { signedIn } from "#app/platform/route.server.ts";

/** Writing begins with the first section. */
export const loader = signedIn(({ params }) =>
  Promise.resolve(redirect(`/challenges/${encodeURIComponent(params["id"] ?? "")}/edit/general`)),
);
