/** What the toolbar offers. */
export const tools = ["bold", "italic", "link", "list", "quote", "code"] as const;
export type Tool = (typeof tools)[number];

/** The letters that, with Control or Command, do the same; `shift` leaves the letter alone to the page. */
export const shortcuts: Partial<Record<Tool, { readonly letter: string; readonly shift?: true }>> =
  {
    bold: { letter: "b" },
    italic: { letter: "i" },
    link: { letter: "k", shift: true },
  };
