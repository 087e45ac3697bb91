import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import {
  recordedPhases,
  type RecordedPhase,
} from "#app/features/challenges/records/records.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const head = await challengeHead(actor, id);
  const phases = await recordedPhases(actor, id);
  return { title: `${translator(language)("records.title")} · ${head.title}`, head, phases };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What can be taken along of a challenge, by phase. */
export default function Records() {
  const t = useT();
  const { head, phases } = useLoaderData<typeof loader>();
  return (
    <>
      <ChallengeTop head={head} current="/records" />
      <div className="max-w-3xl">
        <TitledSection id="records" title={t("records.title")} lead={t("records.lead")}>
          {phases.length === 0 ? (
            <SectionEmpty>{t("records.none")}</SectionEmpty>
          ) : (
            <ul className="grid gap-4">
              {phases.map((phase) => (
                <Phase key={phase.id} challengeId={head.id} phase={phase} />
              ))}
            </ul>
          )}
        </TitledSection>
      </div>
    </>
  );
}

function Phase({ challengeId, phase }: { challengeId: string; phase: RecordedPhase }) {
  const t = useT();
  const times = useTimes();
  const { id, name, endsAt, isClosed, submissions, evaluations, files } = phase;
  const at = `/challenges/${challengeId}/records/${id}`;
  return (
    <Card as="li" className="grid gap-2">
      <h3 className="text-lg" dir="auto">
        {name === "" ? t("records.untitled") : name}
      </h3>
      <p className="text-ink-muted">{t("records.holds", { submissions, evaluations, files })}</p>
      {isClosed ? (
        // Plain links: what they lead to is a file, which no page of ours takes over.
        <p className="flex flex-wrap gap-x-5 gap-y-2">
          <a href={`${at}/submissions.csv`} download className="text-accent underline">
            {t("records.submissionsCsv")}
          </a>
          <a href={`${at}/evaluations.csv`} download className="text-accent underline">
            {t("records.evaluationsCsv")}
          </a>
          <a href={`${at}/archive.zip`} download className="text-accent underline">
            {t("records.archive")}
          </a>
        </p>
      ) : (
        endsAt !== null && <p>{t("records.closes", { when: times(endsAt).absolute })}</p>
      )}
    </Card>
  );
}
