import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rooms } from "#app/core/rooms.ts";
import { ask } from "#tests/support/app.ts";
import { anOrganisation } from "#tests/support/builders.ts";
import { startServer, type Server } from "#tests/support/server.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import {
  aliases,
  askers,
  contestsInAllStates,
  planted,
  standings,
  type Asker,
  type Contest,
  type Planted,
  type Standing,
} from "./support/contest-states.ts";
import { openLive } from "./support/live-browser.ts";
import { useOneDatabase } from "./support/own-database.ts";

/**
 * Who sees what of a contest that is private and blind, wherever it stands. Each line of the tables is what somebody sees
 * in the standings in their order: draft, in review, coming, open · between phases, judging, judged · announced, no award,
 * cancelled · unpublished, archived, archived after cancelling. Whoever has no line never sees it.
 */
const everybody = askers.join(" ");
const staff = "judge assigned recused elsewhere lead mate rival eligible ineligible moderator";

interface Surface {
  readonly at: (contest: Contest) => readonly string[];
  /** By which planted words one knows that it is shown; `also` may stand beside them. */
  readonly tells: Planted;
  readonly also?: readonly Planted[];
  readonly seen: Readonly<Record<string, string>>;
}

const pages: Readonly<Record<string, Surface>> = {
  "an entry with its people": {
    at: ({ entryId }) => [`/submissions/${entryId}.data`],
    tells: "names",
    also: ["titles"],
    seen: {
      [everybody]: "···· ··· XX· ·X·",
      "sponsor cosponsor lead mate": "XXXX XXX XXX XXX",
    },
  },
  "all entries, for everybody": {
    at: ({ challengeId }) => [`/challenges/${challengeId}/submissions.data`],
    tells: "titles",
    also: ["names"],
    seen: { [everybody]: "···· ··· XX· ·X·" },
  },
  "what is to be screened": {
    at: ({ challengeId }) => [`/challenges/${challengeId}/screening.data`],
    tells: "names",
    also: ["titles"],
    seen: { "sponsor cosponsor": "XXXX XXX XXX XXX" },
  },
  "the sheet of an entry that all have marked": {
    at: ({ phaseId }) => [`/judging/${phaseId}/${aliases.first}.data`],
    tells: "titles",
    seen: { judge: "···· XXX XXX ·XX" },
  },
  "the sheet of an entry that is to be marked": {
    at: ({ phaseId }) => [`/judging/${phaseId}/${aliases.second}.data`],
    tells: "titles",
    seen: { assigned: "···· XXX XXX ·XX" },
  },
  "others' marks of an entry that all have marked": {
    at: ({ phaseId }) => [`/judging/${phaseId}/${aliases.first}/deliberation.data`],
    tells: "marks",
    also: ["titles"],
    seen: { judge: "···· XXX XXX ·XX" },
  },
  "others' marks of an entry that is to be marked": {
    at: ({ phaseId }) => [`/judging/${phaseId}/${aliases.second}/deliberation.data`],
    tells: "marks",
    also: ["titles"],
    seen: { assigned: "···· ··X XX· ·X·" },
  },
  "how far judging is": {
    at: ({ challengeId, phaseId }) => [
      `/challenges/${challengeId}/evaluations.data?phase=${phaseId}`,
    ],
    tells: "judges",
    also: ["titles", "marks"],
    seen: { "sponsor cosponsor": "XXXX XXX XXX XXX" },
  },
  "all marks of an entry": {
    at: ({ challengeId, entryId }) => [`/challenges/${challengeId}/evaluations/${entryId}.data`],
    tells: "marks",
    also: ["titles", "judges"],
    seen: { "sponsor cosponsor": "XXXX XXX XXX XXX" },
  },
  "the ranking": {
    at: ({ challengeId, phaseId }) => [`/challenges/${challengeId}/ranking.data?phase=${phaseId}`],
    tells: "titles",
    also: ["judges", "marks"],
    seen: { "sponsor cosponsor": "XXXX XXX XXX XXX", leader: "···· ··X XX· ·X·" },
  },
  "the exported submissions": {
    at: ({ challengeId, phaseId }) => [
      `/challenges/${challengeId}/records/${phaseId}/submissions.csv`,
      `/challenges/${challengeId}/records/${phaseId}/archive.zip`,
    ],
    tells: "titles",
    seen: { "sponsor cosponsor leader": "···· XXX XXX XXX" },
  },
  "the exported evaluations": {
    at: ({ challengeId, phaseId }) => [
      `/challenges/${challengeId}/records/${phaseId}/evaluations.csv`,
    ],
    tells: "judges",
    also: ["marks"],
    seen: { "sponsor cosponsor leader": "···· XXX XXX XXX" },
  },
  // Where nothing of entries, marks and names has a place.
  "the challenge itself": {
    at: ({ challengeId }) => [`/challenges/${challengeId}.data`],
    tells: "marks",
    seen: {},
  },
};

interface Heard {
  readonly room: (contest: Contest) => string;
  readonly heard: Readonly<Record<string, string>>;
}

const sockets: Readonly<Record<string, Heard>> = {
  "where it stands": {
    room: ({ challengeId }) => rooms.challenge(challengeId),
    heard: {
      [staff]: "··XX XXX XXX ·XX",
      "leader administrator": "·XXX XXX XXX XXX",
      "sponsor cosponsor": "XXXX XXX XXX XXX",
    },
  },
  "how many ballots there are": {
    room: ({ challengeId }) => rooms.choice(challengeId),
    heard: {
      [staff]: "··XX XXX XXX ·XX",
      "leader administrator": "·XXX XXX XXX XXX",
      "sponsor cosponsor": "XXXX XXX XXX XXX",
    },
  },
  "how an entry is written": {
    room: ({ entryId }) => rooms.entry(entryId),
    heard: { "lead mate": "XXXX XXX XXX XXX" },
  },
  "what is submitted": {
    room: ({ challengeId }) => rooms.screening(challengeId),
    heard: { "sponsor cosponsor": "XXXX XXX XXX XXX" },
  },
  "how far judging is": {
    room: ({ challengeId }) => rooms.judging(challengeId),
    // To leaders the room says only that something has changed: their page counts marks until the ranking opens.
    heard: { "sponsor cosponsor": "XXXX XXX XXX XXX", leader: "·XXX XXX XXX XXX" },
  },
  "what judges say of an entry that all have marked": {
    room: ({ phaseId }) => rooms.deliberation(phaseId, aliases.first),
    heard: { judge: "···· XXX XXX ·XX" },
  },
  "what judges say of an entry that is to be marked": {
    room: ({ phaseId }) => rooms.deliberation(phaseId, aliases.second),
    heard: { assigned: "···· ··X XX· ·X·" },
  },
};

const database = useOneDatabase();
let server: Server;
let contests: Readonly<Record<Standing, Contest>>;
const cookies = new Map<Asker, string>();

beforeAll(async () => {
  await anOrganisation();
  const env = { GROUNDSWELL_NO_RATE_LIMITS: "1" };
  server = await startServer({ databaseUrl: database.url, env });
  const world = await contestsInAllStates();
  contests = world.contests;
  for (const asker of askers) cookies.set(asker, await signInAs(world.people[asker]));
}, 180_000);
afterAll(async () => {
  expect(server.logged, "the server logs no error").toEqual([]);
  await server.stop();
});

const cookieOf = (asker: Asker) => ({ Cookie: cookies.get(asker) ?? "" });

/** What a page or a file tells somebody of the planted words. */
async function told(asker: Asker, path: string): Promise<Planted[]> {
  const answer = await ask(server.url, path, { headers: cookieOf(asker) });
  const text = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  const kinds = Object.keys(planted) as Planted[];
  const found = kinds.filter((kind) => planted[kind].some((word) => text.includes(word)));
  if (answer.status !== 200)
    expect(found, `${path}, refused to ${asker}, tells all the same`).toEqual([]);
  return found;
}

/** A table with a line for each who sees something at all; a later line replaces an earlier one. */
function lines(table: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(table).flatMap(([names, line]) =>
    names.split(" ").map((name) => [name, line] as const),
  );
  return Object.fromEntries(named);
}

/** The same table as it is found. */
async function found(see: (asker: Asker, standing: Standing) => Promise<boolean>) {
  const table: Record<string, string> = {};
  for (const asker of askers) {
    const marks = [];
    for (const standing of standings) marks.push((await see(asker, standing)) ? "X" : "·");
    const line = marks.join("");
    const parts = [line.slice(0, 4), line.slice(4, 7), line.slice(7, 10), line.slice(10)];
    if (line.includes("X")) table[asker] = parts.join(" ");
  }
  return table;
}

describe("who is shown", () => {
  test.each(Object.entries(pages))(
    "%s",
    async (_, { at, tells, also = [], seen }) => {
      const table = await found(async (asker, standing) => {
        const shown: boolean[] = [];
        for (const path of at(contests[standing])) {
          const kinds = await told(asker, path);
          shown.push(kinds.includes(tells));
          const beside = kinds.filter((kind) => kind !== tells && !also.includes(kind));
          expect(beside, `${path} tells ${asker} besides`).toEqual([]);
          if (!kinds.includes(tells))
            expect(kinds, `${path} tells ${asker} a part, while ${standing}`).toEqual([]);
        }
        expect(new Set(shown).size, "files of the same are had by the same").toBe(1);
        return shown[0] === true;
      });
      expect(table).toEqual(lines(seen));
    },
    180_000,
  );
});

describe("who hears over sockets", () => {
  const joined = new Set<string>();
  const key = (asker: Asker, room: string) => `${asker} ${room}`;
  // A browser for each: whoever says more than a page does is cut off.
  beforeAll(async () => {
    for (const asker of askers)
      for (const contest of Object.values(contests)) {
        const browser = await openLive(server.url, { cookie: cookies.get(asker) ?? "" });
        for (const { room } of Object.values(sockets))
          if (await browser.watch(room(contest))) joined.add(key(asker, room(contest)));
        browser.close();
      }
  });

  test.each(Object.entries(sockets))("%s", async (_, { room, heard }) => {
    const table = await found((asker, standing) =>
      Promise.resolve(joined.has(key(asker, room(contests[standing])))),
    );
    expect(table).toEqual(lines(heard));
  });
});

test("neither searching nor one's own judging tells anybody of an entry", async () => {
  for (const asker of askers)
    for (const path of ["/search.data?q=malachite", "/search.data?q=vermilion", "/judging.data"])
      expect(await told(asker, path), `${path} as ${asker}`).toEqual([]);
});
