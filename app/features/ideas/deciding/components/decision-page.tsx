import type { ReactNode } from "react";
import { wallClock } from "#app/core/wall-clock.ts";
import type { RefusedForm } from "#app/core/form.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT, useTimeZone } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { stages } from "../../components/stage-pill.tsx";
import type { DecisionFacts } from "../decision-facts.server.ts";
import type { ShownPrepared } from "../prepared.queries.server.ts";
import { DecisionForm } from "./decision-form.tsx";
import { PreparedNote } from "./prepared-note.tsx";
import { PublishingFields } from "./publishing-fields.tsx";

interface DecisionPageProps {
  facts: DecisionFacts;
  refused: RefusedForm | undefined;
}

/** Deciding on an idea; on a page of its own, so that it works without JavaScript. */
export function DecisionPage({ facts, refused }: DecisionPageProps) {
  const t = useT();
  const zone = useTimeZone();
  const { idea, ways, wordings, decisionId, prepared, preferred } = facts;
  const to = `/ideas/${idea.id}/decision`;
  return (
    <DecisionFrame idea={idea} isOpen={ways.length > 0}>
      {prepared && (
        <div className="mb-4">
          <PreparedNote ideaId={idea.id} prepared={prepared} />
        </div>
      )}
      <DecisionForm
        to={to}
        replyTo={`${to}/reply`}
        ways={ways}
        wordings={wordings}
        refused={refused}
        standing={prepared ? standingOf(prepared, zone) : { to: preferred }}
      >
        {(answers) => (
          <>
            <PublishingFields answers={answers} />
            <input type="hidden" name="seenStage" value={idea.stage} />
            <input type="hidden" name="decisionId" value={decisionId} />
            <input type="hidden" name="preparedRevision" value={prepared?.revision ?? 0} />
            <div className="flex flex-wrap gap-2">
              <Submit variant="primary" to={to}>
                {t("deciding.publishOrKeep")}
              </Submit>
              <ButtonLink to={`/ideas/${idea.id}`} variant="quiet">
                {t("deciding.cancel")}
              </ButtonLink>
            </div>
          </>
        )}
      </DecisionForm>
    </DecisionFrame>
  );
}

/** What a form that goes on from a prepared decision begins with. */
function standingOf(prepared: ShownPrepared, zone: string): Record<string, string> {
  const { to, reasonId, explanation, lessons, publishAt } = prepared;
  return {
    to,
    reasonId: reasonId ?? "",
    explanation,
    lessons,
    publishing: publishAt === null ? "by-hand" : "later",
    publishAt: publishAt === null ? "" : wallClock(new Date(publishAt), zone),
  };
}

interface DecisionFrameProps {
  idea: DecisionFacts["idea"];
  /** Whether a decision leads anywhere from here. */
  isOpen: boolean;
  children: ReactNode;
}

function DecisionFrame({ idea, isOpen, children }: DecisionFrameProps) {
  const t = useT();
  const stage = t(stages[idea.stage].label);
  const back = `/ideas/${idea.id}`;
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("deciding.decideTitle")}
        lead={t("deciding.decideLead")}
        above={
          <Breadcrumbs label={t("ui.breadcrumbs")} crumbs={[{ to: back, label: idea.title }]} />
        }
      />
      {isOpen ? (
        <>
          <p className="mb-4">{t("deciding.stageHere", { stage })}</p>
          {children}
        </>
      ) : (
        <Banner actions={<ButtonLink to={back}>{t("deciding.toIdea")}</ButtonLink>}>
          {t("deciding.nowhere", { stage })}
        </Banner>
      )}
    </div>
  );
}
