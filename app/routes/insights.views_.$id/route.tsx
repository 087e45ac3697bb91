import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { changeView } from "#app/features/insights/saved-views/keep-view.server.ts";
import { myView } from "#app/features/insights/saved-views/saved-view.queries.server.ts";
import { changeViewSchema } from "#app/features/insights/saved-views/saved-view.schema.ts";
import { savedViewLimits } from "#app/features/insights/saved-views/saved-view.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name, isShared, revision } = await myView(actor, id);
  return { title: translator(language)("saved-views.changeTitle"), name, isShared, revision };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: changeViewSchema,
      fieldOf: { "saved-views.nameTaken": "name" },
      work: async (change) => {
        await changeView(actor, id, change);
        return redirect("/insights/views");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Another name, or other readers, for a saved view. */
export default function ChangeView() {
  const t = useT();
  const { title, name, isShared, revision } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), {
    name,
    ...(isShared && { isShared: "on" }),
  });
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[
              { to: "/insights", label: t("insights.title") },
              { to: "/insights/views", label: t("saved-views.title") },
            ]}
          />
        }
      />
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="seenRevision" value={revision} />
          <AskLine
            name="name"
            label={t("saved-views.name")}
            maxLength={savedViewLimits.name}
            answers={answers}
          />
          <Checkbox
            name="isShared"
            label={t("saved-views.share")}
            defaultChecked={answers.ticked("isShared")}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("saved-views.saveChanges")}</Submit>
            <ButtonLink to="/insights/views">{t("saved-views.cancel")}</ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
