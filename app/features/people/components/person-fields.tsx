import { roles } from "#app/core/actor.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import type { PlacedUnit } from "../unit.ts";
import { ManagedUnits } from "./managed-units.tsx";
import { roleNames } from "./role-names.ts";
import { unitOptions } from "./unit-options.ts";

interface PersonFieldsProps {
  answers: Answers;
  units: readonly PlacedUnit[];
}

/** Everything an administrator says about a person. */
export function PersonFields({ answers, units }: PersonFieldsProps) {
  const t = useT();
  return (
    <>
      <FormSection id="person-who" title={t("people.sectionWho")}>
        <AskLine name="name" label={t("people.name")} answers={answers} autoComplete="off" />
        <AskLine
          name="email"
          type="email"
          label={t("people.email")}
          answers={answers}
          autoComplete="off"
        />
        <AskLine
          name="jobTitle"
          label={t("people.jobTitle")}
          required={false}
          answers={answers}
          autoComplete="off"
        />
        <AskChoice
          name="unitId"
          label={t("people.unit")}
          placeholder={t("people.unitChoose")}
          options={unitOptions(units)}
          answers={answers}
        />
      </FormSection>
      <FormSection id="person-rights" title={t("people.sectionRights")}>
        <RoleAndGrants answers={answers} />
        <ManagedUnits units={units} answers={answers} />
      </FormSection>
    </>
  );
}

function RoleAndGrants({ answers }: { answers: Answers }) {
  const t = useT();
  const options = roles.map((value) => ({
    value,
    label: t(roleNames[value]),
    hint: t(roleHints[value]),
  }));
  return (
    <>
      <RadioGroup
        name="role"
        legend={t("people.role")}
        options={options}
        defaultValue={answers.value("role") || "staff"}
        error={answers.error("role")}
      />
      <fieldset>
        <legend className="mb-1 font-semibold">{t("people.grants")}</legend>
        <Checkbox
          name="isAdmin"
          label={t("people.grantAdmin")}
          hint={t("people.grantAdminHint")}
          defaultChecked={answers.ticked("isAdmin")}
          error={answers.error("isAdmin")}
        />
        <Checkbox
          name="isModerator"
          label={t("people.grantModerator")}
          hint={t("people.grantModeratorHint")}
          defaultChecked={answers.ticked("isModerator")}
        />
      </fieldset>
    </>
  );
}

const roleHints = {
  staff: "people.roleStaffHint",
  manager: "people.roleManagerHint",
  leader: "people.roleLeaderHint",
} as const;
