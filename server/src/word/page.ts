/** The page of an official document, GB/T 9704-2012, 5 and 7: all lengths in twentieths of a point. */

const perMillimetre = 1440 / 25.4;

function millimetres(length: number): number {
  return Math.round(length * perMillimetre);
}

export function points(length: number): number {
  return Math.round(length * 20);
}

/** A4; the type area is 156 mm wide and 225 mm high. */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  margin: {
    top: millimetres(37),
    left: millimetres(28),
    right: millimetres(26),
    bottom: millimetres(35),
    header: millimetres(15),
    /** With this the dashes beside the page number are 7 mm below the type area. */
    footer: millimetres(25.5),
  },
} as const;

export const typeAreaWidth = page.width - page.margin.left - page.margin.right;

/** 三号, the size of the body. */
export const bodySize = points(16);

/** 22 lines of the type area's 225 mm. */
export const linePitch = Math.floor(millimetres(225) / 22);

/**
 * What is taken from each character so that 28 of them fit into the type area, which is 27.6 of them wide. Not left to
 * a grid of characters: LibreOffice sets a character that is wider than its cell into two.
 */
export const characterSpacing = Math.floor(typeAreaWidth / 28) - bodySize;
