import type { Line } from "./access/answers.ts";
import { pagesOfArriving } from "./access/pages-of-arriving.ts";
import { pagesOfInsights } from "./access/pages-of-insights.ts";
import { pagesOfActing } from "./access/pages-of-acting.ts";
import { pagesOfAnnouncing } from "./access/pages-of-announcing.ts";
import { pagesOfAdministration } from "./access/pages-of-administration.ts";
import { pagesOfBadges } from "./access/pages-of-badges.ts";
import { pagesOfChallenges } from "./access/pages-of-challenges.ts";
import { pagesOfEntering } from "./access/pages-of-entering.ts";
import { pagesOfHearing } from "./access/pages-of-hearing.ts";
import { pagesOfAuthoring } from "./access/pages-of-authoring.ts";
import { pagesOfDeciding } from "./access/pages-of-deciding.ts";
import { pagesOfFiles } from "./access/files.ts";
import { pagesOfImports } from "./access/pages-of-imports.ts";
import { pagesOfIdeas } from "./access/pages-of-ideas.ts";
import { pagesOfJudging } from "./access/pages-of-judging.ts";
import { pagesOfKudos } from "./access/pages-of-kudos.ts";
import { pagesOfMail } from "./access/pages-of-mail.ts";
import { pagesOfModeration } from "./access/pages-of-moderation.ts";
import { pagesOfPromises } from "./access/pages-of-promises.ts";
import { pagesOfMerging } from "./access/pages-of-merging.ts";
import { pagesOfOnesOwn } from "./access/pages-of-ones-own.ts";
import { pagesOfRecognition } from "./access/pages-of-recognition.ts";
import { pagesOfRunning } from "./access/pages-of-running.ts";
import { pagesOfSafeguards } from "./access/pages-of-safeguards.ts";
import { pagesOfSearch } from "./access/pages-of-search.ts";
import { pagesOfVoting } from "./access/pages-of-voting.ts";
import { pagesOfTalk } from "./access/pages-of-talk.ts";
import { pagesOfWinners } from "./access/pages-of-winners.ts";
import { pagesOfProof } from "./access/pages-of-proof.ts";
import { pagesOfPeople } from "./access/pages-of-people.ts";

/**
 * Who gets what from every address of the product. A route that has no line here fails the test,
 * so whoever adds one says who may use it.
 */
export const pages: Readonly<Record<string, Line>> = {
  ...pagesOfIdeas,
  ...pagesOfDeciding,
  ...pagesOfChallenges,
  ...pagesOfAuthoring,
  ...pagesOfPromises,
  ...pagesOfMerging,
  ...pagesOfMail,
  ...pagesOfJudging,
  ...pagesOfFiles,
  ...pagesOfModeration,
  ...pagesOfOnesOwn,
  ...pagesOfHearing,
  ...pagesOfPeople,
  ...pagesOfSearch,
  ...pagesOfVoting,
  ...pagesOfTalk,
  ...pagesOfAdministration,
  ...pagesOfImports,
  ...pagesOfEntering,
  ...pagesOfRunning,
  ...pagesOfWinners,
  ...pagesOfArriving,
  ...pagesOfRecognition,
  ...pagesOfProof,
  ...pagesOfBadges,
  ...pagesOfKudos,
  ...pagesOfAnnouncing,
  ...pagesOfSafeguards,
  ...pagesOfActing,
  ...pagesOfInsights,
};
