-- The list of people is also read unit by unit, in the order of the units' names.
CREATE INDEX "unit_name_idx" ON "unit" ("name", "id");
