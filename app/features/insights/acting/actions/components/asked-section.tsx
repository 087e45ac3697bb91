import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { ActionLine } from "../action.queries.server.ts";
import { ActionList } from "./action-list.tsx";

/** What one is asked to do about figures, on My page. */
export function AskedSection({
  data: { actions },
}: {
  readonly data: { readonly actions: readonly ActionLine[] };
}) {
  const t = useT();
  return (
    <TitledSection
      id="asked-of-you"
      title={t("acting.askedOfYou")}
      action={<TextLink to="/insights/actions">{t("acting.askedAll")}</TextLink>}
    >
      <ActionList actions={actions} />
    </TitledSection>
  );
}
