/**
 * Cities that stand alone in a dateline because readers know them: capitals, the cities of the AP
 * and Reuters style guides, centres of much reported events, and their names in other languages.
 * Only weak forms need them ("DUBAI: ", "Berlin - "): an agency, a date or a region is evidence enough.
 */
const rows = `
Aberdeen, Abidjan, Abu Dhabi, Abuja, Accra, Adana, Addis Ababa, Aden, Ahmedabad, Albany, Aleppo, Alexandria, Algiers, Almaty, Amman,
Amritsar, Amsterdam, Anbar, Ankara, Antananarivo, Antwerp, Ashgabat, Asmara, Astana, Asunción, Asuncion, Athens, Atlanta, Auckland,
Austin, Baghdad, Baku, Baltimore, Bamako, Bangalore, Bengaluru, Bangkok, Bangui, Barcelona, Basel, Basra, Beijing, Beirut, Belfast,
Belgrade, Benghazi, Berlin, Bern, Bethlehem, Bhopal, Bilbao, Birmingham, Bishkek, Bogota, Bogotá, Bonn, Bordeaux, Boston, Brasilia,
Brasília, Bratislava, Brazzaville, Brisbane, Bristol, Brussels, Bucharest, Budapest, Buenos Aires, Bujumbura, Busan, Cairo, Calgary,
Cambridge, Canberra, Cape Town, Caracas, Cardiff, Casablanca, Chandigarh, Charlotte, Chennai, Chicago, Chisinau, Cincinnati, Cleveland,
Colombo, Cologne, Conakry, Copenhagen, Cork, Dakar, Dallas, Damascus, Dar es Salaam, Darwin, Davos, Delhi, Denver, Detroit, Dhaka, Dili,
Diyarbakir, Djibouti, Doha, Donetsk, Dortmund, Dresden, Dubai, Dublin, Durban, Dushanbe, Düsseldorf, Edinburgh, Edmonton, Erbil, Essen,
Fallujah, Florence, Fort Worth, Frankfurt, Freetown, Gaborone, Gaza, Gaza City, Geneva, Genoa, Glasgow, Grozny, Guangzhou, Guatemala City,
Guayaquil, Guwahati, Hague, The Hague, Haifa, Halifax, Hamburg, Hannover, Hanover, Hanoi, Harare, Havana, Helsinki, Ho Chi Minh City,
Hobart, Homs, Hong Kong, Honolulu, Houston, Hyderabad, Indianapolis, Irbil, Islamabad, Istanbul, Izmir, Jaipur, Jakarta, Jeddah, Jerusalem,
Johannesburg, Juba, Kabul, Kampala, Kandahar, Kano, Karachi, Kathmandu, Khartoum, Kigali, Kingston, Kinshasa, Kirkuk, Kobani, Kochi,
Kolkata, Kota Kinabalu, Kuala Lumpur, Kuching, Kuwait City, Kyiv, Kiev, Kyoto, La Paz, Lagos, Lahore, Las Vegas, Lausanne, Leeds, Leipzig,
Libreville, Lille, Lilongwe, Lima, Lisbon, Liverpool, Ljubljana, London, Los Angeles, Luanda, Lucknow, Lusaka, Luxembourg, Lyon, Macau,
Madrid, Mainz, Malé, Managua, Manama, Manchester, Manila, Maputo, Marseille, Mecca, Medina, Melbourne, Mexico City, Miami, Milan,
Milwaukee, Minneapolis, Minsk, Mogadishu, Monaco, Monrovia, Monterrey, Montevideo, Montreal, Moscow, Mosul, Mumbai, Munich, Muscat,
Nagpur, Nairobi, Naples, Nashville, Nassau, New Delhi, New Orleans, New York, New York City, Niamey, Nice, Nicosia, Nouakchott, Nuremberg,
Oklahoma City, Osaka, Oslo, Ottawa, Ouagadougou, Oxford, Palermo, Palmyra, Panama City, Paris, Patna, Perth, Peshawar, Petaling Jaya,
Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Podgorica, Port Louis, Port Moresby, Port of Spain, Port-au-Prince, Porto, Prague, Pretoria,
Pristina, Pune, Putrajaya, Pyongyang, Qamishli, Quebec City, Quetta, Quito, Rabat, Raleigh, Ramallah, Ranchi, Raqqa, Rawalpindi, Reykjavik,
Riga, Rio de Janeiro, Riyadh, Rome, Rotterdam, Sacramento, Saint Petersburg, St. Petersburg, Salt Lake City, San Antonio, San Diego,
San Francisco, San José, San Jose, San Juan, San Salvador, Sanaa, Santiago, Santo Domingo, São Paulo, Sao Paulo, Sarajevo, Seattle, Seoul,
Seville, Shanghai, Sharjah, Sheffield, Shenzhen, Shillong, Simferopol, Singapore, Sirte, Skopje, Sofia, Srinagar, St. Louis, Stockholm,
Strasbourg, Stuttgart, Sydney, Taipei, Tallinn, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, Tijuana, Tikrit, Tirana, Tokyo, Toronto,
Toulouse, Tripoli, Tunis, Turin, Ulaanbaatar, United Nations, Utrecht, Valencia, Valletta, Vancouver, Vatican City, Venice, Vienna,
Vientiane, Vilnius, Visakhapatnam, Vladivostok, Warsaw, Washington, Washington D.C., Washington DC, Wellington, Windhoek, Winnipeg, Yangon,
Yaounde, Yerevan, Zagreb, Zurich,
Athen, Belgrad, Bozen, Brüssel, Bruxelles, Bruselas, Brussel, Bukarest, Damaskus, Den Haag, Florenz, Frankfurt/Main, Frankfurt am Main, Genf,
Genève, Graz, Hannover, Jérusalem, Kairo, Kiel, Köln, Kopenhagen, Kiew, Linz, Lissabon, London, Londres, Londra, Mailand, Milano, Moskau, Moscou,
Moscú, Mosca, München, Neapel, Nürnberg, Neu-Delhi, Parigi, Peking, Pékin, Pekín, Prag, Rom, Roma, Salzburg, Straßburg, Teheran, Téhéran,
Tokio, Turin, Torino, Venedig, Warschau, Warszawa, Kraków, Wien, Wiesbaden, Zürich, Beyrouth, Bagdad, Damas, Le Caire, Alger, Lisboa, Cidade do México,
Ciudad de México, Nueva York, El Cairo, Pequim, Genebra, Nova York, Nápoles, Napoli, Athènes, Varsovie, Vienne, Berne, Kiïv, İstanbul, İzmir, Şam,
Bremen, Schwerin, Magdeburg, Potsdam, Erfurt, Saarbrücken, Düsseldorf, Karlsruhe, Mannheim, Luzern,
Москва, Санкт-Петербург, Петербург, Киев, Київ, Минск, Вашингтон, Лондон, Париж, Берлин, Тбилиси, Ереван, Баку, Алма-Ата, Екатеринбург, Новосибирск,
Αθήνα, Θεσσαλονίκη, Λευκωσία`;

const names: ReadonlySet<string> = new Set(
  rows.split(',').map((name) => name.trim().toUpperCase()),
);

/** Whether every place of "BEIRUT/GENEVA" is well known; regions after a comma are not looked at. */
export function isKnownPlace(written: string): boolean {
  const city = (written.split(',')[0] ?? '').trim().toUpperCase();
  if (names.has(city)) return true;
  return city.split('/').every((part) => names.has(part.trim()));
}
