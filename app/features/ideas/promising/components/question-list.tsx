import type { MessageKey } from "#app/core/words.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { IdeaPromise, ShownQuestion } from "../idea-promise.queries.server.ts";
import type { Ending } from "../question.ts";

/** What the authors of an idea were asked, with their answers; nothing while nobody has asked. */
export function QuestionList({
  ideaId,
  questions,
  can,
}: Pick<IdeaPromise, "questions" | "can"> & { ideaId: string }) {
  const t = useT();
  if (questions.length === 0) return null;
  return (
    <div className="mb-8">
      <TitledSection id="questions" title={t("promising.questions")}>
        <ul className="card divide-y divide-line">
          {questions.map((question) => (
            <li key={question.id} className="grid gap-3 p-4 sm:p-5">
              <Question question={question} />
              {question.endedAt === null && <Ways ideaId={ideaId} can={can} />}
            </li>
          ))}
        </ul>
      </TitledSection>
    </div>
  );
}

function Question({ question }: { question: ShownQuestion }) {
  const t = useT();
  const times = useTimes();
  const { asker, askedAt, html, answerHtml, endedAt, ending } = question;
  const { relative, absolute } = times(askedAt);
  return (
    <>
      <div>
        <h3 className="flex flex-wrap gap-x-3 text-sm font-semibold">
          {t(endedAt === null ? "promising.asks" : "promising.asked", asker)}
          <Time
            at={askedAt}
            text={relative}
            title={absolute}
            className="font-normal text-ink-muted"
          />
        </h3>
        <Prose safeHtml={html} />
      </div>
      {answerHtml !== "" && (
        <div className="border-s-4 border-line-strong ps-4">
          <h4 className="text-sm font-semibold">{t("promising.authorAnswers")}</h4>
          <Prose safeHtml={answerHtml} />
        </div>
      )}
      {ending && ending !== "answered" && (
        <p className="text-sm text-ink-muted">{t(endingWords[ending])}</p>
      )}
    </>
  );
}

const endingWords: Readonly<Record<Exclude<Ending, "answered">, MessageKey>> = {
  commented: "promising.endedCommented",
  edited: "promising.endedEdited",
  ended: "promising.endedEnded",
  decided: "promising.endedDecided",
  withdrawn: "promising.endedWithdrawn",
};

function Ways({ ideaId, can }: { ideaId: string; can: IdeaPromise["can"] }) {
  const t = useT();
  if (!can.answer && !can.end) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {can.answer && (
        <ButtonLink to={`/ideas/${ideaId}/question/answer`} variant="primary" size="small">
          {t("promising.answer")}
        </ButtonLink>
      )}
      {can.end && (
        <ButtonLink to={`/ideas/${ideaId}/question/end`} size="small">
          {t("promising.end")}
        </ButtonLink>
      )}
    </div>
  );
}
