import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { CategoryFields } from "#app/features/ideas/components/category-fields.tsx";
import { Card } from "#app/ui/card.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

/** The names of a new category. */
export function AddCategoryForm({ refused }: { refused: RefusedForm | undefined }) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Card as="section" aria-labelledby="add-category">
      <h2 id="add-category" className="mb-3 text-lg">
        {t("categorising.categoryAdd")}
      </h2>
      <Form method="post" action="/admin/categories" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <CategoryFields answers={answers} />
          <div>
            <Submit variant="primary">{t("categorising.categoryAdd")}</Submit>
          </div>
        </Stack>
      </Form>
    </Card>
  );
}
