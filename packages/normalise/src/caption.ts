/** Picture agencies, as they stand in photo credits. */
const pictureAgencies =
  'reuters|ap(?: photo)?|afp(?: photo)?|epa(?:-efe)?|efe|getty(?: images)?|afp\\/getty images|corbis|shutterstock|alamy|rex(?: features)?|pa(?: wire)?|ap images|xinhua|anadolu(?: agency)?|sipa(?: usa)?|istock|zuma|bloomberg|handout|file|flickr|wikimedia(?: commons)?|sana|dpa|youtube|twitter|facebook|ho';

const slashCredit: RegExp = new RegExp(
  `(?:^|[\\s(\\[])(?:${pictureAgencies})\\s?\\/\\s?\\p{Lu}[^.!?]{0,80}[.)\\]]?$`,
  'iu',
);
const bracketCredit: RegExp = new RegExp(
  `[(\\[](?:(?:photo|image|picture|credit|courtesy|source|screenshot|screengrab|file|handout)\\b[^()]{0,80}|(?:${pictureAgencies})(?: (?:file )?(?:photo|image)s?)?(?:\\s?[/,|][^()]{0,60})?)[)\\]]\\.?$`,
  'iu',
);
const labelledCredit =
  /(?:^|\s)(?:photo(?:graph)?(?: by| credit)?|image(?: credit)?|picture|pic|credit|photo courtesy|courtesy)\s?:\s?\p{Lu}[^.!?]{0,80}\.?$|(?:^|\s)(?:©|\(c\))\s?(?:\d{4} )?(?:reuters|ap|afp|getty|epa)\b[^.!?]{0,60}\.?$/iu;
const opening =
  /^(?:photos?|pictures?|images?|pictured|caption|in pictures)(?: above| below)?\s?[:|-]\s|^(?:in )?th(?:is|ese)(?:,?[\w\s.,]{0,40})? (?:file |handout |undated |combination )*(?:photos?|pictures?|images?|frame grab|screen ?grab|screenshot|still|photograph)s?\b|^(?:an? |the )?(?:undated |file |handout |combination |general )+(?:photo|picture|image|photograph|view)\b|^FILE\s?(?:PHOTO)?\s?[-–—:]/iu;
const filePhoto = /\bfile (?:photo|picture|image)\b|\(file(?: photo)?\)/i;

/** Most words a caption has. */
const longestCaption = 90;

/** Whether a paragraph is the caption of a picture: by its credit, its opening or "file photo". */
export function isCaption(paragraph: string): boolean {
  if (paragraph.split(/\s+/, longestCaption + 1).length > longestCaption) return false;
  const end = paragraph.slice(-140);
  return (
    slashCredit.test(end) ||
    bracketCredit.test(end) ||
    labelledCredit.test(end) ||
    opening.test(paragraph.slice(0, 120)) ||
    filePhoto.test(paragraph)
  );
}
