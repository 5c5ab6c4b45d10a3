// What one session may have of all techniques together, as content/articles/how-often.mdx teaches it; a test holds both to
// each other. What each technique may have of its own stands in its front matter.

/** Seconds of massage that one gives oneself; warmth is none. */
export const mostAlone = 15 * 60;

/** Sore spots that are pressed and held. */
export const mostSpots = 3;

/** The place that stands for all of them. */
export const everywhere = 'whole-upper-back';
