import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import type { AppealState } from "../appeal.queries.server.ts";

/** That one may appeal, or that an appeal waits and for whom; nothing when neither. */
export function AppealPanel({ ideaId, appeal }: { ideaId: string; appeal: AppealState }) {
  const t = useT();
  const times = useTimes();
  const { openUntil, waitsFor, canAnswer } = appeal;
  if (openUntil !== null)
    return (
      <Banner
        actions={
          <ButtonLink to={`/ideas/${ideaId}/appeal`} size="small">
            {t("deciding.appeal")}
          </ButtonLink>
        }
      >
        {t("deciding.appealOffer", { when: times(openUntil).absolute })}
      </Banner>
    );
  if (!waitsFor) return null;
  const names = waitsFor.join(", ");
  return (
    <Banner
      tone={canAnswer ? "warning" : "info"}
      actions={
        canAnswer && (
          <ButtonLink to={`/ideas/${ideaId}/appeal/answer`} size="small" variant="primary">
            {t("deciding.appealAnswer")}
          </ButtonLink>
        )
      }
    >
      {names === "" ? t("deciding.appealWaitsLeader") : t("deciding.appealWaits", { names })}
    </Banner>
  );
}
