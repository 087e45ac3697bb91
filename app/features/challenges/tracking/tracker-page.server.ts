/** What the addresses of a tracker have in common: its page, and the forms by which it is kept. */
import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Actor } from "#app/core/actor.ts";
import type { Translate } from "#app/core/words.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { trackerPage } from "./tracker.queries.server.ts";

interface Sent {
  readonly actor: Actor;
  readonly request: Request;
}

interface Keeping<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly work: (actor: Actor, challengeId: string, wish: z.output<Schema>) => Promise<unknown>;
}

/** The tracker with its page's title. Throws as trackerPage. */
export async function titledTracker(actor: Actor, challengeId: string, t: Translate) {
  const page = await trackerPage(actor, challengeId);
  return { title: `${t("tracking.title")} · ${page.head.title}`, ...page };
}

/** Takes a form of the tracker, and leads back to it. */
export function answerTracker<Schema extends z.ZodType>(
  { actor, request }: Sent,
  challengeId: string,
  { schema, work }: Keeping<Schema>,
) {
  return answerForm({
    request,
    schema,
    work: async (wish) => {
      await work(actor, challengeId, wish);
      return redirect(`/challenges/${challengeId}/tracker`);
    },
  });
}
