// What makes and shows a routine; it comes with the page of it alone.

export { default as Made } from './Made.svelte';
