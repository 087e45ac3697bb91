import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** Says why no rule can be set now, and what to do about it. */
export function NotByRule({ badgeId, isRetired }: { badgeId: string; isRetired: boolean }) {
  const t = useT();
  return (
    <EmptyState
      title={t("rules.notByRuleTitle")}
      actions={
        isRetired ? (
          <ButtonLink to={`/badges/${badgeId}`}>{t("rules.back")}</ButtonLink>
        ) : (
          <ButtonLink to={`/badges/${badgeId}/edit`}>{t("rules.changeBadge")}</ButtonLink>
        )
      }
    >
      <p>{t(isRetired ? "rules.retiredText" : "rules.notByRuleText")}</p>
    </EmptyState>
  );
}
