import type { Finding } from '../issue.ts';
import { countWords } from '../words.ts';
import type { ToldBlock } from './article.ts';
import { isHeading } from './main-element.ts';
import { readScriptBody } from './script-body.ts';

/** Fewer words are no article. */
const leastWords = 25;
/** A page with an error or consent notice has no more words of running text. */
const longestNotice = 150;
/** Above this share of link text the chosen element is a list of links. */
const linkPage = 0.6;
/** Linked headings in the chosen element from which it is a front page. */
const leastTeasers = 8;
/** Most words of the text below such a heading. */
const longestTeaser = 50;
/** Links from which a page without text is a home or section page. */
const leastLinks = 20;
/** Words of which one in so many speaks of cookies and consent on a consent wall. */
const consentEvery = 20;

/** What tells a page that is no article from one; read before anything is taken out of it. */
export interface PageEvidence {
  /** Title and main headings, joined. */
  readonly titles: string;
  readonly linkCount: number;
  readonly scriptCount: number;
  readonly imageCount: number;
  readonly hasPassword: boolean;
  readonly hasVideo: boolean;
  /** The first visible words. */
  readonly opening: string;
}

/** What the markup says. */
export interface StatedKind {
  readonly isArticle: boolean;
  readonly isVideo: boolean;
  readonly isFree: boolean | null;
}

const errorTitle =
  /(?:^|[\s|:–-])(?:error )?(?:404|410|403|500|503)(?:$|[\s|:–-])(?!\p{L}*\s?(?:people|dead|km|miles|m\b))|\b(?:page|article|content|story) (?:could )?(?:not (?:be )?found|(?:is )?(?:no longer|not) available|does(?: not|n['’]t) exist)|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée|inexistante)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|nie znaleziono strony|strona nie istnieje|sayfa bulunamadı|страница не найдена|сторінку не знайдено|الصفحة غير موجودة|halaman tidak ditemukan|ページが見つかりません|페이지를 찾을 수 없습니다|找不到(?:网页|页面|頁面)|^(?:access denied|forbidden|just a moment\.{3}|attention required|service unavailable|bad gateway)/iu;
const searchTitle =
  /^(?:search results?|results? for|you searched for|search:)|\bsearch results\b|suchergebnisse|résultats? (?:de|pour)|resultados (?:de|da|para)|risultati (?:della )?ricerca|zoekresultaten|wyniki wyszukiwania|arama sonuçları|результаты поиска|نتائج البحث|hasil pencarian|検索結果|검색 ?결과|搜索结果|搜尋結果/iu;
const consentTitle =
  /before you continue|we (?:value|care about|respect) your privacy|your privacy (?:choices|matters)|cookie (?:consent|settings|wall)|bevor (?:sie|du) (?:fortfahren|weiter)|ihre privatsphäre|privatsphäre-einstellungen|avant de (?:continuer|poursuivre)|votre vie privée|antes de continuar|tu privacidad|sua privacidade|prima di continuare|la tua privacy|voordat je verder|twoja prywatność|devam etmeden önce|прежде чем продолжить/iu;
const consentWord =
  /cookies?|consent|gdpr|privacy|personali[sz]ed (?:ads|content)|our partners|einwilligung|zustimm\p{L}+|datenschutz|consentement|confidentialité|consentimiento|privacidad|consentimento|privacidade|consenso|toestemming|prywatności|çerez|куки|конфиденциальност\p{L}/giu;
const loginWord =
  /\b(?:log ?in|sign ?in|subscrib(?:e|ers?)|subscription|register)\b|anmelden|einloggen|abonn\p{L}+|se connecter|connectez-vous|inicia(?:r)? sesión|suscr[ií]b\p{L}+|entrar|assin(?:e|ante)|accedi|abbonati|inloggen|zaloguj|giriş yap|войти|подписк\p{L}/iu;
const scriptWord = /javascript|enable js|aktivieren sie/i;

/** Visible text is read up to this bound: enough for a notice, a consent wall or a login prompt. */
const openingLength = 4000;
/** Never visible. */
const hiddenTags: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD']);
/** Title and the headings after it that are read. */
const mostTitles = 4;

/** Reads the evidence from a whole document in one walk; linear in its size. */
export function readPageEvidence(document: Document): PageEvidence {
  const titles = [document.querySelector('title')?.textContent ?? ''];
  const counts = new Map<string, number>();
  let hasPassword = false;
  let hasPlayer = false;
  let opening = '';
  const visit = (node: Node, isHidden: boolean): void => {
    if (node.nodeType === 3 && !isHidden && opening.length < openingLength)
      opening += ` ${node.nodeValue ?? ''}`;
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
    if (/^H[12]$/.test(tag) && titles.length < mostTitles) titles.push(node.textContent ?? '');
    if (tag === 'INPUT') hasPassword ||= node.getAttribute('type') === 'password';
    if (tag === 'IFRAME') hasPlayer ||= /player|video/.test(node.getAttribute('src') ?? '');
    for (const child of node.childNodes) visit(child, isHidden || hiddenTags.has(tag));
  };
  visit(document.documentElement, false);
  const countOf = (tag: string): number => counts.get(tag) ?? 0;
  return {
    titles: titles.map(collapse).join('\n'),
    linkCount: countOf('A'),
    scriptCount: countOf('SCRIPT'),
    imageCount: countOf('IMG'),
    hasPassword,
    hasVideo: hasPlayer || countOf('VIDEO') > 0,
    opening: collapse(opening.slice(0, openingLength)),
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Visible words of a page that waits for its scripts; menus and footers have some. */
const shellWords = 200;

/** The article that a page without visible text carries in its scripts. */
export function findScriptBody(document: Document, { opening }: PageEvidence): string | null {
  if (measureText(opening) > shellWords) return null;
  return readScriptBody(
    [...document.querySelectorAll('script')].flatMap((script) =>
      script.hasAttribute('src') ? [] : (script.textContent ?? ''),
    ),
  );
}

/** The blocks of a page and how they were chosen. */
export interface Found {
  readonly body: readonly ToldBlock[];
  readonly linkShare: number;
  readonly teaserCount: number;
}

/** Why a page is no article, with the evidence; null when it may be one. */
export function explainPage(
  found: Found,
  evidence: PageEvidence,
  stated: StatedKind,
): Finding | null {
  const running = found.body.filter(({ kind }) => kind === null || kind === 'standfirst');
  const size = running.reduce((sum, { text }) => sum + measureText(text), 0);
  if (size < leastWords) return explainMissing(evidence, stated);
  if (size <= longestNotice && !stated.isArticle) {
    const notice = explainNotice(evidence, found.body.map(({ text }) => text).join(' '));
    if (notice !== null) return notice;
  }
  if (found.linkShare > linkPage || (!stated.isArticle && isFrontPage(found)))
    return failure('not-an-article', 'the page is mostly links: a home page or a list of articles');
  return null;
}

/** Words, and half the characters of scripts that put no spaces between words. */
export function measureText(text: string): number {
  const unspaced =
    text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/gu) ??
    [];
  return countWords(text) + Math.floor(unspaced.length / 2);
}

/** A linked heading for every other short paragraph. */
function isFrontPage({ teaserCount, body }: Found): boolean {
  const texts = body.filter(({ element }) => !isHeading(element));
  const isShort = texts.every(({ text }) => countWords(text) <= longestTeaser);
  return teaserCount >= leastTeasers && isShort && teaserCount * 2 >= body.length;
}

/** Consent walls, error pages and search results, which may have a few sentences of text. */
function explainNotice({ titles }: PageEvidence, text: string): Finding | null {
  const errorMark = errorTitle.exec(titles)?.[0];
  if (errorMark !== undefined)
    return failure(
      'error-page',
      'the page says that something is missing or refused; ask for it again or take the address out',
      errorMark.trim(),
    );
  const searchMark = searchTitle.exec(titles)?.[0];
  if (searchMark !== undefined)
    return failure('not-an-article', 'the page lists search results', searchMark);
  const consentCount = text.match(consentWord)?.length ?? 0;
  const isConsent = consentCount >= 3 && consentCount * consentEvery >= measureText(text);
  if (isConsent || (consentCount > 0 && consentTitle.test(titles)))
    return failure(
      'consent-wall',
      'the page asks for consent to cookies and shows no report; fetch it again with the consent given',
      `${consentCount} words of consent`,
    );
  return null;
}

function explainMissing(evidence: PageEvidence, stated: StatedKind): Finding {
  const { opening, linkCount, imageCount, scriptCount } = evidence;
  const notice = explainNotice(evidence, opening);
  if (notice !== null && !stated.isArticle) return notice;
  const length = measureText(opening);
  if (
    stated.isFree === false ||
    ((evidence.hasPassword || length <= longestNotice) && loginWord.test(opening))
  )
    return failure(
      'login-wall',
      'the page shows its text to subscribers or logged-in readers only',
      stated.isFree === false
        ? 'isAccessibleForFree is false'
        : (loginWord.exec(opening)?.[0] ?? null),
    );
  if ((stated.isVideo || evidence.hasVideo) && !stated.isArticle)
    return failure('not-an-article', 'the page shows a video and has no report text');
  if (linkCount >= leastLinks && !stated.isArticle)
    return failure(
      'not-an-article',
      'the page is mostly links: a home page or a list of articles',
      `${linkCount} links`,
    );
  if (imageCount >= leastTeasers && !stated.isArticle)
    return failure('not-an-article', 'the page is a gallery of pictures', `${imageCount} pictures`);
  if (scriptCount > 0 && (length < leastWords || scriptWord.test(opening)))
    return failure(
      'needs-script',
      'the page is empty until its scripts run, which this stage never does',
      `${scriptCount} scripts`,
    );
  return failure(
    'no-article-body',
    `fewer than ${leastWords} words of running text were found; look at the page, it may need a script or a login`,
  );
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function failure(code: Finding['code'], message: string, detail: string | null = null): Finding {
  return { code, level: 'error', message, detail };
}
