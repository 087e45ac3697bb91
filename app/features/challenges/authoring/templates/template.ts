/** Challenges to begin with: everything that can be said before one knows what it is about. */
import type { Language, Translate } from "#app/core/words.ts";
import { anybody } from "../../entering/eligibility-rule.ts";
import { emptyDraft } from "../draft.ts";
import type { Prize } from "../prize.ts";
import type { WrittenChallenge, WrittenCriterion, WrittenPhase } from "../written.ts";
import type { TemplateName } from "./template-names.ts";

/** A template in words of the language in which it will be gone on with; `t` says them. */
export function templateOf(name: TemplateName, language: Language, t: Translate): WrittenChallenge {
  return makers[name](frame(language, t), t);
}

type Frame = Omit<WrittenChallenge, "phases" | "prizes">;

/** What all of them share. */
function frame(language: Language, t: Translate): Frame {
  return {
    ...emptyDraft,
    general: { ...emptyDraft.general, language },
    eligibility: {
      text: t("templates.eligibility"),
      rule: anybody,
      rules: t("templates.rules"),
      terms: t("templates.terms"),
    },
    judging: { ...emptyDraft.judging, sheets: [] },
    entering: {
      ...emptyDraft.entering,
      text: t("templates.entering"),
      needsFile: false,
      questions: [],
    },
    resources: {
      faq: [
        { id: "team", question: t("templates.faqTeam"), answer: t("templates.faqTeamAnswer") },
        { id: "late", question: t("templates.faqLate"), answer: t("templates.faqLateAnswer") },
      ],
    },
    commitment: { personId: null, action: t("templates.action"), day: "" },
  };
}

const makers: Readonly<Record<TemplateName, (given: Frame, t: Translate) => WrittenChallenge>> = {
  idea_call: (given, t) => ({
    ...given,
    general: {
      ...given.general,
      types: ["ideas"],
      description: t("templates.ideaDescription"),
    },
    phases: [phase("ideas", t("templates.phaseIdeas"))],
    prizes: [honour("first", 1, t("templates.prizeMeeting")), days("time", 1, 5)],
    judging: {
      ...given.judging,
      sheets: [
        sheet("ideas", [
          rating("use", t("templates.use"), 40, t("templates.useHint")),
          rating("new", t("templates.novelty"), 20, t("templates.noveltyHint")),
          rating("ease", t("templates.ease"), 40, t("templates.easeHint")),
        ]),
      ],
      tieRule: [{ by: "criterion", criterionId: "use" }, { by: "earlier" }],
      peoplesChoices: 3,
    },
  }),
  prototype_contest: (given, t) => ({
    ...given,
    general: {
      ...given.general,
      types: ["technology_demonstration", "software"],
      description: t("templates.prototypeDescription"),
    },
    phases: [
      phase("concepts", t("templates.phaseConcepts")),
      phase("prototypes", t("templates.phasePrototypes")),
    ],
    prizes: [money("first", 1, 1_000_000), money("second", 2, 400_000), days("time", 1, 20)],
    judging: {
      ...given.judging,
      sheets: [
        sheet("concepts", [
          rating("problem", t("templates.problem"), 50, t("templates.problemHint")),
          rating("feasible", t("templates.feasible"), 50, t("templates.feasibleHint")),
        ]),
        sheet("prototypes", [
          rating("works", t("templates.works"), 50, t("templates.worksHint")),
          rating("use", t("templates.use"), 30, t("templates.useHint")),
          yesNo("open", t("templates.reusable"), 20, t("templates.reusableHint")),
        ]),
      ],
      tieRule: [{ by: "criterion", criterionId: "works" }, { by: "agreement" }],
    },
    entering: {
      ...given.entering,
      needsFile: true,
      questions: [{ id: "needs", text: t("templates.askNeeds"), needed: true }],
    },
  }),
  data_contest: (given, t) => ({
    ...given,
    general: {
      ...given.general,
      types: ["analytics"],
      description: t("templates.dataDescription"),
    },
    phases: [phase("analyses", t("templates.phaseAnalyses"))],
    prizes: [money("first", 1, 500_000), honour("second", 2, t("templates.prizePresent"))],
    judging: {
      ...given.judging,
      sheets: [
        sheet("analyses", [
          rating("method", t("templates.method"), 40, t("templates.methodHint")),
          rating("insight", t("templates.insight"), 40, t("templates.insightHint")),
          yesNo("again", t("templates.repeatable"), 20, t("templates.repeatableHint")),
        ]),
      ],
      tieRule: [{ by: "criterion", criterionId: "method" }, { by: "normalised" }],
    },
    entering: {
      ...given.entering,
      needsFile: true,
      questions: [{ id: "sources", text: t("templates.askSources"), needed: true }],
    },
  }),
};

function phase(id: string, name: string): WrittenPhase {
  return { id, name, startsAt: null, endsAt: null, takesSubmissions: true };
}

function sheet(phaseId: string, criteria: readonly WrittenCriterion[]) {
  return { phaseId, scale: "points", needsComments: true, criteria } as const;
}

function rating(id: string, title: string, points: number, hint: string): WrittenCriterion {
  return { id, title, hint, points, kind: "rating", range: { start: 0, end: 5 } };
}

function yesNo(id: string, title: string, points: number, hint: string): WrittenCriterion {
  return { id, title, hint, points, kind: "yes_no", range: { start: 0, end: 5 } };
}

function money(id: string, place: number, amount: number): Prize {
  return { id, place, kind: "cash", amount, text: "" };
}

function days(id: string, place: number, amount: number): Prize {
  return { id, place, kind: "protected_time", amount, text: "" };
}

function honour(id: string, place: number, text: string): Prize {
  return { id, place, kind: "honour", amount: null, text };
}
