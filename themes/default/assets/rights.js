// What licences allow, in the words of the page. src/pages/rights.rs does the same in Rust.

/** Of five texts (sell, change, change parts, share, share parts) the one for these SPDX ids; none for licences of one's own. */
export function rightsOf(ids, texts) {
  if (!ids.length || ids.some((id) => /^(LicenseRef|DocumentRef)-/.test(id))) return "";
  const levels = ids.map((id) => {
    const parts = id.split("-");
    return parts.includes("ND") ? 2 : Number(parts.includes("NC"));
  });
  const [most, least] = [Math.min(...levels), Math.max(...levels)];
  return texts[least && 2 * least - 1 + Number(most < least)];
}
