import { hexFrom, type Hex } from "#app/core/colour.ts";
import type { MessageKey, Translate } from "#app/core/words.ts";

/** The colour one chooses oneself, among the choices of the form. */
export const ownChoice = "own";
/** The product's own accent. */
export const productChoice = "product";

export interface Preset {
  readonly colour: Hex;
  readonly name: MessageKey;
}

/** Colours that can be used as they are, in light and dark. */
export const presets: readonly Preset[] = [
  { colour: "#0b4f8a", name: "look.presetBlue" },
  { colour: "#1f3a8f", name: "look.presetRoyalBlue" },
  { colour: "#3b3f9c", name: "look.presetIndigo" },
  { colour: "#5b3a9e", name: "look.presetViolet" },
  { colour: "#7a2d86", name: "look.presetPurple" },
  { colour: "#8c2660", name: "look.presetPlum" },
  { colour: "#0f5e4a", name: "look.presetPine" },
  { colour: "#2c6314", name: "look.presetGreen" },
  { colour: "#5a5a10", name: "look.presetOlive" },
  { colour: "#7a4b08", name: "look.presetOchre" },
  { colour: "#3f4f5c", name: "look.presetSlate" },
  { colour: "#8f2419", name: "look.presetBrick" },
];

/** What an accent is called; one's own colour by its code. */
export function accentName(accent: Hex | null, t: Translate): string {
  if (accent === null) return t("look.accentProduct");
  const preset = presets.find(({ colour }) => colour === accent);
  return preset ? t(preset.name) : accent;
}

/** What the form shows for an accent: the product's, a preset, or one's own. */
export function choiceOf(accent: Hex | null): { choice: string; own: string } {
  if (accent === null) return { choice: productChoice, own: "" };
  const preset = presets.find(({ colour }) => colour === accent);
  return { choice: preset ? accent : ownChoice, own: preset ? "" : accent };
}

/** The colour a form's fields ask for; undefined while they name none. */
export function colourOf(choice: string, own: string): Hex | null | undefined {
  if (choice === productChoice) return null;
  return hexFrom(choice === ownChoice ? own : choice) ?? undefined;
}
