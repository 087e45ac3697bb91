import type { Answers } from "#app/ui/form/answers.tsx";
import { AskLine, AskText } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { WordingKind } from "../wording.ts";

/** What a reason or a reply says in each language; the command says which is needed. */
export function WordingFields({ kind, answers }: { kind: WordingKind; answers: Answers }) {
  const t = useT();
  const common = { required: false, answers } as const;
  return (
    <>
      <AskLine name="en" label={t("configuring.nameEn")} autoComplete="off" {...common} />
      {kind === "reply" && (
        <AskText name="bodyEn" label={t("configuring.bodyEn")} rows={5} {...common} />
      )}
      <AskLine
        name="fr"
        label={t("configuring.nameFr")}
        hint={t("configuring.nameHint")}
        autoComplete="off"
        {...common}
      />
      {kind === "reply" && (
        <AskText name="bodyFr" label={t("configuring.bodyFr")} rows={5} {...common} />
      )}
    </>
  );
}
