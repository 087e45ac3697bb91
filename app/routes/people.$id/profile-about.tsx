import { roleNames } from "#app/features/people/components/role-names.ts";
import { directoryAddress } from "#app/features/people/directory/directory.ts";
import type { Profile } from "#app/features/people/profile.queries.server.ts";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";

/** Who somebody is beyond their name: what they offer, what they say of themselves, for whom they answer. */
export function ProfileAbout({ person, own }: { person: Profile; own: boolean }) {
  const { name, about, skills, role, manages } = person;
  const t = useT();
  const isEmpty = skills.length === 0 && about === "";
  return (
    <div className="grid gap-4 empty:hidden">
      {(skills.length > 0 || (own && isEmpty)) && <Skills skills={skills} />}
      {about !== "" && (
        <Part id="about" title={t("directory.aboutTitle", { name })}>
          <Prose safeHtml={about} />
        </Part>
      )}
      {(role !== "staff" || manages.length > 0) && (
        <Part id="roles" title={t("directory.roles")}>
          <p>{t(roleNames[role])}</p>
          {manages.length > 0 && <Managed units={manages} />}
        </Part>
      )}
    </div>
  );
}

function Part(props: { id: string; title: string; children: React.ReactNode }) {
  return (
    <Card>
      <section aria-labelledby={props.id}>
        <h2 id={props.id} className="mb-2 text-base">
          {props.title}
        </h2>
        {props.children}
      </section>
    </Card>
  );
}

function Skills({ skills }: { skills: readonly string[] }) {
  const t = useT();
  return (
    <Part id="skills" title={t("directory.skillsTitle")}>
      {skills.length === 0 ? (
        <p className="text-sm text-ink-muted">
          <TextLink to="/me/profile">{t("directory.addSkills")}</TextLink>
        </p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {skills.map((skill) => (
            <li key={skill} className="max-w-full">
              <TextLink
                to={directoryAddress({ q: skill })}
                quiet
                aria-label={t("directory.skillsFind", { skill })}
                className="inline-block max-w-full truncate rounded-full bg-accent-soft px-3 text-sm text-accent-ink"
                dir="auto"
              >
                {skill}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Managed({ units }: { units: Profile["manages"] }) {
  const t = useT();
  return (
    <>
      <p className="mt-1 text-sm text-ink-muted">
        {t("directory.managesUnits", { count: units.length })}
      </p>
      <ul className="text-sm">
        {units.map(({ id, name }) => (
          <li key={id}>
            <TextLink to={`/units/${id}`}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
