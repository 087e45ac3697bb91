import type { ReactNode } from "react";
import type { Profile } from "#app/features/people/profile.queries.server.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pill } from "#app/ui/pill.tsx";

interface ProfileHeadProps {
  person: Profile;
  own: boolean;
  /** An administrator looks. */
  canChange: boolean;
  /** What a colleague can do. */
  children: ReactNode;
}

/** The name, what somebody does, and where. */
export function ProfileHead({ person, own, canChange, children }: ProfileHeadProps) {
  const t = useT();
  const { id, name, jobTitle, unitPath, deactivated, imported } = person;
  const crumbs = unitPath.map((unit) => ({ to: `/units/${unit.id}`, label: unit.name }));
  return (
    <PageHeader
      title={
        <span className="flex items-center gap-4">
          <Avatar name={name} size="large" />
          <span className="min-w-0">{name}</span>
        </span>
      }
      lead={jobTitle}
      meta={
        <>
          {crumbs.length > 0 && <Breadcrumbs label={t("directory.unit")} crumbs={crumbs} />}
          {deactivated && <Pill tone="warning">{t("people.standingDeactivated")}</Pill>}
          {imported && <Pill>{t("people.standingImported")}</Pill>}
        </>
      }
      actions={
        <>
          {children}
          {own && <ButtonLink to="/me/profile">{t("directory.edit")}</ButtonLink>}
          {own && <ButtonLink to="/me/preferences">{t("ui.preferences")}</ButtonLink>}
          {canChange && (
            <ButtonLink to={`/admin/people/${id}`}>{t("people.changePerson")}</ButtonLink>
          )}
        </>
      }
    />
  );
}
