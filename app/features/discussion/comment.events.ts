declare module "#app/core/event.ts" {
  interface Events {
    "comment.posted": { commentId: string };
    "comment.edited": { commentId: string };
    "comment.deleted": { commentId: string };
  }
}

export {};
