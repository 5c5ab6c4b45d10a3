// What comes with the first sign of interest: what shows an answer, and what pins the reader's marks on the drawing.

export { default as Answer } from './Answer.svelte';
export { pin } from '../plate/pins.ts';
