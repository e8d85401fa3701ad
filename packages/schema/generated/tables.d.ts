import type { TableSchema } from '../src/table.js';

declare const tables: readonly TableSchema[];
export default tables;
