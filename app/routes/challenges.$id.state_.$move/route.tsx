import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound } from "#app/core/errors.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { MoveForm } from "#app/features/challenges/states/components/move-form.tsx";
import { moveChallenge } from "#app/features/challenges/states/move-challenge.server.ts";
import { movePageOf } from "#app/features/challenges/states/move-nouns.ts";
import { moveSchema } from "#app/features/challenges/states/move.schema.ts";
import { movePage } from "#app/features/challenges/states/state-page.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "", move = "" }, context: { language } }) => {
    const made = await movePage(actor, id, move);
    return { title: translator(language)(made.page.title), ...made };
  },
);

export const action = signedIn(
  ({ actor, params: { id = "", move = "" }, request }) =>
    answerForm({
      request,
      schema: moveSchema,
      fieldOf: { "states.reasonNeeded": "reason" },
      work: async (wish) => {
        const page = movePageOf(move);
        if (!page) throw notFound("challenges.notFound");
        await moveChallenge(actor, id, { ...wish, to: page.to });
        return redirect(`/challenges/${id}/state`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One move of a challenge. */
export default function MoveRoute() {
  const { head, page, needsReason } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <ChallengeTop head={head} current="/state" />
      <div className="mt-6">
        <MoveForm head={head} page={page} needsReason={needsReason} refused={refused} />
      </div>
    </>
  );
}
