/** For sponsors and leaders: how far the choice of winners is, and what each of them does next. */
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { MessageKey } from "#app/core/words.ts";
import type { Proposal } from "../proposal.queries.server.ts";
import { CandidateTable } from "./candidate-table.tsx";
import { PlaceChange } from "./place-change.tsx";

interface Props {
  readonly challengeId: string;
  readonly proposal: Proposal;
  /** Why it could not announce itself at its moment. */
  readonly refusal: MessageKey | null;
}

/** What stands between the ranking and the announcement. */
export function WinnersDesk({ challengeId, proposal, refusal }: Props) {
  const t = useT();
  const times = useTimes();
  const page = `/challenges/${challengeId}/winners`;
  const { state, proposed, lacking, announceAt, maySponsor, mayAnnounce, candidates, pending } =
    proposal;
  const isJudging = state === "judging";
  const isProposed = proposed > 0 || pending.length > 0;
  return (
    <TitledSection id="desk" title={t("winning.desk")} lead={t("winning.deskLead")}>
      <div className="grid gap-5">
        <Card className="grid gap-3">
          {isJudging && <p>{t("winning.proposedCount", { count: proposed })}</p>}
          {isJudging && proposed > 0 && lacking > 0 && (
            <Banner tone="warning">{t("winning.lacking", { count: lacking })}</Banner>
          )}
          {refusal && (
            <Banner tone="danger" title={t("winning.refusedAtTime")}>
              {t(refusal, { count: lacking })}
            </Banner>
          )}
          {announceAt && (
            <Banner>{t("winning.scheduled", { when: times(announceAt).absolute })}</Banner>
          )}
          <div className="flex flex-wrap gap-2">
            {maySponsor && isJudging && (
              <>
                <ButtonLink
                  to={`${page}/proposal`}
                  variant={proposed > 0 ? "secondary" : "primary"}
                >
                  {t("winning.propose")}
                </ButtonLink>
                <ButtonLink to={`${page}/feedback`}>{t("winning.writeFeedback")}</ButtonLink>
              </>
            )}
            {mayAnnounce && isProposed && (
              <ButtonLink to={`${page}/announcement`} variant="primary">
                {t("winning.announce")}
              </ButtonLink>
            )}
          </div>
        </Card>
        <Waiting changes={pending} />
        <FreePlaces challengeId={challengeId} proposal={proposal} />
        {isJudging && <CandidateTable candidates={candidates} />}
      </div>
    </TitledSection>
  );
}

/** A change of places that a leader is to announce. */
function Waiting({ changes }: { readonly changes: Proposal["pending"] }) {
  const t = useT();
  return changes.map((change) => (
    <Card key={change.id} className="grid gap-3">
      <h3 className="text-lg">{t("winning.waitsForLeader")}</h3>
      <PlaceChange change={change} />
    </Card>
  ));
}

/** Places that have become free; sponsors say who follows. */
function FreePlaces({ challengeId, proposal }: Omit<Props, "refusal">) {
  const t = useT();
  const { free, next, maySponsor } = proposal;
  return free.map(({ place, moved }) => {
    const isFillable = next.length > 0 || moved.length > 0;
    return (
      <Card key={place} className="grid gap-3">
        <h3 className="text-lg">{t("winning.followTitle", { place })}</h3>
        <p>{t(isFillable ? "winning.nextLead" : "winning.nobodyNext")}</p>
        {maySponsor && isFillable && (
          <div>
            <ButtonLink to={`/challenges/${challengeId}/winners/next?place=${String(place)}`}>
              {t("winning.sayWhoFollows")}
            </ButtonLink>
          </div>
        )}
      </Card>
    );
  });
}
