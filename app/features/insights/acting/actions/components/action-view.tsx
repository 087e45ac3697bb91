import type { ReactNode } from "react";
import { wordedDay } from "#app/core/time.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { ActionForPage } from "../action-for-page.server.ts";
import { ActionTimeline } from "./action-timeline.tsx";
import { MoveForm } from "./move-form.tsx";
import { moveLabels } from "./move-words.ts";
import { StatePill, stateWords } from "./state-pill.tsx";
import { useLiveAction } from "./use-live-actions.ts";

interface ActionViewProps {
  readonly page: ActionForPage;
  /** What stands in the place of the usual forms, where one of them has a page. */
  readonly children?: ReactNode;
}

/** One request for action: what is asked, of whom and by when, what happened, and what the reader can do now. */
export function ActionView({ page, children }: ActionViewProps) {
  const t = useT();
  const { action, title, periodWords, can } = page;
  const { id, revision, state, isLate, owner } = action;
  useLiveAction({ id, revision, says: stateWords[state] });
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/insights/actions", label: t("acting.actionsTitle") }]}
          />
        }
        meta={
          <>
            <StatePill state={state} isLate={isLate} />
            {periodWords && <span>{periodWords}</span>}
            <span>{t("acting.askedBy", { name: action.askedBy.name })}</span>
          </>
        }
      />
      <Asked page={page} />
      {!owner.isAble && (state === "open" || state === "reported") && (
        <Banner
          tone="warning"
          title={t("acting.ownerGone", { name: owner.name })}
          actions={
            can.includes("hand-over") && (
              <ButtonLink to={`/insights/actions/${id}/hand-over`} size="small">
                {t("acting.moveHandOver")}
              </ButtonLink>
            )
          }
        >
          {t("acting.ownerGoneText")}
        </Banner>
      )}
      {children ?? <UsualForms page={page} />}
      <TitledSection id="course" title={t("acting.course")}>
        <ActionTimeline steps={action.steps} />
      </TitledSection>
    </div>
  );
}

function Asked({ page: { action } }: ActionViewProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <section className="card card-padded grid gap-3" aria-labelledby="asked-what">
      <h2 id="asked-what" className="text-lg">
        {t("acting.asked")}
      </h2>
      <p className="max-w-[70ch] whitespace-pre-line wrap-anywhere">{action.asked}</p>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-muted">
        <span>{t("acting.ownedBy", { name: action.owner.name })}</span>
        <span>{t("acting.dueBy", { day: wordedDay(action.dueDay, language) })}</span>
      </p>
    </section>
  );
}

/** The reply stands open for whom it is asked of; everything else is a button to a page of its own. */
function UsualForms({ page }: ActionViewProps) {
  const t = useT();
  const { action, can, stepId, owners, days } = page;
  const others = can.filter((move) => move !== "reply");
  return (
    <>
      {can.includes("reply") && (
        <TitledSection id="reply" title={t("acting.replyTitle")}>
          <MoveForm
            key={stepId}
            {...{ id: action.id, move: "reply", revision: action.revision, stepId }}
            {...{ owner: action.owner, owners, days, refused: undefined }}
          />
        </TitledSection>
      )}
      {others.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {others.map((move) => (
            <ButtonLink
              key={move}
              to={`/insights/actions/${action.id}/${move}`}
              variant={move === "withdraw" || move === "hand-over" ? "quiet" : "secondary"}
            >
              {t(moveLabels[move])}
            </ButtonLink>
          ))}
        </div>
      )}
    </>
  );
}
