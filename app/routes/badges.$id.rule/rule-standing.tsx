import { LookBackProgress } from "#app/features/recognition/components/look-back-progress.tsx";
import { RuleSentences } from "#app/features/recognition/components/rule-sentences.tsx";
import type { StandingRule } from "#app/features/recognition/rules/rule-page.queries.server.ts";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";

interface StandingProps {
  badgeId: string;
  name: string;
  rule: StandingRule | null;
  isGiven: boolean;
}

/** The rule that holds, how far it has looked back, and the way to end it. */
export function RuleStanding({ badgeId, name, rule, isGiven }: StandingProps) {
  const t = useT();
  if (!rule && !isGiven) return null;
  if (!rule)
    return (
      <TitledSection id="standing" title={t("rules.noneTitle")}>
        <SectionEmpty>{t("rules.noneText")}</SectionEmpty>
      </TitledSection>
    );
  return (
    <TitledSection
      id="standing"
      title={t("rules.standingTitle")}
      lead={t("rules.since", { day: rule.setOn })}
    >
      <div className="grid justify-items-start gap-4">
        <RuleSentences rule={rule.rule} />
        <LookBackProgress run={rule.run} isGoingOn={isGiven} />
        <ConfirmLink
          to={`/badges/${badgeId}/rule/end`}
          question={{
            title: t("rules.endTitle", { name }),
            text: t("rules.endText"),
            confirm: t("rules.end"),
            cancel: t("rules.cancel"),
            variant: "danger",
          }}
        >
          {t("rules.end")}
        </ConfirmLink>
      </div>
    </TitledSection>
  );
}
