import * as Compass from "lucide-react/icons/compass";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import * as Moon from "lucide-react/icons/moon";
import * as Palette from "lucide-react/icons/palette";
import type { OpenPaletteProps } from "#app/ui/command-palette-trigger.tsx";
import { CommandPalette } from "#app/ui/aria/command-palette.tsx";
import type { CommandGroup } from "#app/ui/command.ts";
import { showToast } from "#app/ui/toast-store.ts";
import { findTowns } from "./towns.ts";

/** The palette with a few commands, and towns as what is found elsewhere. */
export default function SamplePalette({ onClose }: OpenPaletteProps) {
  return <CommandPalette groups={groups} search={search} onClose={onClose} />;
}

const groups: readonly CommandGroup[] = [
  {
    id: "go",
    label: "Go to",
    commands: [
      { id: "go-ideas", label: "Ideas", keywords: "feed list", icon: Compass, to: "/ideas" },
      {
        id: "go-design",
        label: "Design system",
        keywords: "components",
        icon: Palette,
        to: "/design",
      },
    ],
  },
  {
    id: "do",
    label: "Do",
    commands: [
      {
        id: "do-post",
        label: "Post an idea",
        keywords: "new write",
        icon: Lightbulb,
        to: "/ideas/new",
      },
      {
        id: "do-theme",
        label: "Switch to the dark theme",
        icon: Moon,
        shortcut: "⌘ D",
        run: () => void showToast({ text: "It is dark now, or would be." }),
      },
    ],
  },
];

async function search(typed: string, signal: AbortSignal): Promise<readonly CommandGroup[]> {
  const towns = await findTowns(typed, signal);
  const commands = towns.map(({ value, label }) => ({
    id: `town-${value}`,
    label,
    detail: "Town",
    run: () => void showToast({ text: label }),
  }));
  return commands.length > 0 ? [{ id: "towns", label: "Towns", commands }] : [];
}
