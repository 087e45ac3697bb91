declare module "#app/core/event.ts" {
  interface Events {
    /** A leader wrote, or changed, what is not published yet. */
    "announcement.kept": { isNew: boolean };
    /** Its moment; null: by hand again. */
    "announcement.scheduled": { publishAt: string | null };
    "announcement.published": Record<string, never>;
    /** Its moment had come, and whoever wrote it may not announce any more. */
    "announcement.not-published": Record<string, never>;
    "announcement.withdrawn": Record<string, never>;
    "announcement.discarded": Record<string, never>;
    "announcement.congratulated": Record<string, never>;
    /** By whomever: the person themselves, or a moderator. */
    "congratulation.taken-back": { personId: string };
  }
}

export {};
