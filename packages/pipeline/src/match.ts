import {
  decodeSignature,
  defaultParameters,
  describeSignature,
  estimateJaccard,
  signText,
} from '@tellings/near-duplicates';
import { openRelease, type ReleaseReader } from '@tellings/publish';
import {
  type CopyGroup,
  compareStrings,
  type Report,
  type Telling,
  UsageError,
} from '@tellings/schema';
import type { Article } from './article.ts';

/** A report of a release that an article is, by their signatures, a near copy of. */
export interface Match {
  readonly report_id: string;
  readonly outlet: string | null;
  readonly published_date: string | null;
  readonly url: string | null;
  /** Estimate of the Jaccard coefficient, and its standard error. */
  readonly jaccard: number;
  readonly standard_error: number;
  readonly copy_group_id: string | null;
  /** Recordings the report tells of in the role `primary`. */
  readonly recordings: readonly Pick<Telling, 'recording_id' | 'status'>[];
}

export interface ReleaseMatches {
  readonly report_count: number;
  /** Reports with a signature, the only ones that can match; the others have no text, or too little. */
  readonly signed_count: number;
  readonly articles: readonly {
    readonly article: string;
    /** The most alike first. */
    readonly matches: readonly Match[];
  }[];
}

/**
 * Finds the reports of a release that articles are near copies of, without any text in the release:
 * each article is signed as the build signs reports, and compared with the signature of every one.
 * Reads the release once, whatever the number of articles, and keeps only what matches.
 * Throws UsageError for a folder that is no release, a release whose signatures do not compare with
 * those made here, and an article too short to sign.
 */
export async function matchRelease(
  folder: string,
  articles: readonly Article[],
  leastJaccard: number,
): Promise<ReleaseMatches> {
  const release = openRelease(folder);
  await assertComparable(release, folder);
  const queries = articles.map((article) => ({ ...article, slots: sign(article) }));
  const found = queries.map((): Similar[] => []);
  let report_count = 0;
  let signed_count = 0;
  for await (const record of release.records('reports')) {
    const report = record as unknown as Report;
    report_count++;
    if (report.signature === null) continue;
    signed_count++;
    const slots = decodeSignature(report.signature);
    for (const [index, query] of queries.entries()) {
      const { jaccard, standardError } = estimateJaccard(query.slots, slots);
      if (jaccard >= leastJaccard) found[index]?.push({ report, jaccard, standardError });
    }
  }
  const links = await readLinks(
    release,
    new Set(found.flat().map(({ report }) => report.report_id)),
  );
  return {
    report_count,
    signed_count,
    articles: articles.map(({ name }, index) => ({
      article: name,
      matches: (found[index] ?? []).sort(compareSimilar).map((similar) => describe(similar, links)),
    })),
  };
}

interface Similar {
  readonly report: Report;
  readonly jaccard: number;
  readonly standardError: number;
}

function compareSimilar(a: Similar, b: Similar): number {
  return b.jaccard - a.jaccard || compareStrings(a.report.report_id, b.report.report_id);
}

async function assertComparable(release: ReleaseReader, folder: string): Promise<void> {
  const { signature } = (await release.schema('reports')).properties;
  if (!signature) {
    throw new UsageError(
      `${folder} has no signatures: it was made with an older schema; take a later release`,
    );
  }
  const known = describeSignature(defaultParameters);
  if (signature.contentMediaType === known) return;
  throw new UsageError(
    `${folder} has signatures of the type ${signature.contentMediaType}, this program makes ${known}: they do not compare; use the version of the program that made the release`,
  );
}

function sign({ name, text }: Article): Uint16Array {
  const signature = signText(text, defaultParameters);
  if (signature !== null) return decodeSignature(signature);
  throw new UsageError(
    `${name} is too short: a signature needs ${defaultParameters.shingleWidth} words in the body; give the whole article`,
  );
}

interface Links {
  readonly groupOf: ReadonlyMap<string, string>;
  readonly primariesOf: ReadonlyMap<string, Match['recordings']>;
}

async function readLinks(release: ReleaseReader, reportIds: ReadonlySet<string>): Promise<Links> {
  const groupOf = new Map<string, string>();
  const primariesOf = new Map<string, Match['recordings']>();
  if (reportIds.size === 0) return { groupOf, primariesOf };
  for await (const record of release.records('copy_groups')) {
    const { copy_group_id, report_ids } = record as unknown as CopyGroup;
    for (const id of report_ids) if (reportIds.has(id)) groupOf.set(id, copy_group_id);
  }
  for await (const record of release.records('tellings')) {
    const { report_id, recording_id, role, status } = record as unknown as Telling;
    if (role !== 'primary' || !reportIds.has(report_id)) continue;
    primariesOf.set(report_id, [...(primariesOf.get(report_id) ?? []), { recording_id, status }]);
  }
  return { groupOf, primariesOf };
}

function describe({ report, jaccard, standardError }: Similar, links: Links): Match {
  const { report_id, outlet, published_date, url } = report;
  return {
    report_id,
    outlet,
    published_date,
    url,
    jaccard,
    standard_error: standardError,
    copy_group_id: links.groupOf.get(report_id) ?? null,
    recordings: links.primariesOf.get(report_id) ?? [],
  };
}
