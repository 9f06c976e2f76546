import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { NoteList } from "../../components/note-list.tsx";
import { Section } from "../../components/section.tsx";
import { TextButton } from "../../components/text-button.tsx";

interface DemonstrationAccount {
  readonly username: string;
  readonly role: string;
  readonly may: string;
}

const ACCOUNTS: readonly DemonstrationAccount[] = [
  { username: "reporter.420500", role: "统计员（宜昌市）", may: "下载、上报本市州的报表，确认入库" },
  { username: "reviewer.420500", role: "市州审核员（宜昌市）", may: "查看本市州的上报" },
  { username: "province.reporter", role: "省级填报员", may: "上报全省与各市州的报表，确认入库" },
  { username: "province.reviewer", role: "省级审核员", may: "查看全部上报，退回" },
  { username: "publisher", role: "发布员", may: "发布已确认入库的数据，立即或定时" },
  { username: "official", role: "省发改委用户", may: "查看已发布的数据与目标" },
  { username: "analyst", role: "分析人员", may: "查看、下载已发布的数据" },
  { username: "admin.system", role: "系统管理员", may: "开立、停用账号，重置密码，解除锁定" },
  { username: "admin.security", role: "安全管理员", may: "查看安全设置与会话，结束会话" },
  { username: "admin.audit", role: "审计管理员", may: "查看审计日志" },
];

/** Which accounts a demonstration installation has. */
export function DemonstrationAccounts({ onChoose }: { readonly onChoose: (username: string) => void }) {
  const columns: readonly DataColumn<DemonstrationAccount>[] = [
    {
      id: "username",
      head: "账号",
      cell: (account) => (
        <TextButton onClick={() => onChoose(account.username)} title="填入账号">
          {account.username}
        </TextButton>
      ),
    },
    { id: "role", head: "角色", cell: (account) => account.role },
    { id: "may", head: "可以做什么", cell: (account) => account.may },
  ];
  return (
    <Section title="演示账号" subtitle="本系统装有模拟数据，以下账号可以试用">
      <DataTable
        caption="点账号即填入左侧；“420500”可换成任一市州代码"
        columns={columns}
        rows={ACCOUNTS}
        keyOf={(account) => account.username}
      />
      <NoteList
        notes={[
          "演示账号共用一个密码：系统首次启动时打印在启动窗口中，并保存在数据目录（默认为 var）里只有管理员可读的文件中；部署时也可用 DEMO_PASSWORD 指定。",
          "正式部署不装演示账号，账号由系统管理员开立。",
        ]}
      />
    </Section>
  );
}
