-- Stages and decisions: what becomes of an idea, who decided it, in which capacity and why; kept for ever.
ALTER TABLE "idea" ADD COLUMN "state_version" INTEGER NOT NULL DEFAULT 1;

CREATE TYPE "wording_kind" AS ENUM ('reason', 'reply');

CREATE TYPE "decision_capacity" AS ENUM ('manager', 'owner', 'deputy', 'leader');

CREATE TYPE "appeal_outcome" AS ENUM ('upheld', 'reopened', 'accepted', 'overtaken');

CREATE TABLE "stage_name" (
    "stage" "stage" NOT NULL,
    "usual" JSONB NOT NULL,
    "name" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "stage_name_pkey" PRIMARY KEY ("stage")
);

CREATE TABLE "wording" (
    "id" UUID NOT NULL,
    "kind" "wording_kind" NOT NULL,
    "stage" "stage" NOT NULL,
    "name" JSONB NOT NULL,
    "body" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ,

    CONSTRAINT "wording_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "from_stage" "stage" NOT NULL,
    "to_stage" "stage" NOT NULL,
    "from_name" JSONB NOT NULL,
    "to_name" JSONB NOT NULL,
    "reason_id" UUID,
    "reason" JSONB,
    "explanation" TEXT NOT NULL DEFAULT '',
    "explanation_html" TEXT NOT NULL DEFAULT '',
    "lessons" TEXT NOT NULL DEFAULT '',
    "lessons_html" TEXT NOT NULL DEFAULT '',
    "decider_id" UUID NOT NULL,
    "decider_name" TEXT NOT NULL,
    "capacity" "decision_capacity" NOT NULL,
    "capacity_of" TEXT NOT NULL DEFAULT '',
    "above_unit_id" UUID,
    "decided_at" TIMESTAMPTZ NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "prepared_decision" (
    "id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "from_stage" "stage" NOT NULL,
    "to_stage" "stage" NOT NULL,
    "reason_id" UUID,
    "explanation" TEXT NOT NULL DEFAULT '',
    "lessons" TEXT NOT NULL DEFAULT '',
    "publish_at" TIMESTAMPTZ,
    "prepared_by_id" UUID NOT NULL,
    "prepared_at" TIMESTAMPTZ NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "refusal" TEXT,
    "refused_at" TIMESTAMPTZ,

    CONSTRAINT "prepared_decision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "idea_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "appellant_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "filed_at" TIMESTAMPTZ NOT NULL,
    "outcome" "appeal_outcome",
    "answer" TEXT NOT NULL DEFAULT '',
    "answer_html" TEXT NOT NULL DEFAULT '',
    "answered_by_id" UUID,
    "answered_by_name" TEXT NOT NULL DEFAULT '',
    "capacity" "decision_capacity",
    "capacity_of" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ,
    "result_id" UUID,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "decision_idea_idx" ON "decision"("idea_id", "published_at", "id");

CREATE INDEX "decision_decider_idx" ON "decision"("decider_id", "published_at" DESC);

CREATE INDEX "decision_reason_idx" ON "decision"("reason_id");

CREATE UNIQUE INDEX "prepared_decision_idea_key" ON "prepared_decision"("idea_id");

CREATE INDEX "prepared_decision_due_idx" ON "prepared_decision"("publish_at");

CREATE INDEX "prepared_decision_reason_idx" ON "prepared_decision"("reason_id");

CREATE INDEX "prepared_decision_preparer_idx" ON "prepared_decision"("prepared_by_id");

CREATE UNIQUE INDEX "appeal_idea_key" ON "appeal"("idea_id");

CREATE UNIQUE INDEX "appeal_decision_key" ON "appeal"("decision_id");

CREATE UNIQUE INDEX "appeal_result_key" ON "appeal"("result_id");

CREATE INDEX "appeal_appellant_idx" ON "appeal"("appellant_id");

CREATE INDEX "appeal_answerer_idx" ON "appeal"("answered_by_id");

ALTER TABLE "decision" ADD CONSTRAINT "decision_idea_id_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "decision" ADD CONSTRAINT "decision_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "wording"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "prepared_decision" ADD CONSTRAINT "prepared_decision_idea_id_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "prepared_decision" ADD CONSTRAINT "prepared_decision_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "wording"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "appeal" ADD CONSTRAINT "appeal_idea_id_fkey" FOREIGN KEY ("idea_id") REFERENCES "idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "appeal" ADD CONSTRAINT "appeal_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "appeal" ADD CONSTRAINT "appeal_result_id_fkey" FOREIGN KEY ("result_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Keys between features, and checks ---------------------------------------------------------------
ALTER TABLE "decision" ADD CONSTRAINT "decision_decider_fkey"
  FOREIGN KEY ("decider_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "prepared_decision" ADD CONSTRAINT "prepared_decision_preparer_fkey"
  FOREIGN KEY ("prepared_by_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_appellant_fkey"
  FOREIGN KEY ("appellant_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_answerer_fkey"
  FOREIGN KEY ("answered_by_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "decision" ADD CONSTRAINT "decision_move_check" CHECK ("from_stage" <> "to_stage");
ALTER TABLE "decision" ADD CONSTRAINT "decision_reason_check" CHECK (("reason_id" IS NULL) = ("reason" IS NULL));
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_outcome_check" CHECK (("outcome" IS NULL) = ("answered_at" IS NULL));

-- What has been published stays word for word; only undoing an import may take it out again.
CREATE TRIGGER "decision_append_only" BEFORE UPDATE OR DELETE ON "decision"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();

-- Who may answer an appeal against a decision: the managers of the first unit from "above_unit_id" upwards that has
-- one, and their deputies; where there is none, leaders. Never the decider, never an author.
CREATE FUNCTION "appeal_answerers"("p_decision" uuid)
RETURNS TABLE ("person_id" uuid, "capacity" "decision_capacity", "capacity_of" text, "above_unit_id" uuid)
LANGUAGE sql STABLE ROWS 4 AS $$
  WITH RECURSIVE "appealed" AS (
    SELECT d."idea_id", d."decider_id", d."above_unit_id" FROM "decision" d WHERE d."id" = "p_decision"
  ), "up" AS (
    SELECT u."id", u."parent_id", u."name", 0 AS "level"
    FROM "appealed" JOIN "unit" u ON u."id" = "appealed"."above_unit_id"
    UNION ALL
    SELECT u."id", u."parent_id", u."name", "up"."level" + 1 FROM "up" JOIN "unit" u ON u."id" = "up"."parent_id"
  ), "able" AS (
    SELECT p."id", p."role" FROM "person" p, "appealed" a
    WHERE p."deactivated_at" IS NULL AND p."import_id" IS NULL AND p."id" <> a."decider_id"
      AND NOT EXISTS (SELECT FROM "idea_author" x WHERE x."idea_id" = a."idea_id" AND x."person_id" = p."id")
  ), "manager" AS (
    SELECT m."person_id", "up"."level", "up"."name", "up"."parent_id"
    FROM "up" JOIN "unit_manager" m ON m."unit_id" = "up"."id" JOIN "able" ON "able"."id" = m."person_id"
  ), "nearest" AS (
    SELECT * FROM "manager" WHERE "level" = (SELECT min("level") FROM "manager")
  )
  SELECT n."person_id", 'manager'::"decision_capacity", n."name", n."parent_id" FROM "nearest" n
  UNION ALL
  SELECT b."deputy_id", 'deputy', p."name", n."parent_id"
  FROM "nearest" n
  JOIN "person" p ON p."id" = n."person_id"
  JOIN "absence" b ON b."person_id" = n."person_id" AND now() >= b."from_at" AND now() < b."until_at"
  JOIN "able" ON "able"."id" = b."deputy_id"
  UNION ALL
  SELECT "able"."id", 'leader', '', NULL FROM "able"
  WHERE "able"."role" = 'leader' AND NOT EXISTS (SELECT FROM "nearest")
$$;

-- What the product calls the stages, and words to decide with, so that an empty organisation can. ----
INSERT INTO "stage_name" ("stage", "usual") VALUES
  ('open', '{"en": "Open", "fr": "Ouverte"}'),
  ('in_review', '{"en": "In review", "fr": "À l’étude"}'),
  ('accepted', '{"en": "Accepted", "fr": "Acceptée"}'),
  ('piloting', '{"en": "Piloting", "fr": "En phase pilote"}'),
  ('implemented', '{"en": "Implemented", "fr": "Réalisée"}'),
  ('spread', '{"en": "Spread", "fr": "Diffusée"}'),
  ('not_now', '{"en": "Not now", "fr": "Pas maintenant"}'),
  ('merged', '{"en": "Merged", "fr": "Fusionnée"}');
INSERT INTO "wording" ("id", "kind", "stage", "name", "body", "position") VALUES
  ('00000000-0000-7000-8000-000000000101', 'reason', 'accepted', '{"en": "It fits what we have set out to do", "fr": "Elle va dans le sens de nos priorités"}', '{}', 1),
  ('00000000-0000-7000-8000-000000000102', 'reason', 'accepted', '{"en": "It helps many people for little effort", "fr": "Elle aide beaucoup de monde pour peu d’efforts"}', '{}', 2),
  ('00000000-0000-7000-8000-000000000103', 'reason', 'accepted', '{"en": "It makes work or a service safer", "fr": "Elle rend le travail ou un service plus sûr"}', '{}', 3),
  ('00000000-0000-7000-8000-000000000104', 'reason', 'accepted', '{"en": "It saves money or time", "fr": "Elle fait gagner du temps ou de l’argent"}', '{}', 4),
  ('00000000-0000-7000-8000-000000000105', 'reason', 'not_now', '{"en": "There is no money for it this year", "fr": "Il n’y a pas de budget cette année"}', '{}', 1),
  ('00000000-0000-7000-8000-000000000106', 'reason', 'not_now', '{"en": "Nobody has the time to do it well", "fr": "Personne n’a le temps de bien le faire"}', '{}', 2),
  ('00000000-0000-7000-8000-000000000107', 'reason', 'not_now', '{"en": "The law or a contract does not allow it", "fr": "La loi ou un contrat ne le permet pas"}', '{}', 3),
  ('00000000-0000-7000-8000-000000000108', 'reason', 'not_now', '{"en": "It is already being done", "fr": "C’est déjà en cours"}', '{}', 4),
  ('00000000-0000-7000-8000-000000000109', 'reason', 'not_now', '{"en": "It was tried and did not work", "fr": "Cela a été essayé sans succès"}', '{}', 5),
  ('00000000-0000-7000-8000-000000000110', 'reason', 'not_now', '{"en": "It would help fewer people than it costs", "fr": "Elle coûterait plus qu’elle n’aiderait"}', '{}', 6),
  ('00000000-0000-7000-8000-000000000111', 'reason', 'implemented', '{"en": "Done as proposed", "fr": "Réalisée comme proposée"}', '{}', 1),
  ('00000000-0000-7000-8000-000000000112', 'reason', 'implemented', '{"en": "Done in another way", "fr": "Réalisée autrement"}', '{}', 2),
  ('00000000-0000-7000-8000-000000000113', 'reason', 'implemented', '{"en": "Done in part", "fr": "Réalisée en partie"}', '{}', 3),
  ('00000000-0000-7000-8000-000000000114', 'reason', 'spread', '{"en": "Other units have taken it over", "fr": "D’autres services l’ont reprise"}', '{}', 1),
  ('00000000-0000-7000-8000-000000000115', 'reason', 'spread', '{"en": "It is the rule everywhere now", "fr": "C’est désormais la règle partout"}', '{}', 2),
  ('00000000-0000-7000-8000-000000000201', 'reply', 'in_review', '{"en": "We are looking at it", "fr": "Nous l’étudions"}', '{"en": "Thank you for this idea. We are looking at it now, and will write here what we think of it by …", "fr": "Merci pour cette idée. Nous l’étudions et écrirons ici ce que nous en pensons d’ici au …"}', 1),
  ('00000000-0000-7000-8000-000000000202', 'reply', 'accepted', '{"en": "Yes, and what comes next", "fr": "Oui, et la suite"}', '{"en": "Thank you: we will do this. … takes it on, and the first step is … by …\n\nWhat you can do meanwhile: …", "fr": "Merci : nous allons le faire. … s’en charge, et la première étape est … d’ici au …\n\nCe que vous pouvez faire en attendant : …"}', 1),
  ('00000000-0000-7000-8000-000000000203', 'reply', 'not_now', '{"en": "Not now, and what would change that", "fr": "Pas maintenant, et ce qui changerait la réponse"}', '{"en": "Thank you for this idea, and to everybody who added to it. We will not do it now, because …\n\nWe would look at it again if …", "fr": "Merci pour cette idée, et à toutes celles et ceux qui l’ont complétée. Nous ne la réaliserons pas maintenant, parce que …\n\nNous la reprendrions si …"}', 1),
  ('00000000-0000-7000-8000-000000000204', 'reply', 'implemented', '{"en": "It is done", "fr": "C’est fait"}', '{"en": "This is done: since … it works like this: …\n\nThank you to … who made it happen.", "fr": "C’est fait : depuis le …, cela fonctionne ainsi : …\n\nMerci à … qui l’ont rendu possible."}', 1);
