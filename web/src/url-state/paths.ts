/** The page's addresses: the pattern the router matches, and the address of one page. */
export const paths = {
  cockpit: { pattern: "/", href: () => "/" },
  cluster: { pattern: "/clusters/:id", href: (id: string) => `/clusters/${id}` },
  area: { pattern: "/areas/:code", href: (code: string) => `/areas/${code}` },
  indicators: { pattern: "/indicators", href: () => "/indicators" },
  indicator: { pattern: "/indicators/:id", href: (id: string) => `/indicators/${id}` },
  submissions: { pattern: "/submissions", href: () => "/submissions" },
  submission: { pattern: "/submissions/:id", href: (id: string) => `/submissions/${id}` },
  reportingBoard: { pattern: "/reporting-board", href: () => "/reporting-board" },
  releases: { pattern: "/releases", href: () => "/releases" },
  rules: { pattern: "/rules", href: () => "/rules" },
  account: { pattern: "/account", href: () => "/account" },
  accounts: { pattern: "/accounts", href: () => "/accounts" },
  audit: { pattern: "/audit", href: () => "/audit" },
  login: { pattern: "/login", href: () => "/login" },
} as const;
