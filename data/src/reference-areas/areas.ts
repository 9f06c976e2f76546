import type { AreaLevel, ReferenceArea } from "../model/reference-area.ts";

type Details = Partial<
  Pick<ReferenceArea, "shortName" | "aliases" | "formerNames" | "formerCodes" | "validFrom" | "note">
>;

const PROVINCE = "420000";

function area(code: string, name: string, level: AreaLevel, parent: string | null, details: Details) {
  return {
    code,
    name,
    shortName: name,
    level,
    parent,
    aliases: [],
    formerNames: [],
    formerCodes: [],
    ...details,
  };
}

function prefecture(code: string, name: string, shortName: string, details: Details = {}): ReferenceArea {
  return area(code, name, "prefecture", PROVINCE, { shortName, ...details });
}

/** A division under a prefecture. Cities and counties are also known without their suffix (大冶, 利川). */
function county(code: string, name: string, details: Details = {}): ReferenceArea {
  const stem = /^(..+)[市县]$/u.exec(name)?.[1];
  return area(code, name, "county", `${code.slice(0, 4)}00`, { aliases: stem ? [stem] : [], ...details });
}

/** A development zone. Only two have a code in official statistics; ours carry a Z, so that none is taken for one. */
function zone(code: string, name: string, shortName: string, aliases: readonly string[], note: string) {
  return area(code, name, "functional-zone", `${code.slice(0, 4)}00`, { shortName, aliases, note });
}

const STATISTICAL_CODE = "统计用区划代码，不是国家标准中的行政区划；不计入任何合计。";
const OWN_CODE = "无国家标准代码，编码为本平台自编；数据包含在所在行政区内，不计入任何合计。";

/**
 * Every area of the platform in customary order: the province, then each prefecture followed by its county-level
 * divisions and development zones. Codes and names follow GB/T 2260 as amended to 2024.
 *
 * The standard counts 103 county-level divisions. Four of them (仙桃, 潜江, 天门, 神农架) stand directly under the
 * province and are reported beside the prefectures, so they appear once here, with level `prefecture`; 99 rows have
 * level `county`. `areasOfLevel("county")` therefore returns 99 + 4 = 103 areas, and `areasOfLevel("prefecture")`
 * returns 13 + 4 = 17.
 */
export const areas: readonly ReferenceArea[] = [
  area(PROVINCE, "湖北省", "province", null, {
    shortName: "湖北",
    aliases: ["全省", "湖北全省", "全省合计"],
  }),

  prefecture("420100", "武汉市", "武汉"),
  county("420102", "江岸区"),
  county("420103", "江汉区"),
  county("420104", "硚口区"),
  county("420105", "汉阳区"),
  county("420106", "武昌区"),
  county("420107", "青山区"),
  county("420111", "洪山区"),
  county("420112", "东西湖区"),
  county("420113", "汉南区"),
  county("420114", "蔡甸区"),
  county("420115", "江夏区"),
  county("420116", "黄陂区"),
  county("420117", "新洲区"),
  zone(
    "4201Z1",
    "武汉东湖新技术开发区",
    "东湖高新区",
    ["东湖新技术开发区", "武汉东湖高新区", "武汉东湖高新技术开发区", "中国光谷", "光谷", "高新区"],
    OWN_CODE,
  ),
  zone(
    "4201Z2",
    "武汉经济技术开发区",
    "武汉经开区",
    ["武汉经济技术开发区（汉南区）", "武汉经开区（汉南区）", "车谷", "中国车谷", "经开区"],
    "无国家标准代码，编码为本平台自编；与汉南区合署，数据不计入任何合计。",
  ),
  zone(
    "4201Z3",
    "武汉临空港经济技术开发区",
    "武汉临空港经开区",
    ["临空港经开区", "临空港经济技术开发区", "武汉临空经济区", "临空经济区", "经开区"],
    "无国家标准代码，编码为本平台自编；与东西湖区合署，数据不计入任何合计。",
  ),

  prefecture("420200", "黄石市", "黄石"),
  county("420202", "黄石港区"),
  county("420203", "西塞山区"),
  county("420204", "下陆区"),
  county("420205", "铁山区"),
  county("420222", "阳新县"),
  county("420281", "大冶市"),

  prefecture("420300", "十堰市", "十堰"),
  county("420302", "茅箭区"),
  county("420303", "张湾区"),
  county("420304", "郧阳区", { formerNames: ["郧县"], formerCodes: ["420321"] }),
  county("420322", "郧西县"),
  county("420323", "竹山县"),
  county("420324", "竹溪县"),
  county("420325", "房县"),
  county("420381", "丹江口市"),

  prefecture("420500", "宜昌市", "宜昌"),
  county("420502", "西陵区"),
  county("420503", "伍家岗区"),
  county("420504", "点军区"),
  county("420505", "猇亭区"),
  county("420506", "夷陵区", { formerNames: ["宜昌县"] }),
  county("420525", "远安县"),
  county("420526", "兴山县"),
  county("420527", "秭归县"),
  county("420528", "长阳土家族自治县", { shortName: "长阳县", aliases: ["长阳", "长阳自治县"] }),
  county("420529", "五峰土家族自治县", { shortName: "五峰县", aliases: ["五峰", "五峰自治县"] }),
  county("420581", "宜都市"),
  county("420582", "当阳市"),
  county("420583", "枝江市"),
  zone("4205Z1", "宜昌高新技术产业开发区", "宜昌高新区", ["宜昌国家高新区", "高新区"], OWN_CODE),

  prefecture("420600", "襄阳市", "襄阳", { formerNames: ["襄樊市", "襄樊"] }),
  county("420602", "襄城区"),
  county("420606", "樊城区"),
  county("420607", "襄州区", { formerNames: ["襄阳区"] }),
  county("420624", "南漳县"),
  county("420625", "谷城县"),
  county("420626", "保康县"),
  county("420682", "老河口市"),
  county("420683", "枣阳市"),
  county("420684", "宜城市"),
  zone("4206Z1", "襄阳高新技术产业开发区", "襄阳高新区", ["襄阳国家高新区", "高新区"], OWN_CODE),

  prefecture("420700", "鄂州市", "鄂州"),
  county("420702", "梁子湖区"),
  county("420703", "华容区"),
  county("420704", "鄂城区"),
  zone(
    "4207Z1",
    "葛店经济技术开发区",
    "葛店经开区",
    ["鄂州葛店经济技术开发区", "鄂州葛店经开区", "葛店开发区", "葛店", "经开区"],
    OWN_CODE,
  ),

  prefecture("420800", "荆门市", "荆门"),
  county("420802", "东宝区"),
  county("420804", "掇刀区"),
  county("420822", "沙洋县"),
  county("420881", "钟祥市"),
  county("420882", "京山市", { formerNames: ["京山县"], formerCodes: ["420821"] }),

  prefecture("420900", "孝感市", "孝感"),
  county("420902", "孝南区"),
  county("420921", "孝昌县"),
  county("420922", "大悟县"),
  county("420923", "云梦县"),
  county("420981", "应城市"),
  county("420982", "安陆市"),
  county("420984", "汉川市"),

  prefecture("421000", "荆州市", "荆州"),
  county("421002", "沙市区"),
  county("421003", "荆州区"),
  county("421022", "公安县"),
  county("421024", "江陵县"),
  county("421081", "石首市"),
  county("421083", "洪湖市"),
  county("421087", "松滋市"),
  county("421088", "监利市", { formerNames: ["监利县"], formerCodes: ["421023"], validFrom: "2020-06-12" }),
  zone("421071", "荆州经济技术开发区", "荆州经开区", ["荆州开发区", "经开区"], STATISTICAL_CODE),

  prefecture("421100", "黄冈市", "黄冈"),
  county("421102", "黄州区"),
  county("421121", "团风县"),
  county("421122", "红安县"),
  county("421123", "罗田县"),
  county("421124", "英山县"),
  county("421125", "浠水县"),
  county("421126", "蕲春县"),
  county("421127", "黄梅县"),
  county("421181", "麻城市"),
  county("421182", "武穴市"),
  zone("421171", "龙感湖管理区", "龙感湖", ["龙感湖区", "龙感湖农场"], STATISTICAL_CODE),

  prefecture("421200", "咸宁市", "咸宁"),
  county("421202", "咸安区"),
  county("421221", "嘉鱼县"),
  county("421222", "通城县"),
  county("421223", "崇阳县"),
  county("421224", "通山县"),
  county("421281", "赤壁市", { formerNames: ["蒲圻市"] }),

  prefecture("421300", "随州市", "随州"),
  county("421303", "曾都区"),
  county("421321", "随县"),
  county("421381", "广水市"),

  prefecture("422800", "恩施土家族苗族自治州", "恩施州", { aliases: ["恩施", "恩施自治州"] }),
  county("422801", "恩施市", { aliases: [] }),
  county("422802", "利川市"),
  county("422822", "建始县"),
  county("422823", "巴东县"),
  county("422825", "宣恩县"),
  county("422826", "咸丰县"),
  county("422827", "来凤县"),
  county("422828", "鹤峰县"),

  prefecture("429004", "仙桃市", "仙桃"),
  prefecture("429005", "潜江市", "潜江"),
  prefecture("429006", "天门市", "天门"),
  prefecture("429021", "神农架林区", "神农架"),
];
