import type { BadgePage } from "#app/features/recognition/badge/badge-page.queries.server.ts";
import { GivingTerms } from "#app/features/recognition/components/giving-terms.tsx";
import { RuleSentences } from "#app/features/recognition/components/rule-sentences.tsx";
import type { StandingRule } from "#app/features/recognition/rules/rule-page.queries.server.ts";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";

interface TermsProps {
  badge: BadgePage;
  rule: StandingRule | null;
}

/** What it takes, who gives it and by which rule. */
export function BadgeTerms({ badge, rule }: TermsProps) {
  const t = useT();
  const { now, givers } = badge;
  const other = now.lang === useLanguage() ? undefined : now.lang;
  return (
    <>
      <TitledSection id="criteria" title={t("badge.criteriaTitle")}>
        <Prose safeHtml={now.criteria} lang={other} />
      </TitledSection>
      <TitledSection id="giving" title={t("badge.givingTitle")}>
        <GivingTerms terms={badge} />
      </TitledSection>
      {givers.includes("rule") && <RuleSection badge={badge} rule={rule} />}
    </>
  );
}

function RuleSection({ badge: { id, can }, rule }: TermsProps) {
  const t = useT();
  const lead = can.design && (
    <TextLink to={`/badges/${id}/rule`}>{t(rule ? "badge.seeRule" : "badge.setRule")}</TextLink>
  );
  return (
    <TitledSection id="rule" title={t("badge.ruleTitle")} action={rule && lead}>
      {rule ? (
        <RuleSentences rule={rule.rule} />
      ) : (
        <SectionEmpty actions={lead}>{t("badge.ruleNone")}</SectionEmpty>
      )}
    </TitledSection>
  );
}
