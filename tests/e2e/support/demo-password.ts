/** The password of the demonstration accounts of the server under test. */
export const DEMO_PASSWORD = "demonstration only";
