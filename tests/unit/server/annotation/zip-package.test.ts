import { describe, expect, it } from "vitest";
import { openPackage, packParts } from "#server/annotation/zip-package.ts";
import { openZip, readDirectory } from "#server/parsing/zip-archive.ts";
import { packedParts } from "../../../support/an-annotated-workbook.ts";

const parts = { "a.xml": "<a/>", "长名.xml": "文".repeat(500), "b.xml": "<b/>" };

describe("openPackage", () => {
  it("copies what is not changed as it was packed, and replaces and adds the rest", () => {
    const original = packParts(parts);
    const pack = openPackage(original);
    pack.put("B.xml", "<b>新</b>");
    pack.put("c.xml", Buffer.from("<c/>"));
    const written = pack.write();
    expect([...packedParts(written).keys()]).toEqual(["a.xml", "长名.xml", "b.xml", "c.xml"]);
    expect(packedParts(written).get("长名.xml")).toBe(packedParts(original).get("长名.xml"));
    expect(
      ["a.xml", "长名.xml", "b.xml", "c.xml"].map((name) => openZip(written).extract(name)?.toString()),
    ).toEqual(["<a/>", parts["长名.xml"], "<b>新</b>", "<c/>"]);
  });

  it("gives parts that were written as a stream their sizes in front", () => {
    const streamed = packParts(parts);
    for (const { directoryOffset, headerOffset } of readDirectory(streamed)) {
      streamed.writeUInt16LE(8, directoryOffset + 8);
      streamed.writeUInt16LE(8, headerOffset + 6);
      streamed.fill(0, headerOffset + 14, headerOffset + 26);
    }
    expect(openPackage(streamed).write()).toEqual(packParts(parts));
  });

  it("finds a name that is free", () => {
    const pack = openPackage(packParts({ "s1.xml": "", "S2.xml": "" }));
    expect(pack.freeName("s*.xml")).toBe("s3.xml");
  });
});
