-- My page: when somebody last looked at it, and which guides they have put away.
CREATE TABLE "home_visit" (
    "person_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "since" TIMESTAMPTZ,

    CONSTRAINT "home_visit_pkey" PRIMARY KEY ("person_id")
);

CREATE TABLE "dismissed_guide" (
    "person_id" UUID NOT NULL,
    "guide" TEXT NOT NULL,
    "dismissed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "dismissed_guide_pkey" PRIMARY KEY ("person_id", "guide")
);

ALTER TABLE "home_visit" ADD CONSTRAINT "home_visit_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "dismissed_guide" ADD CONSTRAINT "dismissed_guide_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "home_visit" ADD CONSTRAINT "home_visit_since_check" CHECK ("since" <= "seen_at");
