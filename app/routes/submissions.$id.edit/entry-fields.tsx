import type { EditForm } from "#app/features/challenges/entering/edit-form.queries.server.ts";
import { answerField } from "#app/features/challenges/entering/answer-field.ts";
import { submissionLimits } from "#app/features/challenges/entering/submission.ts";
import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine, AskMarkdown, AskText } from "#app/ui/form/ask.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface EntryFieldsProps {
  readonly form: EditForm;
  readonly answers: Answers;
}

/** What every submission says, what its challenge asks besides, and where it leads. */
export function EntryFields({ form, answers }: EntryFieldsProps) {
  const t = useT();
  const { asks, ideas } = form;
  return (
    <>
      <FormSection id="what" title={t("entering.sectionWhat")}>
        <AskLine
          name="title"
          label={t("entering.title")}
          maxLength={submissionLimits.title}
          answers={answers}
        />
        <AskText
          name="brief"
          label={t("entering.brief")}
          hint={t("entering.briefHint")}
          rows={2}
          answers={answers}
        />
        <AskMarkdown
          name="description"
          label={t("entering.description")}
          hint={asks.nameless ? t("entering.namelessHint") : t("entering.descriptionHint")}
          rows={10}
          limit={submissionLimits.description}
          answers={answers}
        />
      </FormSection>
      <Asked form={form} answers={answers} />
      {(asks.address || ideas || asks.team) && (
        <FormSection id="around" title={t("entering.sectionAround")}>
          {asks.team && (
            <AskLine
              name="teamName"
              label={t("entering.teamName")}
              hint={t("entering.optional")}
              required={false}
              maxLength={submissionLimits.teamName}
              answers={answers}
            />
          )}
          {asks.address && (
            <AskLine
              name="externalUrl"
              type="url"
              label={t("entering.address")}
              hint={t("entering.addressHint")}
              required={false}
              answers={answers}
            />
          )}
          {ideas && (
            <AskChoice
              name="ideaId"
              label={t("entering.idea")}
              hint={t("entering.ideaHint")}
              placeholder={t("entering.ideaNone")}
              options={ideas.map(({ id, title }) => ({ value: id, label: title }))}
              answers={answers}
            />
          )}
        </FormSection>
      )}
    </>
  );
}

function Asked({ form: { questions, challenge }, answers }: EntryFieldsProps) {
  const t = useT();
  if (questions.length === 0) return null;
  return (
    <FormSection id="asked" title={t("entering.sectionAsked")}>
      {questions.map(({ id, text, needed }) => (
        <div key={id} lang={challenge.language}>
          <AskText
            name={answerField(id)}
            label={text}
            {...(needed ? {} : { hint: t("entering.optional") })}
            required={needed}
            rows={3}
            answers={answers}
          />
        </div>
      ))}
    </FormSection>
  );
}
