import type { MessageKey } from "#app/core/words.ts";
import { Prose } from "#app/ui/prose.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { GivenAnswers } from "../asking/components/given-answers.tsx";
import type { PresentedIdea } from "../idea-text.server.ts";

interface IdeaTextsProps {
  idea: Pick<PresentedIdea, "html" | "answers" | "language">;
}

const parts = [
  ["problem", "ideas.problem"],
  ["proposal", "ideas.proposal"],
  ["beneficiary", "ideas.beneficiary"],
] as const satisfies readonly (readonly [keyof PresentedIdea["html"], MessageKey])[];

/** What an idea says, each part under its heading. */
export function IdeaTexts({ idea: { html, answers, language } }: IdeaTextsProps) {
  const t = useT();
  return (
    <>
      {parts.map(([part, heading]) =>
        html[part] === "" ? null : (
          <section key={part}>
            <h2 className="mb-1 text-sm text-accent-ink">{t(heading)}</h2>
            <Prose safeHtml={html[part]} lang={language} />
          </section>
        ),
      )}
      <GivenAnswers answers={answers ?? []} lang={language} heading="h2" />
    </>
  );
}
