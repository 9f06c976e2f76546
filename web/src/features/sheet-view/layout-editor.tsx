import type { DataflowReply } from "@dash/server/contract";
import { Button } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { type LayoutDraft, troubleWithLines } from "./layout-draft.ts";
import styles from "./layout-editor.module.css";

interface LayoutEditorProps {
  readonly draft: LayoutDraft;
  readonly forms: readonly DataflowReply[];
  readonly onChange: (draft: LayoutDraft) => void;
  readonly onSave: () => void;
  readonly onAutomatic: () => void;
  readonly onCancel: () => void;
  readonly saving: boolean;
  readonly error: Error | null;
}

/** Form and head of a corrected layout; the columns are chosen above the sheet itself. */
export function LayoutEditor(props: LayoutEditorProps) {
  const { draft, forms, onChange, saving } = props;
  const trouble = troubleWithLines(draft);
  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <SelectField
          label="报表"
          value={draft.dataflow}
          groups={[
            {
              name: "",
              options: forms.map(({ id, name, formNumber }) => ({ id, name: `${formNumber} ${name}` })),
            },
          ]}
          onChange={(dataflow) => onChange({ ...draft, dataflow, uses: {} })}
        />
        <div className={styles.line}>
          <TextField
            label="表头首行"
            value={draft.headFrom}
            maxLength={6}
            onChange={(headFrom) => onChange({ ...draft, headFrom })}
          />
        </div>
        <div className={styles.line}>
          <TextField
            label="表头末行"
            value={draft.headTo}
            maxLength={6}
            onChange={(headTo) => onChange({ ...draft, headTo })}
          />
        </div>
        <div className={styles.buttons}>
          <Button kind="primary" disabled={saving || trouble !== null} onClick={props.onSave}>
            保存并重新读取
          </Button>
          <Button disabled={saving} onClick={props.onAutomatic}>
            按自动识别重新读取
          </Button>
          <Button kind="plain" disabled={saving} onClick={props.onCancel}>
            不改了
          </Button>
        </div>
      </div>
      <p className={styles.hint}>
        在表格上方选定每一列读作什么。保存后按此重新读取、校验已上传的这个文件；同一报表、表头相同的文件以后也照此读取，届时会说明。
      </p>
      {trouble ? (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      ) : null}
      {saving ? <ProgressBar label="正在重新读取并校验" share={null} /> : null}
      {props.error ? <FailureNotice error={props.error} /> : null}
    </div>
  );
}
