import type { Report } from '@tellings/schema';
import type { PageFacts } from '../markup/page-facts.ts';
import { countWords } from '../words.ts';

export interface AccessEvidence {
  readonly facts: PageFacts | null;
  readonly headline: string | null;
  /** The running text that was there to be read. */
  readonly body: string;
  readonly tail: string;
}

/** A body with less than this share of the stated words is only the beginning. */
const teaserShare = 0.5;
/** Bodies of more words are no teasers, whatever the page asks. */
const longestTeaser = 250;
/** Dated posts from which a page is a live blog. */
const leastPosts = 3;

const lockedTier =
  /^(?:locked|premium|paid|plus|subscribers?|subscription|true|registered|member)$/i;
const freeTier = /^(?:free|false|public|open)$/i;
const prompt =
  /\b(?:subscribe (?:now )?to (?:read|continue|unlock)|subscribers? only|already a subscriber|to continue reading|continue reading with|create (?:a free|an) account to|sign in to (?:read|continue)|weiterlesen mit|jetzt weiterlesen|nur für abonnenten|artikel freischalten|réservé aux abonnés|il vous reste \d{1,2} ?%|solo para suscriptores|contenido exclusivo para suscriptores|riservato agli abbonati|alleen voor abonnees|tylko dla prenumerator|para assinantes|for abonnenter|для подписчиков|会員限定|有料会員)/iu;
const liveHeadline =
  /(?:^|[\s:|–-])(?:live ?blog|live ?ticker|live[- ]?updates?|news-?ticker|\p{L}{3,20}-ticker|newsblog|en direct|en vivo|minuto a minuto|ao vivo|in diretta|на живо|онлайн-трансляция)\b/iu;

/** Whether the page can be read without paying, was cut short, and is a live blog. */
export function findAccess(
  evidence: AccessEvidence,
): Pick<Report, 'is_free' | 'is_teaser' | 'is_live_blog'> {
  const isFree = evidence.facts === null ? null : findFree(evidence.facts);
  return {
    is_free: isFree,
    is_teaser: isTeaser(evidence, isFree),
    is_live_blog: isLiveBlog(evidence),
  };
}

/** What JSON-LD says, then the words of meta elements; "metered" is neither. */
function findFree({ article, accessTiers }: PageFacts): boolean | null {
  if (article !== null && article.isFree !== null) return article.isFree;
  if (accessTiers.some((tier) => lockedTier.test(tier))) return false;
  return accessTiers.some((tier) => freeTier.test(tier)) ? true : null;
}

/** Fewer words than the page states, or a locked page whose short text breaks off or asks for a login. */
function isTeaser({ facts, body, tail }: AccessEvidence, isFree: boolean | null): boolean {
  const words = countWords(body);
  const stated = statedWords(facts);
  if (isFree !== true && stated !== null && words < stated * teaserShare) return true;
  if (words > longestTeaser) return false;
  const isBroken = /(?:…|\.{3}|\[\+\]|\[…\])\s{0,3}$/u.test(body.slice(-20));
  const isAsked = prompt.test(`${body.slice(-600)}\n${tail.slice(0, 600)}`);
  return isFree === false
    ? isBroken || isAsked || words < longestTeaser / 2
    : isAsked && isFree === null;
}

function statedWords(facts: PageFacts | null): number | null {
  const article = facts?.article ?? null;
  if (article === null) return null;
  const inBody = article.body === null ? 0 : countWords(article.body.slice(0, 100_000));
  return Math.max(article.wordCount ?? 0, inBody) || null;
}

function isLiveBlog({ facts, headline }: AccessEvidence): boolean {
  if (facts !== null && (facts.article?.types.includes('LiveBlogPosting') ?? false)) return true;
  const posts = Math.max(facts?.postCount ?? 0, facts?.article?.updateCount ?? 0);
  if (posts >= leastPosts) return true;
  return (facts?.schemaTypes.has('LiveBlogPosting') ?? false) || liveHeadline.test(headline ?? '');
}
