-- Ideas and comments are found by their words. The words stand beside the rows, in tables of their own: an idea's row
-- is written anew with every vote, and an index of its words would be too.

-- Stems of each language, whatever accents the words are written with.
CREATE TEXT SEARCH CONFIGURATION "groundswell_en" (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION "groundswell_en"
  ALTER MAPPING FOR hword, hword_part, word WITH "unaccent", english_stem;
CREATE TEXT SEARCH CONFIGURATION "groundswell_fr" (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION "groundswell_fr"
  ALTER MAPPING FOR hword, hword_part, word WITH "unaccent", french_stem;

-- Signs between letters do not make one word of two (PostgreSQL would take "on/off" for a file and "done.Next" for a
-- host), and typographic ones become those of a keyboard.
CREATE FUNCTION "plain_words"("given" text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(fold_text("given"), '/._@\', '     ');

-- French endings that differ by an accent alone for a reader, but not for the stemmer once accents are gone:
-- "accepté", "acceptée", "acceptées".
CREATE FUNCTION "plain_french"("given" text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(plain_words("given"), 'ees?\M', 'e', 'g');

-- The words of a text with their places. Texts are far shorter than the cut, which keeps within what a tsvector takes.
CREATE FUNCTION "words_of"("p_language" "language", "given" text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE "p_language"
    WHEN 'fr' THEN to_tsvector('groundswell_fr', plain_french(left("given", 100000)))
    ELSE to_tsvector('groundswell_en', plain_words(left("given", 100000)))
  END;

-- What is asked for, in the same words: plain ones, "phrases", -excluded, or.
CREATE FUNCTION "words_asked"("p_language" "language", "given" text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE "p_language"
    WHEN 'fr' THEN websearch_to_tsquery('groundswell_fr', plain_french("given"))
    ELSE websearch_to_tsquery('groundswell_en', plain_words("given"))
  END;

CREATE TABLE "idea_words" (
    "idea_id" UUID NOT NULL,
    "language" "language" NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "title" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "idea_words_pkey" PRIMARY KEY ("idea_id")
);

CREATE TABLE "comment_words" (
    "comment_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "comment_words_pkey" PRIMARY KEY ("comment_id")
);

-- The words of titles, for guessing what a misspelt one was meant to be. In bytes' order, so that those with the same
-- beginning stand together.
CREATE TABLE "title_word" (
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "title_word_pkey" PRIMARY KEY ("word")
);

CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "notify" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_until" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- The words of an idea: those of its title count most, then what is wrong and what should change.
CREATE FUNCTION "words_of_idea"("i" "idea") RETURNS tsvector
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN setweight(words_of(("i")."language", ("i")."title"), 'A')
    || setweight(words_of(("i")."language", ("i")."problem"), 'B')
    || setweight(words_of(("i")."language", ("i")."proposal"), 'B')
    || setweight(words_of(("i")."language", ("i")."beneficiary"), 'C');

-- A comment has no language: its words count in both.
CREATE FUNCTION "words_of_comment"("given" text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN words_of('en', "given") || words_of('fr', "given");

-- Words long enough to be misspelt rather than to be another one.
CREATE FUNCTION "words_in_title"("folded" text) RETURNS SETOF text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 6 AS $$
  SELECT DISTINCT w FROM regexp_split_to_table("folded", '[^[:alnum:]]+') w WHERE length(w) BETWEEN 4 AND 40 ORDER BY w
$$;

CREATE FUNCTION "keep_idea_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "idea_words" ("idea_id", "language", "published_at", "title", "words")
  VALUES (NEW."id", NEW."language", NEW."published_at", fold_text(NEW."title"), words_of_idea(NEW))
  ON CONFLICT ("idea_id") DO UPDATE SET "language" = excluded."language", "published_at" = excluded."published_at",
    "title" = excluded."title", "words" = excluded."words";
  -- Only new ones, and in order, so that nobody waits for anybody else but by chance. An import brings its own at the
  -- end (gather_words), so that nobody waits for the whole of it.
  IF NEW."import_id" IS NULL THEN
    INSERT INTO "title_word" ("word")
    SELECT w FROM words_in_title(fold_text(NEW."title")) w
    WHERE NOT EXISTS (SELECT FROM "title_word" t WHERE t."word" = w)
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "keep_comment_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."deleted_at" IS NOT NULL THEN
    DELETE FROM "comment_words" WHERE "comment_id" = NEW."id";
  ELSE
    INSERT INTO "comment_words" ("comment_id", "subject_id", "created_at", "words")
    VALUES (NEW."id", NEW."subject_id", NEW."created_at", words_of_comment(NEW."source"))
    ON CONFLICT ("comment_id") DO UPDATE SET "created_at" = excluded."created_at", "words" = excluded."words";
  END IF;
  RETURN NULL;
END $$;

-- Takes up the words of titles that came with an import.
CREATE FUNCTION "gather_title_words"() RETURNS void LANGUAGE sql AS $$
  INSERT INTO "title_word" ("word")
  SELECT DISTINCT w FROM "idea_words" i, words_in_title(i."title") w ORDER BY w ON CONFLICT DO NOTHING;
$$;

-- Makes every word anew from the texts, after rows came in with triggers off.
CREATE FUNCTION "gather_words"() RETURNS void LANGUAGE sql AS $$
  TRUNCATE "idea_words", "comment_words";
  INSERT INTO "idea_words" ("idea_id", "language", "published_at", "title", "words")
  SELECT i."id", i."language", i."published_at", fold_text(i."title"), words_of_idea(i) FROM "idea" i;
  INSERT INTO "comment_words" ("comment_id", "subject_id", "created_at", "words")
  SELECT c."id", c."subject_id", c."created_at", words_of_comment(c."source") FROM "comment" c WHERE c."deleted_at" IS NULL;
  SELECT gather_title_words();
$$;
SELECT gather_words();

CREATE TRIGGER "idea_words_kept" AFTER INSERT OR UPDATE OF "title", "problem", "proposal", "beneficiary", "language", "published_at"
  ON "idea" FOR EACH ROW EXECUTE FUNCTION "keep_idea_words"();
CREATE TRIGGER "comment_words_kept" AFTER INSERT OR UPDATE OF "source", "created_at", "deleted_at"
  ON "comment" FOR EACH ROW EXECUTE FUNCTION "keep_comment_words"();

CREATE INDEX "idea_words_idx" ON "idea_words" USING GIN ("words");
CREATE INDEX "idea_words_title_idx" ON "idea_words" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "idea_words_new_idx" ON "idea_words"("published_at" DESC, "idea_id" DESC);
CREATE INDEX "title_word_idx" ON "title_word" USING GIN ("word" gin_trgm_ops);
CREATE INDEX "comment_words_idx" ON "comment_words" USING GIN ("words");
CREATE INDEX "comment_words_new_idx" ON "comment_words"("created_at" DESC, "comment_id" DESC);
-- Authors by name: whoever has left, and imported people, too.
CREATE INDEX "person_author_words_idx" ON "person" USING GIN (people_words("name"));
CREATE INDEX "saved_search_person_idx" ON "saved_search"("person_id", "created_at" DESC, "id" DESC);
CREATE INDEX "saved_search_notify_idx" ON "saved_search"("seen_until") WHERE "notify";

-- Ideas whose titles look like this text, whatever slips of the finger are in either; in no order.
CREATE FUNCTION "titles_like"("given" text) RETURNS TABLE ("idea_id" uuid)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 20 SET pg_trgm.similarity_threshold = 0.45 AS $$
  SELECT s."idea_id" FROM "idea_words" s WHERE s."title" % fold_text("given") LIMIT 200
$$;

-- Ideas in whose titles something looks like this text.
CREATE FUNCTION "titles_with"("given" text) RETURNS TABLE ("idea_id" uuid, "likeness" double precision)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 20 SET pg_trgm.word_similarity_threshold = 0.45 AS $$
  SELECT s."idea_id", word_similarity(fold_text("given"), s."title")
  FROM "idea_words" s WHERE fold_text("given") <% s."title" LIMIT 200
$$;

ALTER TABLE "idea_words" ADD CONSTRAINT "idea_words_idea_fkey"
  FOREIGN KEY ("idea_id") REFERENCES "idea" ("id") ON DELETE CASCADE;
ALTER TABLE "comment_words" ADD CONSTRAINT "comment_words_comment_fkey"
  FOREIGN KEY ("comment_id") REFERENCES "comment" ("id") ON DELETE CASCADE;
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_length_check"
  CHECK (length("name") BETWEEN 1 AND 80 AND length("query") BETWEEN 1 AND 500);
