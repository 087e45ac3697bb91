import { Checkbox } from "#app/ui/checkbox.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { fieldName } from "../rows.ts";
import { AddRow, RowCard } from "./row-card.tsx";
import type { SectionForm, SectionProps } from "./section-form.ts";
import { TimeSpan } from "./time-span.tsx";

/** When it runs. */
export function TimelineFields({ form }: SectionProps) {
  const t = useT();
  const ids = form.rows("phases");
  return (
    <>
      <div id="phases" tabIndex={-1} className="grid gap-4">
        {ids.length === 0 && <p className="text-ink-muted">{t("authoring.noPhases")}</p>}
        {ids.map((id, at) => (
          <Phase key={id} id={id} place={{ at, of: ids.length }} form={form} />
        ))}
      </div>
      <AddRow form={form} list="phases">
        {t("authoring.addPhase")}
      </AddRow>
    </>
  );
}

interface PhaseProps {
  id: string;
  place: { readonly at: number; readonly of: number };
  form: SectionForm;
}

function Phase({ id, place, form }: PhaseProps) {
  const t = useT();
  const name = (field: string) => fieldName("phases", id, field);
  const title = form.value(name("name")) || t("authoring.phaseNumber", { number: place.at + 1 });
  return (
    <RowCard form={form} list="phases" id={id} name={title} place={place}>
      <AskLine
        name={name("name")}
        label={t("authoring.fieldPhaseName")}
        answers={form}
        required={false}
      />
      <TimeSpan
        form={form}
        from={{ name: name("startsAt"), label: "authoring.fieldStartsAt" }}
        to={{ name: name("endsAt"), label: "authoring.fieldEndsAt" }}
      />
      <Checkbox
        name={name("takesSubmissions")}
        label={t("authoring.fieldTakesSubmissions")}
        hint={t("authoring.takesSubmissionsHint")}
        defaultChecked={form.ticked(name("takesSubmissions"))}
      />
    </RowCard>
  );
}
