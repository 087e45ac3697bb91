-- People are found by the beginning of any word of their name, whatever accents it is typed with.

-- Without accents and capitals, and without signs between letters that would make one word of two.
CREATE FUNCTION "fold_letters"("given" text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN replace(replace(replace(
    translate(
      lower(regexp_replace(normalize("given", NFD), '[\u0300-\u036f]', '', 'g')),
      'øłđı./@_''’',
      'oldi      '
    ), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss');

CREATE INDEX "person_words_idx" ON "person"
  USING gin (to_tsvector('simple', "fold_letters"("name")))
  WHERE "deactivated_at" IS NULL AND "import_id" IS NULL;
