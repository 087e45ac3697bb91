import { RuleSentences } from "#app/features/recognition/components/rule-sentences.tsx";
import { standardNames, standardRule } from "#app/features/recognition/rules/rule-form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** The rules that organisations begin with, each of which fills the form in. */
export function StandardRules({ badgeId }: { badgeId: string }) {
  const t = useT();
  return (
    <Fold label={t("rules.standardTitle")} count={standardNames.length}>
      <p className="text-ink-muted">{t("rules.standardLead")}</p>
      <ul className="grid gap-4">
        {standardNames.map((name) => (
          <li key={name} className="grid justify-items-start gap-2">
            <RuleSentences rule={standardRule(name)} />
            <ButtonLink to={`/badges/${badgeId}/rule?standard=${name}#rule-form`} size="small">
              {t("rules.use", { name: t(`rules.standard_${name}`) })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
