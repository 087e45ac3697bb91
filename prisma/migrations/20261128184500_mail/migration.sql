-- Mail and push messages: what goes out, what nobody wants, and where it cannot go.
CREATE TYPE "mail_state" AS ENUM ('waiting', 'sent', 'failed', 'suppressed');

CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "to_address" TEXT,
    "kind" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "state" "mail_state" NOT NULL,
    "reason" TEXT,
    "error" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "round" INTEGER NOT NULL DEFAULT 1,
    "sender" TEXT,
    "first_tried_at" TIMESTAMPTZ,
    "provider_id" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "mail_opt_out" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "mail_opt_out_pkey" PRIMARY KEY ("person_id","kind")
);

CREATE TABLE "undeliverable_address" (
    "address" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "since" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "undeliverable_address_pkey" PRIMARY KEY ("address")
);

CREATE TABLE "delivery_notice" (
    "id" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "delivery_notice_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "push_subscription" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "session_id" TEXT,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "push_subscription_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "push_message" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "push_message_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "mail_recent_idx" ON "mail"("created_at" DESC, "id" DESC);

CREATE INDEX "mail_state_idx" ON "mail"("state", "created_at" DESC, "id" DESC);

CREATE INDEX "mail_person_idx" ON "mail"("person_id");

CREATE INDEX "mail_provider_idx" ON "mail"("provider_id");

CREATE UNIQUE INDEX "mail_once_key" ON "mail"("idempotency_key");

CREATE INDEX "undeliverable_address_recent_idx" ON "undeliverable_address"("since" DESC, "address");

CREATE INDEX "push_subscription_person_idx" ON "push_subscription"("person_id", "created_at");

CREATE INDEX "push_subscription_session_idx" ON "push_subscription"("session_id");

CREATE UNIQUE INDEX "push_subscription_endpoint_key" ON "push_subscription"("endpoint");

CREATE INDEX "push_message_age_idx" ON "push_message"("created_at");

CREATE UNIQUE INDEX "push_message_once_key" ON "push_message"("subscription_id", "idempotency_key");

ALTER TABLE "push_message" ADD CONSTRAINT "push_message_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "push_subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "mail" ADD CONSTRAINT "mail_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "mail_opt_out" ADD CONSTRAINT "mail_opt_out_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_person_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE;

-- Whatever the code did: a header stays one line.
ALTER TABLE "mail" ADD CONSTRAINT "mail_one_line_check"
  CHECK ("subject" !~ '[\n\r]' AND "to_address" !~ '[\n\r]' AND "headers"::text !~ '\\[nr]');
ALTER TABLE "mail" ADD CONSTRAINT "mail_sent_check" CHECK (("state" = 'sent') <= ("sent_at" IS NOT NULL));
ALTER TABLE "undeliverable_address" ADD CONSTRAINT "undeliverable_address_check"
  CHECK ("address" = lower("address") AND "reason" IN ('bounced', 'complained'));
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_endpoint_check"
  CHECK (length("endpoint") <= 2000 AND "endpoint" ~ '^https?://');
ALTER TABLE "push_message" ADD CONSTRAINT "push_message_link_check" CHECK ("link" LIKE '/%' AND "link" NOT LIKE '//%');
