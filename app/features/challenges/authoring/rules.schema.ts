/** Reads the sections that say who may enter, how, and how it is judged. */
import { roles } from "#app/core/actor.ts";
import { entryLimits } from "../entering/eligibility-rule.ts";
import { criterionKinds, scales } from "../judging/criterion.ts";
import type { TieStep } from "../judging/tie-rule.ts";
import { visibilities } from "./draft.ts";
import type { FormReader } from "./form-reader.ts";
import { readUnits } from "./offer.schema.ts";
import { tieStepIn } from "./tie-values.ts";
import type { SectionValues, WrittenCriterion } from "./written.ts";

/** Who may enter, in words and as a rule. */
export function readEligibility(form: FormReader): SectionValues["eligibility"] {
  return {
    text: form.paragraph("text"),
    rule: {
      unitIds: readUnits(form),
      roles: form.choices("roles", roles),
      fewest: form.whole("fewest") ?? 0,
      most: form.whole("most") ?? 0,
      limit: form.choice("limit", entryLimits, "once_per_person"),
    },
    rules: form.paragraph("rules"),
    terms: form.paragraph("terms"),
  };
}

/** How one enters. */
export function readEntering(form: FormReader): SectionValues["entering"] {
  return {
    text: form.paragraph("text"),
    visibility: form.choice("visibility", visibilities, "private"),
    linksIdea: form.ticked("linksIdea"),
    linksOutside: form.ticked("linksOutside"),
    needsFile: form.ticked("needsFile"),
    questions: form.keptRows("questions", (id, at) => ({
      id,
      text: form.line(at("text")),
      needed: form.ticked(at("needed")),
    })),
  };
}

/** How it is judged: criteria lie in one list and go to the sheets of their phases. */
export function readJudging(form: FormReader): SectionValues["judging"] {
  const criteria = readCriteria(form);
  const hasChoice = form.ticked("hasChoice");
  return {
    isBlind: form.ticked("isBlind"),
    judgesPerSubmission: form.whole("judgesPerSubmission"),
    sheets: form.keptRows("sheets", (phaseId, at) => ({
      phaseId,
      scale: form.choice(at("scale"), scales, "points"),
      needsComments: form.ticked(at("needsComments")),
      criteria: criteria.filter(({ phase }) => phase === phaseId).map(({ criterion }) => criterion),
    })),
    tieRule: readTieRule(form),
    // 0 stands for a number that is still to be typed: the choice is wanted, and the review asks how many.
    peoplesChoices: hasChoice ? (form.whole("choices") ?? 0) : null,
    choiceWindow: {
      startsAt: hasChoice ? form.moment("choiceStartsAt") : null,
      endsAt: hasChoice ? form.moment("choiceEndsAt") : null,
    },
  };
}

function readCriteria(form: FormReader) {
  return form.keptRows("criteria", (id, at) => {
    const criterion: WrittenCriterion = {
      id,
      title: form.line(at("title")),
      hint: form.line(at("hint")),
      kind: form.choice(at("kind"), criterionKinds, "numeric"),
      points: form.whole(at("points")) ?? 0,
      range: { start: form.whole(at("rangeStart")) ?? 0, end: form.whole(at("rangeEnd")) ?? 0 },
    };
    return { phase: form.id(at("phase")), criterion };
  });
}

function readTieRule(form: FormReader): TieStep[] {
  const steps = form.rows("tie", (_, at) => form.read(at("by"), tieStepIn, "ui.brokenRequest"));
  return steps.filter((step) => step !== null);
}
