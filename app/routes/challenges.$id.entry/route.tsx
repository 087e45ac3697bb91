import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import type { ChallengeState } from "#app/features/challenges/challenge.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { Reasons } from "#app/features/challenges/entering/components/reasons.tsx";
import { entryPage } from "#app/features/challenges/entering/entry-page.queries.server.ts";
import { startSubmission } from "#app/features/challenges/entering/start-submission.server.ts";
import { startSchema } from "#app/features/challenges/entering/submission.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { useLocalTime } from "#app/ui/local-time.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";
import { OwnEntries } from "./own-entries.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const t = translator(language);
  const head = await challengeHead(actor, id);
  const page = await entryPage(actor, head.id, t);
  return { title: t("entering.mine"), head, page, newId: newId() };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: startSchema,
    work: async ({ id: submissionId }) => {
      await startSubmission(actor, id, { id: submissionId });
      return redirect(`/submissions/${submissionId}/edit`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Entering a challenge: whether one may, and what one has entered. */
export default function EntryPage() {
  const t = useT();
  const { head, page, newId: id } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const { phase, reasons, entries } = page;
  const isBarred = reasons.length > 0;
  return (
    <>
      <ChallengeTop head={head} current="/entry" lead={t("entering.lead1")} />
      <div className="max-w-3xl">
        <Stack gap="loose">
          <Mistakes answers={answers} />
          <Admitted admitted={page.admitted} />
          {phase && <Reasons reasons={reasons} />}
          {entries.length > 0 && (
            <TitledSection id="own-entries" title={t("entering.mine")}>
              <OwnEntries entries={entries} />
            </TitledSection>
          )}
          <section aria-labelledby="start" className="card card-padded grid gap-3">
            <h2 id="start" className="text-lg">
              {t(entries.length > 0 ? "entering.startAnother" : "entering.start")}
            </h2>
            <Deadline phase={phase} team={page.team} state={head.state} />
            {phase && !isBarred && (
              <Form method="post">
                <input type="hidden" name="id" value={id} />
                <Submit variant={entries.length > 0 ? "secondary" : "primary"}>
                  {t("entering.startButton")}
                </Submit>
              </Form>
            )}
            <div className="flex flex-wrap gap-2">
              {phase && page.team.most > 1 && (
                <ButtonLink to={`/challenges/${head.id}/team-mates`} size="small">
                  {t("entering.findMates")}
                </ButtonLink>
              )}
              {page.canEnterFor && (
                <ButtonLink to={`/challenges/${head.id}/entry/for`} size="small" variant="quiet">
                  {t("entering.enterFor")}
                </ButtonLink>
              )}
            </div>
          </section>
        </Stack>
      </div>
    </>
  );
}

type PageData = Awaited<ReturnType<typeof entryPage>>;

function Admitted({ admitted }: Pick<PageData, "admitted">) {
  const t = useT();
  const moment = useLocalTime();
  if (!admitted) return null;
  const { until, reason } = admitted;
  return (
    <Banner>
      <p>{t("entering.admittedUntil", { when: moment(until).text })}</p>
      <p className="break-words whitespace-pre-line" dir="auto">
        {t("entering.admittedBecause", { reason })}
      </p>
    </Banner>
  );
}

interface DeadlineProps extends Pick<PageData, "phase" | "team"> {
  readonly state: ChallengeState;
}

function Deadline({ phase, team, state }: DeadlineProps) {
  const t = useT();
  const times = useTimes();
  const moment = useLocalTime();
  if (!phase) return <p>{t(state === "judging" ? "entering.over" : "entering.notOpen")}</p>;
  const { fewest, most } = team;
  return (
    <>
      <p>
        {t("entering.until", {
          when: moment(phase.endsAt).text,
          left: times(phase.endsAt).relative,
        })}
      </p>
      <p className="text-sm text-ink-muted">{t("entering.teamSize", { fewest, most })}</p>
    </>
  );
}
