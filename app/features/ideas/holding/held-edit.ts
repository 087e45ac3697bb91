/**
 * The held edit: what authors have made of a published idea where a moderator looks at ideas before others do. It waits,
 * and readers see the text before it. Life cycle: held → put better by its authors any number of times → let through, and
 * is an edit like others then, or refused, or taken back.
 */
import type { IdeaText } from "../idea.ts";

export interface HeldEdit {
  readonly editorId: string;
  readonly version: number;
  readonly text: IdeaText;
  /** Null where they stay as they are. */
  readonly tags: readonly string[] | null;
  readonly calledSmall: boolean;
}
