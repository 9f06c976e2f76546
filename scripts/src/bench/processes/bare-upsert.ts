import { readFileSync } from "node:fs";
import SQLite from "better-sqlite3";
import { streamXlsxRows } from "hucre/xlsx";
import papaparse from "papaparse";

/**
 * A process of its own: parses a file and upserts its rows, with nothing between: no check, no history, no
 * provenance. What the platform's upload is held against. Arguments: file, database. Prints the milliseconds.
 */
const [file, database] = process.argv.slice(2);
if (file === undefined || database === undefined) throw new Error("bare-upsert.ts FILE DATABASE");

const connection = new SQLite(database);
connection.pragma("journal_mode = WAL");
connection.pragma("synchronous = FULL");
// One row is one observation, as the platform understands it.
connection.exec(
  `CREATE TABLE IF NOT EXISTS observation (
     indicator TEXT NOT NULL, cluster TEXT NOT NULL, area TEXT NOT NULL, period TEXT NOT NULL,
     transformation TEXT NOT NULL, measure TEXT NOT NULL,
     value REAL, status TEXT NOT NULL, reason TEXT, origin TEXT NOT NULL,
     PRIMARY KEY (indicator, cluster, transformation, measure, period, area)
   ) STRICT, WITHOUT ROWID`,
);
const upsert = connection.prepare(
  `INSERT INTO observation VALUES (?, ?, ?, ?, 'year-to-date', 'level', ?, 'P', NULL, 'reported')
   ON CONFLICT DO UPDATE SET value = excluded.value, status = excluded.status, reason = excluded.reason`,
);

const since = performance.now();
const bytes = readFileSync(file);
const rows = file.endsWith(".csv") ? parseCsv(bytes) : await parseXlsx(bytes);
connection.transaction(() => {
  for (const [area, , cluster, , indicator, , period, value] of rows)
    upsert.run(indicator, cluster, area, period, Number(value));
})();
const milliseconds = performance.now() - since;
connection.close();
console.log(JSON.stringify({ milliseconds, rows: rows.length }));

function parseCsv(content: Buffer): readonly (readonly unknown[])[] {
  return papaparse.parse<string[]>(new TextDecoder().decode(content), { skipEmptyLines: true }).data.slice(1);
}

async function parseXlsx(content: Buffer): Promise<readonly (readonly unknown[])[]> {
  const found: (readonly unknown[])[] = [];
  for await (const row of streamXlsxRows(content)) if (row.index > 0) found.push(row.values);
  return found;
}
