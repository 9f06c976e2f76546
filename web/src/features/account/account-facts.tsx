import type { CatalogReply, SessionReply } from "@dash/server/contract";
import { FactList } from "../../components/fact-list.tsx";
import { Section } from "../../components/section.tsx";

type Areas = CatalogReply["areas"];

/** Names of area codes, in the order given; a code nobody knows stands for itself. */
export function areaNames(codes: readonly string[], areas: Areas): string {
  return codes.map((code) => areas.find((area) => area.code === code)?.name ?? code).join("、");
}

/** Who the account belongs to and what it is for. */
export function AccountFacts({ session, areas }: { readonly session: SessionReply; readonly areas: Areas }) {
  return (
    <Section title="账号">
      <FactList
        facts={[
          { name: "用户名", value: session.username },
          { name: "姓名", value: session.displayName },
          { name: "角色", value: session.roleName },
          { name: "部门", value: session.department?.name ?? null },
          { name: "地区", value: session.areas.length > 0 ? areaNames(session.areas, areas) : null },
        ]}
      />
    </Section>
  );
}
