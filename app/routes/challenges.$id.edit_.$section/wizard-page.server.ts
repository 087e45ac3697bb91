import type { Actor } from "#app/core/actor.ts";
import { conflict } from "#app/core/errors.ts";
import { changeableSections } from "#app/features/challenges/authoring/changeable.ts";
import {
  actingOptions,
  sponsorOptions,
} from "#app/features/challenges/authoring/choosing-people.queries.server.ts";
import type { Choices } from "#app/features/challenges/authoring/components/section-form.ts";
import type { WizardPage } from "#app/features/challenges/authoring/components/section-nav.tsx";
import { rowNames } from "#app/features/challenges/authoring/row-names.ts";
import { fieldsOf } from "#app/features/challenges/authoring/section-fields.ts";
import {
  writingOf,
  type Writing,
} from "#app/features/challenges/authoring/wizard.queries.server.ts";
import { sectionValues, type SectionWish } from "#app/features/challenges/authoring/written.ts";
import { isPublic } from "#app/features/challenges/challenge.ts";
import { fileRules } from "#app/features/files/file-rules.queries.server.ts";
import { choosingRules } from "#app/features/files/file-rules.ts";
import { filesToChange } from "#app/features/files/files.queries.server.ts";
import { unitOptions } from "#app/features/people/components/unit-options.ts";
import { organisation, unitTree } from "#app/features/people/people.queries.server.ts";

/**
 * What a page of the wizard shows. Throws `not_found`, `forbidden`, or `conflict` for a section that can no longer be
 * changed.
 */
export async function wizardPageData(actor: Actor, id: string, page: WizardPage) {
  const writing = await writingOf(actor, id);
  const { head, written, lacks, coverId } = writing;
  const changeable = changeableSections(head.state);
  if (page !== "review" && !changeable.includes(page)) throw conflict("challenges.notEditable");
  const [{ timeZone }, choices, files, rules] = await Promise.all([
    organisation(),
    choicesFor(actor, page, written),
    filesToChange(id),
    fileRules(),
  ]);
  const people = choices.sponsors.map(({ value, label }) => ({ id: value, name: label }));
  return {
    head,
    page,
    lacks,
    changeable,
    choices,
    rows: rowNames(written, people),
    isPublic: isPublic(head.state),
    wasPublic: writing.wasPublic,
    cover: files.find((file) => file.id === coverId) ?? null,
    attachments: files.filter((file) => file.id !== coverId),
    fileRules: choosingRules(rules),
    ...(page !== "review" && {
      standing: fieldsOf(wishOf(page, written), timeZone),
      section: writing.sections[page] ?? null,
    }),
  };
}

// The value of a section beside its name is what the two together say; TypeScript cannot follow the index.
function wishOf(section: Exclude<WizardPage, "review">, written: Writing["written"]) {
  return { section, value: sectionValues(written)[section] } as SectionWish;
}

const unasked = () => Promise.resolve([]);

async function choicesFor(
  actor: Actor,
  page: WizardPage,
  { sponsors, commitment, phases }: Writing["written"],
): Promise<Choices> {
  const ids = sponsors.map(({ personId }) => personId);
  const [units, sponsoring, people] = await Promise.all([
    page === "eligibility" ? unitTree() : unasked(),
    page === "sponsors" || page === "review" ? sponsorOptions(actor, ids) : unasked(),
    page === "commitment" ? actingOptions(actor, commitment.personId) : unasked(),
  ]);
  return {
    units: unitOptions(units),
    sponsors: sponsoring,
    people,
    phases: phases
      .filter(({ takesSubmissions }) => takesSubmissions)
      .map(({ id, name }, n) => ({ value: id, label: name || String(n + 1) })),
  };
}
