import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { changeSettings } from "#app/features/recognition/safeguards/change-settings.server.ts";
import { SettingsFields } from "#app/features/recognition/safeguards/components/settings-fields.tsx";
import { settingsSchema } from "#app/features/recognition/safeguards/safeguards.schema.ts";
import { settingNumbers } from "#app/features/recognition/safeguards/settings-limits.ts";
import { settingsToChange } from "#app/features/recognition/safeguards/settings.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const settings = await settingsToChange(actor);
  const numbers = settingNumbers.map((name) => [name, String(settings[name])] as const);
  return {
    title: translator(language)("safeguards.settings"),
    revision: settings.revision,
    standing: {
      ...Object.fromEntries(numbers),
      isQuiet: settings.isQuiet ? "on" : "",
      comparesUnits: settings.comparesUnits ? "on" : "",
    },
  };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: settingsSchema,
      work: async (settings) => {
        await changeSettings(actor, settings);
        return redirect("/admin/recognition");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What administrators set about recognition. */
export default function RecognitionSettings() {
  const t = useT();
  const { title, standing, revision } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        lead={t("safeguards.settingsLead")}
        actions={
          <ButtonLink to="/recognition/concentration" size="small">
            {t("safeguards.concentration")}
          </ButtonLink>
        }
      />
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={revision} />
          <SettingsFields answers={answers} />
          <div>
            <Submit variant="primary">{t("safeguards.save")}</Submit>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
