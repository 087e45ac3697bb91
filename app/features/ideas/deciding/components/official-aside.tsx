import type { PresentedIdea } from "../../idea-text.server.ts";
import type { OfficialSide } from "../official.queries.server.ts";
import { AppealPanel } from "./appeal-panel.tsx";
import { DecidePanel } from "./decide-panel.tsx";
import { WhoAnswers } from "./who-answers.tsx";

interface OfficialAsideProps {
  idea: PresentedIdea;
  official: OfficialSide;
}

/** Beside an idea: one's appeal, one's decision, and who answers. */
export function OfficialAside({ idea, official }: OfficialAsideProps) {
  const { appeal, acting, prepared, asked } = official;
  if (isSettled(idea)) return null;
  return (
    <>
      {appeal && <AppealPanel ideaId={idea.id} appeal={appeal} />}
      {acting && <DecidePanel idea={idea} acting={acting} prepared={prepared} />}
      <div className="hidden xl:block">
        <WhoAnswers id="who-answers" ideaId={idea.id} asked={asked} canAssign={idea.can.answer} />
      </div>
    </>
  );
}

/** Below an idea on narrow screens: who answers. */
export function OfficialFoot({ idea, official }: OfficialAsideProps) {
  if (isSettled(idea)) return null;
  return (
    <div className="mb-8 xl:hidden">
      <WhoAnswers
        id="who-answers-below"
        ideaId={idea.id}
        asked={official.asked}
        canAssign={idea.can.answer}
      />
    </div>
  );
}

/** Whether there is nothing more to answer. */
function isSettled({ stage, standing }: PresentedIdea): boolean {
  return stage === "spread" || stage === "merged" || standing === "withdrawn";
}
