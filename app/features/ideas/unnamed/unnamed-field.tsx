import { Checkbox } from "#app/ui/checkbox.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** Asks whether an idea is to be posted under a pseudonym, and says what that hides, from whom, and who can lift it. */
export function UnnamedField({ answers }: { answers: Answers }) {
  const t = useT();
  return (
    <div className="rounded-md border border-line bg-sunken p-4">
      <Checkbox
        name="unnamed"
        label={t("unnamed.label")}
        hint={t("unnamed.hint")}
        defaultChecked={answers.ticked("unnamed")}
        error={answers.error("unnamed")}
      />
      {answers.value("unitSeen") !== "" && <input type="hidden" name="unitSeen" value="yes" />}
      <details className="ms-8 text-sm">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent">
          {t("unnamed.more")}
        </summary>
        <ul className="grid max-w-[60ch] list-disc gap-1.5 ps-5">
          <li>{t("unnamed.hidden")}</li>
          <li>{t("unnamed.lifted")}</li>
          <li>{t("unnamed.words")}</li>
          <li>{t("unnamed.rights")}</li>
        </ul>
      </details>
    </div>
  );
}
