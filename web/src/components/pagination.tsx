import { Button } from "./button.tsx";
import styles from "./pagination.module.css";

interface PaginationProps {
  /** What is counted: 份, 条. */
  readonly counter: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onChange: (page: number) => void;
}

/** Steps through a long list; drawn only when it has more than one page. */
export function Pagination({ counter, page, pageSize, total, onChange }: PaginationProps) {
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const first = (page - 1) * pageSize + 1;
  return (
    <nav className={`${styles.pagination} no-print`} aria-label="分页">
      <Button disabled={page <= 1} onClick={() => onChange(page - 1)}>
        上一页
      </Button>
      <span aria-live="polite">
        第 {first}—{Math.min(page * pageSize, total)} {counter}，共 {total} {counter}
      </span>
      <Button disabled={page >= pages} onClick={() => onChange(page + 1)}>
        下一页
      </Button>
    </nav>
  );
}
