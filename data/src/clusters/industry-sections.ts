/** Sections (门类) of GB/T 4754—2017 that belong to the service industry and look like no cluster; those that do are false friends. */
export const industrySections = [
  { letter: "N", name: "水利、环境和公共设施管理业" },
  { letter: "O", name: "居民服务、修理和其他服务业" },
  { letter: "P", name: "教育" },
  { letter: "S", name: "公共管理、社会保障和社会组织" },
] as const;
