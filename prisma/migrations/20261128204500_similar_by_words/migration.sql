-- Similar ideas are found by their words, with slips of the finger corrected word by word: looking at every title's
-- trigrams took as much longer as there were more ideas.
DROP FUNCTION "titles_like"(text);
