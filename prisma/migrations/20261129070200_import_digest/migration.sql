-- What an imported row said, so that a later file tells which rows have changed since. Unknown for what came before.
ALTER TABLE "idea_origin" ADD COLUMN "digest" TEXT;
