// The type of writer-schemas.js, which scripts/generate.ts writes.
declare const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export default schemas;
