import { quotation } from "../quotation.ts";
import type { PublicComment } from "#app/core/deltas.ts";

/** Quotes what is selected of a comment, else the whole of it, from the page as it stands. */
export function quotedPassage(comment: PublicComment): string {
  const text = document.querySelector(`#comment-${comment.id} .prose`);
  return quotation(text ? (selectedIn(text) ?? wordsOf(text)) : "", comment);
}

function selectedIn(text: Element): string | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const isInside = text.contains(range.startContainer) && text.contains(range.endContainer);
  return (isInside && selection.toString().trim()) || null;
}

function wordsOf(text: Element): string {
  // A copy of an element is one.
  const copy = text.cloneNode(true) as Element;
  if (copy.childElementCount > copy.querySelectorAll(":scope > blockquote").length)
    for (const quote of copy.querySelectorAll("blockquote")) quote.remove();
  return [...copy.children]
    .map((block) => block.textContent.trim())
    .filter((block) => block !== "")
    .join("\n\n");
}
