import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { useLiveJudging } from "#app/features/challenges/judging/components/use-live-judging.ts";
import { AssignForm } from "#app/features/challenges/judging/evaluations/components/by-hand.tsx";
import { EntryEvaluation } from "#app/features/challenges/judging/evaluations/components/entry-evaluation.tsx";
import { entryEvaluations } from "#app/features/challenges/judging/evaluations/entry.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

export const loader = signedIn(async ({ actor, params: { id = "", submission = "" } }) => {
  const head = await challengeHead(actor, id);
  const entry = await entryEvaluations(actor, id, submission);
  return { title: `${entry.title} · ${head.title}`, head, entry };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One entry with its judges and, where they have completed, their marks. */
export default function EntryEvaluations() {
  const t = useT();
  const { head, entry } = useLoaderData<typeof loader>();
  const { id, alias, title, language, evaluations, criteria, waiting, free, isOpen } = entry;
  useLiveJudging(head.id, entry.revision);
  const board = `/challenges/${head.id}/evaluations`;
  const at = `${board}/${id}`;
  return (
    <>
      <ChallengeTop head={head} current="/evaluations" />
      <Stack gap="loose">
        <Breadcrumbs
          label={t("ui.breadcrumbs")}
          crumbs={[{ to: `${board}?phase=${entry.phaseId}`, label: t("evaluations.title") }]}
        />
        <TitledSection
          id="evaluations"
          title={<span lang={language}>{title}</span>}
          lead={alias === null ? t("evaluations.noAlias") : t("evaluations.calledBy", { alias })}
        >
          {evaluations.length === 0 ? (
            <p className="text-ink-muted">{t("evaluations.nobodyYet")}</p>
          ) : (
            <ul className="grid gap-4 md:grid-cols-2">
              {evaluations.map((one) => (
                <EntryEvaluation
                  key={one.judgeId}
                  evaluation={one}
                  criteria={criteria}
                  waiting={waiting}
                  isOpen={isOpen}
                  at={at}
                  overrides={`/challenges/${head.id}/overrides`}
                />
              ))}
            </ul>
          )}
        </TitledSection>
        {isOpen && (
          <TitledSection id="by-hand" title={t("evaluations.byHand")}>
            <AssignForm at={at} free={free} />
          </TitledSection>
        )}
      </Stack>
    </>
  );
}
