import { Checkbox } from "#app/ui/checkbox.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";

interface WishFieldsProps {
  answers: Answers;
  categories: readonly Option[];
  units: readonly Option[];
}

/** How a table of ideas is to be brought in. */
export function WishFields({ answers, categories, units }: WishFieldsProps) {
  const t = useT();
  return (
    <>
      <AskLine
        name="name"
        label={t("importing.name")}
        hint={t("importing.nameHint")}
        autoComplete="off"
        answers={answers}
      />
      <AskChoice
        name="categoryId"
        label={t("importing.category")}
        placeholder={t("importing.categoryNone")}
        options={categories}
        answers={answers}
      />
      <AskChoice
        name="unitId"
        label={t("importing.unit")}
        placeholder={t("importing.unitNone")}
        options={units}
        answers={answers}
      />
      <AskChoice
        name="language"
        label={t("importing.language")}
        options={[
          { value: "en", label: t("importing.languageEn") },
          { value: "fr", label: t("importing.languageFr") },
        ]}
        answers={answers}
      />
      <Checkbox
        name="strict"
        label={t("importing.strict")}
        hint={t("importing.strictHint")}
        defaultChecked={answers.ticked("strict")}
      />
    </>
  );
}
