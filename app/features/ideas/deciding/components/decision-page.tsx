import type { ReactNode } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { stages } from "../../components/stage-pill.tsx";
import type { DecisionFacts } from "../decision-facts.server.ts";
import { DecisionForm } from "./decision-form.tsx";

interface DecisionPageProps {
  facts: DecisionFacts;
  refused: RefusedForm | undefined;
}

/** Deciding on an idea; on a page of its own, so that it works without JavaScript. */
export function DecisionPage({ facts, refused }: DecisionPageProps) {
  const t = useT();
  const { idea, ways, wordings, decisionId } = facts;
  const to = `/ideas/${idea.id}/decision`;
  return (
    <DecisionFrame idea={idea} isOpen={ways.length > 0}>
      <DecisionForm to={to} ways={ways} wordings={wordings} refused={refused}>
        <input type="hidden" name="seenStage" value={idea.stage} />
        <input type="hidden" name="decisionId" value={decisionId} />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary" to={to}>
            {t("deciding.publish")}
          </Submit>
          <ButtonLink to={`/ideas/${idea.id}`} variant="quiet">
            {t("deciding.cancel")}
          </ButtonLink>
        </div>
      </DecisionForm>
    </DecisionFrame>
  );
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
