import * as Good from "lucide-react/icons/circle-check";
import * as Unknown from "lucide-react/icons/circle-question-mark";
import * as Bad from "lucide-react/icons/octagon-exclamation-point";
import type { Verdict } from "#app/features/recognition/credential/checks.ts";
import { Icon, type IconModule } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { checkNames, type CheckName, type Checks } from "../verified.ts";

/** The four checks of a credential in words: what was asked, what came of it, and why. */
export function CheckList({ checks }: { checks: Checks }) {
  const t = useT();
  return (
    <ul aria-label={t("verifying.checks")} className="card divide-y divide-line">
      {checkNames.map((name) => (
        <OneCheck key={name} name={name} check={checks[name]} />
      ))}
    </ul>
  );
}

function OneCheck({ name, check }: { name: CheckName; check: Checks[CheckName] }) {
  const t = useT();
  const { verdict, reasons } = check;
  const said = reasons.map(({ reason, detail }) =>
    t(`verifying.reason_${reason}`, { detail: detail ?? "–" }),
  );
  const good = verdict === "valid" ? [t(`verifying.good_${name}`)] : [];
  return (
    <li className="grid gap-2 p-4 sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="text-base">{t(`verifying.name_${name}`)}</h3>
        <VerdictPill verdict={verdict} />
      </div>
      <p className="text-sm text-ink-muted">{t(`verifying.what_${name}`)}</p>
      {[...new Set([...good, ...said])].map((sentence) => (
        <p key={sentence} className="max-w-[70ch] wrap-anywhere">
          {sentence}
        </p>
      ))}
    </li>
  );
}

/** A verdict as a short word. */
export function VerdictPill({ verdict }: { verdict: Verdict }) {
  const t = useT();
  const { tone, icon } = marks[verdict];
  return (
    <Pill tone={tone} icon={<Icon of={icon} />}>
      {t(`verifying.mark_${verdict}`)}
    </Pill>
  );
}

const marks: Readonly<Record<Verdict, { tone: PillTone; icon: IconModule }>> = {
  valid: { tone: "success", icon: Good },
  invalid: { tone: "danger", icon: Bad },
  could_not_check: { tone: "warning", icon: Unknown },
};
