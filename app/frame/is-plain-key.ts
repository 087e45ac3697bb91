/** What of a key press decides whether it is a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly target: EventTarget | null;
}

/** Whether a key was pressed by itself, and not to write with it. */
export function isPlainKey(key: string, press: KeyPress): boolean {
  if (press.key !== key || press.ctrlKey || press.metaKey || press.altKey) return false;
  return !press.isComposing && !isWriting(press.target);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest("input, textarea, select, [contenteditable], [role=textbox]") !== null;
}
