import { writeFileSync } from 'node:fs';
import { encodeWarcRecord } from '../../src/warc/encode.ts';
import { sampleDrafts } from './sample.ts';

/** Writes the sample file that the validators check: `tsx write-sample.ts <file>`. */
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('name the file to write');
writeFileSync(path, Buffer.concat(sampleDrafts().map(encodeWarcRecord)));
