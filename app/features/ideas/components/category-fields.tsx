import type { Answers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** A category's name in each language; the command says which of them is needed. */
export function CategoryFields({ answers }: { answers: Answers }) {
  const t = useT();
  const common = { required: false, autoComplete: "off", answers } as const;
  return (
    <>
      <AskLine name="en" label={t("categorising.categoryNameEn")} {...common} />
      <AskLine
        name="fr"
        label={t("categorising.categoryNameFr")}
        hint={t("categorising.categoryNameHint")}
        {...common}
      />
    </>
  );
}
