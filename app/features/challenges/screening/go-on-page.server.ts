/** What inviting to a next phase and taking invitations back have in common, where it could not be done at once. */
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import type { Translate } from "#app/core/words.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { challengeHead } from "../challenge-head.queries.server.ts";
import { phasesToGoOn } from "./screening.queries.server.ts";
import { goOnSchema } from "./screening.schema.ts";

interface Asked {
  readonly actor: Actor;
  readonly url: URL;
}

interface Sent extends Asked {
  readonly request: Request;
}

type Work = (
  actor: Actor,
  challengeId: string,
  wish: z.output<typeof goOnSchema>,
) => Promise<unknown>;

/** The phases one may go on to, with the page's title. Throws as phasesToGoOn. */
export async function goOnPage({ actor, url }: Asked, challengeId: string, t: Translate) {
  const phase = url.searchParams.get("phase");
  const head = await challengeHead(actor, challengeId);
  const phases = await phasesToGoOn(actor, head.id, isId(phase) ? phase : null);
  return { title: t("screening.goOn"), head, phases };
}

/** Does what is asked with the submissions that are ticked, and leads back to their list. */
export async function answerGoOn({ actor, request, url }: Sent, challengeId: string, work: Work) {
  return answerForm({
    request,
    schema: goOnSchema,
    work: async (wish) => {
      await work(actor, challengeId, wish);
      return redirect(`/challenges/${challengeId}/screening${url.search}`);
    },
  });
}
