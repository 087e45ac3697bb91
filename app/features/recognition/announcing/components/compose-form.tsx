import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { Mistakes, useAnswers, type Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine, AskMarkdown } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { announcementLimits, awardField } from "../announcement.ts";
import type { ComposePage } from "../compose-page.queries.server.ts";

interface ComposeFormProps {
  readonly offered: ComposePage;
  readonly standing: Readonly<Record<string, string>>;
  readonly refused: RefusedForm | undefined;
  readonly cancelTo: string;
}

/** What an announcement says, and what it tells of. */
export function ComposeForm({ offered, standing, refused, cancelTo }: ComposeFormProps) {
  const t = useT();
  const answers = useAnswers(refused, standing);
  return (
    <Form method="post" noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="id" value={answers.value("id")} />
        <input type="hidden" name="revision" value={answers.value("revision")} />
        <FormSection id="words" title={t("announcing.words")}>
          <AskLine
            name="title"
            label={t("announcing.titleLabel")}
            answers={answers}
            maxLength={announcementLimits.title}
          />
          <AskMarkdown
            name="text"
            label={t("announcing.text")}
            hint={t("announcing.textHint")}
            rows={6}
            limit={announcementLimits.text}
            answers={answers}
          />
          <RadioGroup
            name="language"
            legend={t("announcing.language")}
            inline
            options={[
              { value: "en", label: t("announcing.languageEn") },
              { value: "fr", label: t("announcing.languageFr") },
            ]}
            defaultValue={answers.value("language")}
            error={answers.error("language")}
          />
        </FormSection>
        <About offered={offered} answers={answers} />
        <div className="flex flex-wrap gap-2">
          <Submit variant="primary">{t("announcing.keep")}</Submit>
          <ButtonLink to={cancelTo} variant="quiet">
            {t("announcing.cancel")}
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}

/** What it tells of: the winners of a challenge, a decision, or awards; or nothing but itself. */
function About({ offered, answers }: { readonly offered: ComposePage; readonly answers: Answers }) {
  const t = useT();
  const { awards, challenges, ideas } = offered;
  const things = [
    ...challenges.map(({ id, title }) => ({
      value: `challenge:${id}`,
      label: t("announcing.winnersOf", { title }),
    })),
    ...ideas.map(({ id, title }) => ({
      value: `idea:${id}`,
      label: t("announcing.decisionOn", { title }),
    })),
  ];
  return (
    <FormSection id="told-of" title={t("announcing.about")} lead={t("announcing.aboutLead")}>
      <AskChoice
        name="about"
        label={t("announcing.aboutThing")}
        hint={t("announcing.aboutHint")}
        placeholder={t("announcing.aboutNothing")}
        options={things}
        answers={answers}
      />
      <fieldset>
        <legend className="mb-1 font-semibold">{t("announcing.awards")}</legend>
        <p className="max-w-[60ch] text-sm text-ink-muted">
          {t(awards.length === 0 ? "announcing.awardsNone" : "announcing.awardsHint")}
        </p>
        {awards.map(({ id, name, badge, isPublic }) => (
          <Checkbox
            key={id}
            name={awardField(id)}
            label={t("announcing.awardTo", { badge, name })}
            hint={isPublic ? t("announcing.awardPublic") : undefined}
            defaultChecked={answers.ticked(awardField(id))}
          />
        ))}
      </fieldset>
    </FormSection>
  );
}
