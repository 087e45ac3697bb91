import type { Actor } from "#app/core/actor.ts";
import type { PolicyRow, Verdict } from "#app/core/policy.ts";
import type { MessageKey } from "#app/core/words.ts";

const nobody: Actor = {
  id: "actor",
  name: "Actor",
  unitId: "unit",
  role: "staff",
  isAdmin: false,
  isModerator: false,
  language: null,
  active: true,
  manages: [],
};

/** Kinds of actors. Situations that involve a unit mean the one with the id "unit". */
const actors = {
  staff: nobody,
  "manager of the unit": { ...nobody, role: "manager", manages: ["unit"] },
  "manager elsewhere": { ...nobody, role: "manager", unitId: "elsewhere", manages: ["elsewhere"] },
  leader: { ...nobody, role: "leader" },
  moderator: { ...nobody, isModerator: true },
  administrator: { ...nobody, isAdmin: true },
  "deactivated person": { ...nobody, active: false, isAdmin: true, isModerator: true },
} satisfies Record<string, Actor>;

/** The policies of one feature. */
export interface PolicySection {
  readonly title: string;
  readonly rows: readonly PolicyRow[];
}

/** The permission matrix as Markdown: every rule, tried for every kind of actor in every situation. */
export function permissionsDocument(
  sections: readonly PolicySection[],
  say: (reason: MessageKey) => string,
): string {
  return [...preface, ...sections.map((one) => section(one, say))].join("\n");
}

/** A feature's table and, numbered for itself so that another feature's change leaves it as it is, the sentences below it. */
function section({ title, rows }: PolicySection, say: (reason: MessageKey) => string): string {
  const reasons: string[] = [];
  const cell = (verdict: Verdict) => {
    if (verdict.allowed) return "yes";
    const reason = say(verdict.reason);
    if (!reasons.includes(reason)) reasons.push(reason);
    return `no (${String(reasons.indexOf(reason) + 1)})`;
  };
  const lines = table(rows, cell);
  const notes = reasons.map((reason, n) => `${String(n + 1)}. ${reason}`);
  return [`## ${title}`, "", ...lines, "", ...notes, ...(notes.length > 0 ? [""] : [])].join("\n");
}

const preface = [
  "# Who may do what",
  "",
  "Made by `npm run permissions` from the policies (`app/features/*/*.policy.ts`); a test compares the two.",
  "The tables say *who*; *when* something is possible at all (a closed idea takes no votes) is told by the nouns.",
  "A number in brackets refers to the sentence below its table with which the product refuses. The deactivated person was an",
  "administrator and a moderator.",
  "",
];

function table(rows: readonly PolicyRow[], cell: (verdict: Verdict) => string): string[] {
  const names = Object.keys(actors);
  return [
    line(["Action", "Situation", ...names]),
    line([...names, "", ""].map(() => "---")),
    ...rows.flatMap(({ action, situations }) =>
      Object.entries(situations).map(([situation, judge]) =>
        line([action, situation, ...Object.values(actors).map((actor) => cell(judge(actor)))]),
      ),
    ),
  ];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
