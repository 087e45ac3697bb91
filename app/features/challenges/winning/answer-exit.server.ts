import { redirect } from "@remix-run/node";
import type { Actor } from "#app/core/actor.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { leavePlace } from "./leave-place.server.ts";
import { exitSchema } from "./winning.schema.ts";

interface Sent {
  readonly actor: Actor;
  readonly request: Request;
}

type Exit = Pick<Parameters<typeof leavePlace>[2], "winnerId" | "as">;

/** Takes the form by which a winner leaves its place, given back or taken away, and leads to who is left. */
export function answerExit({ actor, request }: Sent, challengeId: string, exit: Exit) {
  return answerForm({
    request,
    schema: exitSchema,
    fieldOf: { "winning.reasonMissing": "reason" },
    work: async ({ reason }) => {
      await leavePlace(actor, challengeId, { ...exit, reason });
      return redirect(`/challenges/${challengeId}/winners`);
    },
  });
}
