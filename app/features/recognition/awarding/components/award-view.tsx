import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { BadgeArtwork } from "../../components/badge-artwork.tsx";
import { BehindList } from "../../components/behind-list.tsx";
import type { AwardPage } from "../award-page.queries.server.ts";
import { AnswerForm } from "./answer-form.tsx";
import { AwardActs } from "./award-acts.tsx";
import { AwardSteps } from "./award-steps.tsx";
import { CitationText } from "./citation-text.tsx";
import { AwardPill } from "./state-pills.tsx";

/** An award: what is public of it, and for those whom it concerns what they may do. */
export function AwardView({ award }: { readonly award: AwardPage }) {
  const { id, state, isMine, isInvolved, ways, changed, team, credentialId, revokedReason } = award;
  const t = useT();
  return (
    <div className="max-w-3xl">
      <Head award={award} />
      <Stack gap="loose">
        {isMine && state === "prepared" && (
          <TitledSection
            id="answer-part"
            title={t("awarding.answerTitle")}
            lead={t("awarding.answerLead")}
          >
            <AnswerForm awardId={id} ways={ways} />
          </TitledSection>
        )}
        {revokedReason !== "" && (
          <TitledSection id="why-revoked" title={t("awarding.whyRevoked")}>
            <p className="whitespace-pre-line" dir="auto">
              {revokedReason}
            </p>
          </TitledSection>
        )}
        <AwardActs award={award} />
        <TitledSection id="citation" title={t("awarding.citation")}>
          {changed === "" ? <Earned behind={award.behind} /> : <CitationText {...award} />}
        </TitledSection>
        {team.length > 0 && (
          <TitledSection id="team" title={t("awarding.team")}>
            <ul className="grid gap-2">
              {team.map((one) => (
                <li key={one.awardId} className="flex flex-wrap items-center gap-2">
                  <TextLink to={`/awards/${one.awardId}`}>{one.name}</TextLink>
                  {isInvolved && !isMine && <AwardPill state={one.state} />}
                </li>
              ))}
            </ul>
          </TitledSection>
        )}
        {credentialId !== null && (
          <TitledSection
            id="credential"
            title={t("awarding.credential")}
            lead={t("awarding.credentialLead")}
          >
            <ButtonLink to={`/credentials/${credentialId}`}>
              {t("awarding.seeCredential")}
            </ButtonLink>
          </TitledSection>
        )}
        {award.steps.length > 0 && <AwardSteps steps={award.steps} />}
      </Stack>
    </div>
  );
}

/** What was done, as far as this reader may see it. */
function Earned({ behind }: Pick<AwardPage, "behind">) {
  const t = useT();
  return (
    <div className="grid gap-3">
      <p>{t("awarding.byRuleLong")}</p>
      {behind.some(({ seen }) => seen) && <BehindList behind={behind.filter(({ seen }) => seen)} />}
    </div>
  );
}

function Head({ award }: { readonly award: AwardPage }) {
  const { badge, recipient, giver, state, isInvolved, announcedAt, announceAt, nominationId } =
    award;
  const t = useT();
  const times = useTimes();
  const isToCome = announceAt !== null && (state === "prepared" || state === "accepted_openly");
  return (
    <PageHeader
      above={
        <Breadcrumbs
          label={t("ui.breadcrumbs")}
          crumbs={[{ to: "/recognition", label: t("awarding.wall") }]}
        />
      }
      title={
        <span className="flex items-center gap-4">
          <BadgeArtwork artwork={badge.artwork} name={null} size="large" />
          <span lang={badge.language} dir="auto" className="min-w-0">
            {badge.name}
          </span>
        </span>
      }
      lead={
        <>
          <TextLink to={`/people/${recipient.id}`}>{recipient.name}</TextLink> · {recipient.unit}
        </>
      }
      meta={
        <>
          {isInvolved && <AwardPill state={state} />}
          <span>{giver ? t("awarding.givenBy", { name: giver.name }) : t("awarding.byRule")}</span>
          {announcedAt !== null && state === "announced" && (
            <span>{t("awarding.announcedAt", { when: times(announcedAt).absolute })}</span>
          )}
          {isInvolved && isToCome && (
            <span>{t("awarding.toBeAnnounced", { when: times(announceAt).absolute })}</span>
          )}
          <TextLink to={`/badges/${badge.id}`}>{t("awarding.seeBadge")}</TextLink>
          {nominationId !== null && (
            <TextLink to={`/nominations/${nominationId}`}>{t("awarding.seeNomination")}</TextLink>
          )}
        </>
      }
    />
  );
}
