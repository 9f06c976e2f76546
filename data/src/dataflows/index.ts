export { dataflowByFormNumber, dataflowById, type DataflowId, dataflows } from "./registry.ts";
export { lawfulMeasures } from "./lawful-measures.ts";
