/** A written name, titles and particles included, as a pattern's source. */
export const nameForm = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Miss)\.?[ ])?\p{Lu}[\p{L}'’-]*\.?(?:[ ](?:\p{Lu}[\p{L}'’-]*\.?|de|van|von|al|el|bin|la|da))*`;
