/** Names that look like an area's but meant another territory: refused with this explanation, never mapped. */
export const refusedNames: readonly { readonly names: readonly string[]; readonly explanation: string }[] = [
  {
    names: ["荆沙市", "荆沙"],
    explanation: "荆沙市（1994—1996年）的辖区与今荆州市不同，不能对应；请核实数据口径后填写现行地区名称。",
  },
  {
    names: ["荆州地区"],
    explanation: "原荆州地区的辖区与今荆州市不同，不能对应；请核实数据口径后填写现行地区名称。",
  },
  {
    names: ["市州合计", "各市州合计", "合计", "总计"],
    explanation: "合计由平台计算，不作为地区上报；全省数请填写“湖北省”。",
  },
];
