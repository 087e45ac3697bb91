import { expect, inject, it } from "vitest";
import { diagnoseHistory, sqlTowardsSchema } from "#prisma/engine.mjs";
import { cloneDatabase } from "#tests/support/template-database.ts";

/** What stands in a migration's SQL because no model can say it: foreign keys between features. Read before adding. */
const reviewed = [
  'ALTER TABLE "category" DROP CONSTRAINT "category_import_fkey";',
  'ALTER TABLE "comment" DROP CONSTRAINT "comment_author_fkey";',
  'ALTER TABLE "dismissed_guide" DROP CONSTRAINT "dismissed_guide_person_fkey";',
  'ALTER TABLE "home_visit" DROP CONSTRAINT "home_visit_person_fkey";',
  'ALTER TABLE "idea" DROP CONSTRAINT "idea_import_fkey";',
  'ALTER TABLE "idea" DROP CONSTRAINT "idea_unit_fkey";',
  'ALTER TABLE "idea_author" DROP CONSTRAINT "idea_author_person_fkey";',
  'ALTER TABLE "idea_draft" DROP CONSTRAINT "idea_draft_person_fkey";',
  'ALTER TABLE "idea_version" DROP CONSTRAINT "idea_version_editor_fkey";',
  'ALTER TABLE "notification" DROP CONSTRAINT "notification_person_fkey";',
  'ALTER TABLE "person" DROP CONSTRAINT "person_import_fkey";',
  'ALTER TABLE "session" DROP CONSTRAINT "session_person_fkey";',
  'ALTER TABLE "vote" DROP CONSTRAINT "vote_person_fkey";',
];

it("the migrated database and the models agree, but for what was reviewed", async () => {
  const clone = await cloneDatabase(inject("databaseServer"));
  try {
    const sql = await sqlTowardsSchema(clone.url);
    const statements = sql.split(/^-- .+$/mu).map((statement) => statement.trim());
    expect(statements.filter(Boolean).sort()).toEqual([...reviewed].sort());
  } finally {
    await clone.drop();
  }
});

it("Prisma itself finds nothing to do in a database that we migrated", async () => {
  const clone = await cloneDatabase(inject("databaseServer"));
  try {
    expect(await diagnoseHistory(clone.url)).toMatchObject({
      hasMigrationsTable: true,
      history: null,
      editedMigrationNames: [],
      failedMigrationNames: [],
    });
  } finally {
    await clone.drop();
  }
});
