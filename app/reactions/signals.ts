import type { DomainEvent, EventKind } from "#app/core/event.ts";
import { rooms, type Signal } from "#app/core/rooms.ts";
import { publicComment } from "#app/features/discussion/comment.queries.server.ts";

type SignalsOf<Kind extends EventKind> = (
  event: Extract<DomainEvent, { kind: Kind }>,
) => readonly Signal[] | Promise<readonly Signal[]>;

const nothing = (): readonly Signal[] => [];

/** What each event says to which rooms. Exhaustive: a new event without a line here fails the type check. */
const signals: { readonly [Kind in EventKind]: SignalsOf<Kind> } = {
  "idea.submitted": ({ subject, data }) => [
    { room: rooms.feed, delta: { kind: "new-idea", ideaId: subject.id, ...data } },
  ],
  "idea.edited": ({ subject, data }) => {
    const { revision, textVersion } = data;
    const delta = { kind: "idea", ideaId: subject.id, revision, textVersion } as const;
    return [
      { room: rooms.idea(subject.id), delta },
      { room: rooms.feed, delta },
    ];
  },
  "comment.posted": ({ data }) => commentSignals(data.commentId),
  "comment.edited": ({ data }) => commentSignals(data.commentId),
  "comment.deleted": ({ data }) => commentSignals(data.commentId),
  "ballots.imported": nothing,
  "ballots.undone": nothing,
  "category.added": nothing,
  "category.renamed": nothing,
  "categories.ordered": nothing,
  "category.archived": nothing,
  "category.restored": nothing,
  "organisation.founded": nothing,
  "organisation.changed": nothing,
  "accent.chosen": nothing,
  "logo.changed": nothing,
  "logo.removed": nothing,
  "unit.added": nothing,
  "unit.renamed": nothing,
  "unit.moved": nothing,
  "unit.removed": nothing,
  "person.invited": nothing,
  "person.joined": nothing,
  "person.password-replaced": nothing,
  "person.changed": nothing,
  "person.profile-changed": nothing,
  "person.link-renewed": nothing,
  "person.deactivated": nothing,
  "person.reactivated": nothing,
};

/** The signals of one event. */
export async function signalsOf(event: DomainEvent): Promise<readonly Signal[]> {
  // The table has, for each kind, a function of exactly that kind; TypeScript cannot follow the index.
  const make = signals[event.kind] as (happened: DomainEvent) => ReturnType<SignalsOf<EventKind>>;
  return make(event);
}

async function commentSignals(commentId: string): Promise<readonly Signal[]> {
  const found = await publicComment(commentId);
  if (!found) return nothing();
  const { subjectId, comment, comments, revision } = found;
  return [
    {
      room: rooms.idea(subjectId),
      delta: { kind: "comment", subjectId, comment, comments, revision },
    },
    { room: rooms.feed, delta: { kind: "comments", subjectId, comments, revision } },
  ];
}
