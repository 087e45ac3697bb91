import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { chooseImport } from "#app/features/imports/importing/choose-import.server.ts";
import { filePage } from "#app/features/imports/importing/import-file.queries.server.ts";
import { importWishSchema } from "#app/features/imports/importing/importing.schema.ts";
import { unitTree } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { Arrival } from "./arrival.tsx";
import { Choices } from "./choices.tsx";
import { Decision } from "./decision.tsx";
import { PlannedRows } from "./planned-rows.tsx";

export const loader = signedIn(async ({ actor, url, params: { id = "" }, context }) => {
  const { language } = context;
  const query = url.searchParams;
  const wish = {
    after: lineFrom(query.get("after")),
    onlyTrouble: query.get("show") === "trouble",
  };
  const [{ file, plan }, categories, units] = await Promise.all([
    filePage(actor, id, wish),
    openCategories(language),
    unitTree(),
  ]);
  const title = translator(language)("importing.fileTitle", { file: file.fileName });
  return { title, file, plan, ...wish, categories, units };
});

function lineFrom(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: importWishSchema,
      work: async (wish) => {
        await chooseImport(actor, id, wish);
        return redirect(`/admin/imports/${id}`);
      },
    }),
  { holdsText: true },
);

export const clientAction = orUnreachable;

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** An uploaded file: what bringing it in would do, how far that has come, or what came of it. */
export default function ImportFilePage() {
  const t = useT();
  const { title, file, plan, after, onlyTrouble, categories, units } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-8">
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: "/admin/imports", label: t("importing.title") }]}
          />
        }
      />
      {plan ? (
        <>
          <Decision fileId={file.id} plan={plan} />
          <Choices
            open={plan.outline.new === 0 && plan.outline.bad > 0}
            file={file}
            refused={refused}
            categories={categories}
            units={units}
          />
          <PlannedRows plan={plan} after={after} onlyTrouble={onlyTrouble} />
        </>
      ) : (
        <Arrival file={file} />
      )}
    </div>
  );
}
