import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { changePromises } from "#app/features/ideas/promising/change-promises.server.ts";
import { promiseSettings } from "#app/features/ideas/promising/promise-rules.queries.server.ts";
import {
  promiseRulesSchema,
  rulesAsTyped,
} from "#app/features/ideas/promising/promise-rules.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";
import { CategoryLengths } from "./category-lengths.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const { rules, categories } = await promiseSettings(actor, language);
  const title = translator(language)("promise-settings.title");
  return { title, standing: rulesAsTyped(rules), categories };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: promiseRulesSchema,
      work: async (rules) => {
        await changePromises(actor, rules);
        return redirect("/admin/promises");
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** By when ideas are answered, and who is told what. */
export default function PromiseSettings() {
  const t = useT();
  const { title, standing, categories } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  const days = { answers, required: false, autoComplete: "off", maxLength: 3 };
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("promise-settings.lead")} />
      <p className="mb-6">
        <TextLink to="/admin/calendars">{t("promise-settings.calendars")}</TextLink>
      </p>
      {/* Made anew once it has been saved, so that it shows what stands. */}
      <Form key={standing["revision"]} method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={answers.value("revision")} />
          <TitledSection id="usual" title={t("promise-settings.usual")}>
            <p className="mb-3 text-sm text-ink-muted">{t("promise-settings.usualHint")}</p>
            <div className="card card-padded grid gap-4 sm:grid-cols-2">
              <AskLine {...days} name="open" label={t("promise-settings.open")} />
              <AskLine {...days} name="in_review" label={t("promise-settings.in_review")} />
            </div>
          </TitledSection>
          <TitledSection id="telling" title={t("promise-settings.telling")}>
            <div className="card card-padded grid gap-4 sm:grid-cols-2">
              <AskLine
                {...days}
                name="remindDays"
                label={t("promise-settings.remind")}
                hint={t("promise-settings.remindHint")}
              />
              <AskLine
                {...days}
                name="escalateDays"
                label={t("promise-settings.escalate")}
                hint={t("promise-settings.escalateHint")}
              />
            </div>
          </TitledSection>
          {categories.length > 0 && <CategoryLengths categories={categories} answers={answers} />}
          <p className="max-w-[70ch] text-sm text-ink-muted">{t("promise-settings.rule")}</p>
          <div>
            <Submit variant="primary">{t("promise-settings.save")}</Submit>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
