-- Views of figures that somebody keeps under a name, and may share with leaders.
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "unit_id" UUID,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "saved_view_name_key" ON "saved_view"("person_id", "name");

CREATE INDEX "saved_view_unit_idx" ON "saved_view"("unit_id");

-- Between features, which Prisma's models cannot say.
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_unit_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX "saved_view_shared_idx" ON "saved_view"("name", "id") WHERE "is_shared";
