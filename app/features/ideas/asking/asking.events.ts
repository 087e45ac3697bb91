declare module "#app/core/event.ts" {
  interface Events {
    "question.added": { questionId: string };
    "question.changed": { questionId: string };
    "question.archived": { questionId: string };
    "question.restored": { questionId: string };
    "questions.ordered": { ids: string[] };
  }
}

export {};
