import * as Flag from "lucide-react/icons/flag";
import * as Lightbulb from "lucide-react/icons/lightbulb";
import * as Merge from "lucide-react/icons/merge";
import * as Pencil from "lucide-react/icons/pencil";
import * as Scale from "lucide-react/icons/scale";
import * as Split from "lucide-react/icons/split";
import * as UserCheck from "lucide-react/icons/user-check";
import * as UserMinus from "lucide-react/icons/user-minus";
import * as UserPlus from "lucide-react/icons/user-plus";
import type { MessageKey, Translate } from "#app/core/words.ts";
import { Timeline, type TimelineEvent } from "#app/ui/display/timeline.tsx";
import type { IconModule } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import { stepAnchor } from "../decision.ts";
import type { MergedStep, Step } from "../steps.queries.server.ts";

interface CourseProps {
  steps: readonly Step[];
  posted: { readonly at: string; readonly by: string };
}

/** Every step of an idea so far: what, who, when and why. */
export function Course({ steps, posted }: CourseProps) {
  const t = useT();
  const times = useTimes();
  const when = (at: string) => {
    const { relative, absolute } = times(at);
    return <Time at={at} text={relative} title={absolute} />;
  };
  const first: TimelineEvent = {
    id: "posted",
    what: t("deciding.posted"),
    who: posted.by,
    when: when(posted.at),
    icon: Lightbulb,
  };
  const since = steps.map((step, index): TimelineEvent => ({
    id: step.id,
    anchor: stepAnchor(step.id),
    what: whatOf(step, t),
    who: whoOf(step, t),
    when: when(step.at),
    why: isReasoned(step) && <Why step={step} />,
    icon: icons[step.kind],
    state: index === steps.length - 1 ? "current" : "past",
  }));
  return (
    <section aria-labelledby="course" className="mb-8">
      <h2 id="course" className="mb-4 text-lg">
        {t("deciding.course")}
      </h2>
      <Timeline label={t("deciding.course")} events={[first, ...since]} />
    </section>
  );
}

const icons: Record<Step["kind"], IconModule> = {
  edited: Pencil,
  joined: UserPlus,
  left: UserMinus,
  owner: UserCheck,
  decided: Flag,
  appealed: Scale,
  upheld: Scale,
  merged: Merge,
  "took-in": Merge,
  unmerged: Split,
  "gave-back": Split,
};

const mergedWords: Readonly<Record<MergedStep["kind"], MessageKey>> = {
  merged: "merging.stepMerged",
  "took-in": "merging.stepTookIn",
  unmerged: "merging.stepUnmerged",
  "gave-back": "merging.stepGaveBack",
};

function whatOf(step: Step, t: Translate): string {
  switch (step.kind) {
    case "edited":
      return t("deciding.edited");
    case "joined":
      return t("deciding.joined");
    case "left":
      return t("deciding.left");
    case "owner":
      return step.owner === null
        ? t("deciding.ownerNone")
        : t("deciding.owner", { name: step.owner });
    case "decided":
      return step.onAppeal ? t("deciding.onAppeal", { stage: step.name }) : step.name;
    case "appealed":
      return t("deciding.appealed");
    case "upheld":
      return t("deciding.upheld");
    case "merged":
    case "took-in":
    case "unmerged":
    case "gave-back":
      return t(mergedWords[step.kind], { title: step.other ?? t("merging.hiddenIdea") });
  }
}

function whoOf(step: Step, t: Translate): string {
  const name = step.who;
  if (isMerging(step))
    return t("merging.by", { name, capacity: step.capacity ?? "", of: step.capacityOf });
  if (step.kind !== "decided" && step.kind !== "upheld") return name;
  return t("deciding.by", { name, capacity: step.capacity, of: step.capacityOf });
}

function isMerging(step: Step): step is MergedStep {
  return step.kind in mergedWords;
}

type Reasoned = Extract<Step, { html: string }>;

/** Whether anything was said with it. */
function isReasoned(step: Step): step is Reasoned {
  if (step.kind === "decided")
    return step.reason !== null || step.html !== "" || step.lessonsHtml !== "";
  return step.kind === "appealed" || step.kind === "upheld" || isMerging(step);
}

/** The reason given, the explanation, and what was learnt. */
function Why({ step }: { step: Reasoned }) {
  const t = useT();
  const reason = step.kind === "decided" ? step.reason : null;
  const lessons = step.kind === "decided" ? step.lessonsHtml : "";
  return (
    <>
      {reason !== null && <p className="font-semibold">{reason}</p>}
      {step.html !== "" && <Prose safeHtml={step.html} />}
      {lessons !== "" && (
        <>
          <p className="mt-2 font-semibold">{t("deciding.lessonsLearnt")}</p>
          <Prose safeHtml={lessons} />
        </>
      )}
    </>
  );
}
