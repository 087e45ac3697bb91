import { Form } from "@remix-run/react";
import { savedSearchLimits } from "#app/features/search/saved-search.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Field } from "#app/ui/field.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

/** Keeps the search that is shown. `newId` becomes its id, so that a second click keeps nothing twice. */
export function SaveSearchForm({ query, newId }: { query: string; newId: string }) {
  const t = useT();
  return (
    <section aria-labelledby="save-search" className="card card-padded text-sm">
      <h2 id="save-search" className="mb-3 text-base">
        {t("search.save")}
      </h2>
      <Form method="post" action="/searches" className="grid gap-2" key={newId}>
        <input type="hidden" name="id" value={newId} />
        <input type="hidden" name="query" value={query} />
        <Field name="name" label={t("search.saveName")}>
          {(control) => (
            <TextInput
              {...control}
              defaultValue={query.slice(0, savedSearchLimits.name)}
              maxLength={savedSearchLimits.name}
            />
          )}
        </Field>
        <Checkbox name="notify" label={t("search.saveNotify")} />
        <div>
          <Submit size="small" to="/searches">
            {t("search.saveDo")}
          </Submit>
        </div>
      </Form>
    </section>
  );
}
