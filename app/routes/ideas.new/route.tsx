import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { useState } from "react";
import { newId, isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { fileRules } from "#app/features/files/file-rules.queries.server.ts";
import { choosingRules } from "#app/features/files/file-rules.ts";
import { filesToChange } from "#app/features/files/files.queries.server.ts";
import { mistakesIn } from "#app/features/ideas/asking/mistakes-in.ts";
import {
  askedQuestions,
  questionsOfCategory,
} from "#app/features/ideas/asking/question.queries.server.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { askedIntakes } from "#app/features/ideas/intake/intake.queries.server.ts";
import { isSmallUnit } from "#app/features/ideas/unnamed/unnamed.queries.server.ts";
import {
  colleaguesToInvite,
  mistakesInCoAuthors,
} from "#app/features/ideas/coauthoring/coauthoring.queries.server.ts";
import { chosenCoAuthors } from "#app/features/ideas/coauthoring/composed-invitations.ts";
import { draftKey } from "#app/features/ideas/draft-key.ts";
import { ideaPolicy } from "#app/features/ideas/idea.policy.ts";
import { draftOf } from "#app/features/ideas/idea.queries.server.ts";
import { submitIdeaSchema } from "#app/features/ideas/idea.schema.ts";
import { colleaguesNear } from "#app/features/ideas/recording/recording.queries.server.ts";
import { popularTags } from "#app/features/ideas/tagging/tag.queries.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { unitTree } from "#app/features/people/people.queries.server.ts";
import { strikinglySimilar } from "#app/features/search/similar-ideas.queries.server.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { ComposeForm, composeForm } from "./compose-form.tsx";
import { GoodIdea } from "./good-idea.tsx";
import { StrikinglySimilar } from "./strikingly-similar.tsx";
import { SimilarPanel, SimilarStrip } from "./similar-panel.tsx";
import { useSimilar } from "./use-similar.ts";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const asked = url.searchParams.get("draft");
  const draft = await draftOf(actor.id, asked);
  const [categories, intakes, questions, units, knownTags, colleagues] = await Promise.all([
    openCategories(language),
    askedIntakes(language),
    askedQuestions(language),
    unitTree(),
    popularTags(),
    colleaguesNear(actor, draft?.["colleagueId"] ?? ""),
  ]);
  const invitable = await colleaguesToInvite(actor, chosenCoAuthors(draft ?? {}));
  const draftId = draft && isId(asked) ? asked : newId();
  return {
    title: translator(language)("composing.newTitle"),
    draftId,
    files: draft ? await filesToChange(draftId) : [],
    fileRules: choosingRules(await fileRules()),
    standing: draft ?? { unitId: actor.unitId, language, kind: "improve" },
    categories,
    intakes,
    questions,
    mayBeUnnamed: may(actor, ideaPolicy.submitUnnamed, { authorIds: [actor.id] }),
    knownTags,
    colleagues: colleagues.map(asOption),
    invitable: invitable.map(asOption),
    units: units.map(({ id, name, depth }) => ({ id, name, depth })),
  };
});

/** Where the refusals of the form belong. */
function asOption({ id, name, unit }: { id: string; name: string; unit: string }) {
  return { value: id, label: `${name} · ${unit}` };
}

const fieldOf = {
  "composing.categoryMissing": "categoryId",
  "composing.unitMissing": "unitId",
  "unnamed.categoryForbids": "unnamed",
  "unnamed.refusedLeader": "unnamed",
  "unnamed.unitManaged": "unitId",
  "recording.oneself": "colleagueId",
  "recording.personUnknown": "colleagueId",
  "recording.answers": "colleagueId",
  "recording.refusedBefore": "colleagueId",
  "recording.unnamed": "colleagueId",
  "recording.coAuthors": "colleagueId",
  "coauthoring.unnamed": "unnamed",
} as const;

export const action = signedIn(
  async ({ actor, request, context: { language } }) => {
    const fields = await formFields(request);
    return answerForm({
      request,
      fields,
      schema: submitIdeaSchema,
      fieldOf,
      renewed: { "composing.draftSubmittedOtherwise": () => ({ draftId: newId() }) },
      work: async (idea) => {
        const unanswered = mistakesIn(await questionsOfCategory(idea.categoryId), fields, idea);
        const unknown = await mistakesInCoAuthors(actor, fields);
        const mistakes = { ...unanswered, ...unknown };
        if (unanswered ?? unknown) return data({ mistakes, values: fields, similar: [] }, 400);
        if (idea.unnamed && !fields["unitSeen"] && (await isSmallUnit(idea.unitId))) {
          const mistakes = { unitId: { key: "unnamed.unitSmall" as const } };
          return data({ mistakes, values: { ...fields, unitSeen: "yes" }, similar: [] }, 409);
        }
        const similar = fields["similarSeen"] ? [] : await strikinglySimilar(actor, idea, language);
        if (similar.length > 0) return data({ mistakes: {}, values: fields, similar }, 409);
        const wish = { ...idea, typedAnswers: fields, coAuthorIds: chosenCoAuthors(fields) };
        return redirect(`/ideas/${await submitIdea(actor, wish)}`);
      },
    });
  },
  { holdsText: true },
);

export const clientAction = keptUntilTaken((_, fields) => draftKey(fields["draftId"] ?? ""));

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A thought becomes an idea. */
export default function NewIdea() {
  const t = useT();
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [keep, setKeep] = useState(true);
  const similar = { ...useSimilar(composeForm), keep, setKeep };
  const striking = refused && "similar" in refused ? refused.similar : [];
  return (
    <>
      <PageHeader title={t("composing.newTitle")} lead={t("composing.newLead")} />
      <Columns
        asideLabel={t("composing.goodIdea")}
        aside={
          <>
            <SimilarPanel {...similar} />
            <GoodIdea formId={composeForm} />
          </>
        }
      >
        <StrikinglySimilar ideas={striking} keep={keep} setKeep={setKeep} />
        <PeopleSource.Provider value={searchPeople}>
          <ComposeForm
            key={loaded.draftId}
            {...loaded}
            refused={refused}
            similarSeen={striking.length > 0}
            underTitle={<SimilarStrip {...similar} />}
          />
        </PeopleSource.Provider>
      </Columns>
    </>
  );
}
