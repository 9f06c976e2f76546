const WIDTH = 460;
const HEIGHT = 230;

/** A picture of slanted text as a CSS value, to be repeated over a page. */
export function watermarkImage(text: string): string {
  const escaped = text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
    `<text x="50%" y="50%" text-anchor="middle" transform="rotate(-20 ${WIDTH / 2} ${HEIGHT / 2})" ` +
    `font-family="sans-serif" font-size="15" fill="#a8322a" fill-opacity="0.17">${escaped}</text></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
