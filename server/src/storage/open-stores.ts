import type { Database } from "better-sqlite3";
import { defaultConfidentiality } from "../domain/confidentiality/index.ts";
import type { Stores } from "../use-cases/ports.ts";
import { createAccountStore } from "./account-store.ts";
import { createAdvanceReaderStore } from "./advance-reader-store.ts";
import { createAuditStore } from "./audit-store.ts";
import { createConfidentialFigures } from "./confidential-figures.ts";
import { createConfidentialStore } from "./confidential-store.ts";
import { createFactStore } from "./fact-store.ts";
import { createLayoutStore } from "./layout-store.ts";
import { openDatabase, type OpenOptions, schemaNumber } from "./open-database.ts";
import { createPreviewFacts } from "./preview-facts.ts";
import { createReleaseStore } from "./release-store.ts";
import { createReportingStore } from "./reporting-store.ts";
import { createRevisionCounter } from "./revision-counter.ts";
import { createSessionBook } from "./session-book.ts";
import { createSignInStore } from "./sign-in-store.ts";
import { createSliceIds } from "./slice-ids.ts";
import { createSourceIds } from "./source-ids.ts";
import { createSubmissionStore } from "./submission-store.ts";
import { createTransaction } from "./transaction.ts";

export interface OpenedStores extends Stores {
  /** The open connection, for stores of other modules and for maintenance. */
  readonly connection: Database;
  close(): void;
}

/**
 * The stores over one database file, created and migrated as needed.
 * @throws StorageError with a Chinese message when the file cannot be used
 */
export function openStores(path: string, options: OpenOptions = { mode: "writer" }): OpenedStores {
  const connection = openDatabase(path, options);
  const slices = createSliceIds(connection);
  const sources = createSourceIds(connection);
  const revisions = createRevisionCounter(connection);
  const transaction = createTransaction(connection, () => {
    slices.forget();
    sources.forget();
    revisions.raise();
  });
  const confidential = createConfidentialFigures(connection, slices, {
    ...defaultConfidentiality,
    ...options.confidentiality,
  });

  const facts = createFactStore(connection, slices, sources, revisions);
  const releases = createReleaseStore(connection, { slices, sources, revisions, confidential, transaction });
  const previewFacts = createPreviewFacts(connection, { slices, sources, facts });

  const stores: OpenedStores = {
    connection,
    database: { engine: "sqlite", schema: schemaNumber(connection) },
    facts,
    releases,
    submissions: createSubmissionStore(connection, slices, transaction),
    layouts: createLayoutStore(connection, transaction),
    reporting: createReportingStore(connection),
    accounts: createAccountStore(connection),
    sessions: createSessionBook(connection),
    signIns: createSignInStore(connection),
    audit: createAuditStore(connection, transaction),
    advanceReaders: createAdvanceReaderStore(connection),
    confidentiality: createConfidentialStore(connection, slices, confidential),
    transaction,
    asPublished(release) {
      return {
        ...stores,
        facts: previewFacts(release),
        releases: {
          ...releases,
          list: (shown) => [release, ...releases.list(shown).filter(({ id }) => id !== release.id)],
          newest: (asof) => (asof === null || asof >= release.publishedAt ? release : releases.newest(asof)),
        },
      };
    },
    revision: () => revisions.current(),
    close() {
      connection.close();
    },
  };
  return stores;
}
