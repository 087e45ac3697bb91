import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { addCategory } from "#app/features/ideas/add-category.server.ts";
import { managedCategories } from "#app/features/ideas/category.queries.server.ts";
import { categoryFieldOf, categoryNameSchema } from "#app/features/ideas/category.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { AddCategoryForm } from "./add-category-form.tsx";
import { CategoryList } from "./category-list.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => ({
  title: translator(language)("people.adminCategories"),
  categories: await managedCategories(actor),
}));

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: categoryNameSchema,
      fieldOf: categoryFieldOf,
      work: async (name) => {
        await addCategory(actor, name);
        return redirect("/admin/categories");
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What ideas are sorted by. */
export default function CategoriesPage() {
  const t = useT();
  const { categories } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={t("people.adminCategories")} lead={t("categorising.categoriesLead")} />
      <Columns
        asideLabel={t("categorising.categoryAdd")}
        aside={<AddCategoryForm key={categories.length} refused={refused} />}
      >
        <CategoryList categories={categories} />
      </Columns>
    </>
  );
}
