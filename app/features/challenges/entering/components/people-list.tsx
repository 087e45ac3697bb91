import type { ReactNode } from "react";
import { Avatar } from "#app/ui/avatar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { TeamMember } from "../submission.queries.server.ts";

interface PeopleListProps {
  readonly members: readonly TeamMember[];
  /** What stands at the end of somebody's line. */
  readonly action?: (member: TeamMember) => ReactNode;
}

/** Who is behind a submission, what each does in it, and who leads it. */
export function PeopleList({ members, action }: PeopleListProps) {
  const t = useT();
  return (
    <ul className="grid list-none gap-3 p-0">
      {members.map((member) => (
        <li key={member.id} className="flex flex-wrap items-start gap-x-3 gap-y-1">
          <Avatar name={member.name} size="small" />
          <span className="min-w-0 flex-1">
            <TextLink to={`/people/${member.id}`}>{member.name}</TextLink>
            <span className="block text-sm text-ink-muted">{member.unit}</span>
            {(member.isLead || member.role !== "") && (
              <span className="block text-sm">
                {[member.isLead ? t("entering.lead") : "", member.role].filter(Boolean).join(" · ")}
              </span>
            )}
          </span>
          {action && <span className="ms-auto">{action(member)}</span>}
        </li>
      ))}
    </ul>
  );
}
