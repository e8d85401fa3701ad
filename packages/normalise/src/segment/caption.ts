/** Picture agencies, as they stand in photo credits. */
const pictureAgency: string = inAnyCase(
  'reuters|ap(?: photo)?|afp(?: photo)?|epa(?:-efe)?|efe|getty(?: images)?|afp/getty images|corbis|shutterstock|alamy|rex(?: features)?|pa(?: wire)?|ap images|xinhua|anadolu(?: agency)?|sipa(?: usa)?|istock|zuma|bloomberg|handout|file|flickr|wikimedia(?: commons)?|sana|dpa|youtube|twitter|facebook|ho',
);
/** Words that each begin with a capital: a photographer, an office, another agency. */
const names =
  "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*(?:[ /,]{1,2}(?:(?:via|of|by|for) )?\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*){0,8}";

const endCredits: readonly RegExp[] = [
  // Reuters/Jane Doe   AP Photo/Jane Doe, File
  new RegExp(`(?:^|[\\s(\\[])(?:${pictureAgency}) ?/ ?${names}[.)\\]]*$`, 'u'),
  // (AP Photo/Jane Doe)   (Photo by Jane Doe)   (File)
  new RegExp(
    `[(\\[](?:(?:${inAnyCase('photo|image|picture|credit|courtesy|screenshot|screengrab|handout')})\\b[^()]{0,80}|(?:${pictureAgency})(?: (?:${inAnyCase('file )?(?:photo|image')})s?)?(?:\\s?[/,|][^()]{0,60})?)[)\\]]\\.?$`,
    'u',
  ),
  // Photo: Jane Doe   Credit: AFP
  new RegExp(
    `(?:^|\\s)(?:${inAnyCase('photo(?:graph)?(?: by| credit| courtesy)?|image(?: credit)?|picture|pic|credit|courtesy')}) ?: ?${names}\\.?$`,
    'u',
  ),
  new RegExp(`(?:^|\\s)(?:©|\\(c\\)) ?(?:\\d{4} )?(?:${pictureAgency})(?:[ /]${names})?\\.?$`, 'u'),
];

const openings: readonly RegExp[] = [
  /^(?:photos?|pictures?|images?|pictured|caption|in pictures)(?: above| below)? ?[:|-] /i,
  /^(?:photo|picture|image|media) (?:caption|source|credit)s? ?[:,|-] /i,
  /^FILE ?(?:PHOTO)? ?[-–—:]/i,
  /^in this\b[\w\s.,'’]{0,50} (?:photo|photograph|image|picture|frame grab|screen ?grab|screenshot|still)\b/i,
  /^(?:this|an?) (?:undated |file |handout |combination |[a-z]+\.? \d{1,2},? \d{4},? )*(?:photo|photograph|image|picture|frame grab|screen ?grab|screenshot|still)s?(?: image| grab)? (?:taken|made|provided|released|shows|from|by|posted|obtained)\b/i,
  /^(?:undated|file|handout|combination|general) (?:photo|photograph|picture|image|view)\b/i,
];
const filePhoto = /\bfile (?:photo|picture|image)\b/i;

/** Most words a caption has. */
const longestCaption = 90;

/** Whether a paragraph is the caption of a picture: by its credit, its opening or "file photo". */
export function isCaption(paragraph: string): boolean {
  if (paragraph.split(/\s+/, longestCaption + 1).length > longestCaption) return false;
  const start = paragraph.slice(0, 140);
  const end = paragraph.slice(-140);
  return (
    endCredits.some((credit) => credit.test(end)) ||
    openings.some((opening) => opening.test(start)) ||
    filePhoto.test(paragraph)
  );
}

/** The i flag would also let names begin with small letters. */
function inAnyCase(pattern: string): string {
  return pattern.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
