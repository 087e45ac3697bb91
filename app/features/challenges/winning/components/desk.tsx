/** For sponsors and leaders: how far the choice of winners is, and what each of them does next. */
import { Form } from "@remix-run/react";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { MessageKey } from "#app/core/words.ts";
import type { Proposal } from "../proposal.queries.server.ts";
import { CandidateTable } from "./candidate-table.tsx";

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
  const { state, proposed, lacking, announceAt, maySponsor, mayAnnounce, candidates } = proposal;
  const isJudging = state === "judging";
  return (
    <TitledSection id="desk" title={t("winning.desk")} lead={t("winning.deskLead")}>
      <div className="grid gap-5">
        <Card className="grid gap-3">
          <p>{t("winning.proposedCount", { count: proposed })}</p>
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
            {mayAnnounce && proposed > 0 && (
              <ButtonLink to={`${page}/announcement`} variant="primary">
                {t("winning.announce")}
              </ButtonLink>
            )}
          </div>
        </Card>
        <FreePlaces challengeId={challengeId} proposal={proposal} />
        {isJudging && <CandidateTable candidates={candidates} />}
      </div>
    </TitledSection>
  );
}

/** Places that have become free, and who comes next for them. */
function FreePlaces({ challengeId, proposal }: Omit<Props, "refusal">) {
  const t = useT();
  const to = `/challenges/${challengeId}/winners/next`;
  const next = proposal.candidates.filter(({ id }) => proposal.next.includes(id));
  return proposal.free.map((place) => (
    <Card key={place} className="grid gap-3">
      <h3 className="text-lg">{t("winning.next")}</h3>
      <p>{t(next.length > 0 ? "winning.nextLead" : "winning.nobodyNext", { place })}</p>
      {proposal.maySponsor &&
        next.map(({ id, title }) => (
          <Form key={id} method="post" action={to}>
            <input type="hidden" name="submissionId" value={id} />
            <input type="hidden" name="place" value={place} />
            <Submit to={to}>{t("winning.proposeNext", { title, place })}</Submit>
          </Form>
        ))}
    </Card>
  ));
}
