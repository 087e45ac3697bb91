import { Form } from "@remix-run/react";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Held } from "../concerned.queries.server.ts";

interface HeldNoteProps {
  ideaId: string;
  hidden: boolean;
  held: Held;
  /** Whether the reader wrote it. */
  own: boolean;
}

/** Why an idea is not to be seen by others, and what its reader can do. */
export function HeldNote({ ideaId, hidden, held, own }: HeldNoteProps) {
  const t = useT();
  const refused = !hidden && !held.queued && held.actId !== null;
  const [title, text] = hidden
    ? (["reporting.heldHidden", "reporting.heldHiddenText"] as const)
    : refused
      ? (["reporting.heldRefused", "reporting.heldRefusedText"] as const)
      : (["reporting.heldWaiting", "reporting.heldWaitingText"] as const);
  const tells = hidden || refused;
  return (
    <div className="mb-6">
      <Banner
        tone={tells ? "warning" : "info"}
        title={t(title)}
        actions={
          <>
            {own && tells && held.actId !== null && (
              <ButtonLink to={`/me/moderation/${held.actId}`} size="small">
                {t("reporting.why")}
              </ButtonLink>
            )}
            {own && refused && (
              <Form method="post" action={`/ideas/${ideaId}/resubmission`}>
                <Button size="small" variant="primary">
                  {t("reporting.sendAgain")}
                </Button>
              </Form>
            )}
            {!own && held.caseId !== null && (
              <ButtonLink to={`/moderation/cases/${held.caseId}`} size="small">
                {t("reporting.toCase")}
              </ButtonLink>
            )}
          </>
        }
      >
        <p>{t(text)}</p>
        {tells && held.reason !== null && (
          <p className="font-semibold">{t("reporting.reasonIs", { reason: held.reason })}</p>
        )}
        {tells && held.explanation !== "" && (
          <p dir="auto" className="break-words whitespace-pre-line">
            {held.explanation}
          </p>
        )}
      </Banner>
    </div>
  );
}
