import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { answerExit } from "#app/features/challenges/winning/answer-exit.server.ts";
import { LeavePlaceForm } from "#app/features/challenges/winning/components/leave-place-form.tsx";
import { winnerToLeave } from "#app/features/challenges/winning/winner-to-leave.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const head = await challengeHead(actor, params["id"] ?? "");
  const winner = await winnerToLeave(actor, head, params["winner"] ?? "", "disqualified");
  return { title: translator(language)("winning.disqualifyTitle"), challengeId: head.id, winner };
});

export const action = signedIn(
  ({ actor, params: { id = "", winner = "" }, request }) =>
    answerExit({ actor, request }, id, { winnerId: winner, as: "disqualified" }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A leader takes a winner out of its place, with the reason. */
export default function DisqualifyWinner() {
  const { challengeId, winner } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <LeavePlaceForm challengeId={challengeId} winner={winner} way="disqualify" refused={refused} />
  );
}
