/** True in the build: what needs script is born disabled, and enabled by its script. */
export const withoutScript = typeof window === 'undefined';
