-- People are found by name, job title and skill, whatever the accents, and in spite of a slip of the finger.

-- Both belong to PostgreSQL's own distribution and may be created by whoever owns the database.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";

-- Without accents and capitals. unaccent() counts as stable, because its rules could be replaced; ours are the ones
-- that come with it, named here, so that indexes may rest on the result.
CREATE OR REPLACE FUNCTION "fold_text"("given" text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(unaccent('unaccent', normalize("given", NFKC)));

CREATE TABLE "profile" (
  "person_id" UUID NOT NULL,
  "about" TEXT NOT NULL DEFAULT '',
  "updated_at" TIMESTAMPTZ NOT NULL,
  CONSTRAINT "profile_pkey" PRIMARY KEY ("person_id")
);
CREATE TABLE "person_skill" (
  "person_id" UUID NOT NULL,
  "skill" TEXT NOT NULL,
  "position" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "person_skill_pkey" PRIMARY KEY ("person_id", "skill")
);
ALTER TABLE "profile" ADD CONSTRAINT "profile_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "person_skill" ADD CONSTRAINT "person_skill_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "person_skill" ADD CONSTRAINT "person_skill_length_check" CHECK (length("skill") BETWEEN 1 AND 80);

-- The words of a name, a job title or a skill; signs between letters do not make one word of two.
CREATE FUNCTION "people_words"("given" text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_tsvector('simple', translate(fold_text("given"), '''’\./@_-', '        '));

-- Finds words that begin like the given one, which may hold any sign.
CREATE FUNCTION "people_query"("given" text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_tsquery('simple', '''' || translate(fold_text("given"), '''’\./@_-', '        ') || ''':*');

CREATE INDEX "person_directory_words_idx" ON "person"
  USING gin (people_words("name" || ' ' || "job_title"))
  WHERE "deactivated_at" IS NULL AND "import_id" IS NULL;
CREATE INDEX "person_directory_likeness_idx" ON "person"
  USING gin (fold_text("name" || ' ' || "job_title") gin_trgm_ops)
  WHERE "deactivated_at" IS NULL AND "import_id" IS NULL;
CREATE INDEX "person_skill_words_idx" ON "person_skill" USING gin (people_words("skill"));
CREATE INDEX "person_skill_likeness_idx" ON "person_skill" USING gin (fold_text("skill") gin_trgm_ops);

-- Active people of whom each given word (folded already) resembles a word of their name, job title or skills.
CREATE FUNCTION "people_resembling"("words" text[])
RETURNS TABLE ("person_id" uuid, "likeness" double precision)
LANGUAGE sql STABLE SET pg_trgm.word_similarity_threshold = 0.34 AS $$
  WITH "near" AS (
    SELECT w.n, p.id, word_similarity(w.word, fold_text(p.name || ' ' || p.job_title)) AS likeness
    FROM unnest("words") WITH ORDINALITY AS w (word, n)
    JOIN person p ON w.word <% fold_text(p.name || ' ' || p.job_title)
    WHERE p.deactivated_at IS NULL AND p.import_id IS NULL
    UNION ALL
    SELECT w.n, s.person_id, word_similarity(w.word, fold_text(s.skill))
    FROM unnest("words") WITH ORDINALITY AS w (word, n)
    JOIN person_skill s ON w.word <% fold_text(s.skill)
  ), "best" AS (
    SELECT id, n, max(likeness) AS likeness FROM "near" GROUP BY id, n
  )
  SELECT id, avg(likeness) FROM "best" GROUP BY id HAVING count(*) = cardinality("words")
$$;
