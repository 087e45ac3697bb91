import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { may } from "#app/core/policy.ts";
import type { MessageKey } from "#app/core/words.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { useLiveChallenge } from "#app/features/challenges/components/use-live-challenge.ts";
import { WinnersDesk } from "#app/features/challenges/winning/components/desk.tsx";
import { WinnersList } from "#app/features/challenges/winning/components/winners-list.tsx";
import { proposalPage } from "#app/features/challenges/winning/proposal.queries.server.ts";
import { announcedWinners } from "#app/features/challenges/winning/winners.queries.server.ts";
import { winningPolicy } from "#app/features/challenges/winning/winning.policy.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

const fresh = 7 * 86_400_000;

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const head = await challengeHead(actor, id);
  const announced = await announcedWinners(actor, head);
  const { isEntrant, isJudge, capacities, state } = head;
  const involved = {
    part: { isSponsor: capacities.includes("sponsor"), isEntrant, isJudge },
    isCommitted: announced?.isCommitted === true,
  };
  const isDesk = state === "judging" || state === "announced";
  const proposal =
    isDesk && may(actor, winningPolicy.seeProposal, involved)
      ? await proposalPage(actor, id)
      : null;
  return {
    title: `${translator(language)("winning.title")} · ${head.title}`,
    head,
    announced,
    proposal,
    // Only commands write it, from the keys they refuse with.
    refusal: (proposal?.refusal ?? null) as MessageKey | null,
    isFresh: announced !== null && Date.now() - Date.parse(announced.at) < fresh,
    may: {
      movePrize: may(actor, winningPolicy.movePrize, involved),
      disqualify: may(actor, winningPolicy.disqualify, involved),
    },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The winners, once announced; for sponsors and leaders, how they come to be. */
export default function Winners() {
  const t = useT();
  const {
    head,
    announced,
    proposal,
    refusal,
    isFresh,
    may: mayDo,
  } = useLoaderData<typeof loader>();
  useLiveChallenge(head);
  const isOpen = head.state === "announced";
  const isBusy =
    proposal && (!isOpen || proposal.free.length + proposal.proposed + proposal.pending.length > 0);
  return (
    <>
      <ChallengeTop head={head} current="/winners" />
      <div className="grid max-w-4xl gap-10">
        {announced ? (
          <WinnersList
            challengeId={head.id}
            announced={announced}
            may={mayDo}
            isOpen={isOpen}
            isFresh={isFresh}
          />
        ) : (
          !proposal && <Nothing isOver={head.state !== "judging"} />
        )}
        {isBusy && <WinnersDesk challengeId={head.id} proposal={proposal} refusal={refusal} />}
      </div>
    </>
  );

  function Nothing({ isOver }: { isOver: boolean }) {
    const ended = isOver && ["closed_without_award", "archived"].includes(head.state);
    return (
      <EmptyState title={t(ended ? "winning.withoutTitle" : "winning.notYetTitle")}>
        {t(ended ? "winning.withoutText" : "winning.notYetText")}
      </EmptyState>
    );
  }
}
