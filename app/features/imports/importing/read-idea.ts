import { createHash } from "node:crypto";
import type { Message } from "#app/core/words.ts";
import { cut } from "../election.ts";
import { paragraphs, tidy } from "../row-text.ts";
import type { Columns, Field } from "./columns.ts";
import type { FileIdea, Origin } from "./file-idea.ts";
import { tagsFrom } from "./file-tags.ts";
import { kindFrom, stageFrom } from "./file-words.ts";
import { momentFrom } from "./moment.ts";

/** What a row says: an idea, or why it becomes none. */
export type ReadRow =
  | { readonly idea: FileIdea }
  /** Something in it must be put right. */
  | { readonly bad: Message; readonly title: string }
  /** It is whole, and yet no idea of its own. */
  | { readonly left: Message; readonly title: string };

const titleAtMost = 120;
const textAtMost = 20_000;
const idAtMost = 100;
const originAtMost = 500;

/** Understands a row of a file. `now` is the latest moment at which an idea can have been posted. */
export function readIdea(cells: readonly string[], columns: Columns, now: Date): ReadRow {
  const given = (field: Field) => unprotected(cells[columns.at[field] ?? -1] ?? "");
  const title = tidy(given("title"));
  const shown = cut(title ?? "", titleAtMost);
  const trouble = troubleWith(given, now);
  if (trouble) return { bad: trouble, title: shown };
  if (stageOf(given) === "duplicate")
    return { left: duplicateOf(given("originalId")), title: shown };
  return { idea: ideaFrom(given, title ?? "") };
}

type Given = (field: Field) => string;

/** A cell as it was before it was kept from being a formula; see neutralised(). */
function unprotected(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, "");
}

function stageOf(given: Given) {
  return given("stage").trim() === "" ? "open" : stageFrom(given("stage"));
}

function troubleWith(given: Given, now: Date): Message | null {
  return (
    textTrouble(given) ??
    wordTrouble(given) ??
    momentTrouble(given("createdAt"), now) ??
    countTrouble(given)
  );
}

const texts = ["problem", "proposal", "description", "beneficiary", "answer"] as const;
const lines = [
  "sourceId",
  "url",
  "title",
  "category",
  "unit",
  "authorEmail",
  "authorName",
  "tags",
] as const;

const facts = [
  ...(["kind", "stage", "createdAt", "votes", "comments", "originalId"] as const),
  ...(["answeredBy", "answeredAt"] as const),
] as const;

function textTrouble(given: Given): Message | null {
  const broken = [...texts, ...lines, ...facts].find((field) => paragraphs(given(field)) === null);
  if (broken) return { key: "importing.notText", values: { column: broken } };
  if (tidy(given("title")) === "") return { key: "importing.titleMissing" };
  const long = texts.find((field) => given(field).length > textAtMost);
  if (long) return { key: "importing.textLong", values: { column: long, most: textAtMost } };
  const longLine = lines.find((field) => field !== "title" && given(field).length > originAtMost);
  if (longLine)
    return { key: "importing.textLong", values: { column: longLine, most: originAtMost } };
  if (given("title").length > textAtMost)
    return { key: "importing.textLong", values: { column: "title", most: textAtMost } };
  if (given("sourceId").trim().length > idAtMost)
    return { key: "importing.textLong", values: { column: "id", most: idAtMost } };
  const body = ["problem", "proposal", "description"] as const;
  return body.every((field) => given(field).trim() === "")
    ? { key: "importing.textMissing" }
    : null;
}

function wordTrouble(given: Given): Message | null {
  if (stageOf(given) === null) return unknownWord("importing.stageUnknown", given("stage"));
  if (given("kind").trim() !== "" && kindFrom(given("kind")) === null)
    return unknownWord("importing.kindUnknown", given("kind"));
  return null;
}

function unknownWord(
  key: "importing.stageUnknown" | "importing.kindUnknown",
  word: string,
): Message {
  return { key, values: { word: cut(word.trim(), 40) } };
}

function momentTrouble(text: string, now: Date): Message | null {
  if (text.trim() === "") return null;
  const moment = momentFrom(text);
  if (!moment) return { key: "importing.dateUnknown", values: { word: cut(text.trim(), 40) } };
  return moment > now ? { key: "importing.dateToCome" } : null;
}

function countTrouble(given: Given): Message | null {
  const wrong = (["votes", "comments"] as const).find((field) => !count.test(given(field).trim()));
  if (!wrong) return null;
  return { key: "importing.countUnknown", values: { word: cut(given(wrong).trim(), 40) } };
}

const count = /^(?:\d{1,9}(?:\.0+)?)?$/;

function duplicateOf(original: string): Message {
  const id = tidy(original) ?? "";
  if (id === "") return { key: "importing.duplicate" };
  return { key: "importing.duplicateOf", values: { id: cut(id, idAtMost) } };
}

function ideaFrom(given: Given, wholeTitle: string): FileIdea {
  const title = cut(wholeTitle, titleAtMost);
  const titleCut = title !== wholeTitle;
  const body = { problem: given("problem"), proposal: given("proposal") };
  // A file with one text for everything tells it where a reader begins.
  const problem = [titleCut ? wholeTitle : "", body.problem, given("description")];
  const answer = answerFrom(given);
  const { tags, left } = tagsFrom(tidy(given("tags")) ?? "");
  const proposal = [body.proposal, answer];
  return {
    sourceId: sourceIdOf(given),
    title,
    problem: joined(problem),
    proposal: joined(proposal),
    beneficiary: paragraphs(given("beneficiary")) ?? "",
    kind: kindFrom(given("kind")) ?? "improve",
    stage: settledStage(given),
    category: tidy(given("category")) ?? "",
    unit: tidy(given("unit")) ?? "",
    authorEmail: emailOf(given),
    tags,
    createdAt: momentFrom(given("createdAt")),
    origin: originOf(given),
    titleCut,
    tagsLeft: left,
    answered: answer !== "",
  };
}

function joined(parts: readonly string[]): string {
  const whole = parts.map((part) => paragraphs(part) ?? "").filter((part) => part !== "");
  return whole.join("\n\n");
}

/** Files without ids are told apart by what they say. */
function sourceIdOf(given: Given): string {
  const id = tidy(given("sourceId")) || tidy(given("url"));
  if (id) return id;
  const said = [given("title"), given("problem"), given("proposal"), given("description")];
  return `text-${createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 24)}`;
}

function settledStage(given: Given): FileIdea["stage"] {
  const stage = stageOf(given);
  return stage === null || stage === "duplicate" ? "open" : stage;
}

function emailOf(given: Given): string {
  const email = [given("authorEmail"), given("authorName")].find((text) => text.includes("@"));
  return (tidy(email) ?? "").toLowerCase();
}

function originOf(given: Given): Origin {
  const line = (field: Field) => tidy(given(field)) ?? "";
  const figure = (field: Field) => (given(field).trim() === "" ? null : Number(given(field)));
  return {
    author: line("authorName"),
    url: line("url"),
    votes: figure("votes"),
    comments: figure("comments"),
  };
}

/** What somebody answered there, as a quotation under who and when; it is no answer given here. */
function answerFrom(given: Given): string {
  const text = paragraphs(given("answer")) ?? "";
  if (text === "") return "";
  const who = [
    tidy(given("answeredBy")),
    momentFrom(given("answeredAt"))?.toISOString().slice(0, 10),
  ];
  const head = who.filter(Boolean).join(", ");
  const quoted = text.split("\n").map((line) => `> ${line}`);
  return [...(head ? [`> **${head.replace(/[*_[\]\\`<>]/g, "\\$&")}**`, ">"] : []), ...quoted].join(
    "\n",
  );
}
