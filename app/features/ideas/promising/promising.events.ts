import type { Ending } from "./question.ts";

declare module "#app/core/event.ts" {
  interface Events {
    "idea.author-asked": { questionId: string };
    "idea.question-ended": { questionId: string; ending: Ending };
    /** An official answer was given or withdrawn, by which what is promised changed. */
    "idea.answers-changed": Record<string, never>;
    /** A promise runs out soon, or has run out; those who may answer should know. */
    "promise.due-soon": { awaitedId: string };
    "promise.overdue": { awaitedId: string };
    /** It ran out so long ago that the next level should know. */
    "promise.escalated": { awaitedId: string };
    "promises.changed": Record<string, never>;
  }
}

export {};
