import { redirect } from "@remix-run/node";
import { signedIn } from "#app/platform/route.server.ts";

/** Administration begins with its people. */
export const loader = signedIn(() => Promise.resolve(redirect("/admin/people")));
