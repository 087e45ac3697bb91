import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";

/** Stands where one's own ideas will, and leads to the first. */
export function NoIdeasYet({ children }: { children: string }) {
  const t = useT();
  return (
    <SectionEmpty
      actions={
        <ButtonLink to="/ideas/new" variant="primary" size="small">
          {t("ideas.post")}
        </ButtonLink>
      }
    >
      {children}
    </SectionEmpty>
  );
}
