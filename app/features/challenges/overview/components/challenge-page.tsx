import type { ReactNode } from "react";
import type { ChallengeHead } from "../../challenge-head.queries.server.ts";
import { ChallengeTop } from "../../components/challenge-top.tsx";
import { useLiveChallenge } from "../../components/use-live-challenge.ts";

interface Props {
  readonly head: ChallengeHead;
  /** The path of the page, as in challenge-places.ts. */
  readonly current: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of a challenge that tells everybody the same, kept current. */
export function ChallengePage({ head, current, children, ...top }: Props) {
  useLiveChallenge(head);
  return (
    <>
      <ChallengeTop head={head} current={current} {...top} />
      {children}
    </>
  );
}
