-- Leaders to whom the briefing of each month is sent.
CREATE TABLE "briefing_subscription" (
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "told_month" DATE NOT NULL,

    CONSTRAINT "briefing_subscription_pkey" PRIMARY KEY ("person_id")
);

-- Between features, which Prisma's models cannot say.
ALTER TABLE "briefing_subscription" ADD CONSTRAINT "briefing_subscription_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
