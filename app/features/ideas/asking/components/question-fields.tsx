import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine, AskText } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { fieldOfQuestion } from "../question.ts";
import type { AskedQuestion } from "../question.queries.server.ts";

interface QuestionFieldsProps {
  questions: readonly AskedQuestion[];
  answers: Answers;
}

/** The further questions of a category, each as its kind wants. */
export function QuestionFields({ questions, answers }: QuestionFieldsProps) {
  return questions.map((question) => (
    <QuestionField key={question.id} question={question} answers={answers} />
  ));
}

function QuestionField({ question, answers }: { question: AskedQuestion; answers: Answers }) {
  const t = useT();
  const { id, kind, label, required, choices } = question;
  const asked = { name: fieldOfQuestion(id), label, required, answers };
  if (kind === "short") return <AskLine {...asked} />;
  if (kind === "long") return <AskText {...asked} rows={3} />;
  return (
    <AskChoice
      name={asked.name}
      label={required ? label : t("asking.optionally", { question: label })}
      answers={answers}
      placeholder={t("asking.choose")}
      options={choices.map((value) => ({ value, label: value }))}
    />
  );
}
