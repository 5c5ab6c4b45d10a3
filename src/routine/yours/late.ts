// What comes once the routine stands: what can be done with it and changed in it, and the reasons to tick.

export { default as Bar } from './Bar.svelte';
export { default as Change } from './Change.svelte';
export { default as ReasonList } from './ReasonList.svelte';
