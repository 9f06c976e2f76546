import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface FailureNoticeProps {
  readonly error: Error;
  readonly onRetry?: (() => void) | undefined;
}

/** What could not be fetched or done, in the words of the server. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  return (
    <Notice kind="error" actions={onRetry ? <Button onClick={onRetry}>重试</Button> : undefined}>
      {error.message}
    </Notice>
  );
}
