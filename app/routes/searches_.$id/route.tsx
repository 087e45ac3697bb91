import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { renameSavedSearch } from "#app/features/search/change-saved-search.server.ts";
import { mySavedSearch } from "#app/features/search/saved-search.queries.server.ts";
import { renameSearchSchema } from "#app/features/search/saved-search.schema.ts";
import { savedSearchLimits } from "#app/features/search/saved-search.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name, query } = await mySavedSearch(actor, id);
  return { title: translator(language)("search.savedRenameTitle"), name, query };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: renameSearchSchema,
      fieldOf: { "search.nameTaken": "name" },
      work: async ({ name }) => {
        await renameSavedSearch(actor, id, name);
        return redirect("/searches");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Another name for a saved search. */
export default function RenameSearch() {
  const t = useT();
  const { title, name, query } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { name });
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={query} />
      <Form method="post" noValidate className="card card-padded">
        <Stack>
          <Mistakes answers={answers} />
          <AskLine
            name="name"
            label={t("search.saveName")}
            maxLength={savedSearchLimits.name}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("search.saveChanges")}</Submit>
            <ButtonLink to="/searches">{t("search.cancel")}</ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
