import type { MessageKey } from "#app/core/words.ts";
import { ScreeningPill } from "#app/features/challenges/entering/components/submission-pills.tsx";
import type { InvitationState } from "#app/features/challenges/screening/advancing.ts";
import type { ScreenedEntry } from "#app/features/challenges/screening/screening.queries.server.ts";
import type { Column } from "#app/ui/data-table.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Time } from "#app/ui/time.tsx";

/** What sponsors see of each submission. */
export function useColumns(): readonly Column<ScreenedEntry>[] {
  const t = useT();
  const times = useTimes();
  return [
    {
      key: "title",
      header: t("screening.columnTitle"),
      cell: ({ id, title, language }) => (
        <TextLink to={`/submissions/${id}`}>
          <span lang={language}>{title}</span>
        </TextLink>
      ),
    },
    {
      key: "people",
      header: t("screening.columnPeople"),
      cell: ({ people }) => people.join(", "),
    },
    {
      key: "submitted",
      header: t("screening.columnSubmitted"),
      cell: ({ submittedAt }) => {
        const { relative, absolute } = times(submittedAt);
        return <Time at={submittedAt} text={relative} title={absolute} />;
      },
    },
    {
      key: "found",
      header: t("screening.columnFound"),
      cell: ({ screened, comment }) => (
        <div className="grid gap-1">
          {screened ? <ScreeningPill result={screened} /> : t("screening.viewNew")}
          {comment && <span className="line-clamp-2 text-ink-muted">{comment}</span>}
        </div>
      ),
    },
    {
      key: "judged",
      header: t("screening.columnJudged"),
      cell: ({ judging: { completed, open } }) =>
        completed + open === 0
          ? t("screening.unjudged")
          : t("screening.judged", { completed, all: completed + open }),
    },
    {
      key: "invitation",
      header: t("screening.columnNext"),
      cell: ({ invitation }) =>
        invitation && (
          <Pill tone={invitation === "accepted" ? "success" : "neutral"}>
            {t(invitationWords[invitation])}
          </Pill>
        ),
    },
  ];
}

const invitationWords: Readonly<Record<InvitationState, MessageKey>> = {
  open: "screening.stateOpen",
  accepted: "screening.stateAccepted",
  declined: "screening.stateDeclined",
  revoked: "screening.stateRevoked",
};
