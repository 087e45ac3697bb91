import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ShownQuestion } from "../question.queries.server.ts";

interface ItemProps {
  readonly question: ShownQuestion;
  /** The address of its page among the questions, for those who may answer. */
  readonly answerAt?: string | undefined;
}

/** A question, who asked it if they wanted to be named, and what was answered. */
export function QuestionItem({ question, answerAt }: ItemProps) {
  const t = useT();
  const { answer, declined, html, language } = question;
  return (
    <Card as="article" id={`question-${question.id}`} className="grid scroll-mt-20 gap-3">
      <Asked question={question} />
      <Prose safeHtml={html} lang={language} className="font-semibold" />
      {answer && <Answer answer={answer} />}
      {declined !== null && (
        <p className="rounded-md bg-sunken px-4 py-2.5 text-sm">
          <span className="font-semibold">{t("questioning.declined")}</span> {declined}
        </p>
      )}
      {!answer && declined === null && (
        <p className="text-sm text-ink-muted">
          {t(answerAt === undefined ? "questioning.waits" : "questioning.waitsForYou")}
        </p>
      )}
      {answerAt !== undefined && <Answering at={answerAt} question={question} />}
    </Card>
  );
}

function Asked({ question: { asker, own, askedAt } }: Pick<ItemProps, "question">) {
  const t = useT();
  const { relative, absolute } = useTimes()(askedAt);
  const who = asker ?? t(own ? "questioning.youUnnamed" : "questioning.unnamed");
  return (
    <p className="flex flex-wrap gap-x-2 text-sm text-ink-muted">
      <span>{who}</span>
      <Time at={askedAt} text={relative} title={absolute} />
    </p>
  );
}

function Answer({ answer }: { readonly answer: NonNullable<ShownQuestion["answer"]> }) {
  const t = useT();
  const times = useTimes();
  const at = times(answer.at);
  const amended = answer.amendedAt === null ? null : times(answer.amendedAt);
  return (
    <div className="grid gap-2 border-s-4 border-accent ps-4">
      <Prose safeHtml={answer.html} lang={answer.language} />
      <p className="flex flex-wrap gap-x-2 text-sm text-ink-muted">
        <span>{t("questioning.answeredBy", { name: answer.by })}</span>
        <Time at={answer.at} text={at.relative} title={at.absolute} />
        {amended && answer.amendedAt !== null && (
          <Time
            at={answer.amendedAt}
            text={t("questioning.amended", { when: amended.relative })}
            title={amended.absolute}
          />
        )}
      </p>
    </div>
  );
}

function Answering({
  at,
  question: { answer, declined },
}: { at: string } & Pick<ItemProps, "question">) {
  const t = useT();
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink to={`${at}/answer`} size="small" variant={answer ? "quiet" : "primary"}>
        {t(answer ? "questioning.amend" : "questioning.answer")}
      </ButtonLink>
      {!answer && declined === null && (
        <ButtonLink to={`${at}/decline`} size="small" variant="quiet">
          {t("questioning.decline")}
        </ButtonLink>
      )}
    </div>
  );
}
