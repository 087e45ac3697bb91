import type { MessageKey } from "#app/core/words.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Card } from "#app/ui/card.tsx";
import { StatePill } from "../../components/state-pill.tsx";
import { isOver, type ChallengeState } from "../../challenge.ts";
import type { StatePage } from "../state-page.queries.server.ts";

/** Where a challenge stands, whose turn it is, and what happens by itself. */
export function StateBoard({ page }: { readonly page: StatePage }) {
  const t = useT();
  const times = useTimes();
  const { state } = page.head;
  const by = page.publishAt ?? page.nextStepAt;
  return (
    <Card as="section" aria-label={t("states.title")} className="grid gap-2">
      <p className="flex flex-wrap items-center gap-3">
        <StatePill state={state} />
        {page.phase !== null && (
          <span className="font-semibold">
            {t("states.inPhase", { name: page.phase || t("states.phaseUnnamed") })}
          </span>
        )}
      </p>
      <p className="max-w-[65ch]">{t(turns[state])}</p>
      {by !== null && (
        <p className="text-sm text-ink-muted">
          {t(momentWords(page), { when: times(by).absolute })}
        </p>
      )}
    </Card>
  );
}

function momentWords({ publishAt, head }: StatePage): MessageKey {
  if (publishAt !== null) return "states.publishesAt";
  return isOver(head.state) ? "states.archivedAt" : "states.nextAt";
}

const turns: Readonly<Record<ChallengeState, MessageKey>> = {
  draft: "states.turnDraft",
  in_review: "states.turnInReview",
  edits_requested: "states.turnEditsRequested",
  approved: "states.turnApproved",
  published: "states.turnPublished",
  open: "states.turnOpen",
  between_phases: "states.turnBetweenPhases",
  judging: "states.turnJudging",
  announced: "states.turnAnnounced",
  closed_without_award: "states.turnClosedWithoutAward",
  cancelled: "states.turnCancelled",
  unpublished: "states.turnUnpublished",
  archived: "states.turnArchived",
};
