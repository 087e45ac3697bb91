import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { centsIn, wholeIn } from "../numbers.ts";
import { isMeasured, prizeKinds, prizeTotal, type PrizeKind } from "../prize.ts";
import { usePrizeText } from "../../components/use-prize-text.ts";
import { fieldName, rowsIn, type Fields } from "../rows.ts";
import { prizeWords } from "../../components/type-words.ts";
import { AddRow, RowCard } from "./row-card.tsx";
import type { SectionForm, SectionProps } from "./section-form.ts";
import { useTyped } from "./typed-sum.tsx";

/** What each place gets, and what that comes to. */
export function PrizesFields({ form }: SectionProps) {
  const t = useT();
  const ids = form.rows("prizes");
  return (
    <>
      <div id="prizes" tabIndex={-1} className="grid gap-4">
        {ids.length === 0 && <p className="text-ink-muted">{t("authoring.noPrizes")}</p>}
        {ids.map((id, at) => (
          <PrizeRow key={id} id={id} place={{ at, of: ids.length }} form={form} />
        ))}
      </div>
      <AddRow form={form} list="prizes">
        {t("authoring.addPrize")}
      </AddRow>
      <Total standing={form.fields} />
    </>
  );
}

interface PrizeRowProps {
  id: string;
  place: { readonly at: number; readonly of: number };
  form: SectionForm;
}

/** An amount is asked for only of prizes that have one, which styles alone see to. */
function PrizeRow({ id, place, form }: PrizeRowProps) {
  const t = useT();
  const name = (field: string) => fieldName("prizes", id, field);
  const title = t("authoring.prizeNumber", { number: place.at + 1 });
  return (
    <RowCard form={form} list="prizes" id={id} name={title} place={place}>
      <div className="group/prize grid gap-4">
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <AskLine
            name={name("place")}
            label={t("authoring.fieldPlace")}
            hint={t("authoring.placeHint")}
            answers={form}
            required={false}
          />
          <AskChoice
            name={name("kind")}
            label={t("authoring.fieldKind")}
            hint={t("authoring.kindHint")}
            answers={form}
            options={prizeKinds.map((kind) => ({ value: kind, label: t(prizeWords[kind]) }))}
          />
        </div>
        <div className="group-has-[option[value=honour]:checked]/prize:hidden group-has-[option[value=training]:checked]/prize:hidden">
          <AskLine
            name={name("amount")}
            label={t("authoring.fieldAmount")}
            hint={t("authoring.amountHint")}
            answers={form}
            required={false}
          />
        </div>
        <AskLine
          name={name("text")}
          label={t("authoring.fieldPrizeText")}
          hint={t("authoring.prizeTextHint")}
          answers={form}
          required={false}
        />
      </div>
    </RowCard>
  );
}

function Total({ standing }: { standing: Fields }) {
  const t = useT();
  const prizeText = usePrizeText();
  const { place, value } = useTyped(standing, (fields) => prizeTotal(prizesTyped(fields)));
  return (
    <p ref={place} className="font-semibold">
      {t("authoring.prizesTotal", { total: prizeText(value) ?? t("authoring.nothingYet") })}
    </p>
  );
}

function prizesTyped(fields: Fields) {
  return rowsIn(fields, "prizes").map((id) => {
    const sent = fields[fieldName("prizes", id, "kind")];
    const kind: PrizeKind = prizeKinds.find((one) => one === sent) ?? "cash";
    const typed = fields[fieldName("prizes", id, "amount")] ?? "";
    const amount = kind === "protected_time" ? wholeIn(typed) : centsIn(typed);
    return { kind, amount: isMeasured(kind) ? amount : null };
  });
}
