import { makeLink } from "./link-edit.ts";
import { markLines } from "./mark-lines.ts";
import { runEdit, selectedText } from "./run-edit.ts";
import type { SelectedText, TextEdit } from "./text-edit.ts";
import { shortcuts, tools, type Tool } from "./tools.ts";
import { wrapCode, wrapSelection } from "./wrap-selection.ts";

const edits: Record<Tool, (selected: SelectedText) => TextEdit> = {
  bold: (selected) => wrapSelection(selected, "**"),
  italic: (selected) => wrapSelection(selected, "*"),
  link: makeLink,
  list: (selected) => markLines(selected, "- "),
  quote: (selected) => markLines(selected, "> "),
  code: wrapCode,
};

/** Does to a field's selection what a tool does. */
export function applyTool(field: HTMLTextAreaElement, tool: Tool): void {
  runEdit(field, edits[tool](selectedText(field)));
}

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The tool that a key stroke asks for. */
export function toolOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): Tool | undefined {
  if (ctrlKey === metaKey || altKey) return undefined;
  return tools.find((tool) => {
    const { letter, shift = false } = shortcuts[tool] ?? {};
    return letter === key.toLowerCase() && shift === shiftKey;
  });
}
