import type { ReactNode } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { loginHref } from "../../url-state/login-destination.ts";

/** What needs an account here, and the way in that comes back. */
export function SignInNotice({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  const search = useSearch();
  return (
    <Notice
      actions={
        <Link href={loginHref(path, search)} asChild>
          <ButtonLink kind="primary">登录</ButtonLink>
        </Link>
      }
    >
      {children}
    </Notice>
  );
}
