-- What is published of people, settled once for pages, files and mails alike.
CREATE TABLE "insight_closing" (
    "grain" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    "settled_at" TIMESTAMPTZ NOT NULL,
    "tree" TEXT NOT NULL,
    "is_stale" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "insight_closing_pkey" PRIMARY KEY ("grain","last")
);

CREATE TABLE "insight_published" (
    "unit_id" UUID NOT NULL,
    "grain" TEXT NOT NULL,
    "span" SMALLINT NOT NULL,
    "last" INTEGER NOT NULL,
    "is_direct" BOOLEAN NOT NULL,
    "staff" INTEGER NOT NULL,
    "participants" INTEGER NOT NULL,
    "returners" INTEGER NOT NULL,
    "first_timers" INTEGER NOT NULL,
    "reach" INTEGER NOT NULL,
    "recognised" INTEGER NOT NULL,
    "hidden" SMALLINT NOT NULL,

    CONSTRAINT "insight_published_pkey" PRIMARY KEY ("unit_id","grain","span","last","is_direct")
);

CREATE TABLE "insight_published_pair" (
    "month" INTEGER NOT NULL,
    "within_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "weight" INTEGER NOT NULL,
    "people" INTEGER NOT NULL,
    "is_hidden" BOOLEAN NOT NULL,

    CONSTRAINT "insight_published_pair_pkey" PRIMARY KEY ("within_id","month","from_id","to_id")
);

CREATE TABLE "insight_late" (
    "grain" TEXT NOT NULL,
    "period" INTEGER NOT NULL,

    CONSTRAINT "insight_late_pkey" PRIMARY KEY ("grain","period")
);

CREATE INDEX "insight_published_span_idx" ON "insight_published"("grain", "span", "last");

CREATE INDEX "insight_published_pair_month_idx" ON "insight_published_pair"("month");
