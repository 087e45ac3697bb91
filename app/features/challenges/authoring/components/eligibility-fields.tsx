import { roles, type Role } from "#app/core/actor.ts";
import type { MessageKey } from "#app/core/words.ts";
import { AskChoice, AskLine, AskMarkdown } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { entryLimits, teamAtMost, type EntryLimit } from "../../entering/eligibility-rule.ts";
import { fieldName } from "../rows.ts";
import { AddRow, RowCard } from "./row-card.tsx";
import type { SectionProps } from "./section-form.ts";
import { textAtMost } from "./text-limits.ts";
import { Ticks } from "./ticks.tsx";

/** Who may enter, in words and as a machine checks it, and by which rules; once staff see it, rules and terms alone. */
export function EligibilityFields(props: SectionProps) {
  const t = useT();
  const { form } = props;
  return (
    <>
      {!form.isPublic && <WhoMayEnter {...props} />}
      <AskMarkdown
        name="rules"
        label={t("authoring.fieldRules")}
        hint={t("authoring.rulesHint")}
        answers={form}
        required={false}
        rows={6}
        limit={textAtMost}
      />
      <AskMarkdown
        name="terms"
        label={t("authoring.fieldTerms")}
        hint={t("authoring.termsHint")}
        answers={form}
        required={false}
        rows={6}
        limit={textAtMost}
      />
    </>
  );
}

function WhoMayEnter({ form, choices }: SectionProps) {
  const t = useT();
  return (
    <>
      <AskMarkdown
        name="text"
        label={t("authoring.fieldEligibility")}
        hint={t("authoring.eligibilityHint")}
        answers={form}
        required={false}
        rows={4}
        limit={textAtMost}
      />
      <Units form={form} choices={choices} />
      <Ticks
        list="roles"
        legend={t("authoring.fieldRoles")}
        hint={t("authoring.rolesHint")}
        values={roles}
        label={(role) => t(roleWords[role])}
        form={form}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <AskLine
          name="fewest"
          label={t("authoring.fieldFewest")}
          hint={t("authoring.fewestHint")}
          answers={form}
          required={false}
        />
        <AskLine
          name="most"
          label={t("authoring.fieldMost")}
          hint={t("authoring.mostHint", { limit: teamAtMost })}
          answers={form}
          required={false}
        />
      </div>
      <AskChoice
        name="limit"
        label={t("authoring.fieldLimit")}
        answers={form}
        options={entryLimits.map((limit) => ({ value: limit, label: t(limitWords[limit]) }))}
      />
    </>
  );
}

function Units({ form, choices }: SectionProps) {
  const t = useT();
  const ids = form.rows("units");
  return (
    <fieldset id="units" tabIndex={-1} className="grid gap-3" aria-describedby="units-hint">
      <legend className="mb-1 font-semibold">{t("authoring.fieldUnits")}</legend>
      <p id="units-hint" className="max-w-[60ch] text-sm text-ink-muted">
        {t("authoring.unitsHint")}
      </p>
      {ids.map((id, at) => (
        <RowCard
          key={id}
          form={form}
          list="units"
          id={id}
          name={t("authoring.unitNumber", { number: at + 1 })}
        >
          <AskChoice
            name={fieldName("units", id, "unit")}
            label={t("authoring.fieldUnit")}
            answers={form}
            placeholder={t("authoring.chooseUnit")}
            options={choices.units}
          />
        </RowCard>
      ))}
      <AddRow form={form} list="units">
        {t("authoring.addUnit")}
      </AddRow>
    </fieldset>
  );
}

const roleWords = {
  staff: "authoring.roleStaff",
  manager: "authoring.roleManager",
  leader: "authoring.roleLeader",
} as const satisfies Record<Role, MessageKey>;

const limitWords = {
  once_per_person: "authoring.oncePerPerson",
  once_per_team: "authoring.oncePerTeam",
  any: "authoring.anyNumber",
} as const satisfies Record<EntryLimit, MessageKey>;
