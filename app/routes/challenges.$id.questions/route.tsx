import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { parseCursor } from "#app/core/page.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengePage } from "#app/features/challenges/overview/components/challenge-page.tsx";
import { QuestionItem } from "#app/features/challenges/questioning/components/question-item.tsx";
import {
  answeredQuestions,
  faqOf,
  unansweredQuestions,
} from "#app/features/challenges/questioning/question.queries.server.ts";
import {
  ownQuestionRevision,
  questionRevisions,
} from "#app/features/challenges/questioning/question-rooms.queries.server.ts";
import { useLiveQuestions } from "#app/features/challenges/questioning/components/use-live-questions.ts";
import { takesAnswers, takesQuestions } from "#app/features/challenges/questioning/question.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";
import { Faq } from "./faq.tsx";

export const loader = signedIn(async ({ actor, params, url, context: { language } }) => {
  const head = await challengeHead(actor, params["id"] ?? "");
  const sponsors = head.capacities.includes("sponsor");
  // Before what is shown: read after it, it could be ahead, and nothing would mend that.
  const revision = sponsors
    ? ((await questionRevisions([head.id])).get(head.id) ?? 0)
    : await ownQuestionRevision({ challengeId: head.id, personId: actor.id });
  const [faq, waiting, answered] = await Promise.all([
    faqOf(head.id),
    unansweredQuestions(actor, head.id, sponsors),
    answeredQuestions(actor, head.id, parseCursor(url.searchParams.get("after"))),
  ]);
  const title = translator(language)("questioning.titleOf", { title: head.title });
  const can = {
    ask: !sponsors && takesQuestions(head.state),
    answer: sponsors && takesAnswers(head.state),
  };
  const asking = { challengeId: head.id, askerId: sponsors ? null : actor.id, revision };
  return { title, head, faq, waiting, answered, sponsors, can, asking };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What sponsors have answered, beforehand and since, and what waits for an answer. */
export default function ChallengeQuestions() {
  const t = useT();
  const { head, faq, waiting, answered, sponsors, can, asking } = useLoaderData<typeof loader>();
  useLiveQuestions(asking);
  const at = `/challenges/${head.id}/questions`;
  const answerAt = (id: string) => (can.answer ? `${at}/${id}` : undefined);
  return (
    <ChallengePage head={head} current="/questions">
      <Stack gap="loose" className="max-w-3xl">
        {waiting.length > 0 && (
          <TitledSection
            id="waiting"
            title={t(sponsors ? "questioning.toAnswer" : "questioning.yours")}
            lead={t(sponsors ? "questioning.toAnswerLead" : "questioning.yoursLead")}
          >
            <Stack>
              {waiting.map((question) => (
                <QuestionItem
                  key={question.id}
                  question={question}
                  answerAt={answerAt(question.id)}
                />
              ))}
            </Stack>
          </TitledSection>
        )}
        <Faq faq={faq} lang={head.language} />
        <TitledSection
          id="answered"
          title={t("questioning.answered")}
          action={
            can.ask && (
              <ButtonLink to={`${at}/new`} size="small" variant="primary">
                {t("questioning.ask")}
              </ButtonLink>
            )
          }
        >
          {answered.rows.length === 0 ? (
            <SectionEmpty>{t(can.ask ? "questioning.none" : "questioning.noneAsked")}</SectionEmpty>
          ) : (
            <Stack>
              {answered.rows.map((question) => (
                <QuestionItem
                  key={question.id}
                  question={question}
                  answerAt={answerAt(question.id)}
                />
              ))}
            </Stack>
          )}
          <Pagination next={answered.next} runs="time" />
        </TitledSection>
      </Stack>
    </ChallengePage>
  );
}
