declare module "#app/core/event.ts" {
  interface Events {
    "coauthor.invited": { personId: string };
    "coauthor.uninvited": { personId: string };
    /** The actor has accepted an invitation. */
    "coauthor.joined": { inviterId: string };
    "coauthor.declined": { inviterId: string };
    "coauthor.left": Record<string, never>;
  }
}

export {};
