import { isEditable } from "#app/features/challenges/challenge.ts";
import type { ChallengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** What else is done with a draft: throwing it away, as long as staff have never seen it. */
export function DraftActions({ head, wasPublic }: { head: ChallengeHead; wasPublic: boolean }) {
  const t = useT();
  if (wasPublic || !isEditable(head.state)) return null;
  const title = head.title || t("challenges.untitled");
  return (
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
  );
}
