/** Small words within or before a surname: “van der Berg”. */
const particles = 'de|der|den|del|di|do|dos|van|von|al|el|bin|ibn|la|da|ter|zu';

/** A written name, titles and particles included, as a pattern's source. */
export const nameForm = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Miss|Madam|Sra|Sr)\.?[ ])?(?:\b(?:${particles})[ ]){0,2}(?:(?:\p{Lu}\.){2,3}|\p{Lu}[\p{L}'’-]*\.?)(?:[ ](?:\p{Lu}[\p{L}'’-]*\.?|${particles}))*`;

/** Whether a word in small letters may stand before a surname. */
export function isParticle(norm: string): boolean {
  return particleNorms.has(norm);
}

const particleNorms: ReadonlySet<string> = new Set(particles.split('|'));
