import { Banner } from "#app/ui/banner.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface ShownOnceProps {
  /** Whose link it is. */
  name: string;
  /** The whole address. */
  link: string;
}

/** A one-time link, the only time it can be seen. */
export function ShownOnce({ name, link }: ShownOnceProps) {
  const t = useT();
  return (
    <div className="grid gap-4">
      <Banner tone="success" title={t("people.linkMade", { name })} announce="polite">
        {t("people.linkMadeHint")}
      </Banner>
      <CopyField
        id="one-time-link"
        label={t("people.link")}
        value={link}
        copyLabel={t("people.copy")}
        copiedLabel={t("people.copied")}
      />
    </div>
  );
}
