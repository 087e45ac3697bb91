import { screeningWords } from "#app/features/challenges/entering/components/submission-pills.tsx";
import type {
  phaseInvitationOf,
  screeningOf,
} from "#app/features/challenges/screening/outcome.queries.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { ShownEntry } from "./entry-text.tsx";

interface EntryNotesProps {
  readonly entry: ShownEntry;
  readonly found: Awaited<ReturnType<typeof screeningOf>>;
  readonly next: Awaited<ReturnType<typeof phaseInvitationOf>>;
}

/** What waits for its people, and what sponsors found. */
export function EntryNotes({ entry, found, next }: EntryNotesProps) {
  const t = useT();
  const { id, state, can } = entry;
  return (
    <div className="mb-6 grid gap-3 empty:hidden">
      {state === "withdrawn" && <Banner tone="warning">{t("entering.isWithdrawn")}</Banner>}
      {state === "draft" && can.isWriter && <Banner>{t("entering.draftNote")}</Banner>}
      {entry.termsChanged && state !== "withdrawn" && (
        <Banner
          tone="warning"
          actions={<ButtonLink to={`/submissions/${id}/terms`}>{t("entering.termsGo")}</ButtonLink>}
        >
          {t("entering.termsWait")}
        </Banner>
      )}
      <Next id={id} next={next} isLead={can.lead} />
      <Found found={found} />
    </div>
  );
}

function Next({
  id,
  next,
  isLead,
}: Pick<EntryNotesProps, "next"> & { id: string; isLead: boolean }) {
  const t = useT();
  if (next?.state === "open")
    return (
      <Banner
        tone="success"
        title={t("screening.invitedTo", { phase: next.phase })}
        actions={
          isLead && (
            <ButtonLink to={`/submissions/${id}/next`} variant="primary">
              {t("screening.answer")}
            </ButtonLink>
          )
        }
      />
    );
  if (next?.state === "accepted" && next.nextId !== null)
    return (
      <Banner
        tone="success"
        title={t("screening.wentOn", { phase: next.phase })}
        actions={
          <ButtonLink to={`/submissions/${next.nextId}`}>{t("screening.wentOnGo")}</ButtonLink>
        }
      />
    );
  return null;
}

function Found({ found }: Pick<EntryNotesProps, "found">) {
  const t = useT();
  if (!found) return null;
  return (
    <Banner
      tone={found.result === "pass" ? "success" : "warning"}
      title={t("screening.found", { result: t(screeningWords[found.result]) })}
    >
      {found.comment !== "" && <p className="whitespace-pre-line">{found.comment}</p>}
    </Banner>
  );
}
