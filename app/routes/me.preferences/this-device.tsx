import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** The way to what belongs to this browser alone. */
export function ThisDevice() {
  const t = useT();
  return (
    <Card as="section" aria-labelledby="this-device" className="mt-8 grid gap-3">
      <h2 id="this-device" className="text-lg">
        {t("push.title")}
      </h2>
      <p className="text-ink-muted">{t("push.lead")}</p>
      <div>
        <ButtonLink to="/me/device">{t("push.open")}</ButtonLink>
      </div>
    </Card>
  );
}
