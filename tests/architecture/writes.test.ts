import { expect, test } from "vitest";
import { sourceFiles } from "#tests/support/source-files.ts";

/** Tables a feature writes although another owns them; each with the reason why a reaction would not do. */
const reviewed: Readonly<Record<string, string>> = {};

interface Model {
  /** The feature whose `.prisma` file holds it. */
  readonly owner: string;
  readonly accessor: string;
  readonly table: string;
}

const models = sourceFiles(["prisma/schema"], /\.prisma$/).flatMap(({ path, text }) =>
  [...text.matchAll(/^model (\w+) \{(.*?)^\}/gms)].map(([, name = "", body = ""]): Model => ({
    // `ideas.deciding.prisma` is a part of the feature "ideas".
    owner: /([\w-]+)(?:\.[\w-]+)?\.prisma$/.exec(path)?.[1] ?? "",
    accessor: name.charAt(0).toLowerCase() + name.slice(1),
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
  })),
);

test("a feature writes only the models of its own schema file", () => {
  const files = sourceFiles(["app/features"], /\.tsx?$/).filter(
    ({ path }) => !path.includes(".test."),
  );
  const trespasses = files.flatMap(({ path, text }) =>
    writtenModels(text)
      .filter(({ owner }) => owner !== path.split("/")[2])
      .map(({ table }) => `${path} writes ${table}`),
  );
  expect([...new Set(trespasses)].sort()).toEqual(Object.keys(reviewed).sort());
});

test("writing is recognised in Prisma and in SQL", () => {
  const tables = (text: string) => writtenModels(text).map(({ table }) => table);
  expect(tables("await tx.ideaAuthor\n  .createMany({")).toEqual(["idea_author"]);
  expect(tables('sql("insert into vote_change (id)")')).toEqual(["vote_change"]);
  expect(tables('sql("with x as (delete from only comment c where")')).toEqual(["comment"]);
  expect(tables('sql(`\n  UPDATE "idea" i SET title')).toEqual(["idea"]);
  expect(tables('sql("select from idea for update"); tx.idea.findMany(')).toEqual([]);
});

function writtenModels(text: string): Model[] {
  const verbs =
    "create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany";
  const byPrisma = text.matchAll(new RegExp(`\\.\\s*(\\w+)\\s*\\.\\s*(?:${verbs})\\s*\\(`, "g"));
  const bySql = text.matchAll(
    /\b(?:insert\s+into|delete\s+from|truncate(?:\s+table)?|merge\s+into|copy|update)\s+(?:only\s+)?"?(\w+)"?/gi,
  );
  const accessors = new Set([...byPrisma].map(([, accessor]) => accessor));
  const tables = new Set([...bySql].map(([, table]) => table?.toLowerCase()));
  return models.filter((model) => accessors.has(model.accessor) || tables.has(model.table));
}
