import { scoreOf } from "#app/ui/command.ts";
import type { Option } from "#app/ui/select.tsx";

const names = [
  "Aix-en-Provence",
  "Angers",
  "Besançon",
  "Béziers",
  "Clermont-Ferrand",
  "Évreux",
  "Le Mans",
  "Mâcon",
  "Nîmes",
  "Orléans",
  "Saint-Étienne",
  "Villeurbanne",
];

/** Towns to choose from. */
export const towns: readonly Option[] = names.map((label, index) => ({
  value: String(index + 1),
  label,
}));

/** The towns that answer what was typed, as if a server had to be asked; it fails for "fail". */
export function findTowns(typed: string, signal: AbortSignal): Promise<readonly Option[]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (typed === "fail") reject(new Error("no answer"));
      else resolve(towns.filter(({ label }) => typed === "" || scoreOf(typed, label) > 0));
    }, 300);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new Error("given up"));
    });
  });
}
