import { ConfirmForm } from "#app/ui/form/confirm-form.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

/** Asks once before a file goes for good. */
export function RemovalPage({ title, back }: { readonly title: string; readonly back: string }) {
  const t = useT();
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("attaching.removeLead")} />
      <ConfirmForm
        label={t("attaching.remove")}
        back={{ to: back, label: t("attaching.cancel") }}
      />
    </div>
  );
}
