import { benefitsIdeas } from "#prisma/seed/demo/ideas/benefits-ideas.ts";
import { borderIdeas } from "#prisma/seed/demo/ideas/border-ideas.ts";
import { careIdeas } from "#prisma/seed/demo/ideas/care-ideas.ts";
import { coastIdeas } from "#prisma/seed/demo/ideas/coast-ideas.ts";
import { counterIdeas } from "#prisma/seed/demo/ideas/counter-ideas.ts";
import { cultureIdeas } from "#prisma/seed/demo/ideas/culture-ideas.ts";
import { digitalIdeas } from "#prisma/seed/demo/ideas/digital-ideas.ts";
import { fieldIdeas } from "#prisma/seed/demo/ideas/field-ideas.ts";
import { greenIdeas } from "#prisma/seed/demo/ideas/green-ideas.ts";
import { hospitalIdeas } from "#prisma/seed/demo/ideas/hospital-ideas.ts";
import { kitchenIdeas } from "#prisma/seed/demo/ideas/kitchen-ideas.ts";
import { placesIdeas } from "#prisma/seed/demo/ideas/places-ideas.ts";
import { roadIdeas } from "#prisma/seed/demo/ideas/road-ideas.ts";
import { workingLifeIdeas } from "#prisma/seed/demo/ideas/working-life-ideas.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Every idea of the demo organisation with the talk under it, theme by theme. */
export const ideas: readonly IdeaText[] = [
  ...counterIdeas,
  ...coastIdeas,
  ...benefitsIdeas,
  ...hospitalIdeas,
  ...careIdeas,
  ...roadIdeas,
  ...greenIdeas,
  ...kitchenIdeas,
  ...cultureIdeas,
  ...borderIdeas,
  ...fieldIdeas,
  ...digitalIdeas,
  ...workingLifeIdeas,
  ...placesIdeas,
];
