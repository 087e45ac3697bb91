import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { changeLimits } from "#app/features/moderation/ruling/change-limits.server.ts";
import { LimitsFields } from "#app/features/moderation/ruling/limits-fields.tsx";
import { limitsSchema } from "#app/features/moderation/ruling/ruling.schema.ts";
import { moderationSettings } from "#app/features/moderation/ruling/ruling.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";
import { ReasonList } from "./reason-list.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const { limits, reasons } = await moderationSettings(actor);
  const { limited, revision, newDays, ideasPerDay, commentsPerDay, reportsPerDay } = limits;
  return {
    title: translator(language)("ruling.title"),
    revision,
    standing: {
      limited: limited ? "on" : "",
      newDays: String(newDays),
      ideasPerDay: String(ideasPerDay),
      commentsPerDay: String(commentsPerDay),
      reportsPerDay: String(reportsPerDay),
    },
    reasons,
  };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: limitsSchema,
      work: async (limits) => {
        await changeLimits(actor, limits);
        return redirect("/admin/moderation");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What administrators set about moderation: reasons, and limits for people who are new. */
export default function ModerationSettings() {
  const t = useT();
  const { title, standing, revision, reasons } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-10">
      <PageHeader
        title={title}
        lead={t("ruling.lead")}
        actions={
          <ButtonLink to="/moderation/acts" size="small">
            {t("ruling.log")}
          </ButtonLink>
        }
      />
      <TitledSection
        id="reasons"
        title={t("ruling.reasons")}
        lead={t("ruling.reasonsLead")}
        action={
          <ButtonLink to="/admin/moderation/reasons/new" size="small">
            {t("ruling.add")}
          </ButtonLink>
        }
      >
        <ReasonList reasons={reasons} />
      </TitledSection>
      <TitledSection id="limits" title={t("ruling.limits")} lead={t("ruling.limitsLead")}>
        <Form method="post" noValidate className="card card-padded max-w-2xl">
          <Stack>
            <Mistakes answers={answers} />
            <input type="hidden" name="revision" value={revision} />
            <LimitsFields answers={answers} />
            <div>
              <Submit variant="primary">{t("ruling.saveLimits")}</Submit>
            </div>
          </Stack>
        </Form>
      </TitledSection>
    </div>
  );
}
