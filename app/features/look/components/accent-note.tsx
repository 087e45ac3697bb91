import type { Hex } from "#app/core/colour.ts";
import { accentFrom, isKept } from "#app/ui/accent.ts";
import { Banner } from "#app/ui/banner.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Swatch } from "#app/ui/swatch.tsx";

/** Says what is made of a colour: kept, or made darker so that it can be read. Undefined while it is being typed. */
export function AccentNote({ colour }: { colour: Hex | null | undefined }) {
  const t = useT();
  return (
    <div role="status" className="empty:hidden">
      {colour === undefined && <p className="text-ink-muted">{t("look.accentUnfinished")}</p>}
      {colour && <Made colour={colour} />}
    </div>
  );
}

function Made({ colour }: { colour: Hex }) {
  const t = useT();
  const { light, dark } = accentFrom(colour);
  const kept = isKept(colour);
  const says = kept
    ? t("look.accentKept", { dark: dark.accent })
    : t("look.accentAdjusted", { chosen: colour, light: light.accent, dark: dark.accent });
  return (
    <Banner tone={kept ? "success" : "warning"}>
      <p>{says}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {!kept && <Shade name={t("look.swatchChosen")} colour={colour} />}
        <Shade name={t("look.swatchLight")} colour={light.accent} />
        <Shade name={t("look.swatchDark")} colour={dark.accent} />
      </ul>
    </Banner>
  );
}

function Shade({ name, colour }: { name: string; colour: Hex }) {
  return (
    <li className="flex items-center gap-2">
      <Swatch colour={colour} />
      <span>
        {name} <span className="font-mono text-sm">{colour}</span>
      </span>
    </li>
  );
}
