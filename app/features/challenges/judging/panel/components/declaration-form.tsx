import { Form } from "@remix-run/react";
import type { MessageKey } from "#app/core/words.ts";
import type { RefusedForm } from "#app/core/form.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { ConflictKind } from "../../conflicts.ts";
import type { AskedAbout } from "../declaration.store.server.ts";

interface DeclarationFormProps {
  readonly asked: readonly AskedAbout[];
  readonly refused: RefusedForm | undefined;
}

/** A box for each person behind entries, by name; nothing says behind which. What the organisation shows is ticked. */
export function DeclarationForm({ asked, refused }: DeclarationFormProps) {
  const t = useT();
  const standing = Object.fromEntries(
    asked.filter(({ kinds }) => kinds.length > 0).map(({ id }) => [`conflict-${id}`, "on"]),
  );
  const answers = useAnswers(refused, standing);
  return (
    <Form method="post" noValidate>
      <Stack>
        <Mistakes answers={answers} />
        <input type="hidden" name="shown" value={asked.map(({ id }) => id).join(" ")} />
        {asked.length > 0 && (
          <fieldset className="card card-padded">
            <legend className="sr-only">{t("panel.declareLegend")}</legend>
            <p aria-hidden="true" className="mb-2 font-semibold">
              {t("panel.declareLegend")}
            </p>
            <ul className="grid gap-x-6 sm:grid-cols-2">
              {asked.map((person) => (
                <li key={person.id}>
                  <PersonBox person={person} ticked={answers.ticked(`conflict-${person.id}`)} />
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        <Checkbox
          name="honest"
          label={t("panel.honest")}
          defaultChecked={answers.ticked("honest")}
          error={answers.error("honest")}
        />
        <div>
          <Submit variant="primary">{t("panel.declare")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}

function PersonBox({ person, ticked }: { person: AskedAbout; ticked: boolean }) {
  const t = useT();
  const { id, name, unit, kinds } = person;
  const known = kinds.map((kind) => t(kindWords[kind])).join(" · ");
  return (
    <Checkbox
      name={`conflict-${id}`}
      label={
        <>
          {name} <span className="text-ink-muted">· {unit}</span>
        </>
      }
      hint={known === "" ? undefined : known}
      defaultChecked={ticked}
    />
  );
}

const kindWords: Readonly<Record<ConflictKind, MessageKey>> = {
  member: "panel.kindMember",
  same_unit: "panel.kindSameUnit",
  co_author: "panel.kindCoAuthor",
  manager_line: "panel.kindManagerLine",
};
