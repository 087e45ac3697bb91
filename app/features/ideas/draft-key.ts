/** Under which key the browser keeps the form of a draft. */
export function draftKey(draftId: string): string {
  return `${draftKeys}${draftId}`;
}

/** How every such key begins. */
export const draftKeys = "/ideas/new ";
