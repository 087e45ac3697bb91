import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound } from "#app/core/errors.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengePage } from "#app/features/challenges/overview/components/challenge-page.tsx";
import { useEligibility } from "#app/features/challenges/overview/components/use-eligibility.ts";
import {
  rulesOf,
  type RulesShown,
} from "#app/features/challenges/overview/rules.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const head = await challengeHead(actor, params["id"] ?? "");
  const rules = await rulesOf(head.id);
  if (!rules) throw notFound("challenges.notFound");
  return { title: translator(language)("overview.rulesOf", { title: head.title }), head, rules };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who may enter, how one enters, by which rules and on which terms. */
export default function ChallengeRules() {
  const t = useT();
  const { head, rules } = useLoaderData<typeof loader>();
  const sentences = useEligibility(rules.rule, rules.units);
  const entering = useEntering(rules);
  const lang = head.language;
  return (
    <ChallengePage head={head} current="/rules">
      <Stack gap="loose" className="max-w-3xl">
        {!head.isElsewhere && (
          <TitledSection id="who" title={t("overview.whoMayEnter")}>
            <Prose safeHtml={rules.eligibility} lang={lang} />
            <Points points={sentences} />
          </TitledSection>
        )}
        <TitledSection id="how" title={t("overview.howToEnter")}>
          <Prose safeHtml={rules.entering} lang={lang} />
          {head.isElsewhere && !rules.entering && <p>{t("arriving.enteredElsewhere")}</p>}
          {!head.isElsewhere && <Points points={entering} />}
          {rules.asked.length > 0 && (
            <>
              <h3 className="mt-4 text-base">{t("overview.asked")}</h3>
              <Points points={rules.asked} lang={lang} />
            </>
          )}
        </TitledSection>
        {rules.rules && (
          <TitledSection id="rules" title={t("overview.rules")}>
            <Prose safeHtml={rules.rules} lang={lang} />
          </TitledSection>
        )}
        {rules.terms && (
          <TitledSection
            id="terms"
            title={t("overview.terms")}
            lead={t("overview.termsVersion", { version: rules.termsVersion })}
          >
            <Prose safeHtml={rules.terms} lang={lang} />
          </TitledSection>
        )}
      </Stack>
    </ChallengePage>
  );
}

/** What else whoever enters should know, a sentence each. */
function useEntering({ visibility, linksIdea, linksOutside, needsFile }: RulesShown): string[] {
  const t = useT();
  return [
    t(visibility === "public" ? "overview.entriesPublic" : "overview.entriesPrivate"),
    ...(needsFile ? [t("overview.needsFile")] : []),
    ...(linksIdea ? [t("overview.linksIdea")] : []),
    ...(linksOutside ? [t("overview.linksOutside")] : []),
  ];
}

function Points({ points, lang }: { readonly points: readonly string[]; readonly lang?: string }) {
  return (
    <ul className="mt-3 grid list-disc gap-1 ps-5" lang={lang} dir="auto">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
