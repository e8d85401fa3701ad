/** Page of a licence by its SPDX identifier. */
export function licenceLink(spdx: string): string {
  return `https://spdx.org/licenses/${spdx}.html`;
}
