import * as Bulb from "lucide-react/icons/lightbulb";
import * as Path from "lucide-react/icons/route";
import * as Users from "lucide-react/icons/users";
import type { ReactNode } from "react";
import { FrontPage } from "#app/ui/front-page.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** What the organisation's staff do here, beside the way in. */
export function Front({ organisation, children }: { organisation: string; children: ReactNode }) {
  const t = useT();
  return (
    <FrontPage
      name={organisation}
      lead={t("people.frontLead")}
      points={[
        { icon: Bulb, text: t("people.frontPost") },
        { icon: Users, text: t("people.frontSupport") },
        { icon: Path, text: t("people.frontFollow") },
      ]}
    >
      {children}
    </FrontPage>
  );
}
