CREATE TABLE "ledger" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "at" TIMESTAMPTZ NOT NULL,
  "actor" TEXT NOT NULL,
  "action" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "detail" TEXT NOT NULL,
  "previous_hash" TEXT NOT NULL,
  "hash" TEXT NOT NULL)
--
CREATE UNIQUE INDEX "ledger_hash" ON "ledger" ("hash")
--
CREATE TABLE "organisation" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "acronym" TEXT NOT NULL,
  "country" TEXT NOT NULL,
  "category" TEXT,
  "membership" TEXT NOT NULL,
  "website" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL,
  CHECK (kind IN ('member_body', 'd_liaison', 'subscriber', 'other')),
  CHECK (name <> ''),
  CHECK (length(country) IN (0, 2)),
  CHECK (membership IN ('', 'P', 'O')),
  CHECK (membership = '' OR kind = 'member_body'))
--
CREATE UNIQUE INDEX "organisation_name_country" ON "organisation" ("name", "country")
--
CREATE TABLE "contact" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "organisation_id" BIGINT NOT NULL,
  "address" TEXT NOT NULL,
  "address_key" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "state_reason" TEXT NOT NULL,
  "state_since" TIMESTAMPTZ NOT NULL,
  "probes_sent" INTEGER NOT NULL,
  "probed_at" TIMESTAMPTZ,
  "created_at" TIMESTAMPTZ NOT NULL, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE RESTRICT,
  CHECK (state IN ('active', 'suspended', 'erased')),
  CHECK (address_key <> ''),
  CHECK (state <> 'suspended' OR state_reason <> ''))
--
CREATE INDEX "contact_organisation_id" ON "contact" ("organisation_id")
--
CREATE UNIQUE INDEX "contact_address_key" ON "contact" ("address_key")
--
CREATE TABLE "list" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "join_policy" TEXT NOT NULL,
  "newsletter" BOOLEAN NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL,
  CHECK (join_policy IN ('confirm', 'closed')),
  CHECK (name <> ''),
  CHECK (title <> ''))
--
CREATE UNIQUE INDEX "list_name" ON "list" ("name")
--
CREATE TABLE "subscription" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "contact_id" BIGINT NOT NULL,
  "list_id" BIGINT NOT NULL,
  "state" TEXT NOT NULL,
  "basis" TEXT,
  "evidence" TEXT NOT NULL,
  "mandate_only" BOOLEAN NOT NULL,
  "generation" INTEGER NOT NULL,
  "requested_at" TIMESTAMPTZ NOT NULL,
  "started_at" TIMESTAMPTZ,
  "ended_at" TIMESTAMPTZ,
  "end_reason" TEXT NOT NULL, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE RESTRICT, FOREIGN KEY ("list_id") REFERENCES "list" ("id") ON DELETE RESTRICT,
  CHECK (state IN ('pending', 'active', 'ended')),
  CHECK (state <> 'active' OR (basis IS NOT NULL AND evidence <> '{}' AND started_at IS NOT NULL)),
  CHECK (basis IS NULL OR basis IN ('mandate', 'liaison', 'consent')),
  CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
  CHECK (NOT mandate_only OR basis = 'mandate'))
--
CREATE INDEX "subscription_contact_id" ON "subscription" ("contact_id")
--
CREATE INDEX "subscription_list_id" ON "subscription" ("list_id")
--
CREATE UNIQUE INDEX "subscription_contact_id_list_id" ON "subscription" ("contact_id", "list_id")
--
CREATE INDEX "subscription_list_id_state" ON "subscription" ("list_id", "state")
--
CREATE TABLE "import_run" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "at" TIMESTAMPTZ NOT NULL,
  "actor" TEXT NOT NULL,
  "file" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "counts" TEXT NOT NULL,
  "undo" TEXT NOT NULL,
  "undone_at" TIMESTAMPTZ)
--
CREATE TABLE "issue" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "newsletter" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL,
  CHECK (number >= 0))
--
CREATE UNIQUE INDEX "issue_name" ON "issue" ("name")
--
CREATE UNIQUE INDEX "issue_newsletter_number" ON "issue" ("newsletter", "number")
--
CREATE TABLE "rendition" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "fingerprint" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "html" TEXT NOT NULL,
  "pdf" BYTEA NOT NULL,
  "template" BYTEA NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL)
--
CREATE UNIQUE INDEX "rendition_fingerprint_language" ON "rendition" ("fingerprint", "language")
--
CREATE TABLE "review" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "issue_id" BIGINT NOT NULL,
  "fingerprint" TEXT NOT NULL,
  "content_fingerprint" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "not_before" TIMESTAMPTZ,
  "rule" TEXT NOT NULL,
  "veto" BOOLEAN NOT NULL,
  "author" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "findings" TEXT NOT NULL,
  "opened_at" TIMESTAMPTZ NOT NULL,
  "expires_at" TIMESTAMPTZ NOT NULL,
  "decided_at" TIMESTAMPTZ, FOREIGN KEY ("issue_id") REFERENCES "issue" ("id") ON DELETE RESTRICT,
  CHECK (state IN ('open', 'approved', 'rejected', 'expired', 'withdrawn', 'void')),
  CHECK ((state = 'open') = (decided_at IS NULL)),
  CHECK (audience <> '[]'))
--
CREATE INDEX "review_issue_id" ON "review" ("issue_id")
--
CREATE UNIQUE INDEX review_open_once ON review (issue_id) WHERE state = 'open'
--
CREATE TABLE "vote" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "review_id" BIGINT NOT NULL,
  "reviewer_id" BIGINT NOT NULL,
  "deputy_id" BIGINT,
  "counts" BOOLEAN NOT NULL,
  "verdict" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "message_id" TEXT NOT NULL,
  "asked_at" TIMESTAMPTZ NOT NULL,
  "reminded_at" TIMESTAMPTZ,
  "reminders" INTEGER NOT NULL,
  "deputy_asked_at" TIMESTAMPTZ,
  "unclear" INTEGER NOT NULL,
  "late_noted" BOOLEAN NOT NULL,
  "voted_by_id" BIGINT,
  "voted_at" TIMESTAMPTZ, FOREIGN KEY ("review_id") REFERENCES "review" ("id") ON DELETE CASCADE, FOREIGN KEY ("reviewer_id") REFERENCES "contact" ("id") ON DELETE RESTRICT, FOREIGN KEY ("deputy_id") REFERENCES "contact" ("id") ON DELETE RESTRICT, FOREIGN KEY ("voted_by_id") REFERENCES "contact" ("id") ON DELETE RESTRICT,
  CHECK (verdict IN ('asked', 'approved', 'rejected', 'changes')),
  CHECK ((verdict = 'asked') = (voted_at IS NULL)),
  CHECK ((verdict = 'asked') = (voted_by_id IS NULL)),
  CHECK (voted_by_id IS NULL OR voted_by_id = reviewer_id OR (deputy_id IS NOT NULL AND voted_by_id = deputy_id)),
  CHECK (deputy_id IS NULL OR deputy_id <> reviewer_id),
  CHECK (deputy_asked_at IS NULL OR deputy_id IS NOT NULL),
  CHECK (reminders >= 0 AND unclear >= 0))
--
CREATE INDEX "vote_review_id" ON "vote" ("review_id")
--
CREATE INDEX "vote_reviewer_id" ON "vote" ("reviewer_id")
--
CREATE INDEX "vote_deputy_id" ON "vote" ("deputy_id")
--
CREATE INDEX "vote_voted_by_id" ON "vote" ("voted_by_id")
--
CREATE UNIQUE INDEX "vote_review_id_reviewer_id" ON "vote" ("review_id", "reviewer_id")
--
CREATE TABLE "schedule" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "cron" TEXT NOT NULL,
  "time_zone" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "late_hours" INTEGER NOT NULL CHECK (late_hours >= 1),
  "state" TEXT NOT NULL,
  "last_due_at" TIMESTAMPTZ NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL,
  CHECK (kind IN ('next-issue', 'reminder', 'digest')),
  CHECK (state IN ('active', 'asking', 'off')))
--
CREATE UNIQUE INDEX "schedule_name" ON "schedule" ("name")
--
CREATE TABLE "mailing" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "issue_id" BIGINT NOT NULL,
  "review_id" BIGINT,
  "content_fingerprint" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "selection" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "due_at" TIMESTAMPTZ NOT NULL,
  "late_hours" INTEGER NOT NULL CHECK (late_hours >= 1),
  "created_by" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL,
  "started_at" TIMESTAMPTZ,
  "finished_at" TIMESTAMPTZ, FOREIGN KEY ("issue_id") REFERENCES "issue" ("id") ON DELETE RESTRICT, FOREIGN KEY ("review_id") REFERENCES "review" ("id") ON DELETE RESTRICT,
  CHECK (kind IN ('issue', 'test')),
  CHECK (state IN ('scheduled', 'running', 'paused', 'done', 'cancelled')),
  CHECK (selection IN ('unreached', 'everybody')),
  CHECK (kind <> 'issue' OR review_id IS NOT NULL),
  CHECK ((state = 'done') = (finished_at IS NOT NULL)),
  CHECK (state NOT IN ('running', 'done') OR started_at IS NOT NULL))
--
CREATE INDEX "mailing_issue_id" ON "mailing" ("issue_id")
--
CREATE INDEX "mailing_review_id" ON "mailing" ("review_id")
--
CREATE TABLE "notice" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "message" BYTEA NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL)
--
CREATE TABLE "delivery" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "lane" TEXT NOT NULL,
  "mailing_id" BIGINT,
  "notice_id" BIGINT,
  "contact_id" BIGINT,
  "list_id" BIGINT,
  "address" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "sender" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "attempts" INTEGER NOT NULL CHECK (attempts >= 0),
  "uncertain" INTEGER NOT NULL CHECK (uncertain >= 0),
  "created_at" TIMESTAMPTZ NOT NULL,
  "due_at" TIMESTAMPTZ NOT NULL,
  "lease_until" TIMESTAMPTZ,
  "lease_owner" TEXT NOT NULL,
  "reply" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "settled_at" TIMESTAMPTZ, FOREIGN KEY ("mailing_id") REFERENCES "mailing" ("id") ON DELETE CASCADE, FOREIGN KEY ("notice_id") REFERENCES "notice" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE RESTRICT, FOREIGN KEY ("list_id") REFERENCES "list" ("id") ON DELETE RESTRICT,
  CHECK (state IN ('pending', 'claimed', 'accepted', 'refused', 'unknown', 'cancelled')),
  CHECK (lane IN ('notice', 'mailing')),
  CHECK ((mailing_id IS NULL) <> (notice_id IS NULL)),
  CHECK ((lane = 'notice') = (notice_id IS NOT NULL)),
  CHECK ((state = 'claimed') = (lease_until IS NOT NULL)),
  CHECK ((state IN ('pending', 'claimed')) = (settled_at IS NULL)),
  CHECK (state <> 'accepted' OR reply <> ''))
--
CREATE INDEX "delivery_mailing_id" ON "delivery" ("mailing_id")
--
CREATE UNIQUE INDEX "delivery_notice_id" ON "delivery" ("notice_id")
--
CREATE INDEX "delivery_contact_id" ON "delivery" ("contact_id")
--
CREATE INDEX "delivery_list_id" ON "delivery" ("list_id")
--
CREATE UNIQUE INDEX delivery_once ON delivery (mailing_id, contact_id)
--
CREATE UNIQUE INDEX delivery_address_once ON delivery (mailing_id, address)
--
CREATE INDEX delivery_open ON delivery (mailing_id, due_at, id) WHERE state = 'pending'
--
CREATE INDEX delivery_claimed ON delivery (lease_until) WHERE state = 'claimed'
--
CREATE INDEX delivery_refused ON delivery (settled_at) WHERE state = 'refused'
--
CREATE TABLE "inbound" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "spool_id" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "sender" TEXT NOT NULL,
  "recipient" TEXT NOT NULL,
  "message_id" TEXT NOT NULL,
  "octets" INTEGER NOT NULL,
  "received_at" TIMESTAMPTZ NOT NULL,
  "state" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "station" TEXT NOT NULL,
  "handled_at" TIMESTAMPTZ NOT NULL,
  CHECK (state IN ('handled', 'held', 'duplicate')),
  CHECK (state <> 'handled' OR (kind <> '' AND station <> '' AND reason <> '')))
--
CREATE UNIQUE INDEX "inbound_spool_id" ON "inbound" ("spool_id")
--
CREATE INDEX "inbound_digest" ON "inbound" ("digest")
--
CREATE TABLE "feedback" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "inbound_id" BIGINT,
  "issue_id" BIGINT,
  "contact_id" BIGINT,
  "address" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "topic" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "received_at" TIMESTAMPTZ NOT NULL, FOREIGN KEY ("inbound_id") REFERENCES "inbound" ("id") ON DELETE SET NULL, FOREIGN KEY ("issue_id") REFERENCES "issue" ("id") ON DELETE SET NULL, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE SET NULL,
  CHECK (state IN ('new', 'read', 'answered', 'archived')))
--
CREATE UNIQUE INDEX "feedback_inbound_id" ON "feedback" ("inbound_id")
--
CREATE INDEX "feedback_issue_id" ON "feedback" ("issue_id")
--
CREATE INDEX "feedback_contact_id" ON "feedback" ("contact_id")
--
CREATE TABLE "bounce" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "contact_id" BIGINT NOT NULL,
  "delivery_id" BIGINT,
  "kind" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "diagnostic" TEXT NOT NULL,
  "points" REAL NOT NULL CHECK (points >= 0),
  "at" TIMESTAMPTZ NOT NULL, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE, FOREIGN KEY ("delivery_id") REFERENCES "delivery" ("id") ON DELETE SET NULL,
  CHECK (kind IN ('hard', 'soft')))
--
CREATE INDEX "bounce_contact_id" ON "bounce" ("contact_id")
--
CREATE UNIQUE INDEX "bounce_delivery_id" ON "bounce" ("delivery_id")
--
CREATE INDEX "bounce_contact_id_at" ON "bounce" ("contact_id", "at")
--
CREATE TABLE "automatic_reply" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "address_key" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "at" TIMESTAMPTZ NOT NULL)
--
CREATE INDEX "automatic_reply_address_key_kind_at" ON "automatic_reply" ("address_key", "kind", "at")
--
CREATE TABLE "question_case" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "inbound_id" BIGINT,
  "kind" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "topic" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "address_key" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "country" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "message_id" TEXT NOT NULL,
  "faq_entry" TEXT NOT NULL,
  "asked_at" TIMESTAMPTZ NOT NULL,
  "routed_at" TIMESTAMPTZ,
  "reminded_at" TIMESTAMPTZ,
  "answered_at" TIMESTAMPTZ,
  "closed_at" TIMESTAMPTZ, FOREIGN KEY ("inbound_id") REFERENCES "inbound" ("id") ON DELETE SET NULL,
  CHECK (kind IN ('member_body', 'confidential', 'answerable')),
  CHECK (state IN ('asked', 'routed', 'reminded', 'answered', 'closed')),
  CHECK (length(country) IN (0, 2)),
  CHECK (state NOT IN ('routed', 'reminded') OR routed_at IS NOT NULL),
  CHECK (state <> 'reminded' OR reminded_at IS NOT NULL),
  CHECK (state <> 'answered' OR answered_at IS NOT NULL),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  CHECK (faq_entry = '' OR (kind = 'answerable' AND answered_at IS NOT NULL)))
--
CREATE UNIQUE INDEX "question_case_inbound_id" ON "question_case" ("inbound_id")
--
CREATE INDEX "question_case_state_id" ON "question_case" ("state", "id")
--
CREATE INDEX "question_case_address_key_asked_at" ON "question_case" ("address_key", "asked_at")
--
CREATE TABLE "case_original" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "case_id" BIGINT NOT NULL,
  "message" BYTEA NOT NULL, FOREIGN KEY ("case_id") REFERENCES "question_case" ("id") ON DELETE CASCADE)
--
CREATE UNIQUE INDEX "case_original_case_id" ON "case_original" ("case_id")
--
CREATE TABLE "case_route" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "case_id" BIGINT NOT NULL,
  "country" TEXT NOT NULL,
  "organisation_id" BIGINT NOT NULL,
  "asked_at" TIMESTAMPTZ NOT NULL,
  "reminded_at" TIMESTAMPTZ,
  "replied_at" TIMESTAMPTZ,
  "agreed" BOOLEAN NOT NULL,
  "given_up_at" TIMESTAMPTZ, FOREIGN KEY ("case_id") REFERENCES "question_case" ("id") ON DELETE CASCADE, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE RESTRICT,
  CHECK (length(country) = 2),
  CHECK (NOT agreed OR replied_at IS NOT NULL))
--
CREATE INDEX "case_route_case_id" ON "case_route" ("case_id")
--
CREATE INDEX "case_route_organisation_id" ON "case_route" ("organisation_id")
--
CREATE UNIQUE INDEX "case_route_case_id_country" ON "case_route" ("case_id", "country")
--
CREATE TABLE "case_entry" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "case_id" BIGINT NOT NULL,
  "route_id" BIGINT,
  "kind" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "message_id" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "inbound_id" BIGINT,
  "delivery_id" BIGINT,
  "at" TIMESTAMPTZ NOT NULL, FOREIGN KEY ("case_id") REFERENCES "question_case" ("id") ON DELETE CASCADE, FOREIGN KEY ("route_id") REFERENCES "case_route" ("id") ON DELETE SET NULL, FOREIGN KEY ("inbound_id") REFERENCES "inbound" ("id") ON DELETE SET NULL, FOREIGN KEY ("delivery_id") REFERENCES "delivery" ("id") ON DELETE SET NULL,
  CHECK (kind IN ('asked', 'added', 'to_body', 'reminder', 'to_asker', 'from_body', 'answer', 'to_secretary', 'from_secretary', 'from_other')),
  CHECK (kind <> 'answer' OR text <> ''))
--
CREATE INDEX "case_entry_case_id" ON "case_entry" ("case_id")
--
CREATE INDEX "case_entry_route_id" ON "case_entry" ("route_id")
--
CREATE UNIQUE INDEX "case_entry_inbound_id" ON "case_entry" ("inbound_id")
--
CREATE UNIQUE INDEX "case_entry_delivery_id" ON "case_entry" ("delivery_id")
--
CREATE TABLE "faq_answer" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "entry" TEXT NOT NULL,
  "address_key" TEXT NOT NULL CHECK (address_key <> ''),
  "case_id" BIGINT,
  "at" TIMESTAMPTZ NOT NULL, FOREIGN KEY ("case_id") REFERENCES "question_case" ("id") ON DELETE SET NULL)
--
CREATE INDEX "faq_answer_case_id" ON "faq_answer" ("case_id")
--
CREATE UNIQUE INDEX "faq_answer_entry_address_key" ON "faq_answer" ("entry", "address_key")
--
CREATE TABLE "desk_digest" (
  "id" BIGSERIAL NOT NULL PRIMARY KEY,
  "day" DATE NOT NULL,
  "ledger_entry" INTEGER NOT NULL CHECK (ledger_entry >= 0),
  "at" TIMESTAMPTZ NOT NULL)
--
CREATE UNIQUE INDEX "desk_digest_day" ON "desk_digest" ("day")
--
CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'integrity_constraint_violation'; END $$
--
CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger
EXECUTE FUNCTION refuse_ledger_change()
