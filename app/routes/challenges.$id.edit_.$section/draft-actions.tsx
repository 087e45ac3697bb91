import { isEditable } from "#app/features/challenges/challenge.ts";
import type { ChallengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface DraftActionsProps {
  head: ChallengeHead;
  wasPublic: boolean;
  /** Whether nothing is missing. */
  isWhole: boolean;
}

/** What else is done with a draft: sending it to review, and throwing it away as long as staff have never seen it. */
export function DraftActions({ head, wasPublic, isWhole }: DraftActionsProps) {
  const t = useT();
  if (!isEditable(head.state)) return null;
  const title = head.title || t("challenges.untitled");
  if (!isWhole && wasPublic) return null;
  const toReview = (
    <ButtonLink to={`/challenges/${head.id}/state`} variant="primary">
      {t("authoring.toReview")}
    </ButtonLink>
  );
  if (wasPublic) return toReview;
  return (
    <>
      {isWhole && toReview}
      <ConfirmLink
        to={`/challenges/${head.id}/discard`}
        variant="quiet"
        question={{
          title: t("authoring.discardTitle", { title }),
          text: t("authoring.discardLead"),
          confirm: t("authoring.discard"),
          cancel: t("authoring.cancel"),
        }}
      >
        {t("authoring.discard")}
      </ConfirmLink>
    </>
  );
}
