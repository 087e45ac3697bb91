-- Who may open the page of a credential; the pictures that credentials are baked into; as what the organisation issues.

CREATE TABLE "credential_page" (
    "credential_id" UUID NOT NULL,
    "is_named" BOOLEAN NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "credential_page_pkey" PRIMARY KEY ("credential_id")
);

ALTER TABLE "credential_page" ADD CONSTRAINT "credential_page_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "badge_picture" (
    "badge_id" UUID NOT NULL,
    "version" SMALLINT NOT NULL,
    "png" BYTEA NOT NULL,
    "drawn_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "badge_picture_pkey" PRIMARY KEY ("badge_id", "version")
);

ALTER TABLE "badge_picture" ADD CONSTRAINT "badge_picture_badge_id_version_fkey" FOREIGN KEY ("badge_id", "version") REFERENCES "badge_version"("badge_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "proof_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "issuer_name" TEXT NOT NULL DEFAULT '',
    "issuer_url" TEXT NOT NULL DEFAULT '',
    "issuer_email" TEXT NOT NULL DEFAULT '',
    "asked_hosts" TEXT[] NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "proof_settings_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "proof_settings_one" CHECK ("id" = 1)
);

-- A credential that cannot be signed is tried alone, and later again, so that it keeps no other waiting.
ALTER TABLE "credential" ADD COLUMN "failure" TEXT,
ADD COLUMN "failed_at" TIMESTAMPTZ;
