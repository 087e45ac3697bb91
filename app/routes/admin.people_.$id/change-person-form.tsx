import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import type { PersonDetails } from "#app/features/people/administration.queries.server.ts";
import { PersonFields } from "#app/features/people/components/person-fields.tsx";
import type { PlacedUnit } from "#app/features/people/unit.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

interface ChangePersonFormProps {
  person: PersonDetails;
  units: readonly PlacedUnit[];
  refused: RefusedForm | undefined;
}

/** Name, address, unit, role, grants and managed units. */
export function ChangePersonForm({ person, units, refused }: ChangePersonFormProps) {
  const t = useT();
  const answers = useAnswers(refused, standingAnswers(person));
  return (
    <Form method="post" noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <PersonFields answers={answers} units={units} />
        <div>
          <Submit variant="primary">{t("people.save")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}

function standingAnswers(person: PersonDetails): Record<string, string> {
  const { name, email, jobTitle, unitId, role, isAdmin, isModerator, manages } = person;
  return {
    ...{ name, email: email ?? "", jobTitle, unitId, role },
    ...{ isAdmin: isAdmin ? "on" : "", isModerator: isModerator ? "on" : "" },
    ...Object.fromEntries(manages.map((id) => [`manages.${id}`, "on"])),
  };
}
