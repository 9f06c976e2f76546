import { Component, type ReactNode } from "react";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";

interface FailureBoundaryState {
  readonly failure: Error | null;
}

/** Catches what a page throws while drawing and says what happened, instead of an empty window. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, FailureBoundaryState> {
  override state: FailureBoundaryState = { failure: null };

  static getDerivedStateFromError(failure: Error): FailureBoundaryState {
    return { failure };
  }

  override render() {
    if (!this.state.failure) return this.props.children;
    return (
      <div style={{ padding: "var(--space-6)" }}>
        <Notice kind="error" actions={<Button onClick={() => window.location.reload()}>重新载入</Button>}>
          <p>页面在绘制时出错，数据未受影响。请重新载入；若仍如此，请把下面这行交给系统管理员。</p>
          <p>{this.state.failure.message}</p>
        </Notice>
      </div>
    );
  }
}
