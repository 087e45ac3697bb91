import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound } from "#app/core/errors.ts";
import { originOf } from "#app/features/challenges/arriving/challenge-origin.queries.server.ts";
import { OriginText } from "#app/features/challenges/arriving/components/origin-note.tsx";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengePage } from "#app/features/challenges/overview/components/challenge-page.tsx";
import { CriteriaTable } from "#app/features/challenges/overview/components/criteria-table.tsx";
import { TieRule } from "#app/features/challenges/overview/components/tie-rule.tsx";
import { judgingOf } from "#app/features/challenges/overview/judging.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const head = await challengeHead(actor, params["id"] ?? "");
  const [judging, origin] = await Promise.all([judgingOf(head.id), originOf(head.id)]);
  if (!judging) throw notFound("challenges.notFound");
  const title = translator(language)("overview.judgingOf", { title: head.title });
  return { title, head, judging, origin };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** By what winners are found: criteria, how many judge, what they do not see, and what tells equals apart. */
export default function ChallengeJudging() {
  const t = useT();
  const { head, judging, origin } = useLoaderData<typeof loader>();
  const { sheets, isBlind, judgesPerSubmission, peoplesChoices, tieRule } = judging;
  if (origin)
    return (
      <ChallengePage head={head} current="/judging">
        {origin.judgingHtml === "" && (
          <SectionEmpty>{t("arriving.judgedElsewhere", { source: origin.source })}</SectionEmpty>
        )}
        <OriginText origin={origin} of="judging" />
      </ChallengePage>
    );
  return (
    <ChallengePage head={head} current="/judging">
      <Stack gap="loose" className="max-w-3xl">
        <TitledSection id="how" title={t("overview.howJudged")}>
          <ul className="grid list-disc gap-1 ps-5">
            <li>{t(isBlind ? "overview.blind" : "overview.named")}</li>
            {judgesPerSubmission !== null && (
              <li>{t("overview.judgesEach", { count: judgesPerSubmission })}</li>
            )}
            <li>{t("overview.sponsorsDoNot")}</li>
            {peoplesChoices !== null && <li>{t("overview.choices", { count: peoplesChoices })}</li>}
          </ul>
        </TitledSection>
        {sheets.length === 0 && <SectionEmpty>{t("overview.noCriteria")}</SectionEmpty>}
        {sheets.map((sheet) => (
          <TitledSection
            key={sheet.id}
            id={sheet.id}
            title={
              sheets.length > 1 && sheet.name !== ""
                ? t("overview.criteriaIn", { phase: sheet.name })
                : t("overview.criteria")
            }
          >
            <CriteriaTable sheet={sheet} lang={head.language} />
          </TitledSection>
        ))}
        <TieRule steps={tieRule} sheets={sheets} />
      </Stack>
    </ChallengePage>
  );
}
