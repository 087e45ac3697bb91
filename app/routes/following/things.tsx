import type { FollowedThing } from "#app/features/following/following-list.queries.server.ts";
import type { FollowedKind } from "#app/features/following/follow.ts";
import { FollowForm } from "#app/features/following/components/follow-form.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface ThingsProps {
  id: string;
  title: string;
  lead?: string;
  things: readonly FollowedThing[];
}

/** What is followed, or muted, of one kind; nothing while there is none. */
export function Things({ id, title, lead, things }: ThingsProps) {
  if (things.length === 0) return null;
  return (
    <TitledSection id={id} title={title} lead={lead}>
      <RowList>
        {things.map((thing) => (
          <Thing key={thing.id} thing={thing} />
        ))}
      </RowList>
    </TitledSection>
  );
}

function Thing({ thing }: { thing: FollowedThing }) {
  const { kind, id, name, language, beside, muted } = thing;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 sm:px-5">
      <span className="min-w-0">
        <TextLink to={addresses[kind](id)} lang={language ?? undefined} dir="auto">
          {name}
        </TextLink>
        {beside !== null && <span className="block text-sm text-ink-muted">{beside}</span>}
      </span>
      <FollowForm
        followed={{ kind, id }}
        state="none"
        says={muted ? "unmute" : "stop"}
        name={name}
        at="/following"
        size="small"
      />
    </li>
  );
}

const addresses: Readonly<Record<FollowedKind, (id: string) => string>> = {
  idea: (id) => `/ideas/${id}`,
  challenge: (id) => `/challenges/${id}`,
  person: (id) => `/people/${id}`,
  unit: (id) => `/units/${id}`,
  category: (id) => `/ideas?category=${id}`,
};
