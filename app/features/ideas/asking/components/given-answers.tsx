import type { IdeaAnswer } from "../answer.ts";

interface GivenAnswersProps {
  answers: readonly IdeaAnswer[];
  lang: string;
  heading: "h2" | "h3";
}

/** What was answered to the questions of a category, each with the question as it was asked. */
export function GivenAnswers({ answers, lang, heading: Heading }: GivenAnswersProps) {
  return answers.map(({ id, question, answer }) => (
    <section key={id} lang={lang}>
      <Heading className="mb-1 text-sm text-accent-ink">{question}</Heading>
      <p dir="auto" className="max-w-[65ch] break-words whitespace-pre-line">
        {answer}
      </p>
    </section>
  ));
}
