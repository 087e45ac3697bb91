declare module "#app/core/event.ts" {
  interface Events {
    "organisation.founded": Record<string, never>;
    "organisation.changed": { fields: readonly string[] };
    "unit.added": { parentId: string | null };
    "unit.renamed": { before: string; after: string };
    "unit.moved": { before: string | null; after: string | null };
    "unit.removed": { name: string };
    "person.invited": Record<string, never>;
    /** The first password has been set: from now on this person can come in. */
    "person.joined": Record<string, never>;
    "person.password-replaced": Record<string, never>;
    "person.changed": { fields: readonly string[] };
    /** Somebody has changed what they say about themselves. */
    "person.profile-changed": { fields: readonly ("about" | "skills")[] };
    "person.link-renewed": Record<string, never>;
    "person.deactivated": Record<string, never>;
    "person.reactivated": Record<string, never>;
  }
}

export {};
