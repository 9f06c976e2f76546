/** Characters of area names that are taken for one another: of one sound or of one shape. */
const groups = [
  "冈岗钢刚",
  "昌倡唱晶",
  "堰偃揠",
  "州洲周",
  "感敢",
  "恩思",
  "施思诗",
  "襄囊镶壤",
  "荆形刑",
  "咸威成",
  "随遂隋",
  "潜浅",
  "仙先",
  "桃挑陶",
  "门们问",
  "武伍",
  "汉汗漢",
  "黄皇",
  "石实",
  "宜宣",
  "十石",
  "农浓",
] as const;

const partners = new Map<string, string>();
for (const group of groups)
  for (const character of group) partners.set(character, (partners.get(character) ?? "") + group);

/** Whether one character is easily typed for the other. */
export function areConfusable(one: string, other: string): boolean {
  return partners.get(one)?.includes(other) ?? false;
}
