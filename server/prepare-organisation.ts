import { createFirstAdministratorLink } from "#app/features/people/create-first-administrator-link.server.ts";
import { demoPeople } from "#app/features/people/demo.queries.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { underLock } from "#app/platform/lock.server.ts";
import { loadDemo } from "#prisma/seed/chapters.ts";
import type { Progress } from "./progress.ts";

/** Gives an empty database its first contents, and says how to sign in. Several nodes take turns. */
export async function prepareOrganisation(tell: (progress: Progress) => void): Promise<string> {
  const { settings } = registry();
  if (settings.demo && !settings.empty) {
    const chapters = await underLock("demo", () =>
      loadDemo((chapter) => {
        tell({ kind: "note", text: `Loading the demo organisation: ${chapter}` });
      }),
    );
    if (chapters.length > 0) tell({ kind: "step", text: "The demo organisation is loaded." });
  }
  const link = await createFirstAdministratorLink();
  if (link !== null)
    return `Create the first administrator with this link, which works once: ${settings.appUrl}${link}`;
  const people = await demoPeople();
  if (people.length === 0) return "Sign in with your e-mail address and password.";
  return `Sign in with one click as one of the ${String(people.length)} demo people offered on the sign-in page.`;
}
