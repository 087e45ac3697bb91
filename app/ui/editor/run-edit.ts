import type { SelectedText, TextEdit } from "./text-edit.ts";

/** The text of a field and what is selected in it. */
export function selectedText(field: HTMLTextAreaElement): SelectedText {
  return { text: field.value, start: field.selectionStart, end: field.selectionEnd };
}

/** Makes an edit as if it had been typed, so that the browser's own undo takes it back and the form hears of it. */
export function runEdit(field: HTMLTextAreaElement, edit: TextEdit): void {
  const { from, to, insert, start, end } = edit;
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  if (!type(insert, from === to)) {
    field.setRangeText(insert, from, to, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  field.setSelectionRange(start, end);
}

function type(text: string, isNothingSelected: boolean): boolean {
  if (text === "" && isNothingSelected) return true;
  // Nothing else keeps the undo history, and every browser has it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand(text === "" ? "delete" : "insertText", false, text);
}
