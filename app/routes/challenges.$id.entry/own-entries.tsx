import type { MessageKey } from "#app/core/words.ts";
import {
  ScreeningPill,
  SubmissionPill,
} from "#app/features/challenges/entering/components/submission-pills.tsx";
import type { entryPage } from "#app/features/challenges/entering/entry-page.queries.server.ts";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";

type OwnEntry = Awaited<ReturnType<typeof entryPage>>["entries"][number];

/** What somebody has entered, is asked into or writes for others, each with where it stands and what waits for them. */
export function OwnEntries({ entries }: { readonly entries: readonly OwnEntry[] }) {
  const t = useT();
  return (
    <RowList>
      {entries.map((entry) => (
        <Row key={entry.id}>
          <TextLink to={placeOf(entry)}>
            <span lang={entry.title ? entry.language : undefined} className="font-semibold">
              {entry.title || t("entering.untitled")}
            </span>
          </TextLink>
          <div className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
            <SubmissionPill state={entry.state} />
            {entry.screened && entry.as === "member" && <ScreeningPill result={entry.screened} />}
            {entry.isInvitedOn && <Pill tone="accent">{t("entering.invitedOn")}</Pill>}
            <span>{entry.phase}</span>
            {entry.people > 1 && <span>{t("entering.people", { count: entry.people })}</span>}
            <span>{t(asWords[entry.as], { name: entry.by ?? "" })}</span>
          </div>
        </Row>
      ))}
    </RowList>
  );
}

function placeOf({ id, as, state, isInvitedOn }: OwnEntry): string {
  if (as === "invited") return `/submissions/${id}/invitation`;
  if (isInvitedOn) return `/submissions/${id}/next`;
  return state === "draft" ? `/submissions/${id}/edit` : `/submissions/${id}`;
}

const asWords: Readonly<Record<OwnEntry["as"], MessageKey>> = {
  member: "entering.asMember",
  invited: "entering.asInvited",
  to_confirm: "entering.asToConfirm",
  enterer: "entering.asEnterer",
};
