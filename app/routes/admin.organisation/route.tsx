import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { Appearance } from "#app/features/look/components/appearance.tsx";
import { lookNow } from "#app/features/look/look.queries.server.ts";
import { changeOrganisation } from "#app/features/people/change-organisation.server.ts";
import { organisationSchema } from "#app/features/people/organisation.schema.ts";
import { peoplePolicy } from "#app/features/people/people.policy.ts";
import { organisationNow } from "#app/features/people/people.queries.server.ts";
import { timeZoneNames } from "#app/core/time-zone.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  authorize(actor, peoplePolicy.changeOrganisation, { personId: actor.id });
  const { revision, ...settings } = await organisationNow();
  const zones = timeZoneNames(settings.timeZone);
  const { accent, logo } = await lookNow();
  const title = translator(language)("people.adminOrganisation");
  return { title, settings, revision, zones, accent, logo };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: organisationSchema,
      fieldOf: { "people.timeZoneUnknown": "timeZone" },
      work: async (settings) => {
        await changeOrganisation(actor, settings);
        return redirect("/admin/organisation");
      },
    }),
  { holdsText: true },
);

export const clientAction = orUnreachable;

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The organisation's name, time zone and language, and how it shows itself. */
export default function OrganisationPage() {
  const t = useT();
  const { settings, revision, zones, accent, logo } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { ...settings });
  return (
    <>
      <PageHeader title={t("people.adminOrganisation")} lead={t("people.adminOrganisationLead")} />
      <Form method="post" noValidate className="card card-padded max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={revision} />
          <AskLine name="name" label={t("people.organisationName")} answers={answers} />
          <AskChoice
            name="timeZone"
            label={t("people.timeZone")}
            hint={t("people.timeZoneHint")}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
            answers={answers}
          />
          <AskChoice
            name="language"
            label={t("people.organisationLanguage")}
            hint={t("people.organisationLanguageHint")}
            options={[
              { value: "en", label: t("people.languageEn") },
              { value: "fr", label: t("people.languageFr") },
            ]}
            answers={answers}
          />
          <div>
            <Submit variant="primary">{t("people.save")}</Submit>
          </div>
        </Stack>
      </Form>
      <Appearance accent={accent} logo={logo} name={settings.name} />
    </>
  );
}
