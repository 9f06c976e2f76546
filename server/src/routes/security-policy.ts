import { MIN_PASSWORD_LENGTH } from "../accounts/passwords.ts";
import type { Config } from "../config.ts";
import type { PolicyReply } from "../contract/index.ts";
import { SIGN_IN_LIMITS } from "../use-cases/sign-in-guard.ts";

/** How often one address may try a password. */
export const PASSWORD_TRIES_PER_MINUTE = 10;

const MEBIBYTE = 1024 * 1024;

/** The security settings in force, in words; settings of the environment are named so that they are found. */
export function securityPolicy(config: Config): PolicyReply["rules"] {
  const { failures, windowMinutes, lockMinutes } = SIGN_IN_LIMITS;
  return [
    {
      name: "密码",
      value: `至少${MIN_PASSWORD_LENGTH}个字符；不含用户名，不用常见密码；以 argon2id 摘要保存`,
    },
    { name: "他人设定的密码", value: "首次登录须修改，修改之前不能做其他事" },
    {
      name: "登录锁定",
      value: `${windowMinutes}分钟内输错${failures}次，暂停登录${lockMinutes}分钟；不存在的用户名同样处理`,
    },
    { name: "登录频率", value: `同一地址每分钟至多${PASSWORD_TRIES_PER_MINUTE}次` },
    { name: "会话闲置时限", value: `${config.sessionIdleMinutes}分钟（SESSION_IDLE_MINUTES）` },
    { name: "会话最长时限", value: `${config.sessionLifetimeHours}小时（SESSION_LIFETIME_HOURS）` },
    { name: "会话凭据", value: "HttpOnly、SameSite=Lax，登录时更换；跨站写操作一律拒绝" },
    {
      name: "已发布数据",
      value: config.publicRead ? "免登录可读（PUBLIC_READ）" : "登录可读（PUBLIC_READ）",
    },
    { name: "上传上限", value: `${config.maxUploadBytes / MEBIBYTE} MB（MAX_UPLOAD_MB）` },
    { name: "审计日志", value: "只增不改，逐行以 SHA-256 相连；pnpm audit:verify 校验" },
  ];
}
