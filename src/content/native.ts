/**
 * The browser's own API in place of webextension-polyfill, for the scripts of pages alone (see build.mjs): with Manifest
 * V3 both browsers give promises by themselves, and the polyfill is a tenth of what a page would have to compile.
 */
import type { Browser } from 'webextension-polyfill';

type Apis = { browser?: Browser; chrome: unknown };
const apis = globalThis as unknown as Apis;

/** An own property: an element of the page with the id "browser" is a property of the window too. */
const native = (Object.hasOwn(apis, 'browser') ? apis.browser : apis.chrome) as Browser;
export default native;
