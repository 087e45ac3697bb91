import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { ballotSchema } from "#app/features/challenges/choosing/choosing.schema.ts";
import { castBallot } from "#app/features/challenges/choosing/cast-ballot.server.ts";
import { choicePage } from "#app/features/challenges/choosing/choice.queries.server.ts";
import { BallotForm } from "#app/features/challenges/choosing/components/ballot-form.tsx";
import { ChoiceResults } from "#app/features/challenges/choosing/components/choice-results.tsx";
import { useBallots, useReadAt } from "#app/features/challenges/choosing/components/use-ballots.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { useLiveChallenge } from "#app/features/challenges/components/use-live-challenge.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { useLocalTime } from "#app/ui/local-time.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const head = await challengeHead(actor, id);
  const choice = await choicePage(actor, id);
  return { title: `${translator(language)("choosing.title")} · ${head.title}`, head, choice };
});

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: ballotSchema,
    work: async (ballot) => {
      await castBallot(actor, id, ballot);
      return redirect(`/challenges/${id}/choice`);
    },
  }),
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The people's choice: the ballot while it is open, what people chose once it is closed. */
export default function PeoplesChoice() {
  const t = useT();
  const { head, choice } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  useLiveChallenge(head);
  const ballots = useBallots(head.id, choice.ballots);
  const { state, entries, results, isWithheld } = choice;
  useReadAt(state === "ahead" ? choice.startsAt : state === "open" ? choice.endsAt : null);
  return (
    <>
      <ChallengeTop head={head} current="/choice" />
      <div className="max-w-3xl">
        <TitledSection
          id="choice"
          title={t("choosing.title")}
          lead={t("choosing.lead", { count: choice.choices })}
        >
          <Stack>
            <When
              state={state}
              startsAt={choice.startsAt}
              endsAt={choice.endsAt}
              ballots={ballots}
            />
            {choice.refused && !isWithheld && <Banner>{t(choice.refused)}</Banner>}
            {isWithheld && <Banner>{t("choosing.withheld")}</Banner>}
            {state === "ahead" && !isWithheld && (
              <EmptyState title={t("choosing.aheadTitle")} level={3}>
                {t("choosing.aheadText")}
              </EmptyState>
            )}
            {state === "open" && entries.length > 0 && (
              <BallotForm entries={entries} refused={refused} mayChoose={choice.refused === null} />
            )}
            {state === "open" && entries.length === 0 && !isWithheld && (
              <p className="text-ink-muted">{t("choosing.noSubmissions")}</p>
            )}
            {results && <ChoiceResults results={results} />}
          </Stack>
        </TitledSection>
      </div>
    </>
  );
}

interface WhenProps {
  readonly state: "ahead" | "open" | "closed";
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly ballots: number;
}

function When({ state, startsAt, endsAt, ballots }: WhenProps) {
  const t = useT();
  const moment = useLocalTime();
  const said = () => {
    if (state === "ahead") return startsAt && t("choosing.opens", { when: moment(startsAt).text });
    if (!endsAt) return t("choosing.closesLater");
    const when = moment(endsAt).text;
    return state === "open" ? t("choosing.closes", { when }) : t("choosing.closedAt", { when });
  };
  return (
    <p className="flex flex-wrap gap-x-4 text-ink-muted">
      <span>{said()}</span>
      {state !== "ahead" && (
        <span role="status" className="font-semibold text-ink tabular-nums">
          {t("choosing.ballots", { count: ballots })}
        </span>
      )}
    </p>
  );
}
