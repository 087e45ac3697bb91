import { Avatar } from "#app/ui/avatar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import type { Colleague } from "../directory.ts";

interface ColleagueListProps {
  people: readonly Colleague[];
  /** The unit whose page this is; it is not named again. */
  of?: string;
}

/** Colleagues one under another: who they are, where they work, what they offer. */
export function ColleagueList({ people, of }: ColleagueListProps) {
  return (
    <RowList>
      {people.map((person) => (
        <Row key={person.id}>
          <ColleagueLine person={person} isHere={person.unitId === of} />
        </Row>
      ))}
    </RowList>
  );
}

function ColleagueLine({ person, isHere }: { person: Colleague; isHere: boolean }) {
  const { id, name, jobTitle, unitId, unit, skills } = person;
  const t = useT();
  return (
    <div className="flex gap-3">
      <Avatar name={name} />
      <div className="grid min-w-0 gap-0.5">
        <RowLink to={`/people/${id}`} className="strong-link justify-self-start">
          {name}
        </RowLink>
        <p className="text-sm text-ink-muted">
          {jobTitle}
          {jobTitle && !isHere && " · "}
          {!isHere && (
            <RowLink to={`/units/${unitId}`} className="quiet-link">
              {unit}
            </RowLink>
          )}
        </p>
        {skills.length > 0 && (
          <p className="line-clamp-2 text-sm">
            {t("directory.offers", { skills: skills.join(", ") })}
          </p>
        )}
      </div>
    </div>
  );
}
