// How large a logo stands on paper: as large as fits in its place, in its own proportions, never blown up past its pixels at 96 to the inch.

/** The place there is for it, in millimetres. */
const place = { width: 60, height: 20 };
const millimetresPerPixel = 25.4 / 96;

/** In millimetres. */
export function fitLogo({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(place.width / width, place.height / height, millimetresPerPixel);
  return { width: width * scale, height: height * scale };
}
