import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface RestoredProps {
  kept: { readonly restored: boolean; readonly startOver: () => void };
}

/** Says that a form holds what was typed earlier, and lets one go back to what stands. */
export function Restored({ kept: { restored, startOver } }: RestoredProps) {
  const t = useT();
  if (!restored) return null;
  return (
    <Banner
      announce="polite"
      actions={
        <Button type="button" size="small" onClick={startOver}>
          {t("ui.keptDrop")}
        </Button>
      }
    >
      {t("ui.keptRestored")}
    </Banner>
  );
}
