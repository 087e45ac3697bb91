import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rulesWithoutChoice } from "#app/features/files/file-rules.ts";
import { prepareFile } from "#app/features/files/prepare-file.server.ts";
import {
  anOfficeFile,
  anOpenDocument,
  aPdf,
  aPhotograph,
  aPngThatClaims,
  aZip,
} from "./crafted.ts";
import { refusalOf } from "./sending.ts";

let folder = "";
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "telling-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function prepare(name: string, content: Buffer | string, groups = rulesWithoutChoice.groups) {
  const place = (part: string) => join(folder, `${String(++made)}-${part}`);
  const path = place("sent");
  await writeFile(path, content);
  return prepareFile({ path, name }, place, { groups });
}

const as = async (name: string, content: Buffer | string) => {
  const { type, name: kept } = await prepare(name, content);
  return [type, kept];
};

describe("what a file is", () => {
  test.each(["docx", "xlsx", "pptx"] as const)("%s is told by its directory", async (type) => {
    expect(await as(`Plan.${type}`, anOfficeFile(type))).toEqual([type, `Plan.${type}`]);
  });

  test.each(["odt", "ods", "odp"] as const)("%s is told by its first entry", async (type) => {
    expect(await as(`Plan.${type}`, anOpenDocument(type))).toEqual([type, `Plan.${type}`]);
  });

  test("PDF stays as it is; a name without an ending, or with one nobody knows, gets its own", async () => {
    expect(await as("Plan", aPdf())).toEqual(["pdf", "Plan.pdf"]);
    expect(await as("Plan.final", aPdf())).toEqual(["pdf", "Plan.final.pdf"]);
    expect(await as("Plan.PDF", aPdf())).toEqual(["pdf", "Plan.pdf"]);
  });

  test("which kind of text it is, harmless all of them, only its name says", async () => {
    expect(await as("votes.csv", "a;b\n1;2\n")).toEqual(["csv", "votes.csv"]);
    expect(await as("read me.md", "# Title\n")).toEqual(["md", "read me.md"]);
    expect(await as("note", "Une idée, çà et là.\n")).toEqual(["txt", "note.txt"]);
    const western = Buffer.from("Pr\u00e9nom;\u00c2ge\n", "latin1");
    expect(await as("prenoms.csv", western)).toEqual(["csv", "prenoms.csv"]);
  });

  test("a picture is told and kept as one of three kinds", async () => {
    const gif = await sharp(await aPhotograph())
      .gif()
      .toBuffer();
    const avif = await sharp(await aPhotograph())
      .avif({ effort: 0 })
      .toBuffer();
    expect(await as("p.JPEG", await aPhotograph())).toEqual(["jpeg", "p.jpeg"]);
    expect(await as("p.png", await aPhotograph("png"))).toEqual(["png", "p.png"]);
    expect(await as("p.webp", await aPhotograph("webp"))).toEqual(["webp", "p.webp"]);
    expect(await as("p.gif", gif)).toEqual(["png", "p.png"]);
    expect(await as("p.avif", avif)).toEqual(["webp", "p.webp"]);
  });
});

describe("what is not taken", () => {
  const html = "<!DOCTYPE html><script>alert(1)</script>";
  const svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
  const macros = { name: "word/vbaProject.bin", content: "x" };
  const cases: readonly (readonly [string, string, Buffer | string, string])[] = [
    ["nothing", "x.txt", "", "attaching.empty"],
    ["a web page called a text", "x.txt", html, "attaching.page"],
    ["a web page called a picture", "x.png", `\n ${html}`, "attaching.page"],
    ["a drawing in SVG", "x.svg", svg, "attaching.page"],
    ["a drawing in SVG as XML", "x.png", `<?xml version="1.0"?>${svg}`, "attaching.page"],
    ["a page after a byte order mark", "x.csv", `\ufeff<html>`, "attaching.page"],
    ["a text called a program", "x.js", "alert(1)", "attaching.unknown"],
    ["a script", "run.txt", "#!/bin/sh\nrm -rf /\n", "attaching.program"],
    ["a Windows program", "x.pdf", windowsProgram(), "attaching.program"],
    [
      "a Linux program",
      "x.txt",
      Buffer.from(`\x7fELF${"\0".repeat(60)}`, "latin1"),
      "attaching.program",
    ],
    ["what is no text", "x.txt", Buffer.from([1, 2, 3, 0, 200]), "attaching.unknown"],
    ["an archive", "x.docx", aZip([{ name: "a.exe", content: "MZ" }]), "attaching.archive"],
    ["a Java archive", "x.docx", aZip([{ name: "META-INF/MANIFEST.MF" }]), "attaching.archive"],
    ["half a document", "x.docx", anOfficeFile("docx").subarray(0, 90), "attaching.archive"],
    [
      "a document with something before it",
      "x.docx",
      Buffer.concat([Buffer.from("PK\x03\x04x", "latin1"), anOfficeFile("docx")]),
      "attaching.archive",
    ],
    [
      "a document with something behind it",
      "x.docx",
      Buffer.concat([anOfficeFile("docx"), Buffer.from("<script>")]),
      "attaching.archive",
    ],
    [
      "a document of two kinds",
      "x.odt",
      anOpenDocument("odt", [{ name: "[Content_Types].xml" }, { name: "word/document.xml" }]),
      "attaching.archive",
    ],
    [
      "macros called a document without",
      "x.docx",
      anOfficeFile("docx", [macros]),
      "attaching.macros",
    ],
    [
      "macros under another case",
      "x.xlsx",
      anOfficeFile("xlsx", [{ name: "xl/VBAPROJECT.BIN" }]),
      "attaching.macros",
    ],
    [
      "old spreadsheet macros",
      "x.xlsx",
      anOfficeFile("xlsx", [{ name: "xl/macrosheets/sheet1.xml" }]),
      "attaching.macros",
    ],
    [
      "controls",
      "x.pptx",
      anOfficeFile("pptx", [{ name: "ppt/activeX/activeX1.bin" }]),
      "attaching.macros",
    ],
    [
      "Basic in an OpenDocument",
      "x.ods",
      anOpenDocument("ods", [{ name: "Basic/Standard/Module1.xml" }]),
      "attaching.macros",
    ],
    [
      "a locked document",
      "x.docx",
      anOfficeFile("docx", [{ name: "word/a.xml", encrypted: true }]),
      "attaching.locked",
    ],
    [
      "a bomb that says so",
      "x.docx",
      anOfficeFile("docx", [{ name: "word/a.xml", content: "0", says: 4_000_000_000 }]),
      "attaching.bomb",
    ],
    [
      "a bomb by its ratio",
      "x.xlsx",
      anOfficeFile("xlsx", [{ name: "xl/a.xml", content: "0".repeat(15_000_000) }]),
      "attaching.bomb",
    ],
    [
      "an old document",
      "x.doc",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
      "attaching.oldOffice",
    ],
    ["a PDF called a picture", "x.png", aPdf(), "attaching.mismatch"],
    ["a document called another one", "x.xlsx", anOfficeFile("docx"), "attaching.mismatch"],
    ["a text called a PDF", "x.pdf", "Not really.", "attaching.mismatch"],
    [
      "half a picture's head",
      "x.png",
      Buffer.from("89504e470d0a1a0a0000", "hex"),
      "attaching.unknown",
    ],
  ];

  test.each(cases)("%s", async (_, name, content, says) => {
    expect(await refusalOf(prepare(name, content))).toBe(says);
  });

  test("a picture that would unfold to more than anybody can look at, whatever it weighs", async () => {
    const flood = await aPngThatClaims(60_000, 60_000);
    expect(flood.length).toBeLessThan(1000);
    expect(await refusalOf(prepare("x.png", flood))).toBe("attaching.pixels");
    expect(await refusalOf(prepare("x.png", await aPngThatClaims(9000, 9000)))).toBe(
      "attaching.pixels",
    );
  });

  test("a picture that was cut short", async () => {
    const noise = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        noise: { type: "gaussian", mean: 128, sigma: 40 },
        background: "red",
      },
    })
      .jpeg()
      .toBuffer();
    expect(await refusalOf(prepare("x.jpg", noise.subarray(0, noise.length / 2)))).toBe(
      "attaching.broken",
    );
  });

  test("what the organisation does not take, though others do", async () => {
    expect(await refusalOf(prepare("x.pdf", aPdf(), ["pictures"]))).toBe("attaching.notTaken");
  });
});

describe("a picture that is kept", () => {
  test("is drawn anew: no place, no camera, upright, with a preview", async () => {
    const { path, previewPath, width, height } = await prepare("x.jpg", await aPhotograph());
    expect([width, height], "it lay on its side").toEqual([40, 60]);
    for (const file of [path, previewPath ?? ""]) {
      const { exif, orientation, width: wide, height: high } = await sharp(file).metadata();
      expect([exif, orientation], file).toEqual([undefined, undefined]);
      expect(wide).toBeLessThan(high);
    }
    expect((await sharp(path).toBuffer()).toString("latin1")).not.toContain("secret-place-marker");
  });

  test("is nothing else besides: what was appended, or hidden in a comment, is gone", async () => {
    const polyglot = Buffer.concat([
      await aPhotograph("png"),
      Buffer.from("<script>alert('polyglot')</script>PK\x03\x04"),
    ]);
    const { path } = await prepare("x.png", polyglot);
    expect((await readFile(path)).toString("latin1")).not.toContain("polyglot");
  });

  test("shows the first frame of several", async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = [await frame("red"), await frame("blue")];
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const { path, width, height } = await prepare("x.gif", moving);
    expect([width, height]).toEqual([20, 20]);
    expect((await sharp(path).metadata()).pages).toBeUndefined();
  });

  test("is made no larger than a screen can show, its preview smaller still", async () => {
    const { path, previewPath, width } = await prepare("x.png", await aPhotograph("png", 40, 5000));
    expect(width).toBe(4096);
    expect((await sharp(path).metadata()).width).toBe(4096);
    expect((await sharp(previewPath ?? "").metadata()).width).toBe(1280);
  });
});

describe("a name", () => {
  test.each([
    ["../../etc/passwd.txt", "passwd.txt"],
    ["C:\\Users\\ada\\plan.txt", "plan.txt"],
    ["a\u202etxt.exe.txt", "atxt.exe.txt"],
    ["line\r\nbreak.txt", "linebreak.txt"],
    [`${"x".repeat(300)}.txt`, `${"x".repeat(120)}.txt`],
    ["...", "file.txt"],
    ["", "file.txt"],
    ["Überblick – été «1».txt", "Überblick – été «1».txt"],
    ['a"b<c>.txt', "a_b_c_.txt"],
  ])("%j is kept as %j", async (sent, kept) => {
    expect((await prepare(sent, "Text.")).name).toBe(kept);
  });
});

function windowsProgram(): Buffer {
  return Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200), Buffer.from("PE\0\0")]);
}
