import { type SheetsReply, textEncodings, type TextEncodingId } from "@dash/server/contract";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import styles from "./sheet-source.module.css";

interface SheetSourceProps {
  readonly sheets: SheetsReply;
  readonly index: number;
  /** While the layout is being corrected. */
  readonly disabled: boolean;
  readonly busy: boolean;
  readonly onSheet: (index: number) => void;
  readonly onEncoding: (encoding: TextEncodingId) => void;
  readonly onForget: (id: number) => void;
}

/** Longer names do not fit side by side on a phone. */
const MOST_LETTERS = 14;

/** Which sheet is shown, in which encoding, and by whose decision it was read. */
export function SheetSource(props: SheetSourceProps) {
  const { sheets, index, disabled, busy } = props;
  return (
    <div className={styles.source}>
      {sheets.sheets.map(nameOf).join("").length > MOST_LETTERS ? (
        <SelectField
          label="工作表"
          value={String(index)}
          groups={[
            {
              name: "",
              options: sheets.sheets.map((sheet) => ({ id: String(sheet.index), name: nameOf(sheet) })),
            },
          ]}
          onChange={(value) => props.onSheet(Number(value))}
        />
      ) : sheets.sheets.length > 1 ? (
        <SegmentedControl<string>
          label="工作表"
          options={sheets.sheets.map((sheet) => ({
            id: String(sheet.index),
            name: nameOf(sheet),
            ...(disabled && sheet.index !== index ? { unavailable: "正在更正列对应" } : {}),
          }))}
          value={String(index)}
          onChange={(value) => props.onSheet(Number(value))}
        />
      ) : null}
      {sheets.encoding ? <Encoding {...props} encoding={sheets.encoding} /> : null}
      <Decided sheets={sheets} busy={busy} onForget={props.onForget} />
    </div>
  );
}

function nameOf({ name, hidden, read }: SheetsReply["sheets"][number]): string {
  return `${name}${read ? "（已读取）" : ""}${hidden ? "（隐藏）" : ""}`;
}

function Encoding({
  sheets,
  encoding,
  disabled,
  busy,
  onEncoding,
}: SheetSourceProps & { readonly encoding: TextEncodingId }) {
  const name = textEncodings.find(({ id }) => id === encoding)?.name ?? encoding;
  if (!sheets.mayCorrect || disabled || busy) return <span className={styles.note}>文字编码：{name}</span>;
  return (
    <span className={styles.encoding}>
      <SelectField
        label="文字编码"
        value={encoding}
        groups={[{ name: "", options: [...textEncodings] }]}
        onChange={(id) => {
          const next = textEncodings.find((entry) => entry.id === id);
          if (next) onEncoding(next.id);
        }}
      />
      <span className={styles.note}>文字像乱码时换一种，文件随即重新读取</span>
    </span>
  );
}

function Decided({ sheets, busy, onForget }: Pick<SheetSourceProps, "sheets" | "busy" | "onForget">) {
  const { layout } = sheets;
  if (!layout || layout.source === "file") return null;
  const { remembered } = layout;
  if (!remembered) return <span className={styles.note}>按上报人为本文件更正的列对应读取</span>;
  return (
    <span className={styles.note}>
      按{instantInShanghai(remembered.createdAt)}由{remembered.createdByName}更正过的列对应读取{" "}
      {sheets.mayCorrect ? (
        <TextButton disabled={busy} onClick={() => onForget(remembered.id)}>
          不再套用
        </TextButton>
      ) : null}
    </span>
  );
}
