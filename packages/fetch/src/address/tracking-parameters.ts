/**
 * Query parameters that say how a reader came to a page, never which page it is, in lower case.
 * Only names that their makers document and that no site is known to address pages by; `ref`,
 * `source`, `cid`, `sid`, `share` and the like address pages somewhere and stay.
 */
const trackingParameters: ReadonlySet<string> = new Set([
  // Google Ads, Display & Video, Analytics linker, Merchant Center.
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid'],
  ...['_ga', '_gl', '_gac'],
  // Facebook and Instagram.
  ...['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source', 'igshid', 'igsh'],
  // X (Twitter): ads, embedded posts.
  ...['twclid', 'ref_src', 'ref_url', '__twitter_impression'],
  // Microsoft, LinkedIn, TikTok, Reddit, Snapchat and Pinterest ads.
  ...['msclkid', 'li_fat_id', 'ttclid', 'rdt_cid', 'sccid', 'epik'],
  // Yandex Direct and Metrica, Openstat.
  ...['yclid', 'ysclid', 'ymclid', '_openstat'],
  // Yahoo and AOL: consent redirects, sharing.
  ...['guccounter', 'guce_referrer', 'guce_referrer_sig', 'soc_src', 'soc_trk'],
  // Mailchimp, HubSpot, Marketo, Omeda, Vero.
  ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', '__hstc', '__hssc', '__hsfp', 'hsctatracking'],
  ...['mkt_tok', 'oly_anon_id', 'oly_enc_id', 'vero_id', 'vero_conv'],
  // Adobe Advertising, Webtrends, Branch.
  ...['s_kwcid', 'ef_id', 'wt.mc_id', 'wt_mc', '_branch_match_id'],
  // Comscore, as the BBC uses it.
  ...['ns_campaign', 'ns_fee', 'ns_linkname', 'ns_mchannel', 'ns_source'],
  // AT Internet (Piano): campaigns.
  ...['at_campaign', 'at_campaign_type', 'at_medium', 'at_format', 'at_creation', 'at_variant'],
  ...['at_custom1', 'at_custom2', 'at_custom3', 'at_custom4', 'at_ptr_name', 'at_bbc_team'],
  ...['at_link_id', 'at_link_origin', 'at_link_type', 'xtor'],
  // Matomo (Piwik).
  ...['pk_campaign', 'pk_kwd', 'pk_keyword', 'pk_source', 'pk_medium', 'pk_content', 'pk_cid'],
  // Campaign id of many newsrooms.
  'cmpid',
  // Internal campaigns, after the pattern of `utm_`.
  ...['itm_source', 'itm_medium', 'itm_campaign', 'itm_content', 'itm_term', 'itm_channel'],
  // Google's AMP viewer, and the AMP plugin of WordPress saying that the page is not AMP.
  ...['amp_js_v', 'amp_gsa', 'usqp', 'noamp', 'nonamp'],
  // Session ids of Java servlets, PHP and ColdFusion: they name the reader.
  ...['jsessionid', 'phpsessid', 'cfid', 'cftoken'],
]);

/** Google Analytics (`utm_`), Matomo (`mtm_`), HubSpot ads (`hsa_`). */
const trackingPrefixes: readonly string[] = ['utm_', 'mtm_', 'hsa_'];

/** Parameters that track on the named site only; elsewhere their names are too common. */
const trackingParametersOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['reuters.com', new Set(['feedname', 'feedtype', 'rpc', 'taid'])],
  ['nytimes.com', new Set(['smid', 'smtyp', 'partner', 'emc', '_r'])],
  ['theguardian.com', new Set(['cmp'])],
  ['bbc.com', new Set(['ocid'])],
  ['bbc.co.uk', new Set(['ocid'])],
  ['msn.com', new Set(['ocid'])],
]);

/**
 * Whether a parameter only tracks.
 *
 * @param host Without `www.` and the like.
 * @param name In lower case.
 */
export function isTrackingParameter(host: string, name: string): boolean {
  return (
    trackingParameters.has(name) ||
    trackingPrefixes.some((prefix) => name.startsWith(prefix)) ||
    sitesOf(host).some((site) => trackingParametersOf.get(site)?.has(name))
  );
}

/** A host and the domains above it. */
function sitesOf(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
