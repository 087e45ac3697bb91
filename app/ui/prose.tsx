/** Running text, either as children or as HTML that the server has already cleaned. */
import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";

export interface ProseProps {
  /** Rendered and sanitised on the server; nothing else may come here. */
  safeHtml?: string | undefined;
  /** Language of the text when it is not the page's. */
  lang?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

/** Gives headings, lists, quotes, code and tables of rendered Markdown their look; `dir` follows the text. */
export function Prose({ safeHtml, lang, className, children }: ProseProps) {
  const frame = { lang, dir: "auto", className: classNames("prose", className) };
  if (safeHtml === undefined) return <div {...frame}>{children}</div>;
  return <div {...frame} dangerouslySetInnerHTML={{ __html: safeHtml }} />;
}
