import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Select } from "#app/ui/select.tsx";

/** Takes the entry back from a judge who has not begun. */
export function UnassignForm({ at, judgeId, name }: { at: string; judgeId: string; name: string }) {
  const t = useT();
  return (
    <Form method="post" action={`${at}/judges`} className="mt-3">
      <input type="hidden" name="judgeId" value={judgeId} />
      <input type="hidden" name="set" value="off" />
      <Button size="small" variant="quiet" aria-label={t("evaluations.unassignName", { name })}>
        {t("evaluations.unassign")}
      </Button>
    </Form>
  );
}

interface AssignFormProps {
  readonly at: string;
  readonly free: readonly {
    readonly id: string;
    readonly name: string;
    readonly inConflict: boolean;
  }[];
}

/** Gives the entry to one more judge; those with a conflict of interest are named and cannot be chosen. */
export function AssignForm({ at, free }: AssignFormProps) {
  const t = useT();
  const able = free.filter(({ inConflict }) => !inConflict);
  const barred = free.filter(({ inConflict }) => inConflict).map(({ name }) => name);
  return (
    <div className="grid gap-3">
      {able.length > 0 ? (
        <Form method="post" action={`${at}/judges`} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="set" value="on" />
          <Field name="judgeId" label={t("evaluations.oneMore")}>
            {(control) => (
              <Select
                {...control}
                options={able.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Field>
          <Button>{t("evaluations.assign")}</Button>
        </Form>
      ) : (
        <p className="text-ink-muted">{t("evaluations.nobodyFree")}</p>
      )}
      {barred.length > 0 && (
        <p className="text-sm text-ink-muted">
          {t("evaluations.barred", { names: barred.join(", ") })}
        </p>
      )}
    </div>
  );
}
