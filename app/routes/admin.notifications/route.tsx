import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { notificationPolicy } from "#app/features/notifications/notification.policy.ts";
import { changeUsual } from "#app/features/notifications/wishes/change-wishes.server.ts";
import { TimesFields } from "#app/features/notifications/wishes/components/times-fields.tsx";
import { WishTable } from "#app/features/notifications/wishes/components/wish-table.tsx";
import { fieldsOf } from "#app/features/notifications/wishes/wish-fields.ts";
import { usualSchema } from "#app/features/notifications/wishes/wish.schema.ts";
import { usualNow } from "#app/features/notifications/wishes/wishes.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  authorize(actor, notificationPolicy.changeUsual, { personId: actor.id });
  const { revision, ...usual } = await usualNow();
  return { title: translator(language)("wishes.usualTitle"), fields: fieldsOf(usual), revision };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: usualSchema,
      work: async (usual) => {
        await changeUsual(actor, usual);
        return redirect("/admin/notifications");
      },
    }),
  { holdsText: true },
);

export const clientAction = orUnreachable;

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What people are told who have not chosen for themselves. */
export default function UsualPage() {
  const t = useT();
  const { fields, revision } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), fields);
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("wishes.usualTitle")} lead={t("wishes.usualLead")} />
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={revision} />
          <WishTable title={t("wishes.usualWhat")} lead={t("wishes.whatLead")} answers={answers} />
          <FormSection id="times" title={t("wishes.usualWhen")}>
            <TimesFields answers={answers} />
          </FormSection>
          <div>
            <Submit variant="primary">{t("wishes.save")}</Submit>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
