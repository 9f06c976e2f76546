export { dataflowByFormNumber, dataflowById, type DataflowId, dataflows } from "./registry.ts";
export { formOfDepartment, ownsIndicator } from "./form-of-department.ts";
export { lawfulMeasures } from "./lawful-measures.ts";
