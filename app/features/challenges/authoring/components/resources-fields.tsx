import { AskLine, AskMarkdown } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { fieldName } from "../rows.ts";
import { AddRow, RowCard } from "./row-card.tsx";
import type { SectionProps } from "./section-form.ts";
import { answerAtMost } from "./text-limits.ts";

/** Questions answered beforehand. */
export function ResourcesFields({ form }: SectionProps) {
  const t = useT();
  const ids = form.rows("faq");
  return (
    <>
      <div id="faq" tabIndex={-1} className="grid gap-4">
        {ids.length === 0 && <p className="text-ink-muted">{t("authoring.noFaq")}</p>}
        {ids.map((id, at) => (
          <RowCard
            key={id}
            form={form}
            list="faq"
            id={id}
            name={t("authoring.questionNumber", { number: at + 1 })}
            place={{ at, of: ids.length }}
          >
            <AskLine
              name={fieldName("faq", id, "question")}
              label={t("authoring.fieldQuestion")}
              answers={form}
              required={false}
            />
            <AskMarkdown
              name={fieldName("faq", id, "answer")}
              label={t("authoring.fieldAnswer")}
              answers={form}
              required={false}
              rows={3}
              limit={answerAtMost}
            />
          </RowCard>
        ))}
      </div>
      <AddRow form={form} list="faq">
        {t("authoring.addQuestion")}
      </AddRow>
    </>
  );
}
