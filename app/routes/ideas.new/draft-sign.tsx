import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { SaveState } from "./use-autosave.ts";

const words: Record<Exclude<SaveState, "untouched">, MessageKey> = {
  saving: "composing.draftSaving",
  saved: "composing.draftSaved",
  failed: "composing.draftUnsaved",
  signedOut: "composing.draftSignedOut",
};

/** Says quietly whether what was typed is safe. */
export function DraftSign({ state }: { state: SaveState }) {
  const t = useT();
  return (
    <p role="status" className="text-sm text-ink-muted">
      {state === "untouched" ? "" : t(words[state])}
    </p>
  );
}
