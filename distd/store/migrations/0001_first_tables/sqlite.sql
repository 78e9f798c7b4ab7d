CREATE TABLE "ledger" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "at" TEXT NOT NULL,
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
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "acronym" TEXT NOT NULL,
  "country" TEXT NOT NULL,
  "category" TEXT,
  "membership" TEXT NOT NULL,
  "website" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  CHECK (kind IN ('member_body', 'd_liaison', 'subscriber', 'other')),
  CHECK (name <> ''),
  CHECK (length(country) IN (0, 2)),
  CHECK (membership IN ('', 'P', 'O')),
  CHECK (membership = '' OR kind = 'member_body'))
--
CREATE UNIQUE INDEX "organisation_name_country" ON "organisation" ("name", "country")
--
CREATE TABLE "contact" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "organisation_id" INTEGER NOT NULL,
  "address" TEXT NOT NULL,
  "address_key" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "state_reason" TEXT NOT NULL,
  "state_since" TEXT NOT NULL,
  "probes_sent" INTEGER NOT NULL,
  "probed_at" TEXT,
  "created_at" TEXT NOT NULL, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE RESTRICT,
  CHECK (state IN ('active', 'suspended', 'erased')),
  CHECK (address_key <> ''),
  CHECK (state <> 'suspended' OR state_reason <> ''))
--
CREATE INDEX "contact_organisation_id" ON "contact" ("organisation_id")
--
CREATE UNIQUE INDEX "contact_address_key" ON "contact" ("address_key")
--
CREATE TABLE "list" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "join_policy" TEXT NOT NULL,
  "newsletter" INTEGER NOT NULL,
  "created_at" TEXT NOT NULL,
  CHECK (join_policy IN ('confirm', 'closed')),
  CHECK (name <> ''),
  CHECK (title <> ''))
--
CREATE UNIQUE INDEX "list_name" ON "list" ("name")
--
CREATE TABLE "subscription" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "contact_id" INTEGER NOT NULL,
  "list_id" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "basis" TEXT,
  "evidence" TEXT NOT NULL,
  "mandate_only" INTEGER NOT NULL,
  "generation" INTEGER NOT NULL,
  "requested_at" TEXT NOT NULL,
  "started_at" TEXT,
  "ended_at" TEXT,
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
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "at" TEXT NOT NULL,
  "actor" TEXT NOT NULL,
  "file" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "counts" TEXT NOT NULL,
  "undo" TEXT NOT NULL,
  "undone_at" TEXT)
--
CREATE TABLE "issue" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL,
  "newsletter" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  CHECK (number >= 0))
--
CREATE UNIQUE INDEX "issue_name" ON "issue" ("name")
--
CREATE UNIQUE INDEX "issue_newsletter_number" ON "issue" ("newsletter", "number")
--
CREATE TABLE "rendition" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "fingerprint" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "html" TEXT NOT NULL,
  "pdf" BLOB NOT NULL,
  "template" BLOB NOT NULL,
  "created_at" TEXT NOT NULL)
--
CREATE UNIQUE INDEX "rendition_fingerprint_language" ON "rendition" ("fingerprint", "language")
--
CREATE TABLE "review" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "issue_id" INTEGER NOT NULL,
  "fingerprint" TEXT NOT NULL,
  "content_fingerprint" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "not_before" TEXT,
  "rule" TEXT NOT NULL,
  "veto" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "findings" TEXT NOT NULL,
  "opened_at" TEXT NOT NULL,
  "expires_at" TEXT NOT NULL,
  "decided_at" TEXT, FOREIGN KEY ("issue_id") REFERENCES "issue" ("id") ON DELETE RESTRICT,
  CHECK (state IN ('open', 'approved', 'rejected', 'expired', 'withdrawn', 'void')),
  CHECK ((state = 'open') = (decided_at IS NULL)),
  CHECK (audience <> '[]'))
--
CREATE INDEX "review_issue_id" ON "review" ("issue_id")
--
CREATE UNIQUE INDEX review_open_once ON review (issue_id) WHERE state = 'open'
--
CREATE TABLE "vote" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "review_id" INTEGER NOT NULL,
  "reviewer_id" INTEGER NOT NULL,
  "deputy_id" INTEGER,
  "counts" INTEGER NOT NULL,
  "verdict" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "message_id" TEXT NOT NULL,
  "asked_at" TEXT NOT NULL,
  "reminded_at" TEXT,
  "reminders" INTEGER NOT NULL,
  "deputy_asked_at" TEXT,
  "unclear" INTEGER NOT NULL,
  "late_noted" INTEGER NOT NULL,
  "voted_by_id" INTEGER,
  "voted_at" TEXT, FOREIGN KEY ("review_id") REFERENCES "review" ("id") ON DELETE CASCADE, FOREIGN KEY ("reviewer_id") REFERENCES "contact" ("id") ON DELETE RESTRICT, FOREIGN KEY ("deputy_id") REFERENCES "contact" ("id") ON DELETE RESTRICT, FOREIGN KEY ("voted_by_id") REFERENCES "contact" ("id") ON DELETE RESTRICT,
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
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "cron" TEXT NOT NULL,
  "time_zone" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "late_hours" INTEGER NOT NULL CHECK (late_hours >= 1),
  "state" TEXT NOT NULL,
  "last_due_at" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  CHECK (kind IN ('next-issue', 'reminder', 'digest')),
  CHECK (state IN ('active', 'asking', 'off')))
--
CREATE UNIQUE INDEX "schedule_name" ON "schedule" ("name")
--
CREATE TABLE "mailing" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "kind" TEXT NOT NULL,
  "issue_id" INTEGER NOT NULL,
  "review_id" INTEGER,
  "content_fingerprint" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "selection" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "due_at" TEXT NOT NULL,
  "late_hours" INTEGER NOT NULL CHECK (late_hours >= 1),
  "created_by" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  "started_at" TEXT,
  "finished_at" TEXT, FOREIGN KEY ("issue_id") REFERENCES "issue" ("id") ON DELETE RESTRICT, FOREIGN KEY ("review_id") REFERENCES "review" ("id") ON DELETE RESTRICT,
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
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "kind" TEXT NOT NULL,
  "message" BLOB NOT NULL,
  "created_at" TEXT NOT NULL)
--
CREATE TABLE "delivery" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "lane" TEXT NOT NULL,
  "mailing_id" INTEGER,
  "notice_id" INTEGER,
  "contact_id" INTEGER,
  "list_id" INTEGER,
  "address" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "sender" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "attempts" INTEGER NOT NULL CHECK (attempts >= 0),
  "uncertain" INTEGER NOT NULL CHECK (uncertain >= 0),
  "created_at" TEXT NOT NULL,
  "due_at" TEXT NOT NULL,
  "lease_until" TEXT,
  "lease_owner" TEXT NOT NULL,
  "reply" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "settled_at" TEXT, FOREIGN KEY ("mailing_id") REFERENCES "mailing" ("id") ON DELETE CASCADE, FOREIGN KEY ("notice_id") REFERENCES "notice" ("id") ON DELETE CASCADE, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE RESTRICT, FOREIGN KEY ("list_id") REFERENCES "list" ("id") ON DELETE RESTRICT,
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
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "spool_id" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "sender" TEXT NOT NULL,
  "recipient" TEXT NOT NULL,
  "message_id" TEXT NOT NULL,
  "octets" INTEGER NOT NULL,
  "received_at" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "station" TEXT NOT NULL,
  "handled_at" TEXT NOT NULL,
  CHECK (state IN ('handled', 'held', 'duplicate')),
  CHECK (state <> 'handled' OR (kind <> '' AND station <> '' AND reason <> '')))
--
CREATE UNIQUE INDEX "inbound_spool_id" ON "inbound" ("spool_id")
--
CREATE INDEX "inbound_digest" ON "inbound" ("digest")
--
CREATE TABLE "feedback" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "inbound_id" INTEGER,
  "issue_id" INTEGER,
  "contact_id" INTEGER,
  "address" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "topic" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "received_at" TEXT NOT NULL, FOREIGN KEY ("inbound_id") REFERENCES "inbound" ("id") ON DELETE SET NULL, FOREIGN KEY ("issue_id") REFERENCES "issue" ("id") ON DELETE SET NULL, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE SET NULL,
  CHECK (state IN ('new', 'read', 'answered', 'archived')))
--
CREATE UNIQUE INDEX "feedback_inbound_id" ON "feedback" ("inbound_id")
--
CREATE INDEX "feedback_issue_id" ON "feedback" ("issue_id")
--
CREATE INDEX "feedback_contact_id" ON "feedback" ("contact_id")
--
CREATE TABLE "bounce" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "contact_id" INTEGER NOT NULL,
  "delivery_id" INTEGER,
  "kind" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "diagnostic" TEXT NOT NULL,
  "points" REAL NOT NULL CHECK (points >= 0),
  "at" TEXT NOT NULL, FOREIGN KEY ("contact_id") REFERENCES "contact" ("id") ON DELETE CASCADE, FOREIGN KEY ("delivery_id") REFERENCES "delivery" ("id") ON DELETE SET NULL,
  CHECK (kind IN ('hard', 'soft')))
--
CREATE INDEX "bounce_contact_id" ON "bounce" ("contact_id")
--
CREATE UNIQUE INDEX "bounce_delivery_id" ON "bounce" ("delivery_id")
--
CREATE INDEX "bounce_contact_id_at" ON "bounce" ("contact_id", "at")
--
CREATE TABLE "automatic_reply" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "address_key" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "at" TEXT NOT NULL)
--
CREATE INDEX "automatic_reply_address_key_kind_at" ON "automatic_reply" ("address_key", "kind", "at")
--
CREATE TABLE "question_case" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "inbound_id" INTEGER,
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
  "asked_at" TEXT NOT NULL,
  "routed_at" TEXT,
  "reminded_at" TEXT,
  "answered_at" TEXT,
  "closed_at" TEXT, FOREIGN KEY ("inbound_id") REFERENCES "inbound" ("id") ON DELETE SET NULL,
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
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "case_id" INTEGER NOT NULL,
  "message" BLOB NOT NULL, FOREIGN KEY ("case_id") REFERENCES "question_case" ("id") ON DELETE CASCADE)
--
CREATE UNIQUE INDEX "case_original_case_id" ON "case_original" ("case_id")
--
CREATE TABLE "case_route" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "case_id" INTEGER NOT NULL,
  "country" TEXT NOT NULL,
  "organisation_id" INTEGER NOT NULL,
  "asked_at" TEXT NOT NULL,
  "reminded_at" TEXT,
  "replied_at" TEXT,
  "agreed" INTEGER NOT NULL,
  "given_up_at" TEXT, FOREIGN KEY ("case_id") REFERENCES "question_case" ("id") ON DELETE CASCADE, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE RESTRICT,
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
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "case_id" INTEGER NOT NULL,
  "route_id" INTEGER,
  "kind" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "message_id" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "inbound_id" INTEGER,
  "delivery_id" INTEGER,
  "at" TEXT NOT NULL, FOREIGN KEY ("case_id") REFERENCES "question_case" ("id") ON DELETE CASCADE, FOREIGN KEY ("route_id") REFERENCES "case_route" ("id") ON DELETE SET NULL, FOREIGN KEY ("inbound_id") REFERENCES "inbound" ("id") ON DELETE SET NULL, FOREIGN KEY ("delivery_id") REFERENCES "delivery" ("id") ON DELETE SET NULL,
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
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "entry" TEXT NOT NULL,
  "address_key" TEXT NOT NULL CHECK (address_key <> ''),
  "case_id" INTEGER,
  "at" TEXT NOT NULL, FOREIGN KEY ("case_id") REFERENCES "question_case" ("id") ON DELETE SET NULL)
--
CREATE INDEX "faq_answer_case_id" ON "faq_answer" ("case_id")
--
CREATE UNIQUE INDEX "faq_answer_entry_address_key" ON "faq_answer" ("entry", "address_key")
--
CREATE TABLE "desk_digest" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "day" DATE NOT NULL,
  "ledger_entry" INTEGER NOT NULL CHECK (ledger_entry >= 0),
  "at" TEXT NOT NULL)
--
CREATE UNIQUE INDEX "desk_digest_day" ON "desk_digest" ("day")
--
CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
--
CREATE TRIGGER ledger_is_never_cut BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
