import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { useLiveChallenge } from "#app/features/challenges/components/use-live-challenge.ts";
import { feedbackFor } from "#app/features/challenges/winning/feedback.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const head = await challengeHead(actor, id);
  const feedback = await feedbackFor(actor, id);
  return {
    title: `${translator(language)("winning.feedbackTitle")} · ${head.title}`,
    head,
    feedback,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What sponsors and judges say to what one entered. */
export default function Feedback() {
  const t = useT();
  const { head, feedback } = useLoaderData<typeof loader>();
  useLiveChallenge(head);
  return (
    <>
      <ChallengeTop head={head} current="/feedback" />
      <div className="grid max-w-3xl gap-8">
        {feedback.length === 0 && (
          <EmptyState title={t("winning.noFeedbackTitle")}>
            {t("winning.noFeedbackText")}
          </EmptyState>
        )}
        {feedback.map(({ submissionId, title, text, comments }) => (
          <TitledSection key={submissionId} id={submissionId} title={title}>
            <div className="grid gap-4">
              {text !== "" && (
                <div>
                  <h3 className="font-semibold">{t("winning.fromSponsors")}</h3>
                  <p dir="auto" className="break-words whitespace-pre-line">
                    {text}
                  </p>
                </div>
              )}
              {comments.length > 0 && (
                <div className="grid gap-2">
                  <h3 className="font-semibold">{t("winning.fromJudges")}</h3>
                  <ul className="grid gap-2">
                    {comments.map(({ criterion, text: said }, n) => (
                      <li key={n} dir="auto" className="break-words whitespace-pre-line">
                        <strong>{criterion}:</strong> {said}
                      </li>
                    ))}
                  </ul>
                </div>
              )}
              {text === "" && comments.length === 0 && (
                <p className="text-ink-muted">{t("winning.noFeedbackTitle")}</p>
              )}
            </div>
          </TitledSection>
        ))}
      </div>
    </>
  );
}
