import { Combobox } from "#app/ui/combobox.tsx";
import type { FindLater } from "#app/ui/find-later.ts";
import { Fold } from "#app/ui/fold.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { Option } from "#app/ui/select.tsx";

interface ColleagueFieldProps {
  answers: Answers;
  /** Those to choose from without JavaScript. */
  colleagues: readonly Option[];
  search: FindLater<readonly Option[]>;
}

/** Asks whether the idea is a colleague's, and whose; folded away, as it seldom is. */
export function ColleagueField({ answers, colleagues, search }: ColleagueFieldProps) {
  const t = useT();
  const chosen = answers.value("colleagueId");
  const error = answers.error("colleagueId");
  return (
    <Fold label={t("recording.fold")} open={chosen !== "" || error !== undefined}>
      <Combobox
        name="colleagueId"
        label={t("recording.person")}
        hint={t("recording.personHint")}
        placeholder={t("recording.nobody")}
        options={colleagues}
        search={search}
        defaultValue={chosen}
        error={error}
      />
      <ul className="grid max-w-[60ch] list-disc gap-1.5 ps-5 text-sm">
        <li>{t("recording.meansNamed")}</li>
        <li>{t("recording.meansTold")}</li>
        <li>{t("recording.meansRights")}</li>
      </ul>
    </Fold>
  );
}
