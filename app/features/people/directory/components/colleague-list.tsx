import { Avatar } from "#app/ui/avatar.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import type { Colleague } from "../directory.ts";

/** Colleagues one under another: who they are, where they work, what they offer. */
export function ColleagueList({ people }: { people: readonly Colleague[] }) {
  return (
    <RowList>
      {people.map((person) => (
        <Row key={person.id}>
          <ColleagueLine person={person} />
        </Row>
      ))}
    </RowList>
  );
}

function ColleagueLine({ person }: { person: Colleague }) {
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
          {jobTitle && `${jobTitle} · `}
          <RowLink to={`/units/${unitId}`} className="quiet-link">
            {unit}
          </RowLink>
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
