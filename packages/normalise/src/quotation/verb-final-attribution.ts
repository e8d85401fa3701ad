import type { Attribution } from './attribution.ts';

const turkish =
  'diye konuştu|diye ekledi|diye yazdı|diyor|diyen|dedi|demişti|ifadesini kullandı|ifadelerini kullandı|şeklinde konuştu|değerlendirmesinde bulundu|değerlendirmesini yaptı|açıklamasında bulundu|ifadelerine yer verdi';
const turkishAfter: RegExp = new RegExp(`^[,.]?\\s?(?<cue>${turkish})(?!\\p{L})`, 'u');
const turkishSubject = /(?<speaker>\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,4}),?\s$/u;

const japanese =
  '述べ|語っ|話し|言っ|言い|説明し|強調し|発言し|訴え|批判し|主張し|指摘し|明らかにし|コメントし|警告し|書い|呼び掛け|呼びかけ';
const chinese =
  '说|說|表示|称|稱|指出|强调|強調|写道|寫道|宣布|警告|补充说|補充說|回应|回應|告诉记者|解释说|认为';
const korean = '말했|밝혔|전했|강조했|설명했|덧붙였|주장했|비판했|경고했|했다';

/** 」と述べた: the verb follows the quotation, the speaker stands before it. */
const follows: RegExp = new RegExp(
  `^\\s?(?:と(?:も)?(?:[^。、「」\\n]{0,12})?(?<ja>${japanese})|(?:이라고|라고|고|며)\\s?(?:[^.\\n]{0,12}\\s)?(?<ko>${korean}))`,
  'u',
);
const chineseBefore: RegExp = new RegExp(
  `(?:^|[。！？；，,\\s])(?<speaker>[他她]|[\\p{Script=Han}·A-Za-z]{2,16}?)(?:在\\p{Script=Han}{1,12}?[中上里裡])?(?:\\p{Script=Han}{1,6}?(?:时|時))?(?<cue>${chinese})[：:，,]?$`,
  'u',
);
const topicBefore =
  /(?:^|[。！？、\s])(?<speaker>[^\s。、「」！？は]{2,24}?)(?:は|が|も)、?(?:[^。「」]{0,60}[、でに])?$/u;
const koreanTopic =
  /(?:^|[.!?]\s)(?<speaker>[\p{Script=Hangul} ]{2,24}?)(?:은|는|이|가)\s(?:[^.]{0,60}\s)?$/u;

/** Attribution in Chinese, Japanese, Korean and Turkish: no space between words, or the verb last. */
export function attributeVerbFinal(before: string, after: string): Attribution | null {
  const lead = before.slice(-120);
  const { ja, ko } = follows.exec(after.slice(0, 60))?.groups ?? {};
  if (ja !== undefined)
    return { speaker: topicBefore.exec(lead)?.groups?.speaker ?? null, cue: ja };
  if (ko !== undefined)
    return { speaker: koreanTopic.exec(lead)?.groups?.speaker ?? null, cue: ko };
  const tr = turkishAfter.exec(after.slice(0, 60))?.groups?.cue;
  if (tr !== undefined)
    return { speaker: turkishSubject.exec(lead)?.groups?.speaker ?? null, cue: tr };
  const { speaker, cue } = chineseBefore.exec(lead)?.groups ?? {};
  return speaker === undefined || cue === undefined ? null : { speaker, cue };
}
