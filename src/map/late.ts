// What comes with the first sign of interest: what reads a choice from the address and shows its answer, what lights where an
// ache is felt, and what pins the reader's marks on the drawing and marks more of its places.

export { default as Answer } from './Answer.svelte';
export { addressOf, choiceFrom, keptFrom } from './choice.ts';
export { carry } from './views.ts';
export { glow } from '../plate/glow.ts';
export { markFine, pin } from '../plate/pins.ts';
