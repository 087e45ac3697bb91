import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { admissionsPage } from "#app/features/challenges/entering/admissions.queries.server.ts";
import { admitLate } from "#app/features/challenges/entering/admit-late.server.ts";
import { colleaguesNear } from "#app/features/challenges/entering/team.queries.server.ts";
import { admitLateSchema } from "#app/features/challenges/entering/team.schema.ts";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Combobox } from "#app/ui/combobox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const head = await challengeHead(actor, id);
  const [page, near] = await Promise.all([admissionsPage(actor, head.id), colleaguesNear(actor)]);
  return { title: translator(language)("entering.admissions"), head, page, near };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: admitLateSchema,
      fieldOf: { "entering.mateUnknown": "personId", "entering.phaseMissing": "phaseId" },
      work: async (admission) => {
        await admitLate(actor, id, admission);
        return redirect(`/challenges/${id}/admissions`);
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Letting somebody submit late because something technical failed, and who has been let. */
export default function AdmissionsPage() {
  const t = useT();
  const { title, head, page, near } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const { phases, admissions } = page;
  return (
    <>
      <ChallengeTop head={head} current="/screening" />
      <div className="max-w-3xl">
        <Stack gap="loose">
          <TitledSection
            id="admit"
            title={title}
            lead={t("entering.admissionsLead")}
            action={
              <TextLink to={`/challenges/${head.id}/screening`}>
                {t("entering.backToScreening")}
              </TextLink>
            }
          >
            {phases.length === 0 && <p>{t("entering.stillOpen")}</p>}
            {phases.length > 0 && (
              <Form method="post" noValidate className="card card-padded">
                <Stack>
                  <Mistakes answers={answers} />
                  <Combobox
                    name="personId"
                    label={t("entering.admitWhom")}
                    placeholder={t("entering.choose")}
                    options={near}
                    search={findColleagues}
                    defaultValue={answers.value("personId")}
                    error={answers.error("personId")}
                  />
                  <AskChoice
                    name="phaseId"
                    label={t("entering.admitPhase")}
                    options={phases}
                    answers={answers}
                  />
                  <AskText
                    name="reason"
                    label={t("entering.admitReason")}
                    hint={t("entering.admitReasonHint")}
                    rows={2}
                    answers={answers}
                  />
                  <div>
                    <Submit variant="primary">{t("entering.admit")}</Submit>
                  </div>
                </Stack>
              </Form>
            )}
          </TitledSection>
          {admissions.length > 0 && <Admissions admissions={admissions} />}
        </Stack>
      </div>
    </>
  );
}

function Admissions({
  admissions,
}: Pick<Awaited<ReturnType<typeof admissionsPage>>, "admissions">) {
  const t = useT();
  const times = useTimes();
  return (
    <TitledSection id="admitted" title={t("entering.admitted")}>
      <RowList>
        {admissions.map(({ personId, phaseId, name, phase, by, reason, until, isUsed }) => (
          <Row key={`${personId} ${phaseId}`}>
            <p>
              <strong>{name}</strong> · {phase} ·{" "}
              {isUsed
                ? t("entering.admitUsed")
                : t("entering.admitUntil", { when: times(until).absolute })}
            </p>
            <p className="text-sm text-ink-muted">
              {t("entering.admitBy", { name: by })} {reason}
            </p>
          </Row>
        ))}
      </RowList>
    </TitledSection>
  );
}
