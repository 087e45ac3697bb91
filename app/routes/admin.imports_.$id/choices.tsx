import { Form } from "@remix-run/react";
import * as Down from "lucide-react/icons/chevron-down";
import type { RefusedForm } from "#app/core/form.ts";
import { WishFields } from "#app/features/imports/importing/components/wish-fields.tsx";
import type { ImportWish } from "#app/features/imports/importing/plan.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import type { PlacedUnit } from "#app/features/people/unit.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

interface ChoicesProps {
  /** Another choice would help most. */
  open: boolean;
  file: ImportWish;
  refused: RefusedForm | undefined;
  categories: readonly { id: string; name: string }[];
  units: readonly PlacedUnit[];
}

/** The choices made at the upload, which may change until the file is confirmed. */
export function Choices({ open, file, refused, categories, units }: ChoicesProps) {
  const t = useT();
  const answers = useAnswers(refused, {
    ...{ name: file.name, categoryId: file.categoryId ?? "", unitId: file.unitId ?? "" },
    ...{ language: file.language, strict: file.strict ? "on" : "" },
  });
  return (
    <details className="group card card-padded" open={open || refused !== undefined}>
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-3 font-semibold">
        {t("importing.choices")}
        <Icon of={Down} className="group-open:rotate-180" />
      </summary>
      <Form method="post" noValidate className="mt-4 max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          <WishFields
            answers={answers}
            categories={categories.map(({ id, name }) => ({ value: id, label: name }))}
            units={unitOptions(units)}
          />
          <div>
            <Submit>{t("importing.change")}</Submit>
          </div>
        </Stack>
      </Form>
    </details>
  );
}
