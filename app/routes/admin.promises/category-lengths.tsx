import { stages } from "#app/features/ideas/components/stage-pill.tsx";
import { promisedStages, type PromisedStage } from "#app/features/ideas/promising/promise.ts";
import { Field } from "#app/ui/field.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface CategoryLengthsProps {
  categories: readonly { readonly id: string; readonly name: string }[];
  answers: Answers;
}

/** What is promised in each category in place of what is usual. */
export function CategoryLengths({ categories, answers }: CategoryLengthsProps) {
  const t = useT();
  return (
    <TitledSection
      id="categories"
      title={t("promise-settings.categories")}
      lead={t("promise-settings.categoriesLead")}
    >
      <ul className="card divide-y divide-line">
        {categories.map(({ id, name }) => (
          <li key={id} className="grid gap-3 p-4 sm:px-5">
            <h3 className="text-base">{name}</h3>
            <div className="grid gap-4 sm:grid-cols-2">
              {promisedStages.map((stage) => (
                <OneLength key={stage} place={`${stage}-${id}`} stage={stage} answers={answers} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

interface OneLengthProps {
  /** Stage and category, as the fields are called. */
  place: string;
  stage: PromisedStage;
  answers: Answers;
}

function OneLength({ place, stage, answers }: OneLengthProps) {
  const t = useT();
  const [how, days] = [`how-${place}`, `days-${place}`];
  const options = [
    { value: "", label: t("promise-settings.asUsual") },
    { value: "none", label: t("promise-settings.none") },
    { value: "own", label: t("promise-settings.own") },
  ];
  return (
    <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-end gap-2">
      <Field name={how} label={t(stages[stage].label)}>
        {(control) => <Select {...control} options={options} defaultValue={answers.value(how)} />}
      </Field>
      <Field name={days} label={t("promise-settings.days")} error={answers.error(days)}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={3}
            autoComplete="off"
            defaultValue={answers.value(days)}
          />
        )}
      </Field>
    </div>
  );
}
