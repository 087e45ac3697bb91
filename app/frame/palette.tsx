/** The command palette of the product, fetched when first opened. */
import { CommandPalette } from "#app/ui/aria/command-palette.tsx";
import type { OpenPaletteProps } from "#app/ui/command-palette-trigger.tsx";
import { useMemo } from "react";
import { useT } from "#app/ui/language/language.tsx";
import { findForPalette } from "./find-for-palette.ts";
import { commandGroups } from "./commands.ts";
import { useFrameData } from "./frame-data.ts";

/** Everything one can go to or do from anywhere. */
export default function Palette({ onClose }: OpenPaletteProps) {
  const t = useT();
  const person = useFrameData()?.person;
  const search = useMemo(() => findForPalette(t), [t]);
  if (!person) return null;
  return <CommandPalette groups={commandGroups(person, t)} search={search} onClose={onClose} />;
}
