import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { SaveState } from "./section-saving.ts";

const words = {
  untouched: null,
  saving: "authoring.saving",
  saved: "authoring.saved",
  failed: "authoring.unsaved",
  signedOut: "authoring.signedOut",
  overtaken: "authoring.notSaved",
  refused: "authoring.notSaved",
} as const satisfies Record<SaveState["is"], MessageKey | null>;

/** Says quietly whether what was typed is safe. */
export function SaveSign({ state }: { state: SaveState }) {
  const t = useT();
  const says = words[state.is];
  return (
    <p role="status" className="text-sm text-ink-muted">
      {says && t(says)}
    </p>
  );
}
