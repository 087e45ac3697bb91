/**
 * Events: what happened, past tense. Each feature declares its own by augmenting `Events`;
 * the tables in `app/reactions` must then name every one of them, or the type check fails.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by augmentation
export interface Events {}

export type EventKind = keyof Events & string;

export type SubjectKind =
  | "idea"
  | "comment"
  | "category"
  | "person"
  | "unit"
  | "organisation"
  | "import"
  | "saved-search"
  | "moderation"
  | "challenge"
  | "submission"
  | "badge"
  | "award"
  | "nomination"
  | "kudos"
  | "announcement"
  | "action-request"
  | "figure-target"
  | "annotation"
  | "figure-alert"
  | "saved-view"
  | "briefing";

/** What a command records: minimal, without secrets; ids rather than copies. */
export type NewEvent<Kind extends EventKind = EventKind> = {
  [K in Kind]: {
    readonly kind: K;
    readonly subject: { readonly kind: SubjectKind; readonly id: string };
    readonly data: Events[K];
  };
}[Kind];

/** An event as it stands in the database. */
export type DomainEvent<Kind extends EventKind = EventKind> = NewEvent<Kind> & {
  readonly id: string;
  readonly actorId: string | null;
  readonly at: Date;
};
