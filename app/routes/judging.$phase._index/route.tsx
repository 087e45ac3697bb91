import { redirect } from "@remix-run/node";
import { Form, useLoaderData, type MetaFunction } from "@remix-run/react";
import { OwnEntries } from "#app/features/challenges/judging/scoring/components/own-entries.tsx";
import { ownPhasePage } from "#app/features/challenges/judging/scoring/own-judging.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Time } from "#app/ui/time.tsx";

export const loader = signedIn(async ({ actor, params: { phase = "" } }) => {
  const page = await ownPhasePage(actor, phase);
  // Nothing of the phase is shown before conflicts are declared.
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Remix takes a thrown answer as the request's
  if (page.step === "declare" && !page.isOver) throw redirect(`/judging/${phase}/declaration`);
  return { title: page.challenge.title, ...page };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A phase as one of its judges sees it: the invitation, then what they are assigned. */
export default function JudgedPhase() {
  const t = useT();
  const { step, phase, challenge, entries, isOver, endsAt } = useLoaderData<typeof loader>();
  const times = useTimes();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={challenge.title}
        lang={challenge.language}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/judging", label: t("scoring.title") }]}
          />
        }
        lead={phase.name}
        meta={
          <>
            <TextLink to={`/challenges/${challenge.id}`}>{t("scoring.toChallenge")}</TextLink>
            {endsAt && (
              <span>
                {t("scoring.until")}{" "}
                <Time at={endsAt} text={times(endsAt).absolute} title={times(endsAt).absolute} />
              </span>
            )}
          </>
        }
      />
      <Stack>
        {isOver && <Banner>{t("scoring.isOver")}</Banner>}
        {step === "answer" && !isOver && <Invitation phaseId={phase.id} />}
        {step === "both_sides" && <Banner tone="warning">{t("judging.bothSides")}</Banner>}
        {step === "wait" && <Banner tone="info">{t("scoring.wait")}</Banner>}
        {step === "mark" && (
          <>
            <Banner>{t(phase.isBlind ? "scoring.blind" : "scoring.open")}</Banner>
            <OwnEntries phaseId={phase.id} entries={entries} />
          </>
        )}
      </Stack>
    </div>
  );
}

function Invitation({ phaseId }: { phaseId: string }) {
  const t = useT();
  return (
    <Form
      method="post"
      action={`/judging/${phaseId}/answer`}
      className="card card-padded grid gap-4"
    >
      <h2 className="text-lg">{t("scoring.invitation")}</h2>
      <ul className="grid max-w-[60ch] list-disc gap-1.5 ps-5">
        <li>{t("scoring.meansConflicts")}</li>
        <li>{t("scoring.meansAlone")}</li>
        <li>{t("scoring.meansAside")}</li>
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" name="answer" value="accepted">
          {t("scoring.accept")}
        </Button>
        <Button name="answer" value="declined">
          {t("scoring.decline")}
        </Button>
      </div>
    </Form>
  );
}
