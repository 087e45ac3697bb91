import { Button } from "#app/ui/button.tsx";
import { Combobox } from "#app/ui/combobox.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { fieldName } from "../rows.ts";
import { findSponsors } from "./find-sponsors.ts";
import { RowCard } from "./row-card.tsx";
import type { SectionForm, SectionProps } from "./section-form.ts";
import { TypedSum } from "./typed-sum.tsx";

/** Who is behind it: people, what each bears of the cost, and who of them is accountable. */
export function SponsorsFields({ form, choices }: SectionProps) {
  const t = useT();
  const ids = form.rows("sponsors");
  const nameOf = (id: string) =>
    choices.sponsors.find(({ value }) => value === id)?.label ?? t("authoring.somebody");
  return (
    <>
      <div id="sponsors" tabIndex={-1} className="grid gap-4">
        {ids.map((id) => (
          <Sponsor key={id} id={id} name={nameOf(id)} form={form} />
        ))}
      </div>
      <TypedSum
        list="sponsors"
        field="costShare"
        words="authoring.sharesSum"
        standing={form.fields}
      />
      <div className="grid gap-3">
        <Combobox
          name="newSponsor"
          label={t("authoring.newSponsor")}
          hint={t("authoring.newSponsorHint")}
          placeholder={t("authoring.nobody")}
          options={choices.sponsors.filter(({ value }) => !ids.includes(value))}
          search={findSponsors}
          error={form.error("newSponsor")}
        />
        <div>
          <Button name="do" value="save" formAction={form.at("sponsors")}>
            {t("authoring.addSponsor")}
          </Button>
        </div>
      </div>
    </>
  );
}

function Sponsor({ id, name, form }: { id: string; name: string; form: SectionForm }) {
  const t = useT();
  const radio = fieldName("sponsors", id, "accountable");
  return (
    <RowCard form={form} list="sponsors" id={id} name={name}>
      <AskLine
        name={fieldName("sponsors", id, "costShare")}
        label={t("authoring.fieldCostShare")}
        hint={t("authoring.costShareHint")}
        answers={form}
        required={false}
      />
      <label htmlFor={radio} className="flex min-h-11 items-start gap-3 py-2">
        <input
          type="radio"
          id={radio}
          name="accountable"
          value={id}
          defaultChecked={form.value("accountable") === id}
          className="mt-0.5 size-5 shrink-0"
        />
        <span>{t("authoring.fieldAccountable")}</span>
      </label>
    </RowCard>
  );
}
