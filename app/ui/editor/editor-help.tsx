/** All that helps while one writes; fetched when a field is first entered. */
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { applyTool, toolOf } from "./apply-tool.ts";
import { CharacterCount } from "./character-count.tsx";
import { continueList } from "./continue-list.ts";
import { grow } from "./grow.ts";
import { pasteLink } from "./link-edit.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { runEdit, selectedText } from "./run-edit.ts";
import { Suggestions } from "./suggestions.tsx";
import { useCompletion } from "./use-completion.ts";

export interface EditorHelpProps {
  readonly field: HTMLTextAreaElement;
  readonly limit: number | undefined;
  /** Where the count of characters stands. */
  readonly countPlace: HTMLElement;
  /** Where the preview is shown; null while one writes. */
  readonly previewPlace: HTMLElement | null;
}

export { applyTool };

/** Adds to a field: shortcuts, lists that continue, links by pasting, suggestions, a count, a preview. */
export function EditorHelp({ field, limit, countPlace, previewPlace }: EditorHelpProps) {
  const { offer, take, onKey } = useCompletion(field);
  useEffect(() => grow(field), [field]);
  useKeyboard(field, onKey);
  usePasting(field);
  return (
    <>
      {offer && <Suggestions field={field} offer={offer} onTake={take} />}
      {limit !== undefined &&
        createPortal(<CharacterCount field={field} limit={limit} />, countPlace)}
      {previewPlace && createPortal(<PreviewPanel source={field.value} />, previewPlace)}
    </>
  );
}

function useKeyboard(field: HTMLTextAreaElement, first: (event: KeyboardEvent) => boolean): void {
  const latest = useRef(first);
  useEffect(() => {
    latest.current = first;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.isComposing && !latest.current(event)) handleKey(field, event);
    };
    field.addEventListener("keydown", onKeyDown);
    return () => {
      field.removeEventListener("keydown", onKeyDown);
    };
  }, [field]);
}

function handleKey(field: HTMLTextAreaElement, event: KeyboardEvent): void {
  const tool = toolOf(event);
  const isEnter = event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey;
  const next = isEnter ? continueList(selectedText(field)) : null;
  if (!tool && !next) return;
  event.preventDefault();
  event.stopPropagation();
  if (tool) applyTool(field, tool);
  if (next) runEdit(field, next);
}

function usePasting(field: HTMLTextAreaElement): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const edit = pasteLink(selectedText(field), event.clipboardData?.getData("text/plain") ?? "");
      if (!edit) return;
      event.preventDefault();
      runEdit(field, edit);
    };
    field.addEventListener("paste", onPaste);
    return () => {
      field.removeEventListener("paste", onPaste);
    };
  }, [field]);
}
