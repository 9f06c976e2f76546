import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Suspense } from "react";
import { Route, Router, Switch } from "wouter";
import { NotFoundPage } from "../pages/not-found-page.tsx";
import { FailureBoundary } from "./failure-boundary.tsx";
import { routes } from "./routes.ts";

interface RootProps {
  readonly queryClient: QueryClient;
  /** The address to render on the server; in the browser it is read from the location. */
  readonly address?: { readonly path: string; readonly search: string };
}

/** The whole page application. */
export function Root({ queryClient, address }: RootProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Router {...(address ? { ssrPath: address.path, ssrSearch: address.search } : {})}>
        <FailureBoundary>
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
