import { useT } from "#app/ui/language/language.tsx";
import { TabsNav } from "#app/ui/tabs-nav.tsx";

interface PhaseTabsProps {
  /** The page's own address. */
  readonly at: string;
  readonly phases: readonly {
    readonly id: string;
    readonly name: string;
    readonly current: boolean;
  }[];
}

/** The phases of a challenge whose judging a page shows one at a time; nothing where there is one. */
export function PhaseTabs({ at, phases }: PhaseTabsProps) {
  const t = useT();
  if (phases.length < 2) return null;
  const tabs = phases.map(({ id, name, current }, n) => ({
    to: `${at}?phase=${id}`,
    label: name || t("judging.phaseNumber", { number: n + 1 }),
    current,
  }));
  return <TabsNav label={t("judging.phases")} tabs={tabs} />;
}
