import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "./entry.ts";
import { readPabulib } from "./pabulib.ts";

const small = `META
key;value
vote_type;approval
PROJECTS
project_id;cost;name;votes
1;100;A shelter for bicycles;2
2;250.50;Longer opening hours;1
VOTES
voter_id;vote
a;1,2
b;1
`;

const projects = (rows: string) => small.replace(/(?<=name;votes\n)[^]*(?=VOTES)/, rows);
const votes = (rows: string) => small.replace(/(?<=voter_id;vote\n)[^]*/, rows);

describe("reading a ballot file", () => {
  it("reads settings, proposals and votes", async () => {
    expect(await read(small)).toEqual([
      { kind: "meta", key: "vote_type", value: "approval" },
      proposal({ id: "1", cost: "100", name: "A shelter for bicycles", votes: 2 }),
      proposal({ id: "2", cost: "250.50", name: "Longer opening hours", votes: 1 }),
      ballot("a", ["1", "2"]),
      ballot("b", ["1"]),
    ]);
  });

  it("reads the same with Windows line ends, a byte order mark and no line end at the end", async () => {
    const windows = `\ufeff${small.trimEnd().replaceAll("\n", "\r\n")}`;
    expect(await read(windows)).toEqual(await read(small));
  });

  it("reads the same however the bytes are cut into pieces", async () => {
    const text = small.replace("bicycles", "vélos 🚲");
    const whole = await read(text);
    for (const size of [1, 2, 3, 7]) expect(await read(text, size)).toEqual(whole);
  });

  it("takes columns in any order, further columns, and none for names, votes and descriptions", async () => {
    const text =
      "META\nkey;value\nvote_type;Approval\nPROJECTS\ncategory;cost;project_id\ngreen;5;x\nVOTES\nage;vote;voter_id\n30; x ;v\n31;;w\n";
    expect((await read(text)).slice(1)).toEqual([
      proposal({ id: "x", cost: "5", name: "", votes: null }),
      ballot("v", ["x"]),
      ballot("w", []),
    ]);
  });

  it("lets a cell in quotes hold semicolons, quotes and line ends", async () => {
    const text = projects('1;100;"Light; the ""good"" kind\nfor halls";3\n');
    expect(await read(text)).toContainEqual(
      proposal({ id: "1", cost: "100", name: 'Light; the "good" kind for halls', votes: 3 }),
    );
  });

  it("gives back every name, however it is made of letters, quotes and semicolons", async () => {
    const text = fc.string({
      unit: fc.constantFrom(..."abé żß;\"',#🚲".split("")),
      minLength: 1,
      maxLength: 30,
    });
    const name = text
      .map((value) => value.replace(/\s+/g, " ").trim().normalize("NFC"))
      .filter(isWhole);
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), async (names) => {
        const entries = await read(
          projects(names.map((value, at) => `${String(at)};1;${quoted(value)};0\n`).join("")),
        );
        const found = entries.flatMap((entry) =>
          entry.kind === "proposal" ? [entry.proposal.name] : [],
        );
        expect(found).toEqual(names);
      }),
    );
  });

  it.each([
    ["1;100;Name\n", "it has 3 fields instead of 4"],
    ["1;100;Name;2;more\n", "it has 5 fields instead of 4"],
    ["1;much;Name;2\n", 'its cost "much" is not a number'],
    ["1;-5;Name;2\n", 'its cost "-5" is not a number'],
    ["1;100;Name;2.5\n", 'its votes "2.5" are not a whole number'],
    ["1;100; ;2\n", "its name is empty"],
    [";100;Name;2\n", "it has no project_id"],
    ["1;100;Na\u0000me;2\n", "its name holds characters that are not text"],
    [`${"9".repeat(101)};100;Name;2\n`, "its project_id is longer than 100 characters"],
    ['1;100;"Name;2\n', "a quotation mark is opened and never closed"],
    ['1;100;"Na"me;2\n', "text follows a closing quotation mark"],
  ])("skips the proposal %j and says why", async (row, reason) => {
    const entries = await read(
      projects(`0;1;Sound;0\n${row}`).replace(/(?<=voter_id;vote\n)[^]*/, ""),
    );
    expect(entries.slice(2)).toEqual([{ kind: "bad", bad: { line: 7, reason } }]);
  });

  it("skips the second proposal of an id", async () => {
    const entries = await read(projects("1;1;First;0\n1;2;Second;0\n2;3;Third;0\n"));
    expect(entries).toContainEqual(bad(7, "the project_id 1 stands on line 6 already"));
  });

  it.each([
    ["c;1;x\n", "it has 3 fields instead of 2"],
    ["c;1,9\n", 'its vote names "9", which is no project_id of this file'],
    ["c;1,,2\n", 'its vote names "", which is no project_id of this file'],
    ["c;1,2,1\n", 'its vote names "1" twice'],
    [";1\n", "it has no voter_id"],
    ["b;1\n", "the voter_id b stands on line 10 already"],
  ])("skips the vote %j and says why", async (row, reason) => {
    const entries = await read(votes(`b;2\n${row}d;2\n`));
    expect(entries.slice(3)).toEqual([ballot("b", ["2"]), bad(11, reason), ballot("d", ["2"])]);
  });

  it("skips a row whose bytes are not UTF-8", async () => {
    const bytes = Buffer.concat([
      Buffer.from(votes("b;2\n")),
      Buffer.from([0x63, 0xff, 0x3b, 0x31, 0x0a]),
    ]);
    expect((await read(bytes)).at(-1)).toEqual(bad(11, "its bytes are not valid UTF-8"));
  });

  it("leaves out choices of a proposal whose own row is bad, and keeps the rest of the vote", async () => {
    const entries = await read(small.replace("250.50", "cheap"));
    expect(entries).toContainEqual({
      kind: "ballot",
      ballot: { voter: "a", choices: ["1"], leftOut: 1 },
    });
  });

  it("loses only its own line to a quotation mark that is never closed", async () => {
    const entries = await read(votes('b;"1\nc;2\nd;1\n'));
    expect(entries.slice(3)).toEqual([
      bad(10, "a quotation mark is opened and never closed"),
      ballot("c", ["2"]),
      ballot("d", ["1"]),
    ]);
  });
});

describe("refusing a file", () => {
  it.each([
    ["hello\n", "its first line is not META"],
    ["", "it is empty"],
    ["META\nkey;value\nvote_type;approval\n", "it ends without a section PROJECTS"],
    [small.replace(/VOTES[^]*/, ""), "it ends without a section VOTES"],
    [
      small.replace("voter_id;vote\na;1,2\nb;1\n", ""),
      "its section VOTES has no row of column names",
    ],
    [small.replace("vote_type", "votetype"), "its section META has no vote_type"],
    [small.replace(";cost;", ";price;"), "its section PROJECTS has no column cost"],
    [
      small.replace("voter_id;vote", "voter_id;voter_id;vote"),
      "its section VOTES has two columns voter_id",
    ],
    [`${small}META\n`, "line 12 begins a section META after the last section"],
    [small.replace("PROJECTS", "VOTES"), "line 4 begins a section VOTES instead of PROJECTS"],
  ])("refuses %j in a sentence", async (text, reason) => {
    await expect(read(text)).rejects.toThrow(
      `This is not a pabulib file that can be read: ${reason}.`,
    );
  });

  it("refuses votes of another type than approval", async () => {
    await expect(read(small.replace("approval", "ordinal"))).rejects.toThrow(
      "only approval votes can be imported",
    );
  });

  it("refuses bytes without a line end before they fill the memory", async () => {
    await expect(read(Buffer.alloc(3_000_000, 7), 65_536)).rejects.toThrow(
      "Line 1 is longer than a million bytes",
    );
  });
});

async function read(content: string | Buffer, pieceSize = 4096): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of readPabulib(pieces(Buffer.from(content), pieceSize)))
    entries.push(entry);
  return entries;
}

// eslint-disable-next-line @typescript-eslint/require-await -- stands in for a file's stream
async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const proposal = (given: { id: string; cost: string; name: string; votes: number | null }) => ({
  kind: "proposal",
  proposal: { description: "", target: "", ...given },
});
const ballot = (voter: string, choices: string[]) => ({
  kind: "ballot",
  ballot: { voter, choices, leftOut: 0 },
});
const bad = (line: number, reason: string) => ({ kind: "bad", bad: { line, reason } });

function quoted(text: string): string {
  return /[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// Splitting the emoji into halves would make text that no file can hold.
function isWhole(text: string): boolean {
  return text !== "" && Buffer.from(text).toString() === text;
}
