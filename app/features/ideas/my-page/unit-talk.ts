import type { Stage } from "../idea.ts";

/** An idea of one's unit, with what was added to it lately. */
export interface TalkedOfIdea {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly stage: Stage;
  /** Votes and comments of the last weeks. */
  readonly votes: number;
  readonly comments: number;
}

export interface UnitTalk {
  readonly unit: { readonly id: string; readonly name: string };
  readonly ideas: readonly TalkedOfIdea[];
}

/** "Lately": how many weeks back votes and comments count. */
export const talkWeeks = 4;
