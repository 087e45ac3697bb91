import { AskChoice, AskLine, AskMarkdown, AskText } from "#app/ui/form/ask.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import type { ReactNode } from "react";
import { ideaLimits } from "../idea.ts";

interface IdeaFieldsProps {
  answers: Answers;
  categories: readonly { id: string; name: string }[];
  /** What stands under the title while it is written. */
  underTitle?: ReactNode;
  /** Further questions about where it belongs. */
  children?: ReactNode;
}

/** The questions every idea answers, new or edited. */
export function IdeaFields({ answers, categories, underTitle, children }: IdeaFieldsProps) {
  const t = useT();
  return (
    <>
      <FormSection id="idea-words" title={t("composing.sectionWords")}>
        <Words answers={answers} underTitle={underTitle} />
      </FormSection>
      <FormSection
        id="idea-place"
        title={t("composing.sectionPlace")}
        lead={t("composing.sectionPlaceLead")}
      >
        <Place answers={answers} categories={categories} />
        {children}
      </FormSection>
    </>
  );
}

function Words({ answers, underTitle }: Pick<IdeaFieldsProps, "answers" | "underTitle">) {
  const t = useT();
  return (
    <>
      <AskLine
        name="title"
        label={t("composing.title")}
        hint={t("composing.titleHint")}
        maxLength={ideaLimits.title}
        answers={answers}
      />
      {underTitle}
      <AskMarkdown
        name="problem"
        label={t("ideas.problem")}
        hint={t("composing.problemHint")}
        limit={ideaLimits.problem}
        answers={answers}
      />
      <AskMarkdown
        name="proposal"
        label={t("ideas.proposal")}
        hint={t("composing.proposalHint")}
        limit={ideaLimits.proposal}
        answers={answers}
      />
      <AskText
        name="beneficiary"
        label={t("ideas.beneficiary")}
        hint={t("composing.beneficiaryHint")}
        required={false}
        rows={2}
        answers={answers}
      />
    </>
  );
}

function Place({ answers, categories }: Pick<IdeaFieldsProps, "answers" | "categories">) {
  const t = useT();
  return (
    <>
      <RadioGroup
        name="kind"
        tiles
        legend={t("composing.kind")}
        defaultValue={answers.value("kind")}
        error={answers.error("kind")}
        options={[
          { value: "improve", label: t("ideas.kindImprove") },
          { value: "new", label: t("ideas.kindNew") },
          { value: "stop", label: t("ideas.kindStop") },
        ]}
      />
      <AskChoice
        name="categoryId"
        label={t("ideas.category")}
        placeholder={t("composing.chooseCategory")}
        answers={answers}
        options={categories.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
