import { Form, useLocation } from "@remix-run/react";
import * as X from "lucide-react/icons/x";
import type { MessageKey } from "#app/core/words.ts";
import { Checklist } from "#app/ui/checklist.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { FirstStep, Guide, SetUpStep, Step } from "../guide.ts";

interface StepWords {
  readonly label: MessageKey;
  readonly hint: MessageKey;
  readonly to: string;
}

const firstStepWords: Record<FirstStep, StepWords> = {
  vote: { label: "home.stepVote", hint: "home.stepVoteHint", to: "/ideas" },
  comment: { label: "home.stepComment", hint: "home.stepCommentHint", to: "/ideas?sort=new" },
  post: { label: "home.stepPost", hint: "home.stepPostHint", to: "/ideas/new" },
};

const setUpWords: Record<SetUpStep, StepWords> = {
  look: { label: "home.setUpLook", hint: "home.setUpLookHint", to: "/admin/organisation" },
  units: { label: "home.setUpUnits", hint: "home.setUpUnitsHint", to: "/admin/units" },
  categories: {
    label: "home.setUpCategories",
    hint: "home.setUpCategoriesHint",
    to: "/admin/categories",
  },
  people: { label: "home.setUpPeople", hint: "home.setUpPeopleHint", to: "/admin/people/new" },
  idea: { label: "home.setUpIdea", hint: "home.setUpIdeaHint", to: "/ideas/new" },
};

/** A newcomer's first three steps. */
export function FirstStepsCard({ data }: { data: readonly Step<FirstStep>[] }) {
  return (
    <GuideCard guide="first-steps" titleKey="home.firstSteps" steps={data} words={firstStepWords} />
  );
}

/** What an administrator does before colleagues come. */
export function SetUpCard({ data }: { data: readonly Step<SetUpStep>[] }) {
  return <GuideCard guide="set-up" titleKey="home.setUp" steps={data} words={setUpWords} />;
}

interface GuideCardProps<Name extends string> {
  guide: Guide;
  titleKey: MessageKey;
  steps: readonly Step<Name>[];
  words: Readonly<Record<Name, StepWords>>;
}

function GuideCard<Name extends string>({ guide, titleKey, steps, words }: GuideCardProps<Name>) {
  const t = useT();
  const done = steps.filter((step) => step.done).length;
  return (
    <Checklist
      id={`guide-${guide}`}
      title={t(titleKey)}
      progress={t("home.stepsDone", { done, all: steps.length })}
      doneLabel={t("home.stepDone")}
      steps={steps.map(({ name, done: ticked }) => {
        const { label, hint, to } = words[name];
        return { label: t(label), hint: t(hint), to, done: ticked };
      })}
      action={<Dismiss guide={guide} />}
    />
  );
}

function Dismiss({ guide }: { guide: Guide }) {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <Form method="post" action="/me/guides" className="-ms-3">
      <input type="hidden" name="guide" value={guide} />
      <input type="hidden" name="to" value={pathname} />
      <Submit to="/me/guides" variant="quiet" size="small" icon={<Icon of={X} />}>
        {t("home.dismiss")}
      </Submit>
    </Form>
  );
}
