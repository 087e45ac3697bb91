import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { useLiveChallenge } from "#app/features/challenges/components/use-live-challenge.ts";
import { MoveLog } from "#app/features/challenges/states/components/move-log.tsx";
import { NextWays } from "#app/features/challenges/states/components/next-ways.tsx";
import { StateBoard } from "#app/features/challenges/states/components/state-board.tsx";
import { statePage } from "#app/features/challenges/states/state-page.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => ({
  title: translator(language)("states.title"),
  page: await statePage(actor, id),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where a challenge stands, what comes next, and what has happened. */
export default function StateRoute() {
  const { page } = useLoaderData<typeof loader>();
  useLiveChallenge(page.head);
  return (
    <>
      <ChallengeTop head={page.head} current="/state" />
      <Stack gap="loose" className="mt-6 max-w-4xl">
        <StateBoard page={page} />
        <NextWays page={page} />
        <MoveLog log={page.log} language={page.head.language} />
      </Stack>
    </>
  );
}
