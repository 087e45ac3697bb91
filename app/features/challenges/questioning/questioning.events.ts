declare module "#app/core/event.ts" {
  interface Events {
    "challenge.answer-amended": { questionId: string };
    "challenge.question-declined": { questionId: string };
  }
}

export {};
