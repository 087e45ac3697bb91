import type { Hex } from "#app/core/colour.ts";
import { accentFrom } from "#app/ui/accent.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Swatch } from "#app/ui/swatch.tsx";
import type { Logo } from "../look.ts";
import { accentName } from "../preset.ts";
import { LogoOnBoth } from "./logo-on-both.tsx";

interface AppearanceProps {
  accent: Hex | null;
  logo: Logo | null;
  /** The organisation's. */
  name: string;
}

/** How the organisation shows itself at present, and where that is changed. */
export function Appearance({ accent, logo, name }: AppearanceProps) {
  const t = useT();
  return (
    <section aria-labelledby="appearance" className="mt-10 grid max-w-2xl gap-4">
      <header className="grid gap-1">
        <h2 id="appearance" className="text-xl">
          {t("look.appearance")}
        </h2>
        <p className="text-ink-muted">{t("look.appearanceLead")}</p>
      </header>
      <Card className="grid gap-4">
        <h3 className="text-lg">{t("look.logo")}</h3>
        {logo ? <LogoOnBoth logo={logo} name={name} /> : <p>{t("look.logoNone")}</p>}
        <div>
          <ButtonLink to="/admin/organisation/logo">
            {t(logo ? "look.logoChange" : "look.logoAdd")}
          </ButtonLink>
        </div>
      </Card>
      <Card className="grid gap-4">
        <h3 className="text-lg">{t("look.accent")}</h3>
        <Present accent={accent} />
        <div>
          <ButtonLink to="/admin/organisation/accent">{t("look.accentChange")}</ButtonLink>
        </div>
      </Card>
    </section>
  );
}

function Present({ accent }: { accent: Hex | null }) {
  const t = useT();
  const { light, dark } = accentFrom(accent);
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Swatch colour={light.accent} />
      <Swatch colour={dark.accent} />
      {accentName(accent, t)}
    </p>
  );
}
