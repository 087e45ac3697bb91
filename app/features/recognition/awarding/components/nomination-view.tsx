import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { BadgeArtwork } from "../../components/badge-artwork.tsx";
import type { NominationPage } from "../nomination-page.queries.server.ts";
import { NominationSteps } from "./award-steps.tsx";
import { CitationText } from "./citation-text.tsx";
import { NominationPill } from "./state-pills.tsx";

/** A nomination with who says so too, and what one may do about it. */
export function NominationView({ nomination }: { readonly nomination: NominationPage }) {
  const t = useT();
  const { badge, people, awards } = nomination;
  return (
    <div className="max-w-3xl">
      <PageHeader
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/nominations", label: t("awarding.nominations") }]}
          />
        }
        title={
          <span className="flex items-center gap-4">
            <BadgeArtwork artwork={badge.artwork} name={null} />
            <span className="min-w-0">{people.map(({ name }) => name).join(", ")}</span>
          </span>
        }
        lead={
          <span lang={badge.language} dir="auto">
            {badge.name}
          </span>
        }
        meta={<Standing nomination={nomination} />}
      />
      <Stack gap="loose">
        <Acts nomination={nomination} />
        <TitledSection id="citation" title={t("awarding.citation")}>
          <CitationText {...nomination} />
        </TitledSection>
        {nomination.secondings.length > 0 && <Secondings nomination={nomination} />}
        {awards.length > 0 && (
          <TitledSection id="awards" title={t("awarding.awardsOfIt")}>
            <ul className="grid gap-1">
              {awards.map(({ awardId, name }) => (
                <li key={awardId}>
                  <TextLink to={`/awards/${awardId}`}>{name}</TextLink>
                </li>
              ))}
            </ul>
          </TitledSection>
        )}
        <NominationSteps steps={nomination.steps} />
      </Stack>
    </div>
  );
}

function Standing({ nomination }: { readonly nomination: NominationPage }) {
  const { state, nominator, lapsesAt } = nomination;
  const t = useT();
  const lapses = useTimes()(lapsesAt).absolute;
  return (
    <>
      <NominationPill state={state} />
      <span>{t("awarding.nominatedBy", { name: nominator.name })}</span>
      {state === "nominated" && <span>{t("awarding.lapses", { when: lapses })}</span>}
    </>
  );
}

function Acts({ nomination: { id, can, state } }: { readonly nomination: NominationPage }) {
  const t = useT();
  const at = (act: string) => `/nominations/${id}/${act}`;
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {can.second && (
        <ButtonLink to={at("seconding")} variant="primary">
          {t("awarding.second")}
        </ButtonLink>
      )}
      {can.decide && (
        <ButtonLink to={at("decision")} variant={state === "nominated" ? "secondary" : "primary"}>
          {t("awarding.decide")}
        </ButtonLink>
      )}
      {can.appeal && <ButtonLink to={at("appeal")}>{t("awarding.appeal")}</ButtonLink>}
      {can.withdraw && (
        <ButtonLink to={at("withdrawal")} variant="grave">
          {t("awarding.withdrawNomination")}
        </ButtonLink>
      )}
    </div>
  );
}

function Secondings({ nomination: { secondings } }: { readonly nomination: NominationPage }) {
  const t = useT();
  return (
    <TitledSection id="secondings" title={t("awarding.secondedBy")}>
      <RowList>
        {secondings.map(({ who, words }) => (
          <Row key={who.id}>
            <p>
              <TextLink to={`/people/${who.id}`}>{who.name}</TextLink>{" "}
              <span className="text-sm text-ink-muted">{who.unit}</span>
            </p>
            {words !== "" && (
              <p className="whitespace-pre-line" dir="auto">
                {words}
              </p>
            )}
          </Row>
        ))}
      </RowList>
    </TitledSection>
  );
}
