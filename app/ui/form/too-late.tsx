/** What had been typed into a form that is closed by the time it arrives: it cannot be sent again, but it is not lost. */
import type { RefusedForm } from "#app/core/form.ts";
import { useT } from "../language/language.tsx";
import { Mistakes, useAnswers } from "./answers.tsx";

interface Props {
  readonly refused: RefusedForm;
  /** The fields in which one writes, by the names they are sent under. */
  readonly fields: readonly { readonly name: string; readonly label: string }[];
}

/** Why it was refused, and the words to copy. */
export function TooLate({ refused, fields }: Props) {
  const t = useT();
  const answers = useAnswers(refused);
  const typed = fields.filter(({ name }) => answers.value(name).trim() !== "");
  return (
    <div className="grid gap-4">
      <Mistakes answers={answers} />
      {typed.length > 0 && (
        <section aria-labelledby="too-late" className="card card-padded">
          <h2 id="too-late" className="text-lg">
            {t("ui.tooLate")}
          </h2>
          <p className="mb-3 text-ink-muted">{t("ui.tooLateLead")}</p>
          <dl className="grid gap-3">
            {typed.map(({ name, label }) => (
              <div key={name}>
                <dt className="font-semibold">{label}</dt>
                <dd className="break-words whitespace-pre-line">{answers.value(name)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
