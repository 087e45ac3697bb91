import { redirect } from "@remix-run/node";
import { signedIn } from "#app/platform/route.server.ts";

/** The way in leads to the ideas. */
export const loader = signedIn(() => Promise.resolve(redirect("/ideas")));
