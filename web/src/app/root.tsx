import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Route, Router, Switch } from "wouter";
import { currentPreview, previewBase } from "../url-state/preview-base.ts";
import { FailureBoundary } from "./failure-boundary.tsx";
import { routes } from "./routes.ts";

const PreviewFrame = lazy(async () => ({
  default: (await import("../pages/preview-frame.tsx")).PreviewFrame,
}));

const NotFoundPage = lazy(async () => ({
  default: (await import("../pages/not-found-page.tsx")).NotFoundPage,
}));

interface RootProps {
  readonly queryClient: QueryClient;
  /** The address to render on the server; in the browser it is read from the location. */
  readonly address?: { readonly path: string; readonly search: string };
}

/** The whole page application. */
export function Root({ queryClient, address }: RootProps) {
  const preview = currentPreview();
  return (
    <QueryClientProvider client={queryClient}>
      <Router
        base={preview === null ? "" : previewBase(preview)}
        {...(address ? { ssrPath: address.path, ssrSearch: address.search } : {})}
      >
        <FailureBoundary>
          {preview === null ? null : (
            <Suspense fallback={null}>
              <PreviewFrame release={preview} />
            </Suspense>
          )}
          <Suspense fallback={null}>
            <Switch>
              {routes.map((route) => (
                <Route key={route.pattern} path={route.pattern} component={route.page} />
              ))}
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </FailureBoundary>
      </Router>
    </QueryClientProvider>
  );
}
