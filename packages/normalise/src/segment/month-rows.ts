/**
 * How the names of the twelve months begin, in lower case: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Scandinavian, Polish, Turkish, Russian, Ukrainian and Arabic.
 */
export const monthRows: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'sty', 'oca', 'янв', 'січ', 'يناير', 'كانون الثاني'],
  ['feb', 'fév', 'fev', 'lut', 'şub', 'фев', 'лют', 'فبراير', 'شباط'],
  ['mar', 'mär', 'maa', 'mrt', 'мар', 'бер', 'مارس', 'آذار'],
  ['apr', 'avr', 'abr', 'kwi', 'nis', 'апр', 'кві', 'أبريل', 'ابريل', 'إبريل', 'نيسان'],
  ['may', 'mai', 'maj', 'mei', 'mag', 'май', 'мая', 'тра', 'مايو', 'أيار'],
  ['jun', 'juin', 'giu', 'cze', 'haz', 'июн', 'чер', 'يونيو', 'حزيران'],
  ['jul', 'juil', 'lug', 'lip', 'tem', 'июл', 'лип', 'يوليو', 'تموز'],
  ['aug', 'aoû', 'aou', 'ago', 'sie', 'ağu', 'авг', 'сер', 'أغسطس', 'اغسطس', 'آب'],
  ['sep', 'set', 'wrz', 'eyl', 'сен', 'вер', 'سبتمبر', 'أيلول'],
  ['oct', 'okt', 'ott', 'out', 'paź', 'eki', 'окт', 'жов', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  ['nov', 'lis', 'kas', 'ноя', 'лис', 'نوفمبر', 'تشرين الثاني'],
  ['dec', 'dez', 'déc', 'dic', 'des', 'gru', 'ara', 'дек', 'гру', 'ديسمبر', 'كانون الأول'],
];
