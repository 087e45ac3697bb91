import { Form } from "@remix-run/react";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Field } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { InsightsPage } from "../../view/addresses.ts";
import { savedViewLimits } from "../saved-view.ts";

interface SaveViewFormProps {
  /** Becomes the view's id, so that a second click keeps nothing twice. */
  readonly newId: string;
  readonly page: InsightsPage;
  readonly search: string;
}

/** Keeps the page that is shown, with its filter, under a name. */
export function SaveViewForm({ newId, page, search }: SaveViewFormProps) {
  const t = useT();
  return (
    <Fold label={t("saved-views.fold")} className="mb-4 max-w-xl" data-screen-only>
      <Form method="post" action="/insights/views" key={newId} className="grid gap-2">
        <input type="hidden" name="id" value={newId} />
        <input type="hidden" name="page" value={page} />
        <input type="hidden" name="search" value={search} />
        <Field name="name" label={t("saved-views.name")} hint={t("saved-views.nameHint")}>
          {(control) => <TextInput {...control} maxLength={savedViewLimits.name} />}
        </Field>
        <Checkbox name="isShared" label={t("saved-views.share")} />
        <div>
          <Submit size="small" to="/insights/views">
            {t("saved-views.save")}
          </Submit>
        </div>
      </Form>
    </Fold>
  );
}
