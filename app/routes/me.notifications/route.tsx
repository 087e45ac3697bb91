import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { timeZoneNames } from "#app/core/time-zone.ts";
import { mailOptOuts } from "#app/features/mail/unsubscribe/opt-out.queries.server.ts";
import { TimesFields } from "#app/features/notifications/wishes/components/times-fields.tsx";
import { WishTable } from "#app/features/notifications/wishes/components/wish-table.tsx";
import { changeWishes } from "#app/features/notifications/wishes/change-wishes.server.ts";
import { dayOf, fieldsOf } from "#app/features/notifications/wishes/wish-fields.ts";
import { wishesSchema } from "#app/features/notifications/wishes/wish.schema.ts";
import { wishesOf } from "#app/features/notifications/wishes/wishes.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { DateField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice } from "#app/ui/form/ask.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { AsUsual } from "./as-usual.tsx";
import { Declined } from "./declined.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const [{ timeZone, organisationZone, pausedUntil, hasChosen, ...wishes }, declined] =
    await Promise.all([wishesOf(actor.id), mailOptOuts(actor.id)]);
  return {
    title: translator(language)("wishes.title"),
    fields: {
      ...fieldsOf(wishes),
      timeZone: timeZone ?? "",
      pausedUntil: dayOf(pausedUntil, timeZone ?? organisationZone),
    },
    zones: timeZoneNames(organisationZone),
    organisationZone,
    hasChosen,
    declined,
  };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: wishesSchema,
      fieldOf: { "wishes.noZone": "timeZone", "wishes.noDay": "pausedUntil" },
      work: async (wishes) => {
        await changeWishes(actor, wishes);
        return redirect("/me/notifications");
      },
    }),
  { holdsText: true },
);

export const clientAction = orUnreachable;

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one is told besides the inbox, and when. */
export default function WishesPage() {
  const t = useT();
  const { fields, zones, organisationZone, hasChosen, declined } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), fields);
  const readable = (zone: string) => zone.replaceAll("_", " ");
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("wishes.title")}
        lead={t("wishes.lead")}
        actions={hasChosen && <AsUsual />}
      />
      <Declined declined={declined} />
      <Form method="post" noValidate key={JSON.stringify(fields)}>
        <Stack>
          <Mistakes answers={answers} />
          <WishTable title={t("wishes.what")} lead={t("wishes.whatLead")} answers={answers} />
          <FormSection id="times" title={t("wishes.when")}>
            <TimesFields answers={answers} />
            <AskChoice
              name="timeZone"
              label={t("wishes.timeZone")}
              hint={t("wishes.timeZoneHint")}
              placeholder={t("wishes.timeZoneUsual", { zone: readable(organisationZone) })}
              options={zones.map((zone) => ({ value: zone, label: readable(zone) }))}
              answers={answers}
            />
            <DateField
              name="pausedUntil"
              label={t("wishes.pausedUntil")}
              hint={t("wishes.pausedHint")}
              defaultValue={answers.value("pausedUntil")}
              error={answers.error("pausedUntil")}
            />
          </FormSection>
          <div>
            <Submit variant="primary">{t("wishes.save")}</Submit>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
