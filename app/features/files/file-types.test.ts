import { expect, test } from "vitest";
import { typeNames } from "#app/ui/inputs/file-rules.ts";
import { acceptOf, fileGroups, groupOf, keptAs } from "./file-types.ts";
import { previewSize } from "./stored-file.ts";

test("a form names the types of the groups that are allowed, and no others", () => {
  expect(typeNames(acceptOf(fileGroups), "")).toBe(
    "PNG, JPEG, WEBP, PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, TXT, CSV, MD, GIF, AVIF",
  );
  expect(acceptOf(["pdf", "text"])).toBe(".pdf,.txt,.csv,.md");
});

test("pictures that are kept as another type belong to pictures", () => {
  expect([keptAs("gif"), keptAs("avif"), keptAs("pdf")]).toEqual(["png", "webp", "pdf"]);
  expect([groupOf("gif"), groupOf("odt")]).toEqual(["pictures", "opendocument"]);
});

test("a preview keeps the picture's shape and makes no small one larger", () => {
  expect(previewSize({ width: 4000, height: 3000 })).toEqual({ width: 1280, height: 960 });
  expect(previewSize({ width: 200, height: 100 })).toEqual({ width: 200, height: 100 });
  expect(previewSize({ width: 4096, height: 1 })).toEqual({ width: 1280, height: 1 });
});
