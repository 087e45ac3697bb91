-- The list of people is read by name; undoing an import looks for texts by their editors.
CREATE INDEX "person_name_idx" ON "person" ("name", "id");
CREATE INDEX "idea_version_editor_idx" ON "idea_version" ("editor_id");
