import { useRef } from "react";
import { Button } from "#app/ui/button.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { QuestionFields } from "../asking/components/question-fields.tsx";
import type { AskedQuestion } from "../asking/question.queries.server.ts";
import { UnnamedField } from "../unnamed/unnamed-field.tsx";
import type { AskedIntake } from "./intake.queries.server.ts";
import { useChosen } from "./use-chosen.ts";

interface CategoryAsksProps {
  answers: Answers;
  intakes: readonly AskedIntake[];
  questions: readonly AskedQuestion[];
  /** Whether it is asked if the idea is to be posted under a pseudonym; decided once, when it is posted. */
  asksName?: boolean;
  /** Where a browser without JavaScript sends the form to have it shown again for the category chosen. */
  showAgain?: string;
}

/** What the chosen category says to those who write, and asks of them; it follows the choice. */
export function CategoryAsks(props: CategoryAsksProps) {
  const { answers, intakes, questions, asksName = false, showAgain } = props;
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const chosen = useChosen(place, "categoryId", answers.value("categoryId"));
  const intake = intakes.find(({ categoryId }) => categoryId === chosen);
  if (intakes.length + questions.length === 0) return null;
  return (
    <div ref={place} className="grid gap-4 empty:hidden">
      {!hydrated && showAgain !== undefined && (
        <div>
          <Button formAction={showAgain} variant="quiet" size="small">
            {t("intake.showAgain")}
          </Button>
        </div>
      )}
      {intake && intake.guidance !== "" && (
        <aside aria-label={t("intake.guidance")} className="border-s-4 border-s-info ps-4">
          <Prose safeHtml={intake.guidance} lang={intake.language} />
        </aside>
      )}
      <QuestionFields
        questions={questions.filter(({ categoryId }) => categoryId === chosen)}
        answers={answers}
      />
      {asksName && intake?.allowsPseudonyms && <UnnamedField answers={answers} />}
    </div>
  );
}
