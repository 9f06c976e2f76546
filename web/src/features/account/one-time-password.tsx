import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import styles from "./list-filter.module.css";

interface OneTimePasswordProps {
  readonly username: string;
  readonly password: string;
  readonly onDone: () => void;
}

/** The password somebody starts with; once put away it cannot be seen again. */
export function OneTimePassword({ username, password, onDone }: OneTimePasswordProps) {
  return (
    <div className={styles.told}>
      <Notice kind="done" actions={<Button onClick={onDone}>已记下</Button>}>
        <p>账号 {username} 的一次性密码（只显示这一次，请当面或用可靠方式交给本人）：</p>
        <p className={styles.password}>{password}</p>
      </Notice>
    </div>
  );
}
